package io.github.kehoach.core.ledger;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.internal.Checks;
import java.util.Objects;
import java.util.Optional;

/**
 * Which indicator of the plan: its printed number, and its horizon where numbers restart. Immutable
 * and thread-safe.
 *
 * @param number as printed, not blank
 * @param horizon where two horizons number alike
 */
public record IndicatorRef(String number, Optional<Horizon> horizon) {
  /**
   * Refuses a blank number.
   *
   * @throws io.github.kehoach.core.InvalidValueException if the number is blank
   */
  public IndicatorRef {
    Checks.text(number, "IndicatorRef.number");
    Objects.requireNonNull(horizon, "horizon");
  }

  /** An indicator whose number is unique in its plan. */
  public static IndicatorRef of(String number) {
    return new IndicatorRef(number, Optional.empty());
  }

  /** This indicator of one horizon. */
  public IndicatorRef by(Horizon year) {
    return new IndicatorRef(number, Optional.of(Objects.requireNonNull(year, "year")));
  }
}
