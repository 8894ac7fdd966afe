package io.github.kehoach.core.indicator;

import io.github.kehoach.core.InvalidValueException;
import java.math.BigDecimal;
import java.util.Objects;

/** The decimals that targets and readings hold. */
final class Values {
  /** Most significant digits: what every JSON reader keeps exactly. */
  private static final int DIGITS = 15;

  private Values() {}

  /** The value without trailing zeros, so that 0.8 and 0.80 are one value. */
  static BigDecimal normal(BigDecimal value, String subject) {
    Objects.requireNonNull(value, subject);
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (value.precision() - (long) value.scale() > DIGITS || value.scale() > 1000) {
      throw new InvalidValueException(
          subject,
          "have at most 15 significant digits before and after the point",
          "1E" + (value.precision() - (long) value.scale() - 1));
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.precision() > DIGITS || stripped.scale() > DIGITS) {
      throw new InvalidValueException(subject, "have at most 15 significant digits", stripped);
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
