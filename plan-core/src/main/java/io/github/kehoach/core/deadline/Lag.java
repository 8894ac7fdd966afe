package io.github.kehoach.core.deadline;

import io.github.kehoach.core.internal.Checks;

/**
 * How long after an event something is due, or before it. Immutable and thread-safe.
 *
 * @param amount from -10000 to 10000; negative means before the event, 0 on the day of the event
 *     (ngay sau khi)
 * @param unit what is counted, not null
 */
public record Lag(int amount, LagUnit unit) {
  /** Largest amount of a lag, after or before. */
  public static final int MOST = 10_000;

  /**
   * Refuses an amount that no plan can mean.
   *
   * @throws io.github.kehoach.core.InvalidValueException if the amount is outside -10000 to 10000
   */
  public Lag {
    Checks.range(amount, -MOST, MOST, "Lag.amount");
    Checks.required(unit, "Lag.unit");
  }

  /**
   * A lag.
   *
   * @param amount from -10000 to 10000; negative means before the event
   */
  public static Lag of(int amount, LagUnit unit) {
    return new Lag(amount, unit);
  }
}
