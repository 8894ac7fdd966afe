package io.github.kehoach.rules.wording.citation;

import io.github.kehoach.rules.grammar.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Adds to citations what their documents are about: from "về" to the end of the sentence, or to the
 * next citation of the same list. Two passes from the right, so that many citations in one long
 * sentence cost no more than its length.
 */
final class CitationTitles {
  private CitationTitles() {}

  /**
   * A citation without its title.
   *
   * @param first its first token
   * @param end the token after it
   * @param joint the first token of the "và" or commas before it; its own first token where nothing
   *     joins it to what stands before
   */
  record Untitled(FoundCitation citation, int first, int end, int joint) {}

  /** The citations with their titles. */
  static List<FoundCitation> add(Tokens tokens, List<Untitled> found) {
    int[] stops = found.isEmpty() ? new int[0] : stops(tokens);
    List<FoundCitation> titled = new ArrayList<>(found.size());
    int listed = tokens.size();
    for (int k = found.size() - 1; k >= 0; k--) {
      Untitled one = found.get(k);
      int about = one.end() + (tokens.isSign(one.end(), ',') ? 1 : 0);
      int last = about < tokens.size() ? Math.min(stops[about], listed) - 1 : -1;
      boolean titles = last >= about && tokens.is(about, "ABOUT");
      titled.add(titles ? with(tokens, one.citation(), about, last) : one.citation());
      listed = one.joint() < one.first() ? one.joint() : listed;
    }
    Collections.reverse(titled);
    return List.copyOf(titled);
  }

  private static FoundCitation with(Tokens tokens, FoundCitation plain, int first, int last) {
    return new FoundCitation(
        plain.citation(),
        plain.span(),
        plain.type(),
        plain.number(),
        plain.date(),
        plain.issuer(),
        Optional.of(tokens.span(first, last)),
        plain.certainty(),
        plain.assumed(),
        plain.problems());
  }

  /** For each token the next one at which its sentence is over, or the number of tokens. */
  private static int[] stops(Tokens tokens) {
    int[] stops = new int[tokens.size() + 1];
    stops[tokens.size()] = tokens.size();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      boolean mark = tokens.isSign(i, ';') || (tokens.isSign(i, '.') && !tokens.isGlued(i + 1));
      stops[i] = mark ? i : beginsParagraph(tokens, i + 1) ? i + 1 : stops[i + 1];
    }
    return stops;
  }

  /** Whether a blank line and a capital or a mark of a list come at a token. */
  private static boolean beginsParagraph(Tokens tokens, int i) {
    if (i >= tokens.size()) {
      return true;
    }
    String text = tokens.text();
    int lines = 0;
    for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    char first = text.charAt(tokens.start(i));
    return lines > 1 && !Character.isLowerCase(first);
  }
}
