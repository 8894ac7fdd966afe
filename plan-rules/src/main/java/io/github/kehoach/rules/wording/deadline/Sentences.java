package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.rules.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Where the text itself separates its parts: semicolons, full stops, lines, numbered entries. */
final class Sentences {
  private Sentences() {}

  /** First token, and one past the last, of each line or numbered entry. */
  static List<int[]> lines(Tokens tokens) {
    List<int[]> all = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (startsLine(tokens, i) || isEntry(tokens, i)) {
        all.add(new int[] {from, i});
        from = i;
      }
    }
    all.add(new int[] {from, tokens.size()});
    return all;
  }

  /** First token, and one past the last, of each sentence in a stretch. */
  static List<int[]> of(Tokens tokens, int first, int to) {
    List<int[]> all = new ArrayList<>();
    int from = first;
    for (int i = first; i <= to; i++) {
      if (i == to || tokens.isSign(i, ';') || (isStop(tokens, i) && !isEntry(tokens, i - 1))) {
        if (from < i) {
          all.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    return all;
  }

  private static boolean isStop(Tokens tokens, int i) {
    return tokens.isSign(i, '.')
        && i + 1 < tokens.size()
        && !tokens.isGlued(i + 1)
        && Character.isUpperCase(tokens.text().charAt(tokens.start(i + 1)));
  }

  /** "1. Tháng 3/2026 2. Tháng 9/2026": a number that only counts the entries. */
  private static boolean isEntry(Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.NUMBER
        && tokens.digits(i) <= 2
        && isStop(tokens, i + 1)
        && (i == 0 || (!tokens.isGlued(i) && tokens.kind(i - 1) == Tokens.NUMBER));
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
