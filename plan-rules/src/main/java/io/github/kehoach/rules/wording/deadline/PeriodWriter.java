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
  public String months(CalendarPeriod.Months months) {
    String year = year(months.year());
    int number = months.number();
    return switch (months.span()) {
      case MONTH -> (due ? "trong tháng " : "tháng ") + number + "/" + year;
      case QUARTER -> "quý " + ROMAN[number - 1] + "/" + year;
      case HALF_YEAR -> "6 tháng " + (number == 1 ? "đầu" : "cuối") + " năm " + year;
      case YEAR -> "năm " + year;
    };
  }

  @Override
  public String range(CalendarPeriod.Range range) {
    if (isYear(range.first()) && isYear(range.last())) {
      return range.first() + "-" + range.last();
    }
    PeriodWriter names = new PeriodWriter(false);
    return "từ " + range.first().match(names) + " đến " + range.last().match(names);
  }

  static boolean isYear(CalendarPeriod period) {
    return period instanceof CalendarPeriod.Months months
        && months.span() == CalendarPeriod.Span.YEAR;
  }

  private static String year(int year) {
    return "0".repeat(Math.max(0, 4 - Integer.toString(year).length())) + year;
  }
}
