package io.github.kehoach.core.indicator;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import java.math.BigDecimal;

/** The decimals that targets and readings hold. */
final class Decimals {
  /** Most digits: what every JSON reader keeps exactly. */
  private static final int DIGITS = 15;

  /** Longer decimals are refused before anything is computed with them, whatever their exponent. */
  private static final int LONGEST = 1000;

  private Decimals() {}

  /**
   * The value in normal form, so that 0.8 and 0.80 are one value: no trailing zeros after the
   * point, no exponent.
   *
   * @param subject type and field for the message
   * @throws InvalidValueException if the value does not fit 15 digits
   */
  static BigDecimal normal(BigDecimal value, String subject) {
    Checks.required(value, subject);
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (value.unscaledValue().bitLength() > 4 * LONGEST) {
      throw refused(subject, "a number of more than " + LONGEST + " digits");
    }
    if (Math.abs((long) value.scale()) > LONGEST) {
      throw refused(subject, value);
    }
    BigDecimal normal = value.stripTrailingZeros();
    if (normal.scale() < 0) {
      normal = normal.setScale(0);
    }
    if (normal.precision() > DIGITS || normal.scale() > DIGITS) {
      throw refused(subject, value);
    }
    return normal;
  }

  private static InvalidValueException refused(String subject, Object value) {
    return Refuse.value(subject, "fifteen-digits", value);
  }
}
