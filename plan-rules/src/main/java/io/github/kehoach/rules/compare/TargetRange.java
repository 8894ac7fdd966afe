package io.github.kehoach.rules.compare;

import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values that meet a target (kết quả phải đạt), as a range of numbers. A rank counts as a
 * number that must not be exceeded. Immutable and thread-safe.
 *
 * @param low smallest value; empty if there is none
 * @param lowOpen whether the smallest value itself does not count
 * @param high largest value; empty if there is none
 * @param highOpen whether the largest value itself does not count
 */
public record TargetRange(
    Optional<BigDecimal> low, boolean lowOpen, Optional<BigDecimal> high, boolean highOpen) {

  /** Whether one target keeps another. */
  public enum Order {
    /** Whoever meets it meets the other. */
    SERVES,
    /** It may be met while the other is not. */
    WEAKER,
    /** The direction in which values improve would have to be known. */
    UNDECIDED
  }

  /** Whether a number of one stands in the other too, so that only signs tell them apart. */
  public boolean sharesANumber(TargetRange other) {
    return numbers().stream().anyMatch(other.numbers()::contains);
  }

  /** The numbers at its ends, each once, the smaller first. */
  public List<BigDecimal> numbers() {
    return Stream.concat(low.stream(), high.stream()).distinct().toList();
  }

  /** Whether it has an end on one side alone, as "≥ 80" has. */
  public boolean isBound() {
    return low.isPresent() != high.isPresent();
  }

  /**
   * Whether two targets say one thing: a bare number, "0,8", is how people write the bound that it
   * is, "≥ 0,8".
   */
  public boolean saysTheSame(TargetRange other) {
    return equals(other) || isBareFormOf(other) || other.isBareFormOf(this);
  }

  private boolean isBareFormOf(TargetRange bound) {
    boolean bare = low.isPresent() && low.equals(high);
    boolean closedBound =
        bound.low.isPresent() != bound.high.isPresent() && !bound.lowOpen && !bound.highOpen;
    return bare && closedBound && (low.equals(bound.low) || low.equals(bound.high));
  }

  /** The range of an indicator's target; empty if it has none, or one in words. */
  public static Optional<TargetRange> of(Indicator indicator) {
    return indicator.target().flatMap(TargetRange::of);
  }

  /** The range of a target; empty for a target in words. */
  public static Optional<TargetRange> of(Target target) {
    return target.match(
        new Target.Cases<>() {
          @Override
          public Optional<TargetRange> compared(Target.Compared one) {
            return switch (one.comparison()) {
              case AT_LEAST -> from(one.value(), false);
              case MORE_THAN -> from(one.value(), true);
              case AT_MOST -> upTo(one.value(), false);
              case LESS_THAN -> upTo(one.value(), true);
              case EXACTLY -> between(one.value(), one.value());
            };
          }

          @Override
          public Optional<TargetRange> between(Target.Between one) {
            return between(one.low(), one.high());
          }

          @Override
          public Optional<TargetRange> rankWithin(Target.RankWithin one) {
            return upTo(BigDecimal.valueOf(one.rank()), false);
          }

          @Override
          public Optional<TargetRange> stated(Target.Stated one) {
            return Optional.empty();
          }

          private Optional<TargetRange> between(BigDecimal low, BigDecimal high) {
            return Optional.of(new TargetRange(Optional.of(low), false, Optional.of(high), false));
          }
        });
  }

  private static Optional<TargetRange> from(BigDecimal low, boolean open) {
    return Optional.of(new TargetRange(Optional.of(low), open, Optional.empty(), false));
  }

  private static Optional<TargetRange> upTo(BigDecimal high, boolean open) {
    return Optional.of(new TargetRange(Optional.empty(), false, Optional.of(high), open));
  }

  /**
   * Whether whoever meets this target meets another.
   *
   * @param better the direction in which values improve, if it is known; it makes a bare number a
   *     bound; where it is not known, only what holds in both directions is said
   */
  public Order serves(TargetRange upper, Optional<Better> better) {
    if (better.isEmpty() && upper.low.isPresent() && upper.high.isPresent()) {
      boolean either =
          serves(upper, Optional.of(Better.HIGHER)) == Order.SERVES
              || serves(upper, Optional.of(Better.LOWER)) == Order.SERVES;
      return upper.reaches(this) ? Order.SERVES : either ? Order.UNDECIDED : Order.WEAKER;
    }
    TargetRange wanted = upper.towards(better);
    if (wanted.reaches(this)) {
      return Order.SERVES;
    }
    boolean bounded = wanted.low.isEmpty() != wanted.high.isEmpty();
    boolean sameEnd = wanted.low.isPresent() ? low.isPresent() : high.isPresent();
    return bounded && sameEnd ? Order.WEAKER : Order.UNDECIDED;
  }

  private TargetRange towards(Optional<Better> better) {
    if (better.isEmpty() || low.isEmpty() || high.isEmpty()) {
      return this;
    }
    return better.get() == Better.HIGHER
        ? new TargetRange(low, lowOpen, Optional.empty(), false)
        : new TargetRange(Optional.empty(), false, high, highOpen);
  }

  /** Whether another range lies in this one. */
  private boolean reaches(TargetRange inner) {
    return endsInside(low, lowOpen, inner.low, inner.lowOpen, 1)
        && endsInside(high, highOpen, inner.high, inner.highOpen, -1);
  }

  private static boolean endsInside(
      Optional<BigDecimal> outer,
      boolean outerOpen,
      Optional<BigDecimal> inner,
      boolean innerOpen,
      int sign) {
    if (outer.isEmpty()) {
      return true;
    }
    if (inner.isEmpty()) {
      return false;
    }
    int order = inner.get().compareTo(outer.get()) * sign;
    return order > 0 || (order == 0 && (!outerOpen || innerOpen));
  }
}
