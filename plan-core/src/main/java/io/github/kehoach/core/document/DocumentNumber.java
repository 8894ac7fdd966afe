package io.github.kehoach.core.document;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Number and symbol of a document (số, ký hiệu), such as {@code 726/KH-UBND} or {@code 57-NQ/TW}.
 *
 * <p>{@link #parse} takes any text that is not blank. It recognises five grammars by what proves
 * them: a known type code, a year, the legislature's term, the Party's hyphen, or for a dispatch
 * (công văn) a known agency; anything else is {@link NumberForm#UNDETERMINED}, with no guess
 * between an unknown type and an unknown agency ({@link #undeterminedGroups}). The serial may be
 * missing ({@code /KH-SNV}), and so may the year of a normative number ({@code 08/TT-BXD}, {@code
 * 08//TT-BXD}). The written form is kept: {@code 03} stays {@code 03}; only spaces beside a slash
 * or hyphen and kinds of dash are not. What is no number at all is kept word for word. {@code
 * parse(x.toString())} equals {@code x}; two are equal if their written forms are. A number alone
 * is no key, because numbers restart every year, or every term in the Party. Immutable and
 * thread-safe.
 *
 * <p>Laws: {@code number-key-ignores-capitals-and-zeros}, {@code number-keeps-serial}, {@code
 * number-unknown-type-undetermined}.
 */
public final class DocumentNumber {
  private final String written;
  private final NumberForm form;
  private final String serial;
  private final String year;
  private final String type;
  private final List<String> groups;

  /** Absent parts are empty; the groups are the issuers, or whatever follows an unproven slash. */
  DocumentNumber(
      String written,
      NumberForm form,
      String serial,
      String year,
      String type,
      List<String> groups) {
    this.written = written;
    this.form = form;
    this.serial = serial;
    this.year = year;
    this.type = type;
    this.groups = groups;
  }

  /**
   * The number that a text writes.
   *
   * @param text composed and decomposed letters and {@code Ð} for {@code Đ} are taken as the same
   * @throws UnreadableTextException if the text has nothing but spaces and invisible characters
   */
  public static DocumentNumber parse(String text) {
    String whole = NumberSpacing.trimmed(Checks.required(text, "DocumentNumber"));
    if (whole.isEmpty()) {
      throw Refuse.text("DocumentNumber", text, 0, "a-document-number");
    }
    return NumberGrammar.read(NumberSpacing.tight(whole), whole);
  }

  /** The same as {@link #parse}, under the name by which frameworks convert parameters. */
  public static DocumentNumber valueOf(String text) {
    return parse(text);
  }

  /** The grammar that the number follows. */
  public NumberForm form() {
    return form;
  }

  /**
   * The serial as written, such as {@code 03}, {@code 15A} or {@code 66.17}; empty when it is not
   * printed or not known.
   */
  public Optional<String> serial() {
    return Optional.of(serial).filter(digits -> !digits.isEmpty());
  }

  /** The serial as a number; empty where it has a letter or a dot. */
  public OptionalInt serialValue() {
    return !NumberGrammar.isNumber(serial)
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(serial));
  }

  /** The year of a normative or assembly number; empty in other forms or when it is not printed. */
  public OptionalInt year() {
    return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }

  /**
   * The type code as Decree 30/2020/NĐ-CP writes it, such as {@code KH} or {@code CTr}; for the
   * assembly {@code QH} or {@code UBTVQH} with the term. Empty for dispatches and undetermined
   * numbers.
   */
  public Optional<String> type() {
    return Optional.of(type).filter(code -> !code.isEmpty());
  }

  /**
   * The groups that name who issued the document, such as {@code [UBND]}, for a dispatch agency and
   * unit; empty if undetermined, and for the assembly, whose type names it.
   */
  public List<String> issuers() {
    return form == NumberForm.UNDETERMINED ? List.of() : groups;
  }

  /**
   * The groups of the symbol of an undetermined number, {@code [ABC, XYZ]} of {@code 12/ABC-XYZ}:
   * agency and unit if the caller knows that it is a dispatch (công văn), an unknown type and its
   * issuer if not.
   *
   * @return empty if the number is of a determined form, or has not this shape
   */
  public List<String> undeterminedGroups() {
    return form == NumberForm.UNDETERMINED && groups.size() > 1 ? groups : List.of();
  }

  /** Whether the serial is printed. */
  public boolean hasSerial() {
    return !serial.isEmpty();
  }

  /**
   * Whether two numbers are the same but for capitals and leading zeros: {@code 3/NQ-CP} and {@code
   * 03/NQ-CP}.
   */
  public boolean isSameAs(DocumentNumber other) {
    return key().equals(Checks.required(other, "DocumentNumber.other").key());
  }

  /** The number reduced to what {@link #isSameAs} compares; fit as a key in a map. */
  public String key() {
    return isWords() ? inCapitals(written) : canonical(plainSerial(), year);
  }

  /** The serial in capitals and without leading zeros. */
  String plainSerial() {
    int zeros = 0;
    while (zeros + 1 < serial.length()
        && serial.charAt(zeros) == '0'
        && Character.isDigit(serial.charAt(zeros + 1))) {
      zeros++;
    }
    return inCapitals(serial.substring(zeros));
  }

  /** Whether this has not even the shape of a number. */
  boolean isWords() {
    return form == NumberForm.UNDETERMINED && groups.isEmpty();
  }

  /** The number without serial and year, in capitals; not for words. */
  String symbol() {
    return canonical("", "");
  }

  private String canonical(String number, String inYear) {
    String names = String.join("-", groups);
    String text =
        switch (form) {
          case STATE -> number + "/" + type + "-" + names;
          case NORMATIVE -> number + "/" + inYear + "/" + type + "-" + names;
          case ASSEMBLY -> number + "/" + inYear + "/" + type;
          case PARTY -> number + "-" + type + "/" + names;
          case DISPATCH, UNDETERMINED -> number + "/" + names;
        };
    return inCapitals(text);
  }

  private static String inCapitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentNumber that && written.equals(that.written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
