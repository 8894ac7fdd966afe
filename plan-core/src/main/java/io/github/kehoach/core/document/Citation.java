package io.github.kehoach.core.document;

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
    Objects.requireNonNull(date, "date");
    Checks.text(issuer, "Citation.issuer");
    Checks.text(text, "Citation.text");
    if (number.isEmpty() && text.isEmpty()) {
      throw new InvalidValueException("Citation", "have a number or a text", "");
    }
  }

  /** A citation by number alone. */
  public static Citation of(DocumentNumber number) {
    return new Citation(Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A citation in words alone.
   *
   * @param text the citation as printed, not blank
   */
  public static Citation ofText(String text) {
    return new Citation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
  }

  /** This citation with a date. */
  public Citation dated(CalendarPeriod day) {
    return new Citation(number, Optional.of(day), issuer, text);
  }

  /**
   * This citation with the words that name the issuer.
   *
   * @param words not blank
   */
  public Citation issuedBy(String words) {
    return new Citation(number, date, Optional.of(words), text);
  }

  /**
   * This citation with its printed words.
   *
   * @param words not blank
   */
  public Citation inWords(String words) {
    return new Citation(number, date, issuer, Optional.of(words));
  }

  /**
   * Whether two citations mean one document.
   *
   * @return {@link Identity#SAME} only if both have numbers and days and these agree
   */
  public Identity identityWith(Citation other) {
    return Keys.identity(number, date, other.number, other.date);
  }

  /**
   * Whether this citation means a document.
   *
   * @return {@link Identity#SAME} only if both have numbers and days and these agree
   */
  public Identity identityWith(Document document) {
    return Keys.identity(number, date, document.number(), document.date());
  }
}
