package io.github.kehoach.rules.wording;

/**
 * A place in the calendar as the words give it, with whatever they leave out left out. Mutable,
 * used while one text is read.
 */
final class When {
  static final int NONE = 0;
  static final int LAST = -1;

  /** First days of the unit: đầu tháng. */
  static final int AT_START = 1;

  /** Middle of the unit: giữa tháng. */
  static final int AT_MIDDLE = 2;

  /** End of the unit: cuối tháng. */
  static final int AT_END = 3;

  int year;
  int month;
  int day;
  int quarter;
  int half;
  int weekday;

  /** One of the {@code AT_} values where the words single out a part of the unit. */
  int place;

  /** Whether the year was written with two digits. */
  boolean shortYear;

  /** Whether the numbers name a day, month or quarter that no calendar has. */
  boolean impossible;

  boolean isEmpty() {
    return year == 0 && month == 0 && day == 0 && quarter == 0 && half == 0 && weekday == 0;
  }

  /** Whether only a day of an unnamed month is given. */
  boolean isDayOnly() {
    return day != 0 && month == 0;
  }

  boolean isDayless() {
    return day == 0 && month == 0;
  }

  /** Whether something smaller than a year is given. */
  boolean isInYear() {
    return month != 0 || quarter != 0 || half != 0;
  }

  /** Marks what no calendar has. */
  void check() {
    impossible |=
        month > 12 || quarter > 4 || day > 31 || (year != 0 && (year < 1900 || year > 2199));
    if (!impossible && day > 0 && month > 0) {
      int longest =
          year == 0
              ? java.time.Month.of(month).maxLength()
              : java.time.YearMonth.of(year, month).lengthOfMonth();
      impossible = day > longest;
    }
  }

  /** Takes from a later place what this one leaves out: "18 - 26/9/2026". */
  void completeFrom(When later) {
    if (isDayOnly()) {
      month = later.month;
    }
    if (year == 0) {
      year = later.year;
      shortYear = later.shortYear;
    }
    check();
  }

  When copy() {
    When copy = new When();
    copy.year = year;
    copy.month = month;
    copy.day = day;
    copy.quarter = quarter;
    copy.half = half;
    copy.weekday = weekday;
    copy.place = place;
    copy.shortYear = shortYear;
    copy.impossible = impossible;
    return copy;
  }
}
