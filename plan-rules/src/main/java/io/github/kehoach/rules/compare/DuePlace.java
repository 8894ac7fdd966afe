package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * Where the due day lies, seen from the beginning of its cycle.
 *
 * @param month how many months after the cycle's first; 0 in days and weeks
 * @param day in cycles of months: the day of that month, or its last day if it is shorter
 * @param shift days to be added to that day, or to the first day of a day or week
 */
record DuePlace(int month, int day, int shift) {
  private static final int LAST = 31;

  static DuePlace of(Deadline.Every every) {
    return every.cycle().months() > 0 ? inMonths(every) : inDays(every);
  }

  private static DuePlace inMonths(Deadline.Every every) {
    int begins = every.offset() * every.cycle().months();
    int lasts = every.cycle().months();
    if (every.place().month().isPresent()) {
      begins += every.place().month().getAsInt() - 1;
      lasts = 1;
    } else if (every.place().quarter().isPresent()) {
      begins += (every.place().quarter().getAsInt() - 1) * 3;
      lasts = 3;
    }
    boolean before = every.edge() == Edge.BEFORE;
    int day = every.place().day().orElse(0);
    if (before && (day == 0 || day == 1)) {
      return new DuePlace(begins - 1, LAST, 0);
    }
    return day == 0
        ? new DuePlace(begins + lasts - 1, LAST, 0)
        : new DuePlace(begins, day < 0 ? LAST : day, before ? -1 : 0);
  }

  private static DuePlace inDays(Deadline.Every every) {
    int length = every.cycle() == Cycle.WEEK ? 7 : 1;
    int first = every.place().weekday().map(DayOfWeek::getValue).orElse(1) - 1;
    int last = every.place().weekday().map(DayOfWeek::getValue).orElse(length) - 1;
    return new DuePlace(
        0, 0, every.offset() * length + (every.edge() == Edge.BEFORE ? first - 1 : last));
  }

  /** The due day in a month counted from year 0, as an epoch day. */
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

  private int dayIn(int lengthOfMonth) {
    return Math.min(day, lengthOfMonth) + shift;
  }

  /** First day of a month counted from year 0. */
  static LocalDate firstDay(long monthOfCalendar) {
    return LocalDate.of(
        (int) Math.floorDiv(monthOfCalendar, 12), Math.floorMod(monthOfCalendar, 12) + 1, 1);
  }
}
