package io.github.kehoach.rules.wording.indicator;

import io.github.kehoach.rules.grammar.Alphabet;
import io.github.kehoach.rules.grammar.NumberWords;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures with its marks. In Vietnamese a dot groups thousands and a comma begins
 * decimals; what could be either is taken so with a note, or not read at all.
 *
 * @param value empty where {@code problem} is not
 * @param assumed what the value rests on
 * @param problem why there is no value
 */
record Figure(
    @Nullable BigDecimal value, @Nullable TargetNote assumed, @Nullable TargetNote problem) {
  private static final char MINUS = '\u2212';

  /** What a target holds, see {@link io.github.kehoach.core.indicator.Target}. */
  private static final int MOST_DIGITS = 15;

  /** More are not even looked at: a zero before and zeros after may come with the digits. */
  private static final int LONGEST = 40;

  private static final int MOST_GROUPS = 16;

  private static Figure unread(TargetNote problem) {
    return new Figure(null, null, problem);
  }

  /** The number that stands in some tokens: in words, or in figures with their marks. */
  static Figure of(Tokens tokens, int first, int last) {
    if (tokens.kind(first) == Tokens.SIGN) {
      Figure figure = of(tokens, first + 1, last);
      return figure.value == null
          ? figure
          : new Figure(figure.value.negate(), figure.assumed, figure.problem);
    }
    boolean figures = Alphabet.digit(tokens.text().charAt(tokens.end(last) - 1)) >= 0;
    if (first == last && (tokens.digits(first) == 0 || !figures)) {
      return tokens.value(first) == NumberWords.CONTRADICTION
          ? unread(TargetNote.NUMBERS_DISAGREE)
          : new Figure(BigDecimal.valueOf(tokens.value(first)), null, null);
    }
    List<String> groups = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    int digits = 0;
    for (int i = first; i <= last; i += 2) {
      digits += tokens.end(i) - tokens.start(i);
      if (digits > LONGEST || groups.size() > MOST_GROUPS) {
        return unread(TargetNote.TOO_LONG);
      }
      groups.add(digitsOf(tokens, i));
      marks.append(i < last ? "" + (char) tokens.value(i + 1) : "");
    }
    return read(groups, marks.toString());
  }

  /** Whether a number at the beginning has a sign that may as well be the mark of a list. */
  static boolean isSigned(Tokens tokens, Phrase number) {
    int sign = number.first("value");
    return tokens.kind(sign) == Tokens.SIGN && tokens.text().charAt(tokens.start(sign)) != MINUS;
  }

  private static String digitsOf(Tokens tokens, int i) {
    StringBuilder group = new StringBuilder();
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      group.append((char) ('0' + Alphabet.digit(tokens.text().charAt(at))));
    }
    return group.toString();
  }

  private static Figure read(List<String> groups, String marks) {
    if (marks.isEmpty()) {
      return value(groups.get(0), "", null);
    }
    int count = marks.length();
    boolean dots = marks.indexOf(',') < 0;
    boolean commas = marks.indexOf('.') < 0;
    if (dots && isGrouped(groups, count)) {
      return value(whole(groups, count), "", count == 1 ? TargetNote.DOT_GROUPS : null);
    }
    if (commas && count > 1 && isGrouped(groups, count)) {
      return value(whole(groups, count), "", TargetNote.COMMA_GROUPS);
    }
    String decimals = groups.get(count);
    if (count == 1) {
      return dots ? value(groups.get(0), decimals, TargetNote.DOT_DECIMAL) : decimal(groups);
    }
    boolean mixed = marks.indexOf(',') == count - 1 && isGrouped(groups, count - 1);
    return mixed
        ? value(whole(groups, count - 1), decimals, null)
        : unread(TargetNote.AMBIGUOUS_NUMBER);
  }

  private static Figure decimal(List<String> groups) {
    String decimals = groups.get(1);
    boolean maybeGrouped = isGrouped(groups, 1);
    if (maybeGrouped && decimals.equals("000")) {
      return unread(TargetNote.AMBIGUOUS_NUMBER);
    }
    return value(groups.get(0), decimals, maybeGrouped ? TargetNote.COMMA_DECIMAL : null);
  }

  /** Whether groups up to an index can be thousands: one to three digits, then three each. */
  private static boolean isGrouped(List<String> groups, int upTo) {
    String first = groups.get(0);
    return first.length() <= 3
        && first.charAt(0) != '0'
        && groups.subList(1, upTo + 1).stream().allMatch(group -> group.length() == 3);
  }

  private static String whole(List<String> groups, int upTo) {
    return String.join("", groups.subList(0, upTo + 1));
  }

  private static Figure value(String whole, String decimals, @Nullable TargetNote assumed) {
    String digits = decimals.isEmpty() ? whole : whole + "." + decimals;
    BigDecimal value = new BigDecimal(digits).stripTrailingZeros();
    boolean tooLong =
        value.precision() - Math.min(0, value.scale()) > MOST_DIGITS || value.scale() > MOST_DIGITS;
    return tooLong ? unread(TargetNote.TOO_LONG) : new Figure(value, assumed, null);
  }
}
