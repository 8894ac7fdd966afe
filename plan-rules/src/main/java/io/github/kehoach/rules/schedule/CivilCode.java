package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * How the Civil Code of 2015 (91/2015/QH13) counts days, applied to plans by analogy. All methods
 * are pure and thread-safe.
 */
public final class CivilCode {
  private CivilCode() {}

  /** "Giữa tháng": the 15th day of the month (article 146.2). */
  public static LocalDate middleOf(CalendarPeriod.Month month) {
    return month.firstDay().plusDays(14);
  }

  /** "Giữa năm": the last day of June (article 146.3). */
  public static LocalDate middleOf(CalendarPeriod.Year year) {
    return LocalDate.of(year.year(), 6, 30);
  }

  /**
   * The last day of a time limit that begins with an event, before any move to a working day.
   *
   * <p>The day of the event is not counted (147.3): 15 days from the 3rd end on the 18th. Weeks end
   * on the same day of the week (148.2), months and years on the same day of the month, or on the
   * last where the month has no such day (148.3, 148.4): one month from 31 January is 28 or 29
   * February. Working days are counted by the calendar. Of hours the moment of the event is not
   * known, so they end on the last day on which they can end (36 hours: two days later). A negative
   * lag counts back in the same way.
   *
   * @throws InvalidValueException if the day lies outside years 1 to 9999
   */
  public static LocalDate lastDay(LocalDate event, Lag lag, WorkingCalendar calendar) {
    int amount = lag.amount();
    LocalDate end =
        switch (lag.unit()) {
          case HOUR -> event.plusDays(amount < 0 ? Math.floorDiv(amount, 24) : (amount + 23) / 24);
          case WORKING_DAY -> calendar.plusWorkingDays(event, amount);
          case DAY -> event.plusDays(amount);
          case WEEK -> event.plusWeeks(amount);
          case MONTH -> event.plusMonths(amount);
          case YEAR -> event.plusYears(amount);
        };
    if (end.getYear() < 1 || end.getYear() > 9999) {
      throw new InvalidValueException(
          "Lag.amount",
          "end between 0001-01-01 and 9999-12-31 when counted from " + event,
          amount + " " + lag.unit());
    }
    return end;
  }

  /** Which article {@link #lastDay} goes by. */
  public static Text article(Lag.Unit unit) {
    return switch (unit) {
      case HOUR ->
          new Text(
              "tính theo giờ, không rõ thời điểm của sự kiện: lấy ngày muộn nhất",
              "counted in hours from an unknown moment: the latest day");
      case WORKING_DAY ->
          new Text(
              "không tính ngày xảy ra sự kiện (Bộ luật Dân sự 2015, điều 147.3), chỉ tính ngày làm"
                  + " việc",
              "the day of the event is not counted (Civil Code 2015, article 147.3), only working"
                  + " days are");
      case DAY -> article("148.1");
      case WEEK -> article("148.2");
      case MONTH -> article("148.3");
      case YEAR -> article("148.4");
    };
  }

  private static Text article(String number) {
    return Text.template(
            "không tính ngày xảy ra sự kiện (Bộ luật Dân sự 2015, điều 147.3), kết thúc theo điều"
                + " {0}",
            "the day of the event is not counted (Civil Code 2015, article 147.3), the end is that"
                + " of article {0}")
        .fill(number);
  }
}
