package io.github.kehoach.core.document;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.UnreadableTextException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Number and symbol of a document (số, ký hiệu), such as {@code 726/KH-UBND} or {@code 57-NQ/TW}.
 *
 * <p>{@link #parse} takes any text that is not blank. It recognises five grammars by what proves
 * them: a known type code, a year, the legislature's term or the Party's hyphen; anything else is
 * {@link NumberForm#UNDETERMINED} and kept whole, with no guess between an unknown type and the
 * agency of a dispatch. The serial may be missing ({@code /KH-SNV}), and so may the year of a
 * normative number ({@code 08//TT-BXD}). The written form is kept: {@code 03} stays {@code 03}.
 * {@code parse(x.toString())} equals {@code x}; two are equal if their written forms are. A number
 * alone is no key, because numbers restart every year, or every term in the Party. Immutable and
 * thread-safe.
 */
public final class DocumentNumber {
  private final String written;
  private final NumberForm form;
  private final String serial;
  private final String year;
  private final String type;
  private final List<String> issuers;

  DocumentNumber(
      String written,
      NumberForm form,
      String serial,
      String year,
      String type,
      List<String> issuers) {
    this.written = written;
    this.form = form;
    this.serial = serial;
    this.year = year;
    this.type = type;
    this.issuers = issuers;
  }

  /**
   * The number that a text writes.
   *
   * @param text not blank; composed and decomposed letters and {@code Ð} for {@code Đ} are taken as
   *     the same, spaces are dropped
   * @throws UnreadableTextException if the text is blank
   */
  public static DocumentNumber parse(String text) {
    Objects.requireNonNull(text, "text");
    String written = Folding.composed(text).replaceAll("[\\s\\p{Z}]", "");
    if (written.isEmpty()) {
      throw new UnreadableTextException(
          "DocumentNumber", text, 0, "a number such as 726/KH-UBND or 57-NQ/TW");
    }
    return NumberGrammar.read(written);
  }

  /**
   * This dispatch number read as one: the caller knows that the document is a công văn.
   *
   * @return in form {@link NumberForm#DISPATCH} if it was undetermined and has the shape {@code
   *     number/agency-unit}; otherwise this number unchanged
   */
  public DocumentNumber asDispatch() {
    return NumberGrammar.dispatch(this);
  }

  /** The grammar that the number follows. */
  public NumberForm form() {
    return form;
  }

  /** The serial as written, such as {@code 03}; empty when it is not printed or not known. */
  public Optional<String> serial() {
    return Optional.of(serial).filter(digits -> !digits.isEmpty());
  }

  /** The serial as a number. */
  public OptionalInt serialValue() {
    return NumberGrammar.isNumber(serial)
        ? OptionalInt.of(Integer.parseInt(serial))
        : OptionalInt.empty();
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
   * The groups that name who issued the document, such as {@code [UBND]}; empty if undetermined.
   */
  public List<String> issuers() {
    return issuers;
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
    return key().equals(other.key());
  }

  /** The number reduced to what {@link #isSameAs} compares; fit as a key in a map. */
  public String key() {
    String upper = written.toUpperCase(Locale.ROOT);
    int zeros = 0;
    while (zeros + 1 < upper.length()
        && upper.charAt(zeros) == '0'
        && Character.isDigit(upper.charAt(zeros + 1))) {
      zeros++;
    }
    return upper.substring(zeros);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentNumber that
        && written.equals(that.written)
        && form == that.form;
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
