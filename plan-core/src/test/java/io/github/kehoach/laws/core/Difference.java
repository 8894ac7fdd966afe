package io.github.kehoach.laws.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** In what two sides differ, short enough to be read: what is the same on both is left out. */
final class Difference {
  private static final int SHORT = 120;
  private static final int AROUND = 60;

  private Difference() {}

  static String between(Object left, Object right) {
    if (left instanceof Collection<?> some && right instanceof Collection<?> others) {
      List<Object> onlyLeft = without(some, others);
      List<Object> onlyRight = without(others, some);
      if (!onlyLeft.isEmpty() || !onlyRight.isEmpty()) {
        return sides("only left: ", onlyLeft, "only right:", onlyRight);
      }
    }
    String one = String.valueOf(left);
    String other = String.valueOf(right);
    if (one.equals(other) && left != null && right != null) {
      return sides(
          "left:  " + left.getClass().getName(), one, "right: " + right.getClass().getName(), one);
    }
    if (one.length() <= SHORT && other.length() <= SHORT) {
      return sides("left: ", one, "right:", other);
    }
    int from = 0;
    int shorter = Math.min(one.length(), other.length());
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < shorter - from
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return sides("left: ", cut(one, from, same), "right:", cut(other, from, same));
  }

  private static List<Object> without(Collection<?> all, Collection<?> some) {
    List<Object> rest = new ArrayList<>(all);
    some.forEach(rest::remove);
    return rest;
  }

  /** What differs, between marks, and a little of what stands around it. */
  private static String cut(String text, int from, int same) {
    int to = text.length() - same;
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), to + AROUND);
    return (start == 0 ? "" : "…")
        + text.substring(start, from)
        + "»"
        + text.substring(from, to)
        + "«"
        + text.substring(to, end)
        + (end == text.length() ? "" : "…");
  }

  private static String sides(String one, Object left, String other, Object right) {
    return "  " + one + " " + left + "\n  " + other + " " + right;
  }
}
