package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * A day of a cycle, seen from the cycle's beginning. Where the month is shorter than the day, the
 * month's last day stands for it, as in Civil Code 2015, article 148.3.
 *
 * @param month how many months after the cycle's first; 0 in days and weeks
 * @param day in cycles of months: the day of that month, 31 for its last; in days and weeks: how
 *     many days after the cycle's first
 * @param less how many days earlier: 1 only for the day before a month's last
 */
record CycleDay(int month, int day, int less) {
  private static final int LAST = 31;

  /** No month is shorter. */
  static final int SHORTEST = 28;

  /** The day on which each cycle is due, before any move to a working day. */
  static CycleDay due(Deadline.Every every) {
    CycleDay named = named(every);
    boolean by = every.edge() == Edge.BY;
    if (every.cycle().months() == 0) {
      int later = every.offset() * days(every.cycle());
      return new CycleDay(0, named.day + later - (by ? 0 : 1), 0);
    }
    int month = named.month + every.offset() * every.cycle().months();
    if (by) {
      return new CycleDay(month, named.day, 0);
    }
    if (named.day == 1) {
      return new CycleDay(month - 1, LAST, 0);
    }
    // Before day 31 is by day 30, also in April; before the last day is the day before it.
    boolean beforeLast = every.day().orElse(1) == -1;
    return beforeLast ? new CycleDay(month, LAST, 1) : new CycleDay(month, named.day - 1, 0);
  }

  /** The day that the rule names in each cycle: the last of its place, or before it the first. */
  static CycleDay named(Deadline.Every every) {
    boolean by = every.edge() == Edge.BY;
    if (every.cycle().months() == 0) {
      int whole = by ? days(every.cycle()) - 1 : 0;
      return new CycleDay(
          0, every.weekday().map(DayOfWeek::getValue).map(day -> day - 1).orElse(whole), 0);
    }
    int first = every.month().orElse(every.quarter().orElse(1) * 3 - 2) - 1;
    int day = every.day().orElse(by ? LAST : 1);
    return new CycleDay(by ? first + lasts(every) - 1 : first, day == -1 ? LAST : day, 0);
  }

  /** How many months the place lasts. */
  private static int lasts(Deadline.Every every) {
    if (every.month().isPresent()) {
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
    return LocalDate.of(year, monthOfYear, dayIn(year, monthOfYear));
  }

  /** Whether this day of a cycle of months lies before a day, which is in its month or later. */
  boolean isMissed(int begin, LocalDate by) {
    int year = by.getYear();
    return begin + month < year * 12 + by.getMonthValue() - 1
        || dayIn(year, by.getMonthValue()) < by.getDayOfMonth();
  }

  private int dayIn(int year, int monthOfYear) {
    return day <= SHORTEST ? day - less : in(lengthOf(year, monthOfYear));
  }

  /** Only of February the year matters. */
  private static int lengthOf(int year, int monthOfYear) {
    Month month = Month.of(monthOfYear);
    return month == Month.FEBRUARY ? month.length(Year.isLeap(year)) : month.maxLength();
  }

  /** Whether this is no later than another place in one month, whether a leap year or not. */
  boolean isAlwaysBy(CycleDay other, Month inMonth) {
    return in(inMonth.minLength()) <= other.in(inMonth.minLength())
        && in(inMonth.maxLength()) <= other.in(inMonth.maxLength());
  }

  /** Days from the first of a cycle of months to this place, at least. */
  int leastDays() {
    return month * (month < 0 ? LAST : SHORTEST) + in(SHORTEST) - 1;
  }

  private int in(int lengthOfMonth) {
    return Math.min(day, lengthOfMonth) - less;
  }
}
