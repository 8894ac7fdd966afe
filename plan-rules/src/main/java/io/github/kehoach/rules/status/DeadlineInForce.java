package io.github.kehoach.rules.status;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Duties;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of one task while it is in force: that of the plan, or an extension from the day on
 * which it was decided.
 */
final class DeadlineInForce {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  /** A due day, what it stands for and the scope that it is for. */
  record Due(LocalDate day, CalendarPeriod cycle, Optional<String> scope) {}

  private final @Nullable LedgerEntry<Fact.DeadlineExtended> extension;
  private final PreparedDeadline prepared;
  private final List<Due> once;

  private DeadlineInForce(
      @Nullable LedgerEntry<Fact.DeadlineExtended> extension, PreparedDeadline prepared) {
    this.extension = extension;
    this.prepared = prepared;
    this.once =
        prepared.once().stream()
            .sorted(Comparator.comparing(one -> one.part().index()))
            .map(DeadlineInForce::due)
            .toList();
  }

  static DeadlineInForce of(
      TaskStory story,
      @Nullable LedgerEntry<Fact.DeadlineExtended> extension,
      ResolveContext policies,
      GeneralEvents events) {
    ResolveContext.Builder context =
        policies.toBuilder()
            .extensions(List.of())
            .events(List.of())
            .wording(story.visit().deadlineText().orElse(null));
    if (extension != null) {
      context.addExtension(extension.fact());
    }
    Deadline inForce = extension == null ? story.visit().deadline() : extension.fact().deadline();
    happened(story, inForce, events).forEach(context::addEvent);
    return new DeadlineInForce(
        extension, DeadlineResolver.prepare(story.visit().deadline(), context.build()));
  }

  private static Set<Fact.TriggerFired> happened(
      TaskStory story, Deadline deadline, GeneralEvents events) {
    Set<Fact.TriggerFired> happened = new LinkedHashSet<>();
    LedgerEntry<Fact.TriggerFired> own = story.event();
    for (SimplePart part : deadline.simpleParts()) {
      if (part.deadline() instanceof Deadline.Triggered waiting) {
        if (own != null) {
          happened.add(own.fact());
        }
        LedgerEntry<Fact.TriggerFired> fired = events.firing(waiting.trigger());
        if (fired != null) {
          happened.add(fired.fact());
        }
      }
    }
    return happened;
  }

  private static Due due(Occurrence one) {
    return new Due(one.day(), one.cycle(), one.part().scope());
  }

  /** The extension that brought it; null for the plan's own deadline. */
  @Nullable LedgerEntry<Fact.DeadlineExtended> extension() {
    return extension;
  }

  Deadline deadline() {
    return prepared.deadline();
  }

  /** The deadline worked out, with the facts about it. */
  PreparedDeadline prepared() {
    return prepared;
  }

  /** Duties, events and gaps. */
  Duties duties() {
    return prepared.duties();
  }

  /** What is due once, whenever it is, in the order of the wording. */
  List<Due> once() {
    return once;
  }

  boolean recurs() {
    return prepared.recurs();
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
  List<Due> recurrences(LocalDate last) {
    LocalDate first = extension == null ? FIRST : extension.on();
    if (!recurs() || last.isBefore(first)) {
      return List.of();
    }
    return prepared.resolve(DayRange.ofClosed(first, last)).occurrences().stream()
        .filter(Occurrence::isRecurring)
        .map(DeadlineInForce::due)
        .toList();
  }

  /** The next due day of each recurring part, not before a day. */
  List<Due> next(LocalDate day) {
    return prepared.nextOfRecurring(day).stream().map(DeadlineInForce::due).toList();
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
