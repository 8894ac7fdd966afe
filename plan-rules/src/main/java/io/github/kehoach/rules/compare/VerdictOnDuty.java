package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/** The verdict on one upper duty: the best that any lower duty earns, whatever its scope. */
final class VerdictOnDuty implements Deadline.Cases<Verdict> {
  private static final Verdict NOTHING_ASKED = new Verdict.Served(List.of(), Optional.empty());
  private static final Verdict DROPPED = new Verdict.Dropped(Optional.empty());

  private final LowerDuties lower;
  private final LocalDate since;
  private final Optional<BiPredicate<Trigger, Trigger>> sameTrigger;

  VerdictOnDuty(
      LowerDuties lower, LocalDate since, Optional<BiPredicate<Trigger, Trigger>> sameTrigger) {
    this.lower = lower;
    this.since = since;
    this.sameTrigger = sameTrigger;
  }

  @Override
  public Verdict by(Deadline.By by) {
    return due(by.lastDay());
  }

  @Override
  public Verdict before(Deadline.Before before) {
    return due(before.lastDay());
  }

  private Verdict due(LocalDate required) {
    BestVerdict best = new BestVerdict(new Verdict.Undated(lower.undated()));
    lower.single().ifPresent(on -> best.add(compared(required, on)));
    lower.recurring().ifPresent(on -> best.add(compared(required, on)));
    lower
        .unanchoredFirst()
        .ifPresent(
            on -> {
              Verdict atBest = compared(required, on);
              boolean serves = Strength.of(atBest) == Strength.SERVED;
              best.add(serves ? doubt(WhyUndecided.FIRST_CYCLE_UNKNOWN, on.duty()) : atBest);
            });
    return best.addWorkingDays(lower).addUnread(lower).verdict();
  }

  @Override
  public Verdict every(Deadline.Every every) {
    if (every.workingDay().isPresent()) {
      return onWorkingDay(every);
    }
    Recurrence upper = Recurrence.of(every, since, FirstOccurrence.CYCLE_END);
    return upper.isEmpty()
        ? NOTHING_ASKED
        : new BestVerdict(VerdictOnRecurrence.of(upper, lower))
            .addWorkingDays(lower)
            .addUnread(lower)
            .verdict();
  }

  /** Without a calendar only the same rule is sure to be in time. */
  private Verdict onWorkingDay(Deadline.Every every) {
    BestVerdict best = new BestVerdict(new Verdict.Undated(lower.undated()));
    lower.dated().ifPresent(duty -> best.add(doubt(WhyUndecided.WORKING_DAY, duty)));
    lower
        .onWorkingDay(every)
        .ifPresent(
            duty ->
                best.add(
                    every.interval() == 1 || every.from().isPresent()
                        ? servedBy(duty)
                        : doubt(WhyUndecided.FIRST_CYCLE_UNKNOWN, duty)));
    return best.addUnread(lower).verdict();
  }

  @Override
  public Verdict continuous(Deadline.Continuous continuous) {
    BestVerdict best = new BestVerdict(DROPPED);
    LocalDate end = LowerDuties.end(continuous.until());
    if (end.isBefore(since)) {
      return NOTHING_ASKED;
    }
    lower.standing(end).ifPresent(on -> best.add(compared(begin(continuous.start()), on)));
    return best.addUnread(lower).verdict();
  }

  @Override
  public Verdict open(Deadline.Open open) {
    BestVerdict best = new BestVerdict(DROPPED);
    lower.single().or(lower::recurring).ifPresent(on -> best.add(servedBy(on.duty())));
    lower.open().ifPresent(on -> best.add(compared(begin(open.start()), on)));
    lower
        .unanchoredFirst()
        .ifPresent(on -> best.add(doubt(WhyUndecided.FIRST_CYCLE_UNKNOWN, on.duty())));
    lower.waiting().any().ifPresent(duty -> best.add(doubt(WhyUndecided.EVENT_MAY_NOT_COME, duty)));
    return best.addWorkingDays(lower).addUnread(lower).verdict();
  }

