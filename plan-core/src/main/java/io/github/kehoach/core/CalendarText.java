package io.github.kehoach.core;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;

/**
 * Writes days, periods and cycles for people: 28/02/2025 and quý II/2025, 2025-02-28 and Q2 2025.
 */
final class CalendarText {
  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  private CalendarText() {}

  static String day(LocalDate day, Language language) {
    return language == Language.EN
        ? day.toString()
        : two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
  }

  static String period(CalendarPeriod period, Language language) {
    return language == Language.EN ? period.match(new English()) : period.match(new Vietnamese());
  }

  /** The words of a cycle: tháng, 6 tháng; month, half-year. */
  static String cycle(Cycle cycle, Language language) {
    boolean english = language == Language.EN;
    return switch (cycle) {
      case DAY -> english ? "day" : "ngày";
      case WEEK -> english ? "week" : "tuần";
      case MONTH -> english ? "month" : "tháng";
      case QUARTER -> english ? "quarter" : "quý";
      case HALF_YEAR -> english ? "half-year" : "6 tháng";
      case YEAR -> english ? "year" : "năm";
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static final class Vietnamese implements CalendarPeriod.Cases<String> {
    @Override
    public String day(CalendarPeriod.Day day) {
      return "ngày " + CalendarText.day(day.date(), Language.VI);
    }

    @Override
    public String month(CalendarPeriod.Month month) {
      return "tháng " + month.month() + "/" + month.year();
    }

    @Override
    public String quarter(CalendarPeriod.Quarter quarter) {
      return "quý " + ROMAN[quarter.quarter() - 1] + "/" + quarter.year();
    }

    @Override
    public String halfYear(CalendarPeriod.HalfYear halfYear) {
      return "6 tháng " + (halfYear.half() == 1 ? "đầu" : "cuối") + " năm " + halfYear.year();
    }

    @Override
    public String year(CalendarPeriod.Year year) {
      return "năm " + year.year();
    }

    @Override
    public String range(CalendarPeriod.Range range) {
      return "từ " + range.first().match(this) + " đến " + range.last().match(this);
    }
  }

  private static final class English implements CalendarPeriod.Cases<String> {
    @Override
    public String day(CalendarPeriod.Day day) {
      return day.toString();
    }

    @Override
    public String month(CalendarPeriod.Month month) {
      return month.toString();
    }

    @Override
    public String quarter(CalendarPeriod.Quarter quarter) {
      return "Q" + quarter.quarter() + " " + quarter.year();
    }

    @Override
    public String halfYear(CalendarPeriod.HalfYear halfYear) {
      return (halfYear.half() == 1 ? "first" : "second") + " half of " + halfYear.year();
    }

    @Override
    public String year(CalendarPeriod.Year year) {
      return year.toString();
    }

    @Override
    public String range(CalendarPeriod.Range range) {
      return range.first().match(this) + " to " + range.last().match(this);
    }
  }
}
