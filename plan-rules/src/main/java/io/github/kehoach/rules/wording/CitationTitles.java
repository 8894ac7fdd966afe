package io.github.kehoach.rules.wording;

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
   * The citations with their titles.
   *
   * @param ends the token after each citation
   * @param joined whether "và", a comma or a semicolon stands before each citation
   */
  static List<FoundCitation> add(
      Tokens tokens, List<FoundCitation> found, List<Integer> ends, List<Boolean> joined) {
    if (found.isEmpty()) {
      return List.of();
    }
    int[] stops = stops(tokens);
    List<FoundCitation> titled = new ArrayList<>(found.size());
    int listed = Integer.MAX_VALUE;
    for (int k = found.size() - 1; k >= 0; k--) {
      titled.add(with(tokens, found.get(k), ends.get(k), stops, listed));
      listed = joined.get(k) ? found.get(k).span().start() : listed;
    }
    Collections.reverse(titled);
    return List.copyOf(titled);
  }

  private static FoundCitation with(
      Tokens tokens, FoundCitation plain, int end, int[] stops, int listed) {
    int first = end + (tokens.isSign(end, ',') ? 1 : 0);
    if (first >= tokens.size()
        || CitationWord.of(tokens.kind(first)) != CitationWord.ABOUT
        || tokens.start(first) >= listed) {
      return plain;
    }
    int start = tokens.start(first);
    int last = stops[first];
    int until = last > first ? tokens.end(last - 1) : tokens.end(first);
    if (listed < until) {
      until = beforeJoint(tokens.text(), start, listed);
    }
    return new FoundCitation(
        plain.citation(),
        plain.span(),
        plain.type(),
        plain.number(),
        plain.date(),
        plain.issuer(),
        Optional.of(new TextSpan(start, until)),
        plain.certainty(),
        plain.assumed(),
        plain.problems());
  }

  /** The end of the words before "và" or a comma that leads to the next citation of a list. */
  private static int beforeJoint(String text, int start, int next) {
    int at = next;
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    boolean mark = at > start && ",;".indexOf(text.charAt(at - 1)) >= 0;
    if (mark) {
      at--;
    } else {
      while (at > start && !isSpace(text.charAt(at - 1))) {
        at--;
      }
    }
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return Math.max(start, at);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
