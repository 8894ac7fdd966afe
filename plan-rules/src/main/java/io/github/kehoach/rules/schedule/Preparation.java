package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a deadline apart into what its simple parts give. Used once, by one thread. */
final class Preparation implements Deadline.Cases<Preparation> {
  private static final Text NO_FIRST =
      new Text("không rõ chu kỳ đầu tiên", "the first cycle is not stated");
  private static final Text UNSTATED =
      new Text("kế hoạch không nêu thời hạn", "the plan gives no deadline");

  final List<Part> parts = new ArrayList<>();
  final List<Part> recurring = new ArrayList<>();
  final List<Recurrence> recurrences = new ArrayList<>();
  final List<Occurrence> single = new ArrayList<>();
  final List<Duty> standing = new ArrayList<>();
  final List<Duty> open = new ArrayList<>();
  final List<Duty> onDemand = new ArrayList<>();
  final List<AwaitedTrigger> awaited = new ArrayList<>();
  final List<ReleasedTrigger> released = new ArrayList<>();
  final List<UndatedPart> undated = new ArrayList<>();
  final List<Part> unread = new ArrayList<>();

  private final ResolveContext context;
  private Optional<String> scope = Optional.empty();

  Preparation(ResolveContext context) {
    this.context = context;
  }

  /** The extension that counts: the one decided last. */
  static Optional<Fact.DeadlineExtended> extension(ResolveContext context) {
    return context.facts().stream()
        .flatMap(
            fact ->
                fact instanceof Fact.DeadlineExtended extended
                    ? Stream.of(extended)
                    : Stream.<Fact.DeadlineExtended>empty())
        .filter(extended -> context.task().equals(Optional.of(extended.task())))
        .reduce((best, next) -> next.on().isBefore(best.on()) ? best : next);
  }

  @Override
  public Preparation by(Deadline.By by) {
    return due(part(by), moved(by.lastDay()));
  }

  @Override
  public Preparation before(Deadline.Before before) {
    return due(part(before), moved(before.lastDay()));
  }

  @Override
  public Preparation every(Deadline.Every every) {
    Part part = part(every);
    Recurrence.of(every, context)
        .ifPresentOrElse(
            recurrence -> {
              recurring.add(part);
              recurrences.add(recurrence);
            },
            () -> undated.add(new UndatedPart(part, NO_FIRST)));
    return this;
  }

  @Override
  public Preparation continuous(Deadline.Continuous continuous) {
    standing.add(new Duty(part(continuous), begin(continuous.start())));
    return this;
  }

  @Override
  public Preparation open(Deadline.Open anyTime) {
    open.add(new Duty(part(anyTime), begin(anyTime.start())));
    return this;
  }

  @Override
  public Preparation onDemand(Deadline.OnDemand need) {
    onDemand.add(new Duty(part(need), context.since()));
    return this;
  }

  @Override
  public Preparation triggered(Deadline.Triggered triggered) {
    Part part = part(triggered);
    Optional<Fact.TriggerFired> event = event(triggered);
    if (event.isEmpty()) {
      awaited.add(new AwaitedTrigger(part, triggered));
      return this;
    }
    Optional<LocalDate> due =
        triggered
            .lag()
            .map(
                lag -> {
                  LocalDate end = CivilCode.lastDay(event.get().on(), lag, context.calendar());
                  boolean stays = lag.amount() < 0 || context.lags() == Rollover.NONE;
                  return stays ? end : context.calendar().nextWorkingDay(end);
                });
    released.add(new ReleasedTrigger(part, triggered, event.get(), due));
    due.ifPresent(day -> due(part, day));
    return this;
  }

  @Override
  public Preparation allOf(Deadline.AllOf allOf) {
    allOf.parts().forEach(part -> part.match(this));
    return this;
  }

  @Override
  public Preparation scoped(Deadline.Scoped scoped) {
    for (ScopedPart part : scoped.parts()) {
      scope = Optional.of(part.scope());
      part.deadline().match(this);
    }
    scope = Optional.empty();
    return this;
  }

  @Override
  public Preparation unstated(Deadline.Unstated unstated) {
    undated.add(new UndatedPart(part(unstated), UNSTATED));
    return this;
  }

  @Override
  public Preparation unread(Deadline.Unread words) {
    unread.add(part(words));
    return this;
  }

  private Optional<Fact.TriggerFired> event(Deadline.Triggered triggered) {
    return context.facts().stream()
        .flatMap(
            fact ->
                fact instanceof Fact.TriggerFired fired
                    ? Stream.of(fired)
                    : Stream.<Fact.TriggerFired>empty())
        .filter(fired -> fired.released().match(new Names(triggered)))
        .min(Comparator.comparing(Fact.TriggerFired::on));
  }

  private Part part(Deadline deadline) {
    if (parts.size() == Hits.MOST_PARTS) {
      throw new InvalidValueException(
          "DeadlineResolver.deadline", "have at most " + Hits.MOST_PARTS + " parts", deadline);
    }
    Part part = new Part(parts.size(), scope, deadline);
    parts.add(part);
    return part;
  }

  private Preparation due(Part part, LocalDate day) {
    long key = Hits.key(Days.pack(day), Days.pack(day), part.index());
    single.add(new Occurrence(new Hits.Sorted(new long[] {key}), 0, part));
    return this;
  }

  private LocalDate moved(LocalDate day) {
    return context.namedDays() == Rollover.NONE ? day : context.calendar().nextWorkingDay(day);
  }

  private LocalDate begin(Optional<Start> start) {
    return start.map(Start::firstDay).orElse(context.since());
  }

  /** Whether an event names what waits: this task, or exactly this trigger. */
  private final class Names implements Released.Cases<Boolean> {
    private final Deadline.Triggered waiting;

    Names(Deadline.Triggered waiting) {
      this.waiting = waiting;
    }

    @Override
    public Boolean task(Released.OneTask one) {
      return context.task().equals(Optional.of(one.task()));
    }

    @Override
    public Boolean every(Released.Every every) {
      return every.trigger().isSameAs(waiting.trigger());
    }
  }
}
