package io.github.kehoach.rules.calendar;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;

/**
 * A holiday that the law fixes in the solar calendar, such as 30 April. Immutable and thread-safe.
 *
 * @param day month and day, not 29 February
 * @param since first day on which the law holds, if the text says so
 * @param lieu whether weekly rest that falls on it is given on the next working day (Labour Code
 *     2019, article 111.3)
 * @param name what it is called
 * @param source the law, not blank
 */
public record YearlyHoliday(
    MonthDay day, Optional<LocalDate> since, boolean lieu, Text name, String source) {
  /**
   * Refuses a day that not every year has, and a blank source.
   *
   * @throws InvalidValueException if the day is 29 February or the source is blank
   */
  public YearlyHoliday {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(name, "name");
    Checks.text(source, "YearlyHoliday.source");
    if (!day.isValidYear(2025)) {
      throw new InvalidValueException(
          "YearlyHoliday.day", Messages.requirement("in-every-year"), day);
    }
  }

  /** The holiday's day in a year, if the law holds by then. */
  Optional<LocalDate> in(int year) {
    LocalDate here = day.atYear(year);
    return since.isPresent() && here.isBefore(since.get()) ? Optional.empty() : Optional.of(here);
  }
}
