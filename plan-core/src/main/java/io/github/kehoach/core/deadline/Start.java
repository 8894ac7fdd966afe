package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;

/**
 * From when a standing or open duty runs. Immutable and thread-safe.
 *
 * <p>Laws: {@code start-first-day}.
 *
 * @param period the period that the wording names, not null; for {@code after} not one that ends
 *     with the last day of year 9999
 * @param inclusive true for <em>from</em> the period on (từ … trở đi), false for <em>after</em> it
 *     (những năm tiếp theo)
 */
public record Start(CalendarPeriod period, boolean inclusive) {
  /**
   * Refuses a start that no calendar reaches.
   *
   * @throws InvalidValueException if the first day lies after year 9999
   */
  public Start {
    Checks.required(period, "Start.period");
    if (!inclusive && period.lastDay().plusDays(1).getYear() > 9999) {
      throw Refuse.value("Start.after", "day-after", period);
    }
  }

  /** From the first day of a period. */
  public static Start from(CalendarPeriod period) {
    return new Start(period, true);
  }

  /** From the day after a period. */
  public static Start after(CalendarPeriod period) {
    return new Start(period, false);
  }

  /** First day of the duty. */
  public LocalDate firstDay() {
    return inclusive ? period.firstDay() : period.lastDay().plusDays(1);
  }
}
