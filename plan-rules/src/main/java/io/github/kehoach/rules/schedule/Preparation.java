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

/**
 * Sorts the simple parts of a deadline by what follows from them; as cases: the day on which a part
 * is due once. Used once, by one thread.
 */
final class Preparation implements SomeCases<Optional<LocalDate>> {
  /** A part that comes again. */
  record Recurring(SimplePart part, Recurrence recurrence) {}

  final List<Occurrence> once = new ArrayList<>(1);
  final List<Recurring> recurring = new ArrayList<>(1);

  private final List<Duty> standing = new ArrayList<>(0);
  private final List<Duty> open = new ArrayList<>(0);
  private final List<Duty> onDemand = new ArrayList<>(0);
  private final List<Duties.Awaited> awaited = new ArrayList<>(0);
  private final List<Duties.Fired> released = new ArrayList<>(0);
  private final List<Duties.Undated> undated = new ArrayList<>(0);
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
      part.deadline()
          .match(preparation)
          .ifPresent(day -> preparation.once.add(Occurrence.once(part, day)));
    }
    return preparation;
  }

  Duties duties() {
    return new Duties(standing, open, onDemand, awaited, released, undated, unread);
  }

  @Override
  public Optional<LocalDate> by(Deadline.By by) {
    return Optional.of(moved(by.lastDay()));
  }

  @Override
  public Optional<LocalDate> before(Deadline.Before before) {
    return Optional.of(moved(before.lastDay()));
  }

  @Override
  public Optional<LocalDate> every(Deadline.Every every) {
    Recurrence recurrence = Recurrence.of(every, context);
    if (recurrence.isAnchored()) {
      recurring.add(new Recurring(part, recurrence));
    } else {
      undated.add(new Duties.Undated(part, text("undated.noFirstCycle")));
    }
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> continuous(Deadline.Continuous continuous) {
    standing.add(
        new Duty(part, begin(continuous.start()), continuous.until().map(CalendarPeriod::lastDay)));
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> open(Deadline.Open opened) {
    open.add(new Duty(part, begin(opened.start()), Optional.empty()));
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> onDemand(Deadline.OnDemand need) {
    onDemand.add(new Duty(part, context.since(), Optional.empty()));
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> triggered(Deadline.Triggered triggered) {
    Optional<Fact.TriggerFired> event = event(triggered);
    if (event.isEmpty()) {
      awaited.add(new Duties.Awaited(part, triggered));
      return Optional.empty();
    }
    Optional<LocalDate> due = triggered.lag().map(lag -> end(event.get().on(), lag));
    released.add(new Duties.Fired(part, triggered, event.get(), due));
    return due;
  }

  @Override
  public Optional<LocalDate> unstated(Deadline.Unstated unstated) {
    undated.add(new Duties.Undated(part, text("undated.unstated")));
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> unread(Deadline.Unread words) {
    unread.add(part);
    return Optional.empty();
  }

  /** Mixed and scoped deadlines are no simple parts. */
  @Override
  public Optional<LocalDate> otherwise(Deadline mixed) {
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
