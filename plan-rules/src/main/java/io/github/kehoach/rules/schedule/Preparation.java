package io.github.kehoach.rules.schedule;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.SomeCases;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sorts the simple parts of a deadline by what follows from them. Used once, by one thread. */
final class Preparation implements SomeCases<Boolean> {
  /** A part that comes again. */
  record Recurring(SimplePart part, Recurrence recurrence) {}

  final List<Occurrence> once = new ArrayList<>(1);
  final List<Recurring> recurring = new ArrayList<>(1);

  private final List<Duty> standing = new ArrayList<>(0);
  private final List<Duty> open = new ArrayList<>(0);
  private final List<Duty> onDemand = new ArrayList<>(0);
  private final List<AwaitedTrigger> awaited = new ArrayList<>(0);
  private final List<ReleasedTrigger> released = new ArrayList<>(0);
  private final List<UndatedPart> undated = new ArrayList<>(0);
  private final List<SimplePart> unread = new ArrayList<>(0);

  private final ResolveContext context;
  private SimplePart part;

  private Preparation(ResolveContext context, SimplePart first) {
    this.context = context;
    this.part = first;
  }

  /**
   * What follows from parts.
   *
   * @param parts at least one
   */
  static Preparation of(List<SimplePart> parts, ResolveContext context) {
    Preparation preparation = new Preparation(context, parts.get(0));
    for (SimplePart part : parts) {
      preparation.part = part;
      part.deadline().match(preparation);
    }
    return preparation;
  }

  Duties duties() {
    return new Duties(standing, open, onDemand, awaited, released, undated, unread);
  }

  @Override
  public Boolean by(Deadline.By by) {
    return once.add(Occurrence.once(part, moved(by.lastDay())));
  }

  @Override
  public Boolean before(Deadline.Before before) {
    return once.add(Occurrence.once(part, moved(before.lastDay())));
  }

  @Override
  public Boolean every(Deadline.Every every) {
    Recurrence recurrence = Recurrence.of(every, context);
    return recurrence.isAnchored()
        ? recurring.add(new Recurring(part, recurrence))
        : undated.add(new UndatedPart(part, text("undated.noFirstCycle")));
  }

  @Override
  public Boolean continuous(Deadline.Continuous continuous) {
    return standing.add(
        new Duty(part, begin(continuous.start()), continuous.until().map(CalendarPeriod::lastDay)));
  }

  @Override
  public Boolean open(Deadline.Open opened) {
    return open.add(new Duty(part, begin(opened.start()), Optional.empty()));
  }

  @Override
  public Boolean onDemand(Deadline.OnDemand need) {
    return onDemand.add(new Duty(part, context.since(), Optional.empty()));
  }

  @Override
  public Boolean triggered(Deadline.Triggered triggered) {
    Optional<Fact.TriggerFired> event = event(triggered);
    if (event.isEmpty()) {
      return awaited.add(new AwaitedTrigger(part, triggered));
    }
    Optional<LocalDate> due = triggered.lag().map(lag -> end(event.get().on(), lag));
    due.ifPresent(day -> once.add(Occurrence.once(part, day)));
    return released.add(new ReleasedTrigger(part, triggered, event.get(), due));
  }

  @Override
  public Boolean unstated(Deadline.Unstated unstated) {
    return undated.add(new UndatedPart(part, text("undated.unstated")));
  }

  @Override
  public Boolean unread(Deadline.Unread words) {
    return unread.add(part);
  }

  /** Mixed and scoped deadlines are no simple parts. */
  @Override
  public Boolean otherwise(Deadline mixed) {
    throw new IllegalStateException("no simple part: " + mixed);
  }

  private Optional<Fact.TriggerFired> event(Deadline.Triggered waiting) {
    return context.events().stream()
        .filter(fired -> releases(fired.released(), waiting))
        .min(Comparator.comparing(Fact.TriggerFired::on));
  }

  private LocalDate end(LocalDate event, Lag lag) {
    LocalDate end = CivilCode.lastDay(event, lag, context.calendar());
    boolean stays = lag.amount() < 0 || context.lags() == Rollover.NONE;
    return stays ? end : context.calendar().nextWorkingDay(end);
  }

  private LocalDate moved(LocalDate day) {
    return context.namedDays() == Rollover.NONE ? day : context.calendar().nextWorkingDay(day);
  }

  private LocalDate begin(Optional<Start> start) {
    return start.map(Start::firstDay).orElse(context.since());
  }

  /** Whether an event releases what waits: it names the task, or exactly this trigger. */
  private static boolean releases(Released released, Deadline.Triggered waiting) {
    return !(released instanceof Released.AllWaiting all)
        || waiting.trigger().isSameAs(all.trigger());
  }
}
