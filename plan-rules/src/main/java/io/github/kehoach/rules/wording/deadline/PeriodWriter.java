package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.period.CalendarPeriod;

/** Names periods as plans do: ngày 28/02/2025, tháng 4/2025, quý II/2025, năm 2025. */
final class PeriodWriter implements CalendarPeriod.Cases<String> {
  static final String[] ROMAN = {"I", "II", "III", "IV"};

  private final boolean due;

  PeriodWriter() {
    this(false);
  }

  private PeriodWriter(boolean due) {
    this.due = due;
  }

  /** Names periods in which something is due: 28/02/2025, trong tháng 4/2025, 2025-2030. */
  PeriodWriter due() {
    return new PeriodWriter(true);
  }

  @Override
  public String day(CalendarPeriod.Day day) {
    String date =
        DeadlineWriter.two(day.date().getDayOfMonth())
            + "/"
            + DeadlineWriter.two(day.date().getMonthValue())
            + "/"
            + year(day.date().getYear());
    return due ? date : "ngày " + date;
  }

  @Override
  public String month(CalendarPeriod.Month month) {
    return (due ? "trong tháng " : "tháng ") + month.month() + "/" + year(month.year());
  }

  @Override
  public String quarter(CalendarPeriod.Quarter quarter) {
    return "quý " + ROMAN[quarter.quarter() - 1] + "/" + year(quarter.year());
  }

  @Override
  public String halfYear(CalendarPeriod.HalfYear halfYear) {
    return "6 tháng " + (halfYear.half() == 1 ? "đầu" : "cuối") + " năm " + year(halfYear.year());
  }

  @Override
  public String year(CalendarPeriod.Year year) {
    return "năm " + year(year.year());
  }

  @Override
  public String range(CalendarPeriod.Range range) {
    if (range.first() instanceof CalendarPeriod.Year first
        && range.last() instanceof CalendarPeriod.Year last) {
      return year(first.year()) + "-" + year(last.year());
    }
    PeriodWriter names = new PeriodWriter(false);
    return "từ " + range.first().match(names) + " đến " + range.last().match(names);
  }

  private static String year(int year) {
    return "0".repeat(Math.max(0, 4 - Integer.toString(year).length())) + year;
  }
}
