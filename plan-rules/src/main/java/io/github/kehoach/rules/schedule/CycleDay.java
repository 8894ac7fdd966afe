package io.github.kehoach.rules.schedule;

import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day of a cycle, seen from the cycle's beginning. Where the month is shorter than the day, the
 * month's last day stands for it, as in Civil Code 2015, article 148.3.
 *
 * @param month how many months after the cycle's first; 0 in days and weeks
 * @param day in cycles of months: the day of that month, 31 for its last; in days and weeks: how
 *     many days after the cycle's first
 * @param less how many days earlier: 1 only for the day before a month's last, a weekday or a
 *     working day
 * @param weekday in cycles of months: the first such day from {@code day} on, or the month's last;
 *     null for any day
 * @param calendar in cycles of months: {@code day} counts the working days of this calendar
 */
record CycleDay(
    int month, int day, int less, @Nullable DayOfWeek weekday, @Nullable WorkingCalendar calendar) {
  private static final int LAST = 31;

  /** The day on which each cycle is due, before any move to a working day. */
  static CycleDay due(Deadline.Every every, @Nullable WorkingCalendar calendar) {
    CycleDay named = named(every, calendar);
    boolean by = every.edge() == Edge.BY;
    if (every.cycle().months() == 0) {
      int later = every.offset() * days(every.cycle());
      return new CycleDay(0, named.day + later - (by ? 0 : 1));
    }
    int month = named.month + every.offset() * every.cycle().months();
    if (named.isCounted()) {
      return new CycleDay(month, named.day, by ? 0 : 1, named.weekday, named.calendar);
    }
    if (by) {
      return new CycleDay(month, named.day);
    }
    if (named.day == 1) {
      return new CycleDay(month - 1, LAST);
    }
    // Before day 31 is by day 30, also in April; before the last day is the day before it.
    boolean beforeLast = every.day().orElse(1) == -1;
    return beforeLast
        ? new CycleDay(month, LAST, 1, null, null)
        : new CycleDay(month, named.day - 1);
  }

  private CycleDay(int month, int day) {
    this(month, day, 0, null, null);
  }

  /** Whether the day is found by counting weekdays or working days. */
  boolean isCounted() {
    return weekday != null || calendar != null;
  }

  /** The day that the rule names in each cycle: the last of its place, or before it the first. */
  static CycleDay named(Deadline.Every every, @Nullable WorkingCalendar calendar) {
    boolean by = every.edge() == Edge.BY;
    DayOfWeek weekday = every.weekday().orElse(null);
    if (every.cycle().months() == 0) {
      int whole = by ? days(every.cycle()) - 1 : 0;
      return new CycleDay(0, weekday == null ? whole : weekday.getValue() - 1);
    }
    int first = every.month().orElse(every.quarter().orElse(1) * 3 - 2) - 1;
    int month = by ? first + lasts(every) - 1 : first;
    int nth = every.workingDay().orElse(every.nth().orElse(0));
    if (nth == 0) {
      int day = every.day().orElse(by ? LAST : 1);
      return new CycleDay(month, day == -1 ? LAST : day);
    }
    int from = nth == -1 ? LAST : weekday == null ? nth : 7 * nth - 6;
    return new CycleDay(
        month, from, 0, weekday, weekday == null ? Objects.requireNonNull(calendar) : null);
  }

  /** How many months the place lasts. */
  private static int lasts(Deadline.Every every) {
    if (every.month().isPresent() || every.isDay()) {
      return 1;
    }
    return every.quarter().isPresent() ? 3 : every.cycle().months();
  }

  /** Length of a day or week in days. */
  static int days(Cycle cycle) {
    return cycle == Cycle.WEEK ? 7 : 1;
  }

  /** This day of a cycle of months that begins so many months after January of year 0. */
  LocalDate inMonths(int begin) {
    int months = begin + month;
    int year = Math.floorDiv(months, 12);
    Month name = Month.of(months - year * 12 + 1);
    return isCounted()
        ? counted(LocalDate.of(year, name, 1)).minusDays(less)
        : LocalDate.of(year, name, dayOf(year, name));
  }

  /** Whether this day lies before one of its month or a later; 25 ns less than making the day. */
  boolean isBefore(LocalDate other, int begin) {
    return isCounted()
        ? inMonths(begin).isBefore(other)
        : begin + month < Recurrence.monthOf(other)
            || dayOf(other.getYear(), other.getMonth()) < other.getDayOfMonth();
  }

  private int dayOf(int year, Month name) {
    boolean always = day <= name.minLength();
    return (always ? day : Math.min(day, name.length(Year.isLeap(year)))) - less;
  }

  private LocalDate counted(LocalDate first) {
    if (weekday != null) {
      return day == LAST
          ? first.with(lastInMonth(weekday))
          : first.plusDays(day - 1L).with(nextOrSame(weekday));
    }
    boolean known = first.getYear() >= 1 && first.getYear() <= Recurrence.LAST_DAY.getYear();
    return known && calendar != null
        ? calendar.workingDayOf(YearMonth.from(first), day == LAST ? -1 : day)
        : first.plusDays(day);
  }
}
