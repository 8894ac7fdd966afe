package io.github.kehoach.rules.check;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.rules.text.TargetText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers of a target, and those of the text that prints it. */
final class TargetNumbers implements Target.Cases<List<BigDecimal>> {
  private static final TargetNumbers CASES = new TargetNumbers();
  private static final Target.Cases<Integer> SIDE = new Side();

  private TargetNumbers() {}

  /** The target as it is said; as data, its numbers or words. */
  static Said said(Target target) {
    String numbers = of(target).stream().map(BigDecimal::toString).collect(Collectors.joining("-"));
    return new Said(
        numbers.isEmpty() ? target.stated().orElse("") : numbers, TargetText.of(target));
  }

  /** The numbers, none for words. */
  static List<BigDecimal> of(Target target) {
    return target.match(CASES);
  }

  /** 1 for a lower bound, -1 for an upper bound, 0 otherwise. */
  static int side(Target target) {
    return target.match(SIDE);
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
      case '≥' -> !(target instanceof Target.AtLeast);
      case '≤' -> !(target instanceof Target.AtMost) && !(target instanceof Target.RankWithin);
      case '>' -> side < 1;
      case '<' -> side > -1 && !(target instanceof Target.RankWithin);
      default -> false;
    };
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

  @Override
  public List<BigDecimal> atLeast(Target.AtLeast target) {
    return List.of(target.value());
  }

  @Override
  public List<BigDecimal> moreThan(Target.MoreThan target) {
    return List.of(target.value());
  }

  @Override
  public List<BigDecimal> atMost(Target.AtMost target) {
    return List.of(target.value());
  }

  @Override
  public List<BigDecimal> lessThan(Target.LessThan target) {
    return List.of(target.value());
  }

  @Override
  public List<BigDecimal> exactly(Target.Exactly target) {
    return List.of(target.value());
  }

  @Override
  public List<BigDecimal> between(Target.Between target) {
    return List.of(target.low(), target.high());
  }

  @Override
  public List<BigDecimal> rankWithin(Target.RankWithin target) {
    return List.of(BigDecimal.valueOf(target.rank()));
  }

  @Override
  public List<BigDecimal> stated(Target.Stated target) {
    return List.of();
  }

  private static final class Side implements Target.Cases<Integer> {
    @Override
    public Integer atLeast(Target.AtLeast target) {
      return 1;
    }

    @Override
    public Integer moreThan(Target.MoreThan target) {
      return 1;
    }

    @Override
    public Integer atMost(Target.AtMost target) {
      return -1;
    }

    @Override
    public Integer lessThan(Target.LessThan target) {
      return -1;
    }

    @Override
    public Integer exactly(Target.Exactly target) {
      return 0;
    }

    @Override
    public Integer between(Target.Between target) {
      return 0;
    }

    @Override
    public Integer rankWithin(Target.RankWithin target) {
      return 0;
    }

    @Override
    public Integer stated(Target.Stated target) {
      return 0;
    }
  }
}
