package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.rules.compare.TargetRange;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.text.TargetText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers of a target, and those of the text that prints it. */
final class TargetNumbers {
  private TargetNumbers() {}

  /** The target as it is said; as data, its numbers or words. */
  static Said said(Target target) {
    String numbers = of(target).stream().map(BigDecimal::toString).collect(Collectors.joining("-"));
    return new Said(
        numbers.isEmpty() ? target.stated().orElse("") : numbers, TargetText.of(target));
  }

  /** The numbers, none for words. */
  static List<BigDecimal> of(Target target) {
    return TargetRange.of(target).map(TargetRange::numbers).orElse(List.of());
  }

  /** 1 for a lower bound, -1 for an upper bound, 0 otherwise, as for a rank. */
  static int side(Target target) {
    return target instanceof Target.RankWithin
        ? 0
        : TargetRange.of(target)
            .filter(TargetRange::isBound)
            .map(range -> range.low().isPresent() ? 1 : -1)
            .orElse(0);
  }

  /** Whether a text consists of figures and signs alone, so that nothing in it is a unit. */
  static boolean isBare(String text) {
    return text.chars().noneMatch(c -> Character.isLetter(c) || c == '%');
  }

  /** Whether printed figures do not hold the target's numbers, or a sign says another bound. */
  static boolean contradicts(String text, Target target) {
    List<BigDecimal> typed = of(target);
    List<BigDecimal> printed = figures(text);
    if (typed.isEmpty() || printed.isEmpty()) {
      return false;
    }
    for (BigDecimal value : typed) {
      if (printed.stream().noneMatch(one -> one.compareTo(value) == 0)) {
        return true;
      }
    }
    int side = side(target);
    return switch (text.strip().charAt(0)) {
      case '≥' -> !is(target, Target.Comparison.AT_LEAST);
      case '≤' -> !is(target, Target.Comparison.AT_MOST) && !(target instanceof Target.RankWithin);
      case '>' -> side < 1;
      case '<' -> side > -1 && !(target instanceof Target.RankWithin);
      default -> false;
    };
  }

  private static boolean is(Target target, Target.Comparison comparison) {
    return target instanceof Target.Compared number && number.comparison() == comparison;
  }

  /**
   * The figures of a text. A comma or point before one, two or four and more figures is a decimal
   * mark; before just three it may group thousands, so both readings are there.
   */
  private static List<BigDecimal> figures(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    int i = 0;
    while (i < text.length() && numbers.size() < 100) {
      int end = i;
      while (end < text.length() && isPart(text, end)) {
        end++;
      }
      if (end > i && end - i <= 20) {
        read(text.substring(i, end), numbers);
      }
      i = Math.max(end, i + 1);
    }
    return numbers;
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    boolean mark = (c == ',' || c == '.') && at > 0 && isFigure(text.charAt(at - 1));
    return isFigure(c) || (mark && at + 1 < text.length() && isFigure(text.charAt(at + 1)));
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static void read(String figures, List<BigDecimal> numbers) {
    String point = figures.replace(',', '.');
    if (point.indexOf('.') == point.lastIndexOf('.')) {
      numbers.add(new BigDecimal(point));
    }
    if (point.indexOf('.') >= 0) {
      numbers.add(new BigDecimal(point.replace(".", "")));
    }
  }
}
