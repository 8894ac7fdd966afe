package io.github.kehoach.core;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Writes days, periods and cycles for people: 28/02/2025 and quý II/2025, 2025-02-28 and Q2 2025.
 */
final class CalendarText {
  private static final String[] ROMAN = {"I", "II", "III", "IV"};
  private static final String[] WEEKDAYS = {
    "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
  };

  private CalendarText() {}

  static String day(LocalDate day, Language language) {
    return language == Language.EN
        ? day.toString()
        : two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
  }

  static Text period(CalendarPeriod period) {
    return period.match(new Periods());
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

  static String weekday(DayOfWeek day, Language language) {
    return language == Language.EN
        ? day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : WEEKDAYS[day.getValue() - 1];
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static final class Periods implements CalendarPeriod.Cases<Text> {
    @Override
    public Text day(CalendarPeriod.Day day) {
      return new Text("ngày " + CalendarText.day(day.date(), Language.VI), day.toString());
    }

    @Override
    public Text months(CalendarPeriod.Months months) {
      int year = months.year();
      int number = months.number();
      return switch (months.span()) {
        case MONTH -> new Text("tháng " + number + "/" + year, months.toString());
        case QUARTER ->
            new Text("quý " + ROMAN[number - 1] + "/" + year, "Q" + number + " " + year);
        case HALF_YEAR ->
            number == 1
                ? new Text("6 tháng đầu năm " + year, "first half of " + year)
                : new Text("6 tháng cuối năm " + year, "second half of " + year);
        case YEAR -> new Text("năm " + year, months.toString());
      };
    }

    @Override
    public Text range(CalendarPeriod.Range range) {
      Text first = range.first().match(this);
      Text last = range.last().match(this);
      return new Text("từ " + first.vi() + " đến " + last.vi(), first.en() + " to " + last.en());
    }
  }
}
