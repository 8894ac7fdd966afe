package io.github.kehoach.rules.wording.indicator;

import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Questions about the words around the number of a target. */
final class TargetParts {
  /** Behind these "năm 2030" is the year of the target. */
  private static final Set<String> MAY_END =
      Set.of(
          "NUMBER",
          "UNIT",
          "PERCENT",
          "SHARE",
          "RIVAL",
          "LEADING",
          "WHOLE",
          "UP",
          "DOWN",
          "METRE",
          "ARE",
          "MAGNITUDE");

  private static final Set<String> SIDES = Set.of("AT_LEAST", "MORE", "AT_MOST", "LESS", "ABOUT");
  private static final Set<String> ODD_BEFORE = Set.of("NOT", "OR", "GROUP", "TRAILING");
  private static final Set<String> ODD_AFTER =
      Set.of("AT_LEAST", "AT_MOST", "ABOUT", "UP", "DOWN", "OR");

  private TargetParts() {}

  static boolean isNumber(String rule) {
    return rule.equals("value") || rule.equals("rank");
  }

  /**
   * Parts that stand: a year behind other words ("so với năm 2020") is theirs, and so is a number
   * in words that does not begin the target.
   */
  static List<Phrase> settled(List<Phrase> derived, Tokens tokens) {
    List<Phrase> all = new ArrayList<>();
    boolean begun = false;
    int change = find(tokens, "CHANGE", 0, tokens.size());
    boolean times = change >= 0 && tokens.value(change) == 1;
    for (Phrase part : derived) {
      boolean free =
          part.first() == 0
              || (endsTarget(tokens, part.first() - 1) && !(times && part.first() > change));
      boolean theirs = part.rule().equals("year") && !part.has("by") && !free;
      boolean spelt = part.rule().equals("value") && isSpelt(tokens, part) && begun;
      all.add(theirs || spelt ? part.as("words") : part);
      begun |= part.rule().equals("words") || isNumber(part.rule());
    }
    return all;
  }

  private static boolean isSpelt(Tokens tokens, Phrase part) {
    return tokens.digits(part.first("value")) == 0
        && tokens.kind(part.first("value")) == Tokens.NUMBER;
  }

  private static boolean endsTarget(Tokens tokens, int i) {
    return MAY_END.contains(tokens.word(i))
        || isComma(tokens, i)
        || "%‰％".indexOf(sign(tokens, i)) >= 0;
  }

  private static char sign(Tokens tokens, int i) {
    boolean here = i >= 0 && i < tokens.size() && tokens.kind(i) == Tokens.SIGN;
    return here ? (char) tokens.value(i) : ' ';
  }

  static boolean isComma(Tokens tokens, int i) {
    return ",;:".indexOf(sign(tokens, i)) >= 0 && sign(tokens, i) != ' ';
  }

  /** Whether a sign may be the mark of a list. */
  static boolean opensEntry(Tokens tokens, int i) {
    return "%‰％<>=≥≤(/)".indexOf(sign(tokens, i)) < 0;
  }

  static int find(Tokens tokens, String kind, int from, int to) {
    for (int i = from; i < Math.min(to + 1, tokens.size()); i++) {
      if (tokens.is(i, kind)) {
        return i;
      }
    }
    return -1;
  }

  static boolean areAll(Tokens tokens, String kind, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!tokens.is(i, kind)) {
        return false;
      }
    }
    return true;
  }

  /** The first bracket that closes behind a token. */
  static int close(Tokens tokens, int from) {
    int i = from;
    while (i < tokens.size() && !tokens.isSign(i, ')')) {
      i++;
    }
    return i;
  }

  /** First and last token of a stretch without what says nothing at its ends. */
  static int[] trimmed(Tokens tokens, int from, int to, boolean inFront, List<Phrase> years) {
    int first = from;
    int last = to;
    while (first <= last && isSilent(tokens, first, inFront, true, years)) {
      first++;
    }
    while (first <= last && isSilent(tokens, last, inFront, false, years)) {
      last--;
    }
    return new int[] {first, last};
  }

  private static boolean isSilent(
      Tokens tokens, int i, boolean inFront, boolean atStart, List<Phrase> years) {
    boolean year = years.stream().anyMatch(part -> part.first() <= i && i <= part.last());
    if (year || isComma(tokens, i)) {
      return true;
    }
    if (inFront) {
      boolean group = find(tokens, "GROUP", 0, tokens.size()) >= 0;
      return tokens.is(i, "SILENT") || (group && tokens.is(i, "RANK"));
    }
    char sign = sign(tokens, i);
    boolean odd = sign != ' ' && "()/%=".indexOf(sign) < 0;
    return odd || (atStart && tokens.is(i, "AND"));
  }

  /** The first word before a number with which nobody knows what the number means, or -1. */
  static int oddBefore(Tokens tokens, int first, int last) {
    for (int i = first; i <= last; i++) {
      char sign = sign(tokens, i);
      boolean mark = sign != ' ' && "(),;:".indexOf(sign) < 0;
      if (mark || ODD_BEFORE.contains(tokens.word(i)) || SIDES.contains(tokens.word(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The first word behind a number with which nobody knows what the number means, or -1. */
  static int oddAfter(Tokens tokens, int first, int last) {
    for (int i = first; i <= last; i++) {
      char sign = sign(tokens, i);
      boolean odd = ODD_AFTER.contains(tokens.word(i)) || "=≥≤≧≦⩾⩽".indexOf(sign) >= 0;
      boolean begins = i == first && (tokens.is(i, "NOT") || isOddSign(sign));
      if (odd || begins) {
        return i;
      }
    }
    return -1;
  }

  /** A sign that no sentence needs, such as the plus of "80%+". */
  private static boolean isOddSign(char sign) {
    return sign != ' ' && ".:…!?,;-()÷~".indexOf(sign) < 0;
  }

  /** Whether neither a unit, a range nor a comparison says that a number is one of a target. */
  static boolean isBare(Phrase number, Tokens tokens) {
    if (number.rule().equals("rank") || number.hasAny("unit", "high")) {
      return false;
    }
    boolean compared =
        number.hasAny("least", "more", "most", "less", "even", "about", "up", "down");
    int next = number.last() + 1;
    boolean ends =
        next >= tokens.size()
            || isComma(tokens, next)
            || tokens.isSign(next, '(')
            || tokens.is(next, "AND")
            || tokens.is(next, "YEAR")
            || tokens.is(next, "BY_YEAR");
    return !(compared && ends);
  }
}
