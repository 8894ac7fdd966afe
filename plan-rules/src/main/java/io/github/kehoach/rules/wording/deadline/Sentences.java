package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.rules.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Where the text itself separates its parts: semicolons, full stops, lines, numbered entries. */
final class Sentences {
  private Sentences() {}

  /** First token, and one past the last, of each. */
  static List<int[]> of(Tokens tokens) {
    List<int[]> all = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean stop = tokens.isSign(i, ';') || isStop(tokens, i);
      if (stop || (i > from && startsLine(tokens, i))) {
        add(all, from, i);
        from = stop ? i + 1 : i;
      }
    }
    add(all, from, tokens.size());
    return all;
  }

  private static void add(List<int[]> all, int from, int to) {
    if (from < to) {
      all.add(new int[] {from, to});
    }
  }

  private static boolean isStop(Tokens tokens, int i) {
    return tokens.isSign(i, '.')
        && i + 1 < tokens.size()
        && !tokens.isGlued(i + 1)
        && Character.isUpperCase(tokens.text().charAt(tokens.start(i + 1)));
  }

  /** Whether a token is the first of its line. */
  static boolean startsLine(Tokens tokens, int i) {
    String text = tokens.text();
    if (i == 0) {
      return true;
    }
    for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }
}
