package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;

/** Which days the data of a report on a month, quarter, half-year or year cover. */
public enum ReportingPeriods {
  /**
   * The calendar period itself, from its first day to its last: statistical reports (Decree
   * 60/2018/NĐ-CP).
   */
  CALENDAR {
    @Override
    DayRange window(LocalDate first, LocalDate last) {
      return new DayRange(first, last);
    }
  },
  /**
   * From day 15 of the month before the period to day 14 of its last month: periodic administrative
   * reports (Decree 09/2019/NĐ-CP, article 12).
   */
  DECREE_09_2019 {
    @Override
    DayRange window(LocalDate first, LocalDate last) {
      return new DayRange(first.minusMonths(1).withDayOfMonth(15), last.withDayOfMonth(14));
    }
  };

  /**
   * The days whose data a report covers: in Decree 09/2019 15/12/2024 to 14/03/2025 for 2025-Q1.
   *
   * @param period a month, quarter, half-year or year
   * @throws InvalidValueException if the period is a day or a range; of these the body that asks
   *     for the report fixes the days
   */
  public DayRange dataOf(CalendarPeriod period) {
    if (period instanceof CalendarPeriod.Day || period instanceof CalendarPeriod.Range) {
      throw new InvalidValueException(
          "ReportingPeriods.period", Messages.requirement("calendar-cycle"), period);
    }
    return window(period.firstDay(), period.lastDay());
  }

  abstract DayRange window(LocalDate first, LocalDate last);
}
