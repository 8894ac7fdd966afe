package io.github.kehoach.core.indicator;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which indicator of the plan: its printed number, and its horizon where numbers restart. Immutable
 * and thread-safe.
 */
@Value.Immutable
@PartStyle
@SuppressWarnings("immutables:subtype")
public abstract sealed class IndicatorRef permits ImmutableIndicatorRef {
  IndicatorRef() {}

  /** Number as printed; not blank. */
  public abstract String number();

  /** The horizon, where two horizons number alike. */
  public abstract Optional<Horizon> horizon();

  /**
   * An indicator whose number is unique in its plan.
   *
   * @param number as printed, not blank
   */
  public static IndicatorRef of(String number) {
    return ImmutableIndicatorRef.of(Checks.text(number, "IndicatorRef.number"), Optional.empty());
  }

  /**
   * An indicator of one horizon, where two horizons number alike.
   *
   * @param number as printed, not blank
   */
  public static IndicatorRef of(String number, Horizon horizon) {
    return ImmutableIndicatorRef.of(
        Checks.text(number, "IndicatorRef.number"),
        Optional.of(Checks.required(horizon, "IndicatorRef.horizon")));
  }

  @Override
  public final String toString() {
    return Shown.of("IndicatorRef").with("number", number()).with("horizon", horizon()).toString();
  }
}
