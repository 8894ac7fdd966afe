package io.github.kehoach.laws.rules;

import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.status.Attainment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What holds for readings against targets. */
public final class AttainmentLaws {
  private AttainmentLaws() {}

  /** The measure under test. */
  @FunctionalInterface
  public interface Measure {
    /** How a value stands to a target. */
    Attainment of(Target target, Optional<Better> better, BigDecimal value);
  }

  /** {@code attainment-monotone}. */
  public static Outcome monotone(
      Target target, Better better, BigDecimal a, BigDecimal b, Measure measure) {
    boolean ahead =
        direction(target, better) == Better.HIGHER ? a.compareTo(b) >= 0 : a.compareTo(b) <= 0;
    Attainment best = measure.of(target, Optional.of(better), ahead ? a : b);
    Attainment worst = measure.of(target, Optional.of(better), ahead ? b : a);
    boolean kept =
        rank(best) > rank(worst)
            || (rank(best) == rank(worst)
                && best.gap().orElse(BigDecimal.ZERO).compareTo(worst.gap().orElse(BigDecimal.ZERO))
                    <= 0);
    return Outcome.holds(kept, best + " and " + worst + " of " + target);
  }

  /** {@code attainment-gap-closes}. */
  public static Outcome gapCloses(Target target, Better better, BigDecimal value, Measure measure) {
    Attainment before = measure.of(target, Optional.of(better), value);
    if (before.kind() != Attainment.Kind.NOT_MET) {
      return Outcome.holds(before.gap().isEmpty(), "no gap without falling short");
    }
    boolean strict =
        target instanceof Target.Compared number
            && (number.comparison() == Target.Comparison.MORE_THAN
                || number.comparison() == Target.Comparison.LESS_THAN);
    BigDecimal gap = before.gap().orElseThrow();
    BigDecimal step = strict ? gap.add(new BigDecimal("0.001")) : gap;
    BigDecimal moved =
        direction(target, better) == Better.HIGHER ? value.add(step) : value.subtract(step);
    Attainment after = measure.of(target, Optional.of(better), moved);
    return Outcome.equal(
        List.of(after.kind(), gap.signum() >= 0),
        List.of(Attainment.Kind.MET, true),
        value + " moved by " + step + " to " + target);
  }

  private static Better direction(Target target, Better better) {
    if (target instanceof Target.Compared number) {
      return switch (number.comparison()) {
        case AT_LEAST, MORE_THAN -> Better.HIGHER;
        case AT_MOST, LESS_THAN -> Better.LOWER;
        case EXACTLY -> better;
      };
    }
    return target instanceof Target.RankWithin ? Better.LOWER : better;
  }

  private static int rank(Attainment attainment) {
    return switch (attainment.kind()) {
      case NOT_MET -> 0;
      case EXCEEDED -> 2;
      case MET, NOT_DECIDED, NOT_MEASURABLE -> 1;
    };
  }
}
