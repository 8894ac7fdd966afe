package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The next due day of one deadline, asked for once. What needs only arithmetic on the day is
 * answered by that; the rest is prepared as for many questions. Only for a context without facts
 * whose named days stay: nothing else then changes a day that the plan names.
 */
record NextDue(ResolveContext context, LocalDate day)
    implements Deadline.Cases<Optional<LocalDate>> {
  // A cycle that begins up to 100 cycles before its due day, or ends after it, is in the calendar
  // if the day lies between these years.
  private static final int FIRST_YEAR = 101;
  private static final int LAST_YEAR = 9998;

  /** Whether arithmetic is enough in a context. */
  static boolean suits(ResolveContext context) {
    return context.facts().isEmpty() && context.namedDays() == Rollover.NONE;
  }

  @Override
  public Optional<LocalDate> by(Deadline.By by) {
    return notPast(by.lastDay());
  }

  @Override
  public Optional<LocalDate> before(Deadline.Before before) {
    return notPast(before.lastDay());
  }

  private Optional<LocalDate> notPast(LocalDate due) {
    return due.isBefore(day) ? Optional.empty() : Optional.of(due);
  }

  @Override
  public Optional<LocalDate> every(Deadline.Every every) {
    LocalDate from = day.isBefore(context.since()) ? context.since() : day;
    boolean endless = every.interval() == 1 && every.from().isEmpty() && every.until().isEmpty();
    return endless
            && every.cycle().months() > 0
            && context.firstOccurrence() == FirstOccurrence.DUE_DAY
            && from.getYear() >= FIRST_YEAR
            && from.getYear() <= LAST_YEAR
        ? Optional.of(Recurrence.endless(every, from))
        : prepared(every);
  }

  @Override
  public Optional<LocalDate> continuous(Deadline.Continuous continuous) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> open(Deadline.Open open) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> onDemand(Deadline.OnDemand onDemand) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> triggered(Deadline.Triggered triggered) {
    return prepared(triggered);
  }

  @Override
  public Optional<LocalDate> allOf(Deadline.AllOf allOf) {
    return prepared(allOf);
  }

  @Override
  public Optional<LocalDate> scoped(Deadline.Scoped scoped) {
    return prepared(scoped);
  }

  @Override
  public Optional<LocalDate> unstated(Deadline.Unstated unstated) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> unread(Deadline.Unread unread) {
    return Optional.empty();
  }

  private Optional<LocalDate> prepared(Deadline deadline) {
    return DeadlineResolver.prepare(deadline, context).nextDue(day);
  }
}
