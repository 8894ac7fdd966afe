package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.DayRange;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns a deadline into what is due, on which days and why. Pure: equal questions have equal
 * answers, and nothing reads a clock.
 *
 * <pre>{@code
 * ResolveContext context = ResolveContext.since(LocalDate.of(2025, 2, 20));
 * Deadline monthly = Deadline.every(Cycle.MONTH).onDay(18).build();
 * DeadlineResolver.nextDue(monthly, context, LocalDate.of(2025, 3, 19));   // 2025-04-18
 * DeadlineResolver.resolve(monthly, context, CalendarPeriod.quarter(2025, 1).days())
 *     .dueDays();                                                         // 2025-03-18
 * }</pre>
 *
 * <p>A recurring deadline begins with the first occurrence whose due day is not before the plan's
 * day ({@link ResolveContext#firstOccurrence}). Its {@code from} and {@code until} speak of the
 * named place in the cycle, before {@code offset} shifts the due day: a cycle counts if the last
 * day of its place (its first for {@code before}) lies from the first day of {@code from} to the
 * last day of {@code until}, both included. Cycles are counted from the one in which {@code from}
 * begins.
 *
 * <p>Laws: {@code schedule-all-of-is-union}, {@code schedule-no-part-lost}, {@code
 * schedule-recurrence-as-walked}, {@code schedule-wider-range-only-adds}, {@code
 * schedule-restart-same-tail}, {@code schedule-spellings-agree}, {@code
 * schedule-resolving-is-pure}.
 */
public final class DeadlineResolver {
  private DeadlineResolver() {}

  /**
   * A deadline worked out once, for many questions.
   *
   * @throws io.github.kehoach.core.InvalidValueException if a lag ends outside years 1 to 9999
   */
  public static PreparedDeadline prepare(Deadline deadline, ResolveContext context) {
    return new PreparedDeadline(
        Objects.requireNonNull(deadline, "deadline"), Objects.requireNonNull(context, "context"));
  }

  /**
   * What is due in a range of days, and what else the deadline means.
   *
   * @param range within years 1 to 9999, both ends included
   * @throws io.github.kehoach.core.InvalidValueException if the range goes beyond these years, or
   *     as in {@link #prepare}
   */
  public static Schedule resolve(Deadline deadline, ResolveContext context, DayRange range) {
    return prepare(deadline, context).resolve(range);
  }

  /**
   * The first due day that is not before a day: the day itself if something is due on it.
   *
   * @return empty if nothing is due from then on
   * @throws io.github.kehoach.core.InvalidValueException as in {@link #prepare}
   */
  public static Optional<LocalDate> nextDue(
      Deadline deadline, ResolveContext context, LocalDate day) {
    return prepare(deadline, context).nextDue(Objects.requireNonNull(day, "day"));
  }
}
