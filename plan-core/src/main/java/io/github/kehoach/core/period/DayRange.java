package io.github.kehoach.core.period;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import java.time.LocalDate;

/**
 * A closed range of days: both ends belong to it. Immutable and thread-safe.
 *
 * <p>Laws: {@code day-range-overlap-shares-a-day}.
 *
 * @param firstInclusive first day, not null
 * @param lastInclusive last day, not null, not before the first
 */
public record DayRange(LocalDate firstInclusive, LocalDate lastInclusive) {
  /**
   * Refuses a range that runs backwards.
   *
   * @throws InvalidValueException if the last day lies before the first
   */
  public DayRange {
    Checks.required(firstInclusive, "DayRange.firstInclusive");
    Checks.required(lastInclusive, "DayRange.lastInclusive");
    if (lastInclusive.isBefore(firstInclusive)) {
      throw Refuse.value("DayRange.lastInclusive", "not-backwards", lastInclusive, firstInclusive);
    }
  }

  /**
   * The days from the first to the last, both included.
   *
   * @param firstInclusive first day, not null
   * @param lastInclusive last day, not null
   * @throws InvalidValueException if the last day lies before the first
   */
  public static DayRange ofClosed(LocalDate firstInclusive, LocalDate lastInclusive) {
    return new DayRange(firstInclusive, lastInclusive);
  }

  /**
   * Whether a day belongs to the range.
   *
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    Checks.required(day, "DayRange.day");
    return !day.isBefore(firstInclusive) && !day.isAfter(lastInclusive);
  }

  /**
   * Whether two ranges share a day.
   *
   * @return true if they share at least one day
   */
  public boolean overlaps(DayRange other) {
    Checks.required(other, "DayRange.other");
    return !other.lastInclusive.isBefore(firstInclusive)
        && !other.firstInclusive.isAfter(lastInclusive);
  }

  @Override
  public String toString() {
    return firstInclusive + "/" + lastInclusive;
  }
}
