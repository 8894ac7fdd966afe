package io.github.kehoach.core.document;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Objects;
import java.util.Optional;

/**
 * A reference to a document (viện dẫn), in its words and as far as they were read. Immutable and
 * thread-safe.
 *
 * @param number number and symbol, if cited
 * @param date day, month or year of the cited document, if cited
 * @param issuer who issued it, in the words of the citation; not blank
 * @param text the whole citation as printed; not blank
 */
public record Citation(
    Optional<DocumentNumber> number,
    Optional<CalendarPeriod> date,
    Optional<String> issuer,
    Optional<String> text) {
  /**
   * Refuses a citation of nothing.
   *
   * @throws InvalidValueException if there is neither number nor text, or words are blank
   */
  public Citation {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(date, "date");
    Checks.text(issuer, "Citation.issuer");
    Checks.text(text, "Citation.text");
    if (number.isEmpty() && text.isEmpty()) {
      throw new InvalidValueException("Citation.text", "be there if there is no number", "");
    }
  }

  /** A citation by number alone. */
  public static Citation of(DocumentNumber number) {
    return new Citation(
        Optional.of(Objects.requireNonNull(number, "number")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A citation in words alone.
   *
   * @param text the citation as printed, not blank
   */
  public static Citation ofText(String text) {
    return new Citation(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Checks.text(text, "Citation.text")));
  }

  /** This citation with a date. */
  public Citation dated(CalendarPeriod day) {
    return new Citation(number, Optional.of(Objects.requireNonNull(day, "day")), issuer, text);
  }

  /**
   * This citation with the words that name the issuer.
   *
   * @param words not blank
   */
  public Citation issuedBy(String words) {
    return new Citation(number, date, Optional.of(Checks.text(words, "Citation.issuer")), text);
  }

  /**
   * This citation with its printed words.
   *
   * @param words not blank
   */
  public Citation inWords(String words) {
    return new Citation(number, date, issuer, Optional.of(Checks.text(words, "Citation.text")));
  }

  /**
   * Whether two citations mean one document.
   *
   * @return {@link Identity#SAME} only if both have numbers and days and these agree, and the
   *     issuers, where both are named, are named in the same words
   */
  public Identity identityWith(Citation other) {
    Objects.requireNonNull(other, "other");
    return keys(issuer).identityWith(other.keys(other.issuer));
  }

  /**
   * Whether this citation means a document. Its issuer's words are not compared with the document's
   * issuer, which is an id.
   *
   * @return {@link Identity#SAME} only if both have numbers and days and these agree
   */
  public Identity identityWith(Document document) {
    Objects.requireNonNull(document, "document");
    return keys(Optional.empty())
        .identityWith(new Keys(document.number(), document.date(), Optional.empty()));
  }

  private Keys keys(Optional<String> issuerName) {
    return new Keys(number, date, issuerName.map(Folding::fold));
  }
}
