package io.github.kehoach.rules.compare;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/** The verdict on one upper duty: the best that any duty on offer earns, whatever its scope. */
final class Judge implements Deadline.Cases<Verdict> {
  private static final Verdict NOTHING_ASKED = new Verdict.Served(List.of(), Optional.empty());
  private static final Verdict DROPPED = new Verdict.Dropped(Optional.empty());

  private final Offer offer;
  private final LocalDate since;
  private final BiPredicate<Trigger, Trigger> sameTrigger;

  Judge(Offer offer, LocalDate since, BiPredicate<Trigger, Trigger> sameTrigger) {
    this.offer = offer;
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
    Best best = new Best(new Verdict.Undated(offer.undated()));
    offer.single().ifPresent(on -> best.add(compared(required, on)));
    for (Recurrence lower : offer.recurrences()) {
      best.add(compared(required, firstDue(lower)));
    }
    for (Recurrence lower : offer.unanchored()) {
      Verdict atBest = compared(required, firstDue(lower));
      best.add(
          Strength.of(atBest) == Strength.SERVED
              ? doubt(Doubt.FIRST_CYCLE_UNKNOWN, lower.duty())
              : atBest);
    }
    return best.addUnread(offer).verdict();
  }

  @Override
  public Verdict every(Deadline.Every every) {
    Recurrence upper = Recurrence.of(new Duty(Optional.empty(), every), every, since);
    return upper.isEmpty()
        ? NOTHING_ASKED
        : new Best(RecurrenceJudge.of(upper, offer)).addUnread(offer).verdict();
  }

  @Override
  public Verdict continuous(Deadline.Continuous continuous) {
    Best best = new Best(DROPPED);
    offer.standing().ifPresent(on -> best.add(compared(begin(continuous.start()), on)));
    return best.addUnread(offer).verdict();
  }

  @Override
  public Verdict open(Deadline.Open open) {
    Best best = new Best(DROPPED);
    offer.single().ifPresent(on -> best.add(servedBy(on.duty())));
    offer.recurrences().forEach(lower -> best.add(servedBy(lower.duty())));
    offer.open().ifPresent(on -> best.add(compared(begin(open.start()), on)));
    offer.unanchored().forEach(lower -> best.add(doubt(Doubt.FIRST_CYCLE_UNKNOWN, lower.duty())));
    offer.triggered().forEach(item -> best.add(doubt(Doubt.EVENT_MAY_NOT_COME, item.duty())));
    return best.addUnread(offer).verdict();
  }

  @Override
  public Verdict onDemand(Deadline.OnDemand onDemand) {
    Best best = new Best(DROPPED);
    offer.standing().ifPresent(on -> best.add(compared(since, on)));
    offer.onDemand().forEach(lower -> best.add(sameNeed(onDemand, lower)));
    return best.addUnread(offer).verdict();
  }

  @Override
  public Verdict triggered(Deadline.Triggered triggered) {
    Best best =
        new Best(triggered.lag().isPresent() ? new Verdict.Undated(offer.undated()) : DROPPED);
    offer.triggered().forEach(lower -> best.add(onEvent(triggered, lower)));
    Optional<Duty> untied = triggered.lag().isPresent() ? offer.dated() : offer.untied();
    untied.ifPresent(lower -> best.add(doubt(Doubt.NOT_TIED_TO_EVENT, lower)));
    return best.addUnread(offer).verdict();
  }

  @Override
  public Verdict unread(Deadline.Unread unread) {
    return new Verdict.Undecided(Doubt.UPPER_UNREAD, Optional.empty());
  }

  @Override
  public Verdict unstated(Deadline.Unstated unstated) {
    return NOTHING_ASKED;
  }

  @Override
  public Verdict allOf(Deadline.AllOf allOf) {
    throw Duty.notSimple(allOf);
  }

  @Override
  public Verdict scoped(Deadline.Scoped scoped) {
    throw Duty.notSimple(scoped);
  }

  private Verdict onEvent(Deadline.Triggered upper, Offer.Item<Deadline.Triggered> lower) {
    Trigger event = lower.what().trigger();
    if (!event.isSameAs(upper.trigger()) && !sameTrigger.test(event, upper.trigger())) {
      return doubt(Doubt.OTHER_TRIGGER, lower.duty());
    }
    if (upper.lag().isEmpty()) {
      return servedBy(lower.duty());
    }
    Optional<Lag> lag = lower.what().lag();
    if (lag.isEmpty()) {
      return new Verdict.Undated(Optional.of(lower.duty()));
    }
    OptionalInt later = LagOrder.daysLater(lag.get(), upper.lag().get());
    if (later.isEmpty()) {
      return doubt(Doubt.UNLIKE_LAGS, lower.duty());
    }
    return later.getAsInt() < 0
        ? servedBy(lower.duty())
        : new Verdict.Later(lower.duty(), later.getAsInt(), Optional.empty());
  }

  private static Verdict sameNeed(Deadline.OnDemand upper, Offer.Item<Deadline.OnDemand> lower) {
    boolean same = Folding.fold(upper.when()).equals(Folding.fold(lower.what().when()));
    return same ? servedBy(lower.duty()) : doubt(Doubt.OTHER_NEED, lower.duty());
  }

  private LocalDate begin(Optional<Start> start) {
    return Offer.begin(start, since);
  }

  private static Offer.Item<LocalDate> firstDue(Recurrence lower) {
    return new Offer.Item<>(lower.duty(), lower.dueDay(lower.first()));
  }

  private static Verdict compared(LocalDate required, Offer.Item<LocalDate> lower) {
    Verdict.Days days = new Verdict.Days(Optional.empty(), required, lower.what());
    return days.late() > 0
        ? new Verdict.Later(lower.duty(), days.late(), Optional.of(days))
        : new Verdict.Served(List.of(lower.duty()), Optional.of(days));
  }

  private static Verdict servedBy(Duty lower) {
    return new Verdict.Served(List.of(lower), Optional.empty());
  }

  private static Verdict doubt(Doubt doubt, Duty lower) {
    return new Verdict.Undecided(doubt, Optional.of(lower));
  }
}
