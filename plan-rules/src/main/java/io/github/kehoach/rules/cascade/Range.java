package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Target;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values that meet a target, as a range of numbers. A rank counts as a number that must not be
 * exceeded.
 *
 * @param low smallest value; empty if there is none
 * @param lowOpen whether the smallest value itself does not count
 * @param high largest value; empty if there is none
 * @param highOpen whether the largest value itself does not count
 */
record Range(
    Optional<BigDecimal> low, boolean lowOpen, Optional<BigDecimal> high, boolean highOpen) {
  /** Whether one target keeps another. */
  enum Order {
    SERVES,
    WEAKER,
    UNDECIDED
  }

  /** Whether a number of one stands in the other too, so that only signs tell them apart. */
  boolean sharesANumber(Range other) {
    return numbers().anyMatch(mine -> other.numbers().anyMatch(mine::equals));
  }

  private Stream<BigDecimal> numbers() {
    return Stream.concat(low.stream(), high.stream());
  }

  /** The range of a target; empty for a target in words. */
  static Optional<Range> of(Target target) {
    return target.match(
        new Target.Cases<>() {
          @Override
          public Optional<Range> atLeast(Target.AtLeast one) {
            return from(one.value(), false);
          }

          @Override
          public Optional<Range> moreThan(Target.MoreThan one) {
            return from(one.value(), true);
          }

          @Override
          public Optional<Range> atMost(Target.AtMost one) {
            return upTo(one.value(), false);
          }

          @Override
          public Optional<Range> lessThan(Target.LessThan one) {
            return upTo(one.value(), true);
          }

          @Override
          public Optional<Range> exactly(Target.Exactly one) {
            return between(one.value(), one.value());
          }

          @Override
          public Optional<Range> between(Target.Between one) {
            return between(one.low(), one.high());
          }

          @Override
          public Optional<Range> rankWithin(Target.RankWithin one) {
            return upTo(BigDecimal.valueOf(one.rank()), false);
          }

          @Override
          public Optional<Range> stated(Target.Stated one) {
            return Optional.empty();
          }

          private Optional<Range> between(BigDecimal low, BigDecimal high) {
            return Optional.of(new Range(Optional.of(low), false, Optional.of(high), false));
          }
        });
  }

  private static Optional<Range> from(BigDecimal low, boolean open) {
    return Optional.of(new Range(Optional.of(low), open, Optional.empty(), false));
  }

  private static Optional<Range> upTo(BigDecimal high, boolean open) {
    return Optional.of(new Range(Optional.empty(), false, Optional.of(high), open));
  }

  /**
   * Whether whoever meets this target meets another.
   *
   * @param better the direction in which values improve, if it is known; it makes a bare number a
   *     bound; where it is not known, only what holds in both directions is said
   */
  Order serves(Range upper, Optional<Better> better) {
    if (better.isEmpty() && upper.low.isPresent() && upper.high.isPresent()) {
      boolean either =
          serves(upper, Optional.of(Better.HIGHER)) == Order.SERVES
              || serves(upper, Optional.of(Better.LOWER)) == Order.SERVES;
      return upper.reaches(this) ? Order.SERVES : either ? Order.UNDECIDED : Order.WEAKER;
    }
    Range wanted = upper.towards(better);
    if (wanted.reaches(this)) {
      return Order.SERVES;
    }
    boolean bounded = wanted.low.isEmpty() != wanted.high.isEmpty();
    boolean sameEnd = wanted.low.isPresent() ? low.isPresent() : high.isPresent();
    return bounded && sameEnd ? Order.WEAKER : Order.UNDECIDED;
  }

  private Range towards(Optional<Better> better) {
    if (better.isEmpty() || low.isEmpty() || high.isEmpty()) {
      return this;
    }
    return better.get() == Better.HIGHER
        ? new Range(low, lowOpen, Optional.empty(), false)
        : new Range(Optional.empty(), false, high, highOpen);
  }

  /** Whether another range lies in this one. */
  private boolean reaches(Range inner) {
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
