package io.github.kehoach.rules.wording;

import io.github.kehoach.rules.grammar.Alphabet;
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
 * @param isPlain whether it is a whole number beyond doubt
 * @param last its last token
 */
record Figure(
    @Nullable BigDecimal value,
    @Nullable TargetNote assumed,
    @Nullable TargetNote problem,
    boolean isPlain,
    int last) {
  /** What a target holds, see {@link io.github.kehoach.core.indicator.Target}. */
  private static final int MOST_DIGITS = 15;

  /** More are not even looked at: a zero before and zeros after may come with the digits. */
  private static final int LONGEST = 40;

  private static final int MOST_GROUPS = 16;

  static Figure of(BigDecimal value, int last) {
    return new Figure(value, null, null, true, last);
  }

  static Figure unread(TargetNote problem, int last) {
    return new Figure(null, null, problem, false, last);
  }

  Figure negated() {
    return new Figure(value == null ? null : value.negate(), assumed, problem, false, last);
  }

  /** The number that begins at a token of digits. */
  static Figure at(Tokens tokens, int first) {
    List<String> groups = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    int last = first;
    int digits = digitsOf(tokens, first, groups);
    while (isMark(tokens, last + 1) && digits <= LONGEST && groups.size() < MOST_GROUPS) {
      marks.append((char) tokens.value(last + 1));
      last += 2;
      digits += digitsOf(tokens, last, groups);
    }
    if (isMark(tokens, last + 1) || digits > LONGEST) {
      while (isMark(tokens, last + 1)) {
        last += 2;
      }
      return unread(TargetNote.TOO_LONG, last);
    }
    return read(groups, marks.toString(), last);
  }

  /** Whether a dot or comma stands right between two numbers. */
  private static boolean isMark(Tokens tokens, int i) {
    return (tokens.isSign(i, '.') || tokens.isSign(i, ','))
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && tokens.kind(i + 1) == Tokens.NUMBER;
  }

  private static int digitsOf(Tokens tokens, int i, List<String> groups) {
    int length = tokens.end(i) - tokens.start(i);
    if (length <= LONGEST) {
      StringBuilder group = new StringBuilder(length);
      for (int at = tokens.start(i); at < tokens.end(i); at++) {
        group.append((char) ('0' + Alphabet.digit(tokens.text().charAt(at))));
      }
      groups.add(group.toString());
    }
    return length;
  }

  private static Figure read(List<String> groups, String marks, int last) {
    if (marks.isEmpty()) {
      return value(groups.get(0), "", null, last);
    }
    int count = marks.length();
    boolean dots = marks.indexOf(',') < 0;
    boolean commas = marks.indexOf('.') < 0;
    if (dots && isGrouped(groups, count)) {
      return value(whole(groups, count), "", count == 1 ? TargetNote.DOT_GROUPS : null, last);
    }
    if (commas && count > 1 && isGrouped(groups, count)) {
      return value(whole(groups, count), "", TargetNote.COMMA_GROUPS, last);
    }
    String decimals = groups.get(count);
    if (count == 1) {
      return dots
          ? value(groups.get(0), decimals, TargetNote.DOT_DECIMAL, last)
          : decimal(groups, last);
    }
    boolean mixed = marks.indexOf(',') == count - 1 && isGrouped(groups, count - 1);
    return mixed
        ? value(whole(groups, count - 1), decimals, null, last)
        : unread(TargetNote.AMBIGUOUS_NUMBER, last);
  }

  private static Figure decimal(List<String> groups, int last) {
    String decimals = groups.get(1);
    boolean maybeGrouped = isGrouped(groups, 1);
    if (maybeGrouped && decimals.equals("000")) {
      return unread(TargetNote.AMBIGUOUS_NUMBER, last);
    }
    return value(groups.get(0), decimals, maybeGrouped ? TargetNote.COMMA_DECIMAL : null, last);
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

  private static Figure value(
      String whole, String decimals, @Nullable TargetNote assumed, int last) {
    String digits = decimals.isEmpty() ? whole : whole + "." + decimals;
    BigDecimal value = new BigDecimal(digits).stripTrailingZeros();
    boolean tooLong =
        value.precision() - Math.min(0, value.scale()) > MOST_DIGITS || value.scale() > MOST_DIGITS;
    boolean plain = assumed == null && decimals.isEmpty();
    return tooLong
        ? unread(TargetNote.TOO_LONG, last)
        : new Figure(value, assumed, null, plain, last);
  }
}
