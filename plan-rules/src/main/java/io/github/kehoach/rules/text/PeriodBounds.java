package io.github.kehoach.rules.text;

import io.github.kehoach.core.period.CalendarPeriod;

/**
 * The two ends of a period as people name them: of 2025/2030 the years 2025 and 2030. Stateless.
 */
final class PeriodBounds {
  private PeriodBounds() {}

  /** What the period begins with: the first of a range, else the period itself. */
  static CalendarPeriod first(CalendarPeriod period) {
    return period instanceof CalendarPeriod.Range range ? range.first() : period;
  }

  /** What the period ends with: the last of a range, else the period itself. */
  static CalendarPeriod last(CalendarPeriod period) {
    return period instanceof CalendarPeriod.Range range ? range.last() : period;
  }
}
