package io.github.kehoach.core.indicator;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which indicator of the plan: its printed number, and its horizon where numbers restart. Immutable
 * and thread-safe.
 */
@Value.Immutable
@PlanStyle
public sealed interface IndicatorRef permits ImmutableIndicatorRef {
  /** Number as printed; not blank. */
  String number();

  /** The horizon, where two horizons number alike. */
  Optional<Horizon> horizon();

  /**
   * An indicator whose number is unique in its plan.
   *
   * @param number as printed, not blank
   */
  static IndicatorRef of(String number) {
    return ImmutableIndicatorRef.builder()
        .number(Checks.text(number, "IndicatorRef.number"))
        .build();
  }

  /**
   * An indicator of one horizon, where two horizons number alike.
   *
   * @param number as printed, not blank
   */
  static IndicatorRef of(String number, Horizon horizon) {
    return ImmutableIndicatorRef.builder()
        .number(Checks.text(number, "IndicatorRef.number"))
        .horizon(Checks.required(horizon, "IndicatorRef.horizon"))
        .build();
  }
}
