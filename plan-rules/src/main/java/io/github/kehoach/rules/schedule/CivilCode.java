package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;

/**
 * How the Civil Code of 2015 (91/2015/QH13) counts days, applied to plans by analogy. All methods
 * are pure and thread-safe.
 */
public final class CivilCode {
  private CivilCode() {}

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
          case HOUR -> event.plusDays(Integer.signum(amount) * ((Math.abs(amount) + 23L) / 24));
          case WORKING_DAY -> calendar.plusWorkingDays(event, amount);
          case DAY -> event.plusDays(amount);
          case WEEK -> event.plusWeeks(amount);
          case MONTH -> event.plusMonths(amount);
          case YEAR -> event.plusYears(amount);
        };
    if (end.getYear() < 1 || end.getYear() > 9999) {
      throw new InvalidValueException(
          "Lag.amount", Messages.requirement("ends-in-calendar"), amount + " " + lag.unit(), event);
    }
    return end;
  }

  /** Which article {@link #lastDay} goes by. */
  public static Text article(LagUnit unit) {
    return switch (unit) {
      case HOUR -> Messages.text("civilCode.hour");
      case WORKING_DAY -> Messages.text("civilCode.workingDay");
      case DAY -> article("148.1");
      case WEEK -> article("148.2");
      case MONTH -> article("148.3");
      case YEAR -> article("148.4");
    };
  }

  private static Text article(String number) {
    return Messages.text("civilCode.article", number);
  }
}
