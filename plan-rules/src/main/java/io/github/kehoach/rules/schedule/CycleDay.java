package io.github.kehoach.rules.schedule;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

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
 *     0 for any day
 * @param calendar in cycles of months: {@code day} counts the working days of this calendar
 */
record CycleDay(int month, int day, int less, int weekday, @Nullable WorkingCalendar calendar) {
  private static final int LAST = 31;

  /** From which day of a month on the fourth and the fifth weekday of one name come. */
  private static final int FOURTH = 22;

  private static final int FIFTH = 29;

  /** No month is shorter. */
  static final int SHORTEST = 28;

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
    return beforeLast ? new CycleDay(month, LAST, 1, 0, null) : new CycleDay(month, named.day - 1);
  }

  private CycleDay(int month, int day) {
    this(month, day, 0, 0, null);
  }

  /** Whether the day is found by counting weekdays or working days. */
  boolean isCounted() {
    return weekday != 0 || calendar != null;
  }

  /** The day that the rule names in each cycle: the last of its place, or before it the first. */
  static CycleDay named(Deadline.Every every, @Nullable WorkingCalendar calendar) {
    boolean by = every.edge() == Edge.BY;
    int weekday = every.weekday().map(DayOfWeek::getValue).orElse(0);
    if (every.cycle().months() == 0) {
      int whole = by ? days(every.cycle()) - 1 : 0;
      return new CycleDay(0, weekday == 0 ? whole : weekday - 1);
    }
    int first = every.month().orElse(every.quarter().orElse(1) * 3 - 2) - 1;
    int month = by ? first + lasts(every) - 1 : first;
    int nth = every.workingDay().orElse(every.nth().orElse(0));
    if (nth == 0) {
      int day = every.day().orElse(by ? LAST : 1);
      return new CycleDay(month, day == -1 ? LAST : day);
    }
    int from = nth == -1 ? LAST : weekday == 0 ? nth : 7 * nth - 6;
    return new CycleDay(
        month, from, 0, weekday, weekday == 0 ? Objects.requireNonNull(calendar) : null);
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
    int monthOfYear = months - year * 12 + 1;
    return LocalDate.of(year, monthOfYear, 1).plusDays(dayIn(year, monthOfYear) - 1L);
  }

  /** Whether this day of a cycle of months lies before a day, which is in its month or later. */
  boolean isMissed(int begin, LocalDate by) {
    int year = by.getYear();
    return begin + month < year * 12 + by.getMonthValue() - 1
        || dayIn(year, by.getMonthValue()) < by.getDayOfMonth();
  }

  /** Day of the month; below 1 or above its length for a day in the month before or after. */
  private int dayIn(int year, int monthOfYear) {
    if (weekday != 0) {
      LocalDate from = LocalDate.of(year, monthOfYear, Math.min(day, lengthOf(year, monthOfYear)));
      DayOfWeek name = DayOfWeek.of(weekday);
      return from.with(day == LAST ? previousOrSame(name) : nextOrSame(name)).getDayOfMonth()
          - less;
    }
    if (calendar != null) {
      LocalDate first = LocalDate.of(year, monthOfYear, 1);
      boolean isKnown = year >= 1 && year <= Recurrence.LAST_DAY.getYear();
      return isKnown
          ? (int)
                  DAYS.between(
                      first, calendar.workingDayOf(YearMonth.from(first), day == LAST ? -1 : day))
              + 1
              - less
          : day;
    }
    return day <= SHORTEST ? day - less : in(lengthOf(year, monthOfYear));
  }

  /** Only of February the year matters. */
  private static int lengthOf(int year, int monthOfYear) {
    Month month = Month.of(monthOfYear);
    return month == Month.FEBRUARY ? month.length(Year.isLeap(year)) : month.maxLength();
  }

  /** Whether this is no later than another place in one month, whether a leap year or not. */
  boolean isAlwaysBy(CycleDay other, Month inMonth) {
    if (weekday != 0 && weekday == other.weekday) {
      if (day == other.day) {
        return less >= other.less;
      }
      // the last of its name is the fourth in one month and the fifth in another
      return (day == LAST ? FIFTH : day) - less
          <= (other.day == LAST ? FOURTH : other.day) - other.less;
    }
    return latest(inMonth.minLength()) <= other.in(inMonth.minLength())
        && latest(inMonth.maxLength()) <= other.in(inMonth.maxLength());
  }

  private int latest(int lengthOfMonth) {
    return in(lengthOfMonth) + (weekday == 0 ? 0 : 6);
  }

  /** Days from the first of a cycle of months to this place, at least. */
  int leastDays() {
    return month * (month < 0 ? LAST : SHORTEST) + in(SHORTEST) - 1;
  }

  /** The day of a month of so many days; the earliest that it can be if it is a weekday. */
  private int in(int lengthOfMonth) {
    boolean isLastOfName = weekday != 0 && day == LAST;
    return Math.min(day, lengthOfMonth) - less - (isLastOfName ? 6 : 0);
  }
}
