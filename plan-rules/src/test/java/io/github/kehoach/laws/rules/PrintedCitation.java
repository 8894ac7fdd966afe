package io.github.kehoach.laws.rules;

import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Optional;

/**
 * A citation as a plan may print it.
 *
 * @param text the wording
 * @param number number and symbol
 * @param date the date, if it is printed
 */
public record PrintedCitation(String text, String number, Optional<CalendarPeriod> date) {
  /** Number and date, such as {@code 57-NQ/TW of 2024-12-22}. */
  public String key() {
    return number + date.map(day -> " of " + day).orElse("");
  }
}
