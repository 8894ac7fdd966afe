package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.text.Messages;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How a reading stands to a target. Words beside a number are not measured. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Attainment.of(Target.atLeast(new BigDecimal("80")), Optional.empty(), new BigDecimal("72.5"));
 * // not met, by 7.5
 * }</pre>
 *
 * <p>Laws: {@code attainment-monotone}, {@code attainment-gap-closes}.
 *
 * @param kind met or not
 * @param gap what is missing, in the unit of the indicator, 0 or more; there if and only if the
 *     target is not met. 0 where a value must be passed and is only reached.
 */
public record Attainment(Kind kind, Optional<BigDecimal> gap) {
  private static final int MOST_PLACES = 15;

  /** No two values of 15 digits lie so far apart. */
  private static final BigDecimal TOO_FAR = new BigDecimal("2000000000000000");

  /** Whether a target is met. */
  public enum Kind {
    /** The reading is what the target asks for. */
    MET("met"),
    /** The reading lies beyond a bare number or range, in the better direction. */
    EXCEEDED("exceeded"),
    /** The reading falls short. */
    NOT_MET("notMet"),
    /** The reading is not the number or in the range, and nobody says which direction is better. */
    NOT_DECIDED("notDecided"),
    /** The target stands in words only. */
    NOT_MEASURABLE("notMeasurable");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /**
     * The kind whose code is given.
     *
     * @throws UnreadableTextException if the code is none
     */
    public static Kind parse(String code) {
      return Codes.parse("Attainment.Kind", values(), code);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Refuses a gap that does not go with the kind.
   *
   * @throws InvalidValueException if it is there and should not be, or the other way round, or is
   *     negative or no difference of two values of at most 15 digits
   */
  public Attainment {
    Objects.requireNonNull(kind, "kind");
    gap = gap.map(Attainment::normal);
    boolean negative = gap.isPresent() && gap.get().signum() < 0;
    if (gap.isPresent() != (kind == Kind.NOT_MET) || negative) {
      throw new InvalidValueException(
          "Attainment.gap", Messages.requirement("of-kind"), gap.orElse(null), kind);
    }
  }

  /** Without zeros at the end, so that 0.5 and 0.50 are equal. */
  private static BigDecimal normal(BigDecimal value) {
    BigDecimal normal = value.stripTrailingZeros();
    if (normal.compareTo(TOO_FAR) >= 0 || normal.scale() > MOST_PLACES) {
      throw new InvalidValueException(
          "Attainment.gap", Messages.requirement("a-difference"), normal, TOO_FAR, MOST_PLACES);
    }
    return normal.scale() < 0 ? normal.setScale(0) : normal;
  }

  /**
   * How a value stands to a target.
   *
   * @param value at most 15 digits, as a reading has
   * @throws InvalidValueException if the value has so many digits that the gap has too many
   */
  public static Attainment of(Target target, Optional<Better> better, BigDecimal value) {
    Objects.requireNonNull(better, "better");
    Objects.requireNonNull(value, "value");
    return target.match(new Measure(better, value));
  }

  private static Attainment bare(Kind kind) {
    return new Attainment(kind, Optional.empty());
  }

  private static Attainment notMet(BigDecimal gap) {
    return new Attainment(Kind.NOT_MET, Optional.of(gap));
  }

  private record Measure(Optional<Better> better, BigDecimal value)
      implements Target.Cases<Attainment> {
    @Override
    public Attainment number(Target.Number target) {
      BigDecimal above = value.subtract(target.value());
      return switch (target.comparison()) {
        case AT_LEAST -> reached(above, true);
        case MORE_THAN -> reached(above, false);
        case AT_MOST -> reached(above.negate(), true);
        case LESS_THAN -> reached(above.negate(), false);
        case EXACTLY -> within(target.value(), target.value());
      };
    }

    @Override
    public Attainment between(Target.Between target) {
      return within(target.low(), target.high());
    }

    @Override
    public Attainment rankWithin(Target.RankWithin target) {
      return reached(BigDecimal.valueOf(target.rank()).subtract(value), true);
    }

    @Override
    public Attainment stated(Target.Stated target) {
      return bare(Kind.NOT_MEASURABLE);
    }

    private static Attainment reached(BigDecimal ahead, boolean orEqual) {
      boolean met = ahead.signum() > 0 || (orEqual && ahead.signum() == 0);
      return met ? bare(Kind.MET) : notMet(ahead.negate());
    }

    private Attainment within(BigDecimal low, BigDecimal high) {
      boolean above = value.compareTo(high) > 0;
      if (!above && value.compareTo(low) >= 0) {
        return bare(Kind.MET);
      }
      if (better.isEmpty()) {
        return bare(Kind.NOT_DECIDED);
      }
      boolean ahead = above == (better.get() == Better.HIGHER);
      return ahead
          ? bare(Kind.EXCEEDED)
          : notMet(above ? value.subtract(high) : low.subtract(value));
    }
  }
}
