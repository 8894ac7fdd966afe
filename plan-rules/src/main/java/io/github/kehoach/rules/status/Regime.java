package io.github.kehoach.rules.status;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.text.Reason;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Part;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of one task while it is in force: that of the plan, or an extension from the day on
 * which it was decided.
 */
final class Regime {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  /** Facts are handed on under one name, however they name the task. */
  private static final TaskRef SELF = TaskRef.of("1");

  /** A due day, what it stands for and the scope that it is for. */
  record Due(LocalDate day, CalendarPeriod cycle, Optional<String> scope) {}

  private record Recurring(Part part, PreparedDeadline alone) {}

  private final @Nullable Entry<Fact.DeadlineExtended> extension;
  private final PreparedDeadline prepared;
  private final List<Due> once = new ArrayList<>();
  private final List<Recurring> recurring = new ArrayList<>();
  private final Schedule duties;

  private Regime(@Nullable Entry<Fact.DeadlineExtended> extension, PreparedDeadline prepared) {
    this.extension = extension;
    this.prepared = prepared;
    this.duties = prepared.resolve(DayRange.ofClosed(FIRST, FIRST));
    ResolveContext context = prepared.context();
    ResolveContext plain =
        extension == null
            ? context
            : ResolveContext.builder().like(context).facts(events(context)).build();
    for (Part part : prepared.parts()) {
      PreparedDeadline alone = DeadlineResolver.prepare(part.deadline(), plain);
      if (part.deadline() instanceof Deadline.Every) {
        recurring.add(new Recurring(part, alone));
      } else {
        alone
            .nextDue(FIRST)
            .ifPresent(day -> once.add(new Due(day, CalendarPeriod.day(day), part.scope())));
      }
    }
  }

  static Regime of(
      Node node,
      @Nullable Entry<Fact.DeadlineExtended> extension,
      ResolveContext policies,
      Events events) {
    Deadline deadline = node.visit().deadline();
    ResolveContext.Builder context =
        ResolveContext.builder()
            .like(policies)
            .task(SELF)
            .facts(List.of())
            .wording(node.visit().deadlineText());
    if (extension != null) {
      Fact.DeadlineExtended fact = extension.fact();
      context.addFacts(
          new Fact.DeadlineExtended(
              SELF, fact.deadline(), fact.on(), fact.decision(), fact.notes()));
    }
    PreparedDeadline prepared = DeadlineResolver.prepare(deadline, context.build());
    if (prepared.parts().stream().anyMatch(part -> part.deadline() instanceof Deadline.Triggered)) {
      happened(node, prepared, events).forEach(context::addFacts);
      prepared = DeadlineResolver.prepare(deadline, context.build());
    }
    return new Regime(extension, prepared);
  }

  private static Set<Fact.TriggerFired> happened(
      Node node, PreparedDeadline prepared, Events events) {
    Set<Fact.TriggerFired> happened = new LinkedHashSet<>();
    Entry<Fact.TriggerFired> own = node.event();
    if (own != null) {
      Fact.TriggerFired fact = own.fact();
      happened.add(
          new Fact.TriggerFired(Released.task(SELF), fact.on(), fact.document(), fact.notes()));
    }
    for (Part part : prepared.parts()) {
      if (part.deadline() instanceof Deadline.Triggered waiting) {
        Entry<Fact.TriggerFired> fired = events.firing(waiting.trigger());
        if (fired != null) {
          happened.add(fired.fact());
        }
      }
    }
    return happened;
  }

  private static List<Fact> events(ResolveContext context) {
    return context.facts().stream().filter(fact -> fact instanceof Fact.TriggerFired).toList();
  }

  /** The extension that brought it; null for the plan's own deadline. */
  @Nullable Entry<Fact.DeadlineExtended> extension() {
    return extension;
  }

  Deadline deadline() {
    return prepared.deadline();
  }

  /** Duties, events and gaps. */
  Schedule duties() {
    return duties;
  }

  /** What is due once, whenever it is, in the order of the wording. */
  List<Due> once() {
    return once;
  }

  boolean recurs() {
    return !recurring.isEmpty();
  }

  /** Whether a part waits for an event, or did. */
  boolean isTriggered() {
    return !duties.awaited().isEmpty() || !duties.released().isEmpty();
  }

  /** Whether a part recurs of which nobody knows the first year. */
  boolean recursUnknown() {
    return duties.undated().stream()
        .anyMatch(one -> one.part().deadline() instanceof Deadline.Every);
  }

  /** Whether a part is to be finished and has no due day: open, released, waiting, not read. */
  boolean finishesUndated() {
    return !duties.open().isEmpty()
        || !duties.awaited().isEmpty()
        || !duties.unread().isEmpty()
        || duties.released().stream().anyMatch(one -> one.due().isEmpty())
        || duties.undated().stream()
            .anyMatch(one -> !(one.part().deadline() instanceof Deadline.Every));
  }

  /** The recurring due days up to a day; with an extension, from the day of its decision. */
  List<Due> recurrences(LocalDate last) {
    LocalDate first = extension == null ? FIRST : extension.on();
    if (!recurs() || last.isBefore(first)) {
      return List.of();
    }
    return prepared.resolve(DayRange.ofClosed(first, last)).occurrences().stream()
        .filter(one -> one.part().deadline() instanceof Deadline.Every)
        .map(one -> new Due(one.day(), one.cycle(), one.part().scope()))
        .toList();
  }

  /** The next due day of each recurring part, not before a day. */
  List<Due> next(LocalDate day) {
    List<Due> next = new ArrayList<>();
    for (Recurring one : recurring) {
      Optional<LocalDate> due = one.alone().nextDue(day);
      if (due.isPresent()) {
        DayRange range = DayRange.ofClosed(due.get(), due.get());
        CalendarPeriod cycle = one.alone().resolve(range).occurrences().get(0).cycle();
        next.add(new Due(due.get(), cycle, one.part().scope()));
      }
    }
    return next;
  }

  /** Whether something is due on a day. */
  boolean isDue(LocalDate day) {
    boolean inForce = extension == null || !day.isBefore(extension.on());
    return once.stream().anyMatch(one -> one.day().equals(day))
        || (inForce && recurs() && prepared.nextDue(day).equals(Optional.of(day)));
  }

  /** Why something is due on a day. */
  Optional<Reason> why(LocalDate day) {
    Schedule schedule = prepared.resolve(DayRange.ofClosed(day, day));
    return schedule.occurrences().stream().findFirst().map(schedule::reasonOf);
  }

  Optional<String> wording() {
    return prepared.context().wording();
  }
}
