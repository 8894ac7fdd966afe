package io.github.kehoach.rules.status;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Duties;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of one task while it is in force: that of the plan, or an extension from the day on
 * which it was decided.
 *
 * @param extension that brought it; null for the plan's own deadline
 * @param prepared the deadline worked out, with the facts about it
 */
record DeadlineInForce(
    @Nullable LedgerEntry<Fact.DeadlineExtended> extension, PreparedDeadline prepared) {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  static DeadlineInForce of(
      TaskStory story,
      @Nullable LedgerEntry<Fact.DeadlineExtended> extension,
      ResolveContext policies,
      Stories stories) {
    ResolveContext.Builder context =
        policies.toBuilder()
            .extensions(List.of())
            .events(List.of())
            .wording(story.visit.deadlineText().orElse(null));
    if (extension != null) {
      context.addExtension(extension.fact());
    }
    Deadline inForce = extension == null ? story.visit.deadline() : extension.fact().deadline();
    Set<Fact.TriggerFired> happened = new LinkedHashSet<>();
    for (SimplePart part : inForce.simpleParts()) {
      if (part.deadline() instanceof Deadline.Triggered waiting) {
        Stream.of(
                Optional.ofNullable(story.event),
                Optional.ofNullable(stories.firing(waiting.trigger())))
            .flatMap(Optional::stream)
            .forEach(event -> happened.add(event.fact()));
      }
    }
    happened.forEach(context::addEvent);
    return new DeadlineInForce(
        extension, DeadlineResolver.prepare(story.visit.deadline(), context.build()));
  }

  /** Duties, events and gaps. */
  Duties duties() {
    return prepared.duties();
  }

  /** Whether a part waits for an event, or did. */
  boolean isTriggered() {
    return !duties().awaited().isEmpty() || !duties().released().isEmpty();
  }

  /** Whether a part recurs of which nobody knows the first year. */
  boolean recursUnknown() {
    return duties().undated().stream()
        .anyMatch(one -> one.part().deadline() instanceof Deadline.Every);
  }

  /** Whether a part is to be finished and has no due day: open, released, waiting, not read. */
  boolean finishesUndated() {
    return !duties().open().isEmpty()
        || !duties().awaited().isEmpty()
        || !duties().unread().isEmpty()
        || duties().released().stream().anyMatch(one -> one.due().isEmpty())
        || duties().undated().stream()
            .anyMatch(one -> !(one.part().deadline() instanceof Deadline.Every));
  }

  /** The recurring due days up to a day; with an extension, from the day of its decision. */
  List<Occurrence> recurrences(LocalDate last) {
    LocalDate first = extension == null ? FIRST : extension.on();
    return !prepared.recurs() || last.isBefore(first)
        ? List.of()
        : prepared.resolve(DayRange.ofClosed(first, last)).occurrences().stream()
            .filter(Occurrence::isRecurring)
            .toList();
  }

  /** Whether something is due on a day. */
  boolean isDue(LocalDate day) {
    boolean inForce = extension == null || !day.isBefore(extension.on());
    return prepared.once().stream().anyMatch(one -> one.day().equals(day))
        || (inForce && prepared.recurs() && prepared.nextDue(day).equals(Optional.of(day)));
  }

  /** Why something is due on a day. */
  Optional<Reason> why(LocalDate day) {
    Schedule schedule = prepared.resolve(DayRange.ofClosed(day, day));
    return schedule.occurrences().stream().findFirst().map(schedule::reasonOf);
  }
}