  @Override
  public Verdict onDemand(Deadline.OnDemand onDemand) {
    BestVerdict best = new BestVerdict(DROPPED);
    lower.standing(LocalDate.MAX).ifPresent(on -> best.add(compared(since, on)));
    lower
        .onDemand(onDemand.when())
        .ifPresentOrElse(
            duty -> best.add(servedBy(duty)),
            () ->
                lower
                    .anyOnDemand()
                    .ifPresent(duty -> best.add(doubt(WhyUndecided.OTHER_NEED, duty))));
    return best.addUnread(lower).verdict();
  }

  @Override
  public Verdict triggered(Deadline.Triggered triggered) {
    BestVerdict best =
        new BestVerdict(
            triggered.lag().isPresent() ? new Verdict.Undated(lower.undated()) : DROPPED);
    sameTrigger.ifPresentOrElse(
        same -> asked(triggered, same, best), () -> byWords(triggered, best));
    Optional<SimplePart> untied = triggered.lag().isPresent() ? lower.dated() : lower.untied();
    untied.ifPresent(duty -> best.add(doubt(WhyUndecided.NOT_TIED_TO_EVENT, duty)));
    return best.addUnread(lower).verdict();
  }

  @Override
  public Verdict unread(Deadline.Unread unread) {
    return new Verdict.Undecided(WhyUndecided.UPPER_UNREAD, Optional.empty());
  }

  @Override
  public Verdict unstated(Deadline.Unstated unstated) {
    return NOTHING_ASKED;
  }

  @Override
  public Verdict allOf(Deadline.AllOf allOf) {
    throw new IllegalStateException("a mixed deadline is no single duty: " + allOf);
  }

  @Override
  public Verdict scoped(Deadline.Scoped scoped) {
    throw new IllegalStateException("a scoped deadline is no single duty: " + scoped);
  }

  private void byWords(Deadline.Triggered upper, BestVerdict best) {
    lower.waiting().of(upper.trigger()).forEach(duty -> best.add(onSameEvent(upper, duty)));
    lower
        .waiting()
        .ofOther(upper.trigger())
        .ifPresent(duty -> best.add(doubt(WhyUndecided.OTHER_TRIGGER, duty)));
  }

  /** The caller knows which events are the same: each has to be asked about. */
  private void asked(
      Deadline.Triggered upper, BiPredicate<Trigger, Trigger> same, BestVerdict best) {
    for (SimplePart duty : lower.waiting().all()) {
      Trigger event = ((Deadline.Triggered) duty.deadline()).trigger();
      boolean isSame = event.isSameAs(upper.trigger()) || same.test(event, upper.trigger());
      best.add(isSame ? onSameEvent(upper, duty) : doubt(WhyUndecided.OTHER_TRIGGER, duty));
    }
  }

  private static Verdict onSameEvent(Deadline.Triggered upper, SimplePart duty) {
    if (upper.lag().isEmpty()) {
      return servedBy(duty);
    }
    Optional<Lag> lag = ((Deadline.Triggered) duty.deadline()).lag();
    if (lag.isEmpty()) {
      return new Verdict.Undated(Optional.of(duty));
    }
    OptionalInt later = LagOrder.daysLater(lag.get(), upper.lag().get());
    if (later.isEmpty()) {
      return doubt(WhyUndecided.UNLIKE_LAGS, duty);
    }
    return later.getAsInt() < 0
        ? servedBy(duty)
        : new Verdict.Later(duty, later.getAsInt(), Optional.empty());
  }

  private LocalDate begin(Optional<Start> start) {
    return LowerDuties.begin(start, since);
  }

  private static Verdict compared(LocalDate required, LowerDuties.Dated offered) {
    Verdict.Days days = new Verdict.Days(Optional.empty(), required, offered.day());
    return days.late() > 0
        ? new Verdict.Later(offered.duty(), days.late(), Optional.of(days))
        : new Verdict.Served(List.of(offered.duty()), Optional.of(days));
  }

  private static Verdict servedBy(SimplePart duty) {
    return new Verdict.Served(List.of(duty), Optional.empty());
  }

  private static Verdict doubt(WhyUndecided doubt, SimplePart duty) {
    return new Verdict.Undecided(doubt, Optional.of(duty));
  }
}
