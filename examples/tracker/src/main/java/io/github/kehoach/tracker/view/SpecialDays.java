package io.github.kehoach.tracker.view;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.calendar.DayKind;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** The days of a year that are not what their weekday says. */
public final class SpecialDays {
  private SpecialDays() {}

  /** These days, in order. */
  public static List<LocalDate> of(int year, WorkingCalendar calendar) {
    CalendarPeriod whole = CalendarPeriod.year(year);
    return whole
        .firstDay()
        .datesUntil(whole.lastDay().plusDays(1))
        .filter(day -> isSpecial(calendar.kindOf(day)))
        .toList();
  }

  private static boolean isSpecial(DayKind kind) {
    return kind != DayKind.WORKING && kind != DayKind.WEEKLY_REST;
  }
}
