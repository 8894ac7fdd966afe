package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.compare.TargetRange;
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
    MET,
    /** The reading lies beyond a bare number or range, in the better direction. */
    EXCEEDED,
    /** The reading falls short. */
    NOT_MET,
    /** The reading is not the number or in the range, and nobody says which direction is better. */
    NOT_DECIDED,
    /** The target stands in words only. */
    NOT_MEASURABLE;

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
      return Codes.of(this);
    }
  }

  /**
   * Refuses a gap that does not go with the kind.
   *
   * @throws InvalidValueException if it is there and should not be, or the other way round, or is
   *     negative or no difference of two values of at most 15 digits
   */
  public Attainment {
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
    Optional<TargetRange> range = TargetRange.of(target);
    if (range.isEmpty()) {
      return bare(Kind.NOT_MEASURABLE);
    }
    BigDecimal low = range.get().low().orElse(value);
    BigDecimal high = range.get().high().orElse(value);
    BigDecimal below = low.subtract(value);
    BigDecimal above = value.subtract(high);
    boolean atOpenEnd =
        (range.get().lowOpen() && below.signum() == 0)
            || (range.get().highOpen() && above.signum() == 0);
    BigDecimal gap = below.max(above);
    if (gap.signum() <= 0 && !atOpenEnd) {
      return bare(Kind.MET);
    }
    if (range.get().isBound()) {
      return notMet(gap);
    }
    if (better.isEmpty()) {
      return bare(Kind.NOT_DECIDED);
    }
    boolean ahead = (above.signum() > 0) == (better.get() == Better.HIGHER);
    return ahead ? bare(Kind.EXCEEDED) : notMet(gap);
  }

  private static Attainment bare(Kind kind) {
    return new Attainment(kind, Optional.empty());
  }

  private static Attainment notMet(BigDecimal gap) {
    return new Attainment(Kind.NOT_MET, Optional.of(gap));
  }
}
