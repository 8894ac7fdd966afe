package io.github.kehoach.rules.schedule;

import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * Days at even distances, numbered without end in both directions and never falling with the
 * number. Reaching a number takes the same time wherever it is. Immutable.
 */
abstract class Grid {
  /**
   * The same day of every so many months.
   *
   * @param base month of number 0, counted from January of year 0, not after it
   * @param step months from one to the next
   * @param day of the month, or its last day where the month is shorter
   * @param less so many days earlier: 0, or 1 if {@code day} is not 1
   */
  static Grid ofMonths(int base, int step, int day, int less) {
    return new OfMonths(base, step, day, less).inYears();
  }

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

  /** Puts the days from a number on into an array, as many as it has room for. */
  void fill(LocalDate[] days, int number) {
    for (int i = 0; i < days.length; i++) {
      days[i] = day(number + i);
    }
  }

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

    OfMonths(int base, int step, int day, int less) {
      this.base = base;
      this.step = step;
      this.day = day;
      this.less = less;
    }

    /** The same days, reckoned in years where that can be done. */
    Grid inYears() {
      return step % 12 == 0 ? new OfYears(base, step, day, less) : this;
    }

    @Override
    int packed(int number) {
      int month = base + number * step;
      int year = month / 12;
      int monthOfYear = month - year * 12 + 1;
      return Days.pack(year, monthOfYear, dayIn(year, monthOfYear));
    }

    @Override
    LocalDate day(int number) {
      int month = base + number * step;
      int year = month / 12;
      int monthOfYear = month - year * 12 + 1;
      return LocalDate.of(year, monthOfYear, dayIn(year, monthOfYear));
    }

    @Override
    void fill(LocalDate[] days, int number) {
      int month = base + number * step;
      int year = month / 12;
      int monthOfYear = month - year * 12 + 1;
      for (int i = 0; i < days.length; i++) {
        days[i] = LocalDate.of(year, monthOfYear, dayIn(year, monthOfYear));
        monthOfYear += step;
        if (monthOfYear > 12) {
          year += (monthOfYear - 1) / 12;
          monthOfYear = (monthOfYear - 1) % 12 + 1;
        }
      }
    }

    @Override
    int from(LocalDate limit) {
      int year = limit.getYear();
      int monthOfYear = limit.getMonthValue();
      int month = year * 12 + monthOfYear - 1;
      int number = steps(month - base);
      boolean missed =
          base + number * step == month && dayIn(year, monthOfYear) < limit.getDayOfMonth();
      return missed ? number + 1 : number;
    }

    /** How many steps reach so many months, which are not negative; a constant divides fast. */
    private int steps(int months) {
      return switch (step) {
        case 1 -> months;
        case 3 -> (months + 2) / 3;
        case 6 -> (months + 5) / 6;
        case 12 -> (months + 11) / 12;
        default -> (months + step - 1) / step;
      };
    }

    private int dayIn(int year, int month) {
      return (day <= 28 ? day : Math.min(day, Days.lengthOfMonth(year, month))) - less;
    }
  }

  /** The same day of every so many years. The same as months, without dividing by them. */
  static final class OfYears extends Grid {
    private final int base;
    private final int step;
    private final int month;
    private final int day;
    private final int less;

    /** As for {@link OfMonths}, with a step of whole years. */
    OfYears(int base, int step, int day, int less) {
      this.base = Math.floorDiv(base, 12);
      this.step = step / 12;
      this.month = Math.floorMod(base, 12) + 1;
      // Only February differs from year to year.
      this.day = month == 2 ? day : Math.min(day, Days.lengthOfMonth(1, month));
      this.less = less;
    }

    @Override
    int packed(int number) {
      int year = base + number * step;
      return Days.pack(year, month, dayIn(year));
    }

    @Override
    LocalDate day(int number) {
      int year = base + number * step;
      return LocalDate.of(year, month, dayIn(year));
    }

    @Override
    int from(LocalDate limit) {
      int year = limit.getYear();
      int number = step == 1 ? year - base : (year - base + step - 1) / step;
      if (base + number * step > year) {
        return number;
      }
      int beyond = limit.getMonthValue() - month;
      return beyond > 0 || (beyond == 0 && limit.getDayOfMonth() > dayIn(year))
          ? number + 1
          : number;
    }

    private int dayIn(int year) {
      return (month == 2 ? Math.min(day, Days.lengthOfMonth(year, 2)) : day) - less;
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
