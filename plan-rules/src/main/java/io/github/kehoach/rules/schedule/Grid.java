package io.github.kehoach.rules.schedule;

import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * Days at even distances, numbered without end in both directions and never falling with the
 * number. Reaching a number takes the same time wherever it is. Immutable.
 */
abstract class Grid {
  /** The day of a number, packed as {@link Days} has it. */
  abstract int packed(int number);

  /** The day of a number. */
  LocalDate day(int number) {
    return Days.unpack(packed(number));
  }

  /**
   * The smallest number whose day is not before a day.
   *
   * @param day in years 0 to 10000
   */
  abstract int from(LocalDate day);

  /** The largest number whose day is not after a day. */
  int upTo(LocalDate day) {
    return from(day.plusDays(1)) - 1;
  }

  /** The same day of every so many months. */
  static final class OfMonths extends Grid {
    private final int base;
    private final int step;
    private final int day;
    private final int less;

    /**
     * A grid of months.
     *
     * @param base month of number 0, counted from January of year 0
     * @param step months from one to the next
     * @param day of the month, or its last day where the month is shorter
     * @param less so many days earlier, 0 or 1; the day before the first is not meant by this
     */
    OfMonths(int base, int step, int day, int less) {
      this.base = base;
      this.step = step;
      this.day = day;
      this.less = less;
    }

    @Override
    int packed(int number) {
      int month = base + number * step;
      int year = Math.floorDiv(month, 12);
      int monthOfYear = month - year * 12 + 1;
      return Days.pack(year, monthOfYear, dayIn(year, monthOfYear));
    }

    @Override
    LocalDate day(int number) {
      int month = base + number * step;
      int year = Math.floorDiv(month, 12);
      int monthOfYear = month - year * 12 + 1;
      return LocalDate.of(year, monthOfYear, dayIn(year, monthOfYear));
    }

    @Override
    int from(LocalDate limit) {
      int year = limit.getYear();
      int monthOfYear = limit.getMonthValue();
      int month = year * 12 + monthOfYear - 1;
      int number = step == 1 ? month - base : -Math.floorDiv(base - month, step);
      boolean missed =
          base + number * step == month && dayIn(year, monthOfYear) < limit.getDayOfMonth();
      return missed ? number + 1 : number;
    }

    private int dayIn(int year, int month) {
      return (day <= 28 ? day : Math.min(day, Days.lengthOfMonth(year, month))) - less;
    }
  }

  /** Every so many days. */
  static final class OfDays extends Grid {
    private final int base;
    private final int step;

    /**
     * A grid of days.
     *
     * @param base day of number 0, counted from 1 January 1970
     * @param step days from one to the next
     */
    OfDays(int base, int step) {
      this.base = base;
      this.step = step;
    }

    @Override
    int packed(int number) {
      return Days.pack(day(number));
    }

    @Override
    LocalDate day(int number) {
      return LocalDate.ofEpochDay(base + (long) number * step);
    }

    @Override
    int from(LocalDate limit) {
      return -Math.floorDiv(base - (int) limit.toEpochDay(), step);
    }
  }

  /** The days of another grid, moved to the next working day; known between two numbers only. */
  static final class Rolled extends Grid {
    private final Grid named;
    private final WorkingCalendar calendar;
    private final int first;
    private final int last;

    Rolled(Grid named, WorkingCalendar calendar, int first, int last) {
      this.named = named;
      this.calendar = calendar;
      this.first = first;
      this.last = last;
    }

    @Override
    int packed(int number) {
      return Days.pack(day(number));
    }

    @Override
    LocalDate day(int number) {
      return calendar.nextWorkingDay(named.day(number));
    }

    @Override
    int from(LocalDate limit) {
      int number = Math.max(first, Math.min(named.from(limit), last + 1));
      while (number > first && !day(number - 1).isBefore(limit)) {
        number--;
      }
      return number;
    }
  }
}
