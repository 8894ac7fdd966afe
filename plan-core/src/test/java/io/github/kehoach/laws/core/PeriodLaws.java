package io.github.kehoach.laws.core;

import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.function.Function;

/** What holds for every {@link CalendarPeriod}. */
public final class PeriodLaws {
  private PeriodLaws() {}

  /** {@code period-text-round-trip}. */
  @Law(id = "period-text-round-trip", says = "The text form of a period reads back as that period.")
  public static Outcome textRoundTrip(
      CalendarPeriod period, Function<String, CalendarPeriod> read) {
    return ValueLaws.textRoundTrip(period, CalendarPeriod::toString, read);
  }

  /** {@code period-days-in-order}. */
  @Law(
      id = "period-days-in-order",
      says = "The last day of a period does not lie before its first.")
  public static Outcome daysInOrder(
      CalendarPeriod period, Function<CalendarPeriod, LocalDate> lastDay) {
    return Outcome.holds(
        !lastDay.apply(period).isBefore(period.firstDay()),
        period + " begins on " + period.firstDay() + " and ends on " + lastDay.apply(period));
  }
}
