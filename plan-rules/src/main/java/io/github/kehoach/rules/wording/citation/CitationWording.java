package io.github.kehoach.rules.wording.citation;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.wording.WordingStep;
import io.github.kehoach.rules.wording.citation.CitationTitles.Untitled;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds citations of documents (viện dẫn văn bản) in running text.
 *
 * <p>A citation is found by its number; type, date and issuer belong to it only where they stand
 * right beside it, so that no date is given to the wrong document: "57-NQ/TW của Bộ Chính trị ngày
 * 13/01/2025" has no date, and a problem says why. A number without a date keeps the gap. Line ends
 * inside numbers and dates make no difference. Any text gives a result, never an exception, in time
 * linear in its length.
 *
 * <pre>{@code
 * CitationWording.find("Nghị quyết số 57-NQ/TW và Kế hoạch 726/KH-UBND ngày 20/02/2025");
 * // 57-NQ/TW without a date; 726/KH-UBND of 2025-02-20
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 *
 * <p>Laws: {@code citation-wording-finds-all}, {@code citation-wording-strange-date}, {@code
 * citation-wording-spans}.
 */
public final class CitationWording {
  private CitationWording() {}

  /**
   * The citations in a text, in its order; their spans do not overlap.
   *
   * @param text any text, not null
   */
  public static List<FoundCitation> find(String text) {
    return find(text, Optional.empty());
  }

  /**
   * The citations in a text, in its order; their spans do not overlap.
   *
   * @param text any text, not null
   * @param issued the date of the document that cites, as far as it is known; a cited date after it
   *     is kept and reported as a problem
   */
  public static List<FoundCitation> find(String text, Optional<CalendarPeriod> issued) {
    Objects.requireNonNull(issued, "issued");
    return find(CitationReader.tokens(text), issued);
  }

  static List<FoundCitation> find(Tokens tokens, Optional<CalendarPeriod> issued) {
    return new Search(tokens, issued).find();
  }

  /**
   * How the numbers, dates and issuers of a text's citations are derived by the grammar.
   *
   * @param text any text, not null
   * @return a step for each citation, in their order
   */
  public static List<WordingStep> explain(String text) {
    Search search = new Search(CitationReader.tokens(text), Optional.empty());
    search.find();
    return search.derived.stream().map(phrase -> phrase.step(search.tokens)).toList();
  }

  /** How many steps it takes; for the law that they grow with the text's length alone. */
  static long steps(String text) {
    Search search = new Search(CitationReader.tokens(text), Optional.empty());
    search.find();
    return search.steps + search.tokens.steps();
  }

  /** One pass over a text. */
  private static final class Search {
    private final Tokens tokens;
    private final Optional<CalendarPeriod> issued;
    private final List<Phrase> derived = new ArrayList<>();
    private long steps;

    Search(Tokens tokens, Optional<CalendarPeriod> issued) {
      this.tokens = tokens;
      this.issued = issued;
    }

    List<FoundCitation> find() {
      List<Untitled> found = new ArrayList<>();
      int free = 0;
      int i = 0;
      while (i < tokens.size()) {
        int word = before(tokens, i, free);
        boolean announced = word >= free && tokens.is(word, "SERIAL");
        if (!mayBegin(tokens, i, announced)) {
          i++;
          continue;
        }
        int first = announced ? word : i;
        CitationReader reader = new CitationReader(tokens, issued.orElse(null));
        Optional<FoundCitation> citation = reader.at(first, free, i, announced, derived::add);
        steps += reader.steps();
        if (citation.isEmpty()) {
          i++;
          continue;
        }
        free = reader.next();
        found.add(
            new Untitled(citation.get(), reader.first(), free, joint(tokens, reader.first())));
        i = free;
      }
      return CitationTitles.add(tokens, found);
    }
  }

  private static boolean mayBegin(Tokens tokens, int i, boolean announced) {
    return tokens.kind(i) == Tokens.NUMBER
        || (announced && (tokens.isSign(i, '/') || tokens.isSign(i, '-')));
  }

  /** The word before a number, over the colon or dots of a blank that is still to be filled. */
  private static int before(Tokens tokens, int i, int free) {
    int word = i - 1;
    int least = Math.max(free, i - 8);
    while (word >= least
        && (tokens.isSign(word, ':') || tokens.isSign(word, '.') || tokens.isSign(word, '…'))) {
      word--;
    }
    return word;
  }

  /**
   * The first of the commas and "và" right before a citation, or the citation's own first token.
   */
  private static int joint(Tokens tokens, int first) {
    int joint = first;
    while (tokens.is(joint - 1, "AND")
        || tokens.isSign(joint - 1, ',')
        || tokens.isSign(joint - 1, ';')) {
      joint--;
    }
    return joint;
  }
}
