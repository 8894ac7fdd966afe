package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.SomeCases;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.Recurrence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The verdict on one upper duty: the best that any lower duty earns, whatever its scope. Equal
 * recurring duties are one question. Used by one thread.
 */
final class VerdictOnDuty implements SomeCases<Verdict> {
  private static final Verdict NOTHING_ASKED = new Verdict.Served(List.of(), Optional.empty());
  private static final Verdict DROPPED = new Verdict.Dropped(Optional.empty());

  private final LowerDuties lower;
  private final LocalDate since;
  private final Optional<BiPredicate<Trigger, Trigger>> sameTrigger;
  private final Map<Deadline.Every, Verdict> recurring = new HashMap<>(0);

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
    return best(
        undated(),
        Stream.of(
            lower.single.map(on -> compared(required, on)),
            lower.recurring.map(on -> compared(required, on)),
            lower.unanchoredFirst.map(on -> comparedAtBest(required, on)),
            workingDay()));
  }

  private static Verdict comparedAtBest(LocalDate required, LowerDuties.Dated offered) {
    Verdict atBest = compared(required, offered);
    return Strength.of(atBest) == Strength.SERVED
        ? doubt(WhyUndecided.FIRST_CYCLE_UNKNOWN, offered.duty())
        : atBest;
  }

  @Override
  public Verdict every(Deadline.Every every) {
    return recurring.computeIfAbsent(every, this::recurring);
  }

  private Verdict recurring(Deadline.Every every) {
    if (every.workingDay().isPresent()) {
      return onWorkingDay(every);
    }
    Recurrence upper = Recurrence.of(every, since, FirstOccurrence.CYCLE_END);
    return upper.isEmpty()
        ? NOTHING_ASKED
        : best(VerdictOnRecurrence.of(upper, lower), Stream.of(workingDay()));
  }

  /** Without a calendar only the same rule is sure to be in time. */
  private Verdict onWorkingDay(Deadline.Every every) {
    boolean anchored = every.interval() == 1 || every.from().isPresent();
    return best(
        undated(),
        Stream.of(
            lower.dated().map(duty -> doubt(WhyUndecided.WORKING_DAY, duty)),
            Optional.ofNullable(lower.workingDays.get(every))
                .map(
                    duty ->
                        anchored
                            ? servedBy(duty)
                            : doubt(WhyUndecided.FIRST_CYCLE_UNKNOWN, duty))));
  }

  @Override
  public Verdict continuous(Deadline.Continuous continuous) {
    LocalDate end = LowerDuties.end(continuous.until());
    return end.isBefore(since)
        ? NOTHING_ASKED
        : best(
            DROPPED,
            Stream.of(lower.standing(end).map(on -> compared(begin(continuous.start()), on))));
  }

  @Override
  public Verdict open(Deadline.Open open) {
    return best(
        DROPPED,
        Stream.of(
            lower.single.or(() -> lower.recurring).map(on -> servedBy(on.duty())),
            lower.open.map(on -> compared(begin(open.start()), on)),
            lower.unanchoredFirst.map(on -> doubt(WhyUndecided.FIRST_CYCLE_UNKNOWN, on.duty())),
            lower.waiting().findFirst().map(duty -> doubt(WhyUndecided.EVENT_MAY_NOT_COME, duty)),
            workingDay()));
  }

  @Override
  public Verdict onDemand(Deadline.OnDemand onDemand) {
    return best(
        DROPPED,
        Stream.of(
            lower.standing(LocalDate.MAX).map(on -> compared(since, on)),
            lower
                .onDemand(onDemand.when())
                .map(VerdictOnDuty::servedBy)
                .or(() -> lower.anyOnDemand().map(duty -> doubt(WhyUndecided.OTHER_NEED, duty)))));
  }

  @Override
  public Verdict triggered(Deadline.Triggered triggered) {
    boolean lagged = triggered.lag().isPresent();
    Stream<Verdict> onEvents =
        sameTrigger.map(same -> asked(triggered, same)).orElseGet(() -> byWords(triggered));
    Optional<SimplePart> untied = lagged ? lower.dated() : lower.untied();
    return best(
        Strength.best(lagged ? undated() : DROPPED, onEvents),
        Stream.of(untied.map(duty -> doubt(WhyUndecided.NOT_TIED_TO_EVENT, duty))));
  }

  @Override
  public Verdict unread(Deadline.Unread unread) {
    return new Verdict.Undecided(WhyUndecided.UPPER_UNREAD, Optional.empty());
  }

  /** An unstated deadline asks for nothing; mixed and scoped ones are no single duty. */
  @Override
  public Verdict otherwise(Deadline deadline) {
    return NOTHING_ASKED;
  }

  private Stream<Verdict> byWords(Deadline.Triggered upper) {
    return Stream.concat(
        lower.waitingFor(upper.trigger()).map(duty -> onSameEvent(upper, duty)),
        lower.waitingForOther(upper.trigger()).stream()
            .map(duty -> doubt(WhyUndecided.OTHER_TRIGGER, duty)));
  }

  /** The caller knows which events are the same: each has to be asked about. */
  private Stream<Verdict> asked(Deadline.Triggered upper, BiPredicate<Trigger, Trigger> same) {
    return lower
        .waiting()
        .map(
            duty -> {
              Trigger event = ((Deadline.Triggered) duty.deadline()).trigger();
              return event.isSameAs(upper.trigger()) || same.test(event, upper.trigger())
                  ? onSameEvent(upper, duty)
                  : doubt(WhyUndecided.OTHER_TRIGGER, duty);
            });
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

  private Verdict undated() {
    return new Verdict.Undated(lower.undated);
  }

  /** A working day may come early enough. */
  private Optional<Verdict> workingDay() {
    return lower.anyOnWorkingDay().map(duty -> doubt(WhyUndecided.WORKING_DAY, duty));
  }

  /** The best of several; a duty that nobody claims to understand might serve anything. */
  private Verdict best(Verdict ifNothingElse, Stream<Optional<Verdict>> others) {
    Optional<Verdict> unread = lower.unread.map(duty -> doubt(WhyUndecided.LOWER_UNREAD, duty));
    return Strength.best(
        ifNothingElse, Stream.concat(others, Stream.of(unread)).flatMap(Optional::stream));
  }
}
