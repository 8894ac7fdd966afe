package io.github.kehoach.rules.status;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.rules.place.TaskVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One task with the facts that name it, and what it has from the task that it is a part of: that is
 * done or cancelled with the whole; where it prints no deadline or no lead of its own, extensions,
 * events, served due days and new leads of the whole are its own too. Used by one thread.
 */
final class TaskStory {
  private final TaskVisit visit;
  private final @Nullable TaskStory parent;
  private final boolean inheritsDeadline;
  private final TaskFacts facts;
  private final List<TaskStory> parts = new ArrayList<>();
  private final Map<LocalDate, LedgerEntry<Fact.TaskReport>> served = new HashMap<>();
  private final @Nullable LedgerEntry<Fact.TaskReport> done;
  private final @Nullable LedgerEntry<Fact.Cancelled> cancelled;
  private final @Nullable LedgerEntry<Fact.TriggerFired> event;
  private final @Nullable LedgerEntry<Fact.Reassigned> reassigned;
  private final @Nullable LocalDate lastService;

  /**
   * What the facts come to.
   *
   * @param parent the task that it is a part of, worked out before
   * @param facts those that name this very task
   */
  TaskStory(TaskVisit visit, @Nullable TaskStory parent, TaskFacts facts) {
    this.visit = visit;
    this.parent = parent;
    this.inheritsDeadline = parent != null && visit.task().deadline() instanceof Deadline.Unstated;
    this.facts = facts;
    if (parent != null) {
      parent.parts.add(this);
    }
    Collections.sort(facts.extensions);
    this.cancelled = first(facts.cancellations, parent == null ? null : parent.cancelled);
    this.event = first(facts.events, parent != null && inheritsDeadline ? parent.event : null);
    LedgerEntry<Fact.Reassigned> own =
        facts.reassignments.stream().reduce(null, LedgerEntry::last, LedgerEntry::last);
    boolean ownLeads = parent == null || !visit.task().leads().isEmpty();
    this.reassigned = own != null || ownLeads ? own : above().reassigned;
    LedgerEntry<Fact.TaskReport> whole =
        parent != null && parent.done != null && counts(parent.done) ? parent.done : null;
    LocalDate last = parent != null && inheritsDeadline ? parent.lastService : null;
    for (LedgerEntry<Fact.TaskReport> entry : facts.reports) {
      Fact.TaskReport report = entry.fact();
      if (report.doneOn().isEmpty() || !counts(entry)) {
        continue;
      }
      if (report.occurrence().isEmpty()) {
        whole = LedgerEntry.last(whole, entry);
      } else {
        served.merge(report.occurrence().get(), entry, TaskStory::later);
        LocalDate day = report.doneOn().get();
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    this.done = whole;
    this.lastService = last;
  }

  private static <F extends Fact> @Nullable LedgerEntry<F> first(
      List<LedgerEntry<F>> own, @Nullable LedgerEntry<F> inherited) {
    return own.stream().reduce(inherited, LedgerEntry::first, LedgerEntry::first);
  }

  private static LedgerEntry<Fact.TaskReport> later(
      LedgerEntry<Fact.TaskReport> a, LedgerEntry<Fact.TaskReport> b) {
    return b.compareTo(a) > 0 ? b : a;
  }

  /** Whether a report of completion counts: what is done after a cancellation does not. */
  boolean counts(LedgerEntry<Fact.TaskReport> report) {
    Optional<LocalDate> day = report.fact().doneOn();
    return cancelled == null || day.isEmpty() || !day.get().isAfter(cancelled.on());
  }

  /** The facts that name this very task. */
  TaskFacts facts() {
    return facts;
  }

  TaskVisit visit() {
    return visit;
  }

  List<TaskStory> parts() {
    return parts;
  }

  /** The cancellation that counts, of the task or of the whole; the earliest. */
  @Nullable LedgerEntry<Fact.Cancelled> cancelled() {
    return cancelled;
  }

  /** The report that says done and names no due day; of several the last. */
  @Nullable LedgerEntry<Fact.TaskReport> done() {
    return done;
  }

  /** The event that was recorded for this task; of several the earliest. */
  @Nullable LedgerEntry<Fact.TriggerFired> event() {
    return event;
  }

  @Nullable LedgerEntry<Fact.Reassigned> reassigned() {
    return reassigned;
  }

  List<AgencyRef> leads() {
    return reassigned == null ? visit.leads() : reassigned.fact().leads();
  }

  /** The last day on which a due day was served by itself. */
  Optional<LocalDate> lastService() {
    return Optional.ofNullable(lastService);
  }

  /** The due days that reports on this very task name. */
  Iterable<LocalDate> servedDays() {
    return served.keySet();
  }

  /** The report that serves a due day by naming it. */
  @Nullable LedgerEntry<Fact.TaskReport> service(LocalDate dueDay) {
    LedgerEntry<Fact.TaskReport> own = served.get(dueDay);
    if (own != null || parent == null || !inheritsDeadline) {
      return own;
    }
    LedgerEntry<Fact.TaskReport> whole = parent.service(dueDay);
    return whole != null && counts(whole) ? whole : null;
  }

  /** The extension in force on a day: the one decided last, of one day the last written down. */
  @Nullable LedgerEntry<Fact.DeadlineExtended> extensionOn(LocalDate day) {
    int after = firstAfter(day);
    LedgerEntry<Fact.DeadlineExtended> own = after == 0 ? null : facts.extensions.get(after - 1);
    return inheritsDeadline ? LedgerEntry.last(own, above().extensionOn(day)) : own;
  }

  /** The first extension decided after a day. */
  @Nullable LedgerEntry<Fact.DeadlineExtended> extensionAfter(LocalDate day) {
    int after = firstAfter(day);
    LedgerEntry<Fact.DeadlineExtended> own =
        after == facts.extensions.size() ? null : facts.extensions.get(after);
    return inheritsDeadline ? LedgerEntry.first(own, above().extensionAfter(day)) : own;
  }

  private TaskStory above() {
    return Objects.requireNonNull(parent, "parent");
  }

  private int firstAfter(LocalDate day) {
    int from = 0;
    int to = facts.extensions.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (facts.extensions.get(middle).on().isAfter(day)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
