package io.github.kehoach.rules.wording.citation;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A citation that {@link CitationWording#find} found in a text. Immutable and thread-safe.
 *
 * @param citation number, date and issuer as far as they are printed; its text is that of {@code
 *     span}
 * @param span from the document's type or number to the last of number, date and issuer
 * @param type the words that name the type of the document, such as "Nghị quyết"
 * @param number number and symbol
 * @param date the words of the date
 * @param issuer the words that name the issuer
 * @param title the words from "về" on: what the document is about, and whatever else the sentence
 *     says; it may hold other citations
 * @param certainty that of the weakest part; {@link Certainty#UNREAD} if a date stands there that
 *     nobody understands
 * @param assumed what was taken for granted
 * @param problems what is not understood or not right
 */
public record FoundCitation(
    Citation citation,
    TextSpan span,
    Optional<TextSpan> type,
    TextSpan number,
    Optional<TextSpan> date,
    Optional<TextSpan> issuer,
    Optional<TextSpan> title,
    Certainty certainty,
    List<Remark> assumed,
    List<Remark> problems) {
  /** Refuses null. */
  public FoundCitation {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(certainty, "certainty");
    assumed = List.copyOf(assumed);
    problems = List.copyOf(problems);
  }
}
