package io.github.kehoach.laws.rules;

import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.citation.FoundCitation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds for citations found in any text. */
public final class CitationWordingLaws {
  private CitationWordingLaws() {}

  /** {@code citation-wording-finds-all}. */
  public static Outcome findsAll(
      List<PrintedCitation> printed, String text, Function<String, List<FoundCitation>> find) {
    return Outcome.equal(
        find.apply(text).stream().map(CitationWordingLaws::key).toList(),
        printed.stream().map(PrintedCitation::key).toList(),
        "'" + text + "'");
  }

  /** {@code citation-wording-strange-date}. */
  public static Outcome strangeDate(
      PrintedCitation printed, Function<String, List<FoundCitation>> find) {
    return findsAll(List.of(printed), printed.text(), find);
  }

  /** {@code citation-wording-line-ends}. */
  public static Outcome lineEnds(String text, Function<String, List<FoundCitation>> find) {
    String broken = text.replace(" ", "\n").replace("-", "-\n").replace("/", "/\n");
    return Outcome.equal(
        find.apply(broken).stream().map(CitationWordingLaws::key).toList(),
        find.apply(text).stream().map(CitationWordingLaws::key).toList(),
        "'" + text + "' with line ends");
  }

  /** {@code citation-wording-spans}. */
  public static Outcome spans(String text, Function<String, List<FoundCitation>> find) {
    int free = 0;
    for (FoundCitation found : find.apply(text)) {
      TextSpan span = found.span();
      List<TextSpan> inner =
          Stream.of(found.type(), Optional.of(found.number()), found.date(), found.issuer())
              .flatMap(Optional::stream)
              .toList();
      int at = span.start();
      for (TextSpan part : inner) {
        if (part.start() < at || part.end() > span.end()) {
          return Outcome.holds(false, "parts of " + found + " in '" + text + "'");
        }
        at = part.end();
      }
      boolean apart = span.start() >= free && span.end() <= text.length();
      boolean words =
          found.citation().text().equals(Optional.of(span.in(text)))
              && found.citation().issuer().equals(found.issuer().map(by -> by.in(text)));
      boolean number =
          found
              .citation()
              .number()
              .equals(Optional.of(DocumentNumber.parse(found.number().in(text))));
      boolean remarks =
          Stream.concat(found.assumed().stream(), found.problems().stream())
              .map(Remark::span)
              .allMatch(place -> place.end() <= text.length());
      if (!apart || !words || !number || !remarks) {
        return Outcome.holds(false, found + " in '" + text + "'");
      }
      free = span.end();
    }
    return Outcome.holds(true, "'" + text + "'");
  }

  private static String key(FoundCitation found) {
    return found.citation().number().map(DocumentNumber::toString).orElse("")
        + found.citation().date().map(day -> " of " + day).orElse("");
  }
}
