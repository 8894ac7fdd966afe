package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * What is due in a range of days; what a deadline asks for beside its due days stands in {@link
 * #duties}, whatever the range. Lists and reasons are made on demand. Immutable and thread-safe;
 * equal if deadline, context and range are.
 *
 * <p>Laws: {@code schedule-occurrences-increase}, {@code schedule-due-days-distinct}.
 *
 * @param prepared the deadline and the context that this follows from
 * @param range the range that was asked for, within years 1 to 9999
 */
public record Schedule(PreparedDeadline prepared, DayRange range) {
  /**
   * Refuses a range that cannot be listed.
   *
   * @throws InvalidValueException if the range goes beyond these years, or holds more occurrences
   *     than a list can
   */
  public Schedule {
    checkYear(range.firstInclusive());
    checkYear(range.lastInclusive());
    prepared.checkCount(range);
  }

  private static void checkYear(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new InvalidValueException(
          "DeadlineResolver.range", Messages.requirement("in-calendar"), day);
    }
  }

  /**
   * What is due in the range, strictly increasing. Made anew at each call.
   *
   * @return unmodifiable, with random access
   */
  public List<Occurrence> occurrences() {
    return Collections.unmodifiableList(prepared.occurrences(range));
  }

  /**
   * The distinct days on which something is due in the range, increasing. Made anew at each call.
   *
   * @return unmodifiable, with random access
   */
  public List<LocalDate> dueDays() {
    return Collections.unmodifiableList(prepared.dueDays(range));
  }

  /** Duties, triggers and gaps: what the range does not matter to. */
  public Duties duties() {
    return prepared.duties();
  }

  /**
   * Why something is due on its day, as {@link PreparedDeadline#reasonOf} says it.
   *
   * @param occurrence one of {@link #occurrences}
   * @throws InvalidValueException if it is not one of these
   */
  public Reason reasonOf(Occurrence occurrence) {
    if (!range.contains(occurrence.day())) {
      throw new InvalidValueException(
          "Schedule.occurrence", Messages.requirement("lies-in"), occurrence, range);
    }
    return prepared.reasonOf(occurrence);
  }

  @Override
  public String toString() {
    return "Schedule[" + range + " of " + prepared.deadline() + "]";
  }
}
