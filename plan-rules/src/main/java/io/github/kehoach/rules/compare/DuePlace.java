package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * A day of a cycle, seen from the cycle's beginning.
 *
 * @param month how many months after the cycle's first; 0 in days and weeks
 * @param day in cycles of months: the day of that month, or its last day if it is shorter
 * @param shift days to be added to that day, or to the first day of a day or week
 */
record DuePlace(int month, int day, int shift) {
  private static final int LAST = 31;
  static final int SHORTEST = 28;

  /** The day on which each cycle is due. */
  static DuePlace due(Deadline.Every every) {
    int cycles = every.offset();
    DuePlace named = named(every);
    if (every.cycle().months() == 0) {
      int shift = named.shift + cycles * days(every) - (isBefore(every) ? 1 : 0);
      return new DuePlace(0, 0, shift);
    }
    int later = named.month + cycles * every.cycle().months();
    if (!isBefore(every)) {
      return new DuePlace(later, named.day, 0);
    }
    return named.day == 1 ? new DuePlace(later - 1, LAST, 0) : new DuePlace(later, named.day, -1);
  }

  /** The day that the rule names in each cycle: the last of its place, or before it the first. */
  static DuePlace named(Deadline.Every every) {
    Place place = every.place();
    boolean before = isBefore(every);
    if (every.cycle().months() == 0) {
      int whole = before ? 0 : days(every) - 1;
      return new DuePlace(
          0, 0, place.weekday().map(DayOfWeek::getValue).map(day -> day - 1).orElse(whole));
    }
    int first = place.month().orElse(place.quarter().orElse(1) * 3 - 2) - 1;
    int lasts = lasts(every);
    int day = place.day().orElse(before ? 1 : LAST);
    return new DuePlace(before ? first : first + lasts - 1, day < 0 ? LAST : day, 0);
  }

  private static int lasts(Deadline.Every every) {
    if (every.place().month().isPresent()) {
      return 1;
    }
    return every.place().quarter().isPresent() ? 3 : every.cycle().months();
  }

  private static int days(Deadline.Every every) {
    return every.cycle() == Cycle.WEEK ? 7 : 1;
  }

  private static boolean isBefore(Deadline.Every every) {
    return every.edge() == Edge.BEFORE;
  }

  /** This day in a month counted from year 0, as an epoch day. */
  long in(long monthOfCalendar) {
    LocalDate first = firstDay(monthOfCalendar);
    return first.toEpochDay() + Math.min(day, first.lengthOfMonth()) - 1 + shift;
  }

  /** Whether this is no later than another place in the same month, whatever the year. */
  boolean isAlwaysBy(DuePlace other, long monthOfCalendar) {
    Month month = firstDay(monthOfCalendar).getMonth();
    return dayIn(month.minLength()) <= other.dayIn(month.minLength())
        && dayIn(month.maxLength()) <= other.dayIn(month.maxLength());
  }

  /** Days from the first of a cycle of months to this place, at least. */
  int leastShift() {
    return month * (month < 0 ? LAST : SHORTEST) + dayIn(SHORTEST) - 1;
  }

  private int dayIn(int lengthOfMonth) {
    return Math.min(day, lengthOfMonth) + shift;
  }

  /** First day of a month counted from year 0. */
  static LocalDate firstDay(long monthOfCalendar) {
    return LocalDate.of(
        (int) Math.floorDiv(monthOfCalendar, 12), Math.floorMod(monthOfCalendar, 12) + 1, 1);
  }
}
