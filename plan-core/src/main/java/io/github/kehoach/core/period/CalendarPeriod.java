package io.github.kehoach.core.period;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
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

    /** For {@link Months}. */
    R months(Months months);

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
    Months in = month(year, month);
    int longest = in.lastDay().getDayOfMonth();
    if (day < 1 || day > longest) {
      throw Refuse.value("CalendarPeriod.day", "in-range-of", day, longest, in);
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
  static Months month(int year, int month) {
    return new Months(Span.MONTH, year, month);
  }

  /**
   * One quarter (quý).
   *
   * @param year from 1 to 9999
   * @param quarter from 1 to 4
   * @throws InvalidValueException if a part is out of range
   */
  static Months quarter(int year, int quarter) {
    return new Months(Span.QUARTER, year, quarter);
  }

  /**
   * One half-year (6 tháng đầu năm, 6 tháng cuối năm).
   *
   * @param year from 1 to 9999
   * @param half 1 or 2
   * @throws InvalidValueException if a part is out of range
   */
  static Months halfYear(int year, int half) {
    return new Months(Span.HALF_YEAR, year, half);
  }

  /**
   * One year.
   *
   * @param year from 1 to 9999
   * @throws InvalidValueException if the year is out of range
   */
  static Months year(int year) {
    return new Months(Span.YEAR, year, 1);
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

  /** What whole months are together. */
  enum Span {
    /** One month. */
    MONTH("month", 1),
    /** Three months (quý). */
    QUARTER("quarter", 3),
    /** Six months (6 tháng đầu năm, 6 tháng cuối năm). */
    HALF_YEAR("half", 6),
    /** All twelve. */
    YEAR("year", 12);

    private final String code;
    private final int months;

    Span(String code, int months) {
      this.code = code;
      this.months = months;
    }

    /**
     * Number of months.
     *
     * @return 1, 3, 6 or 12
     */
    public int months() {
      return months;
    }
  }

  /**
   * A month, quarter, half-year or year, such as {@code 2025-04}, {@code 2025-Q2}, {@code 2025-S1}
   * and {@code 2025}.
   *
   * @param span which of them
   * @param year from 1 to 9999
   * @param number which of the year, from 1 to 12, 4 or 2; 1 for a year
   */
  record Months(Span span, int year, int number) implements CalendarPeriod {
    /**
     * Refuses what is not in the calendar.
     *
     * @throws InvalidValueException if a part is out of range
     */
    public Months {
      Checks.required(span, "CalendarPeriod.span");
      Checks.range(year, 1, 9999, "CalendarPeriod.year");
      Checks.range(number, 1, 12 / span.months, "CalendarPeriod." + span.code);
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, (number - 1) * span.months + 1, 1);
    }

    @Override
    public LocalDate lastDay() {
      return YearMonth.of(year, number * span.months).atEndOfMonth();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.months(this);
    }

    @Override
    public String toString() {
      String inYear = PeriodText.padded(year, 4);
      return switch (span) {
        case MONTH -> inYear + "-" + PeriodText.padded(number, 2);
        case QUARTER -> inYear + "-Q" + number;
        case HALF_YEAR -> inYear + "-S" + number;
        case YEAR -> inYear;
      };
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
        throw refused("no-range-as-end", first instanceof Range ? first : last);
      }
      if (first.equals(last)) {
        throw refused("two-ends", first);
      }
      if (last.firstDay().isBefore(first.firstDay()) || last.lastDay().isBefore(first.lastDay())) {
        throw refused("not-backwards", last, first);
      }
    }

    private static InvalidValueException refused(
        String requirement, CalendarPeriod end, Object... arguments) {
      return Refuse.value("CalendarPeriod.range", requirement, end, arguments);
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
