package io.github.kehoach.core.period;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Requirements;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A span of whole days in the calendar: a day, a month, a quarter (quý), a half-year (6 tháng), a
 * year, or a range of these.
 *
 * <p>Its text form is ISO 8601 for days, months, years and ranges and SDMX for quarters and
 * half-years: {@code 2025-02-28}, {@code 2025-04}, {@code 2025-Q2}, {@code 2025-S1}, {@code 2025},
 * {@code 2025/2030}, {@code 2025-03/2025-06}. {@code parse(x.toString())} equals {@code x}. First
 * and last day are both included, in the zone Asia/Ho_Chi_Minh. Two periods that cover the same
 * days but are written differently ({@code 2025-04} and {@code 2025-04-01/2025-04-30}) are not
 * equal; compare {@link #days} where only the days matter. Years run from 1 to 9999. Immutable and
 * thread-safe.
 *
 * <p>This file is long because the variants of a sealed type are nested in it.
 *
 * <p>Laws: {@code period-holds-its-days}, {@code period-days-in-order}, {@code
 * period-range-runs-forwards}, {@code period-part-in-calendar}, {@code period-text-is-exact}.
 */
public sealed interface CalendarPeriod {
  /** First day, included. */
  LocalDate firstDay();

  /**
   * Last day, included.
   *
   * @return not null, not before the first day
   */
  LocalDate lastDay();

  /** What {@code cases} has for this kind of period. */
  <R> R match(Cases<R> cases);

  /** First to last day as a range. */
  default DayRange days() {
    return new DayRange(firstDay(), lastDay());
  }

  /** One function for each kind of period. */
  interface Cases<R> {
    /** For {@link Day}. */
    R day(Day day);

    /** For {@link Month}. */
    R month(Month month);

    /** For {@link Quarter}. */
    R quarter(Quarter quarter);

    /** For {@link HalfYear}. */
    R halfYear(HalfYear halfYear);

    /** For {@link Year}. */
    R year(Year year);

    /** For {@link Range}. */
    R range(Range range);
  }

  /**
   * One day.
   *
   * @param date the day, year from 1 to 9999
   * @throws InvalidValueException if the year is out of range
   */
  static Day day(LocalDate date) {
    return new Day(date);
  }

  /**
   * One day.
   *
   * @param year from 1 to 9999
   * @param month from 1 to 12
   * @param day from 1 to the length of the month
   * @throws InvalidValueException if there is no such day
   */
  static Day day(int year, int month, int day) {
    Month in = new Month(year, month);
    int longest = in.lastDay().getDayOfMonth();
    if (day < 1 || day > longest) {
      throw new InvalidValueException(
          "CalendarPeriod.day", Requirements.IN_RANGE_OF, day, longest, in);
    }
    return new Day(in.firstDay().withDayOfMonth(day));
  }

  /**
   * One month.
   *
   * @param year from 1 to 9999
   * @param month from 1 to 12
   * @throws InvalidValueException if a part is out of range
   */
  static Month month(int year, int month) {
    return new Month(year, month);
  }

  /**
   * One quarter (quý).
   *
   * @param year from 1 to 9999
   * @param quarter from 1 to 4
   * @throws InvalidValueException if a part is out of range
   */
  static Quarter quarter(int year, int quarter) {
    return new Quarter(year, quarter);
  }

  /**
   * One half-year (6 tháng đầu năm, 6 tháng cuối năm).
   *
   * @param year from 1 to 9999
   * @param half 1 or 2
   * @throws InvalidValueException if a part is out of range
   */
  static HalfYear halfYear(int year, int half) {
    return new HalfYear(year, half);
  }

  /**
   * One year.
   *
   * @param year from 1 to 9999
   * @throws InvalidValueException if the year is out of range
   */
  static Year year(int year) {
    return new Year(year);
  }

  /**
   * From the first day of one period to the last day of another; equal ends give that period
   * itself.
   *
   * @param first where the range begins, not a range itself, not null
   * @param last where the range ends, not a range itself, not null
   * @throws InvalidValueException if the range runs backwards or an end is a range
   */
  static CalendarPeriod range(CalendarPeriod first, CalendarPeriod last) {
    Checks.required(first, "CalendarPeriod.range");
    return first.equals(last) && !(first instanceof Range) ? first : new Range(first, last);
  }

  /**
   * The period whose text form is given.
   *
   * @param text such as {@code 2025-Q2}, not null
   * @throws UnreadableTextException if the text is not the text form of a period
   */
  static CalendarPeriod parse(String text) {
    return PeriodText.parse(text);
  }

  /** The same as {@link #parse}, under the name by which frameworks convert parameters. */
  static CalendarPeriod valueOf(String text) {
    return parse(text);
  }

  /**
   * One day, such as {@code 2025-02-28}.
   *
   * @param date the day, not null, year from 1 to 9999
   */
  record Day(LocalDate date) implements CalendarPeriod {
    /**
     * Refuses years without a text form.
     *
     * @throws InvalidValueException if the year is outside 1 to 9999
     */
    public Day {
      Checks.range(
          Checks.required(date, "CalendarPeriod.day").getYear(), 1, 9999, "CalendarPeriod.year");
    }

    @Override
    public LocalDate firstDay() {
      return date;
    }

    @Override
    public LocalDate lastDay() {
      return date;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.day(this);
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * One month, such as {@code 2025-04}.
   *
   * @param year from 1 to 9999
   * @param month from 1 to 12
   */
  record Month(int year, int month) implements CalendarPeriod {
    /**
     * Refuses a month that is not in the calendar.
     *
     * @throws InvalidValueException if a part is out of range
     */
    public Month {
      Checks.range(year, 1, 9999, "CalendarPeriod.year");
      Checks.range(month, 1, 12, "CalendarPeriod.month");
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, month, 1);
    }

    @Override
    public LocalDate lastDay() {
      return YearMonth.of(year, month).atEndOfMonth();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.month(this);
    }

    @Override
    public String toString() {
      return PeriodText.padded(year, 4) + "-" + PeriodText.padded(month, 2);
    }
  }

  /**
   * One quarter, such as {@code 2025-Q2}.
   *
   * @param year from 1 to 9999
   * @param quarter from 1 to 4
   */
  record Quarter(int year, int quarter) implements CalendarPeriod {
    /**
     * Refuses a quarter that is not in the year.
     *
     * @throws InvalidValueException if a part is out of range
     */
    public Quarter {
      Checks.range(year, 1, 9999, "CalendarPeriod.year");
      Checks.range(quarter, 1, 4, "CalendarPeriod.quarter");
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    @Override
    public LocalDate lastDay() {
      return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.quarter(this);
    }

    @Override
    public String toString() {
      return PeriodText.padded(year, 4) + "-Q" + quarter;
    }
  }

  /**
   * One half-year, such as {@code 2025-S1}.
   *
   * @param year from 1 to 9999
   * @param half 1 or 2
   */
  record HalfYear(int year, int half) implements CalendarPeriod {
    /**
     * Refuses a half that is not in the year.
     *
     * @throws InvalidValueException if a part is out of range
     */
    public HalfYear {
      Checks.range(year, 1, 9999, "CalendarPeriod.year");
      Checks.range(half, 1, 2, "CalendarPeriod.half");
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, half * 6 - 5, 1);
    }

    @Override
    public LocalDate lastDay() {
      return YearMonth.of(year, half * 6).atEndOfMonth();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.halfYear(this);
    }

    @Override
    public String toString() {
      return PeriodText.padded(year, 4) + "-S" + half;
    }
  }

  /**
   * One year, such as {@code 2025}.
   *
   * @param year from 1 to 9999
   */
  record Year(int year) implements CalendarPeriod {
    /**
     * Refuses a year without a text form.
     *
     * @throws InvalidValueException if the year is out of range
     */
    public Year {
      Checks.range(year, 1, 9999, "CalendarPeriod.year");
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate lastDay() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.year(this);
    }

    @Override
    public String toString() {
      return PeriodText.padded(year, 4);
    }
  }

  /**
   * From one period to a later one, both included, such as {@code 2025-03/2025-06}.
   *
   * @param first where the range begins, not a range itself, not null
   * @param last where the range ends, not a range itself, not null, neither beginning nor ending
   *     before {@code first}
   */
  record Range(CalendarPeriod first, CalendarPeriod last) implements CalendarPeriod {
    /**
     * Refuses ranges of ranges, ranges of one period and ranges that run backwards.
     *
     * @throws InvalidValueException if the range is one of these
     */
    public Range {
      Checks.required(first, "CalendarPeriod.range");
      Checks.required(last, "CalendarPeriod.range");
      if (first instanceof Range || last instanceof Range) {
        throw new InvalidValueException(
            "CalendarPeriod.range", Requirements.NO_RANGE_AS_END, first + "/" + last);
      }
      if (first.equals(last)) {
        throw new InvalidValueException(
            "CalendarPeriod.range", Requirements.TWO_ENDS, first + "/" + last);
      }
      if (last.firstDay().isBefore(first.firstDay()) || last.lastDay().isBefore(first.lastDay())) {
        throw new InvalidValueException(
            "CalendarPeriod.range", Requirements.NOT_BACKWARDS, first + "/" + last);
      }
    }

    @Override
    public LocalDate firstDay() {
      return first.firstDay();
    }

    @Override
    public LocalDate lastDay() {
      return last.lastDay();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.range(this);
    }

    @Override
    public String toString() {
      return first + "/" + last;
    }
  }
}
