package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share with what it is a share of. Immutable and thread-safe.
 *
 * @param numerator from 0 to the denominator
 * @param denominator 0 or more
 */
public record Rate(int numerator, int denominator) {
  /**
   * Refuses a part larger than its whole.
   *
   * @throws InvalidValueException if the numerator is negative or more than the denominator
   */
  public Rate {
    Checks.range(numerator, 0, denominator, "Rate.numerator");
  }

  /**
   * In percent, rounded half up to one place after the point.
   *
   * @return empty if there is nothing to have a share of
   */
  public Optional<BigDecimal> percent() {
    return denominator == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(100L * numerator)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
  }

  /** Such as {@code 3/7}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
