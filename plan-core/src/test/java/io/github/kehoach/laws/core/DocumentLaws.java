package io.github.kehoach.laws.core;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What holds for every document number, document and citation. */
public final class DocumentLaws {
  private DocumentLaws() {}

  /** {@code number-text-round-trip}. */
  @Law(
      id = "number-text-round-trip",
      says = "Any text that is not blank reads as a number whose own text reads back as it.")
  public static Outcome numberTextRoundTrip(String text, Function<String, DocumentNumber> read) {
    return ValueLaws.textRoundTrip(read.apply(text), DocumentNumber::toString, read);
  }

  /** {@code number-keeps-serial}. */
  @Law(
      id = "number-keeps-serial",
      says = "The serial is kept as written, zeros included; a missing one stays missing.")
  public static Outcome numberKeepsSerial(
      NumberParts parts, Function<String, DocumentNumber> read) {
    DocumentNumber number = read.apply(parts.text());
    return Outcome.equal(
        number.serial().orElse("") + " in " + number,
        parts.serial() + " in " + parts.text(),
        "the serial must stand as printed");
  }

  /** {@code number-form-recognised}. */
  @Law(
      id = "number-form-recognised",
      says = "A number written by one of the five grammars is read in that form, with its parts.")
  public static Outcome numberFormIsRecognised(
      NumberParts parts, Function<String, DocumentNumber> read) {
    DocumentNumber number = read.apply(parts.text());
    return Outcome.equal(
        List.of(number.form(), yearOf(number), number.type().orElse(""), number.issuers()),
        List.of(parts.form(), parts.year(), parts.type(), parts.groups()),
        parts.text() + " must be read in its parts");
  }

  /** {@code number-unknown-type-undetermined}. */
  @Law(
      id = "number-unknown-type-undetermined",
      says =
          "A first group that is neither a known type nor a known agency is not guessed at; its groups stay readable.")
  public static Outcome numberOfUnknownTypeIsUndetermined(
      NumberParts parts, Function<String, DocumentNumber> read) {
    DocumentNumber number = read.apply(parts.text());
    return Outcome.equal(
        List.of(
            number.form(), number.type().isEmpty(), number.issuers(), number.undeterminedGroups()),
        List.of(NumberForm.UNDETERMINED, true, List.of(), parts.groups()),
        parts.text() + " proves neither a type nor a dispatch");
  }

  /** {@code number-ignores-spelling}. */
  @Law(
      id = "number-ignores-spelling",
      says =
          "Decomposed letters, the Icelandic letter, spaces beside separators, invisible characters and long dashes do not matter.")
  public static Outcome numberIgnoresSpelling(
      NumberParts parts, List<Respelling> ways, Function<String, DocumentNumber> read) {
    String spaced = parts.text().replace("/", " / ").replace("-", " - ");
    String other = Respelling.all(ways, spaced);
    return Outcome.equal(
        read.apply(other), read.apply(parts.text()), "'" + other + "' is " + parts.text());
  }

  /** {@code number-key-ignores-capitals-and-zeros}. */
  @Law(
      id = "number-key-ignores-capitals-and-zeros",
      says = "Capitals and leading zeros do not make another number; another serial does.")
  public static Outcome numberKeyIgnoresCapitalsAndZeros(
      NumberParts parts,
      Function<String, DocumentNumber> read,
      BiPredicate<DocumentNumber, DocumentNumber> same) {
    DocumentNumber number = read.apply(parts.text());
    String zero = parts.serial().isEmpty() ? "" : "0";
    DocumentNumber other = read.apply(zero + Respelling.CAPITALS.apply(parts.text()));
    DocumentNumber next = read.apply("7" + parts.text());
    return Outcome.equal(
        List.of(same.test(number, other), same.test(other, number), same.test(number, next)),
        List.of(true, true, false),
        number + " is " + other + " and not " + next);
  }

  /** {@code identity-symmetric}. */
  @Law(
      id = "identity-symmetric",
      says = "Whether two references mean one document does not depend on which is asked.")
  public static Outcome identityIsSymmetric(
      Citation one, Citation other, BiFunction<Citation, Citation, Identity> identity) {
    return Outcome.equal(
        identity.apply(one, other), identity.apply(other, one), one + " and " + other);
  }

  /** {@code identity-same-needs-numbers-and-days}. */
  @Law(
      id = "identity-same-needs-numbers-and-days",
      says = "Two references are the same document only if both print a serial and one day.")
  public static Outcome sameNeedsNumbersAndDays(
      Citation one, Citation other, BiFunction<Citation, Citation, Identity> identity) {
    boolean decidable =
        hasSerial(one) && hasSerial(other) && isDay(one.date()) && one.date().equals(other.date());
    return Outcome.holds(
        decidable || identity.apply(one, other) != Identity.SAME,
        "SAME needs both serials and one day: " + one + " and " + other);
  }

  /** {@code identity-different-needs-contradiction}. */
  @Law(
      id = "identity-different-needs-contradiction",
      says = "Leaving out the number, the date or the issuer never makes a document another one.")
  public static Outcome differentNeedsContradiction(
      Citation citation, BiFunction<Citation, Citation, Identity> identity) {
    List<Citation> lesser =
        List.of(
            citation,
            citation.toBuilder().number(null).text("the words").build(),
            citation.toBuilder().date(null).text("the words").build(),
            citation.toBuilder().issuer(null).text("the words").build());
    return Outcome.equal(
        lesser.stream()
            .filter(less -> identity.apply(citation, less) == Identity.DIFFERENT)
            .toList(),
        List.of(),
        "what is not printed contradicts nothing: " + citation);
  }

  /** {@code identity-with-itself}. */
  @Law(
      id = "identity-with-itself",
      says = "A document or citation with serial and day is the same as itself, as a citation too.")
  public static Outcome identityWithItself(
      NumberParts parts, CalendarPeriod day, BiFunction<Citation, Document, Identity> identity) {
    DocumentNumber number = DocumentNumber.parse(parts.text());
    Document document = Document.builder().number(number).date(day).build();
    boolean complete = !parts.serial().isEmpty();
    return Outcome.equal(
        identity.apply(Citation.of(number).dated(day), document),
        complete ? Identity.SAME : Identity.UNDECIDED,
        number + " of " + day + " is one document");
  }

  private static String yearOf(DocumentNumber number) {
    return number.year().isPresent() ? String.valueOf(number.year().getAsInt()) : "";
  }

  private static boolean hasSerial(Citation citation) {
    return citation.number().filter(DocumentNumber::hasSerial).isPresent();
  }

  private static boolean isDay(Optional<CalendarPeriod> date) {
    return date.filter(period -> period instanceof CalendarPeriod.Day).isPresent();
  }
}
