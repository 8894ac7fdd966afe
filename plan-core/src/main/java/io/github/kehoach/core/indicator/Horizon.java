package io.github.kehoach.core.indicator;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;

/**
 * By when a target is to be reached (đến năm …): by the last day of a period. Its text form is the
 * period's. Immutable and thread-safe.
 *
 * @param period such as the year 2030
 */
public record Horizon(CalendarPeriod period) {
  /** Refuses null. */
  public Horizon {
    Checks.required(period, "Horizon.period");
  }

  /** By the last day of a period. */
  public static Horizon of(CalendarPeriod period) {
    return new Horizon(period);
  }

  /**
   * The horizon whose text form is given.
   *
   * @param text such as {@code 2030}
   * @throws UnreadableTextException if the text is not the text form of a period
   */
  public static Horizon parse(String text) {
    return new Horizon(CalendarPeriod.parse(text));
  }

  /** The same as {@link #parse}, under the name by which frameworks convert parameters. */
  public static Horizon valueOf(String text) {
    return parse(text);
  }

  /** Last day on which the target may be reached. */
  public LocalDate lastDay() {
    return period.lastDay();
  }

  @Override
  public String toString() {
    return period.toString();
  }
}
