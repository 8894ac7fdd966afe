package io.github.kehoach.rules.status;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.rules.check.TaskVisit;
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
final class Node {
  private final TaskVisit visit;
  private final @Nullable Node parent;
  private final boolean inheritsDeadline;
  private final List<Node> parts = new ArrayList<>();

  final List<Entry<Fact.TaskReport>> reports = new ArrayList<>();
  final List<Entry<Fact.DeadlineExtended>> extensions = new ArrayList<>();
  final List<Entry<Fact.TriggerFired>> events = new ArrayList<>();
  final List<Entry<Fact.Cancelled>> cancellations = new ArrayList<>();
  final List<Entry<Fact.Reassigned>> reassignments = new ArrayList<>();

  private final Map<LocalDate, Entry<Fact.TaskReport>> served = new HashMap<>();
  private @Nullable Entry<Fact.TaskReport> done;
  private @Nullable Entry<Fact.Cancelled> cancelled;
  private @Nullable Entry<Fact.TriggerFired> event;
  private @Nullable Entry<Fact.Reassigned> reassigned;
  private @Nullable LocalDate lastService;

  Node(TaskVisit visit, @Nullable Node parent) {
    this.visit = visit;
    this.parent = parent;
    this.inheritsDeadline = parent != null && visit.task().deadline() instanceof Deadline.Unstated;
    if (parent != null) {
      parent.parts.add(this);
    }
  }

  /** Works out what the facts come to; after all are there, and after the task above. */
  void settle() {
    Collections.sort(extensions);
    cancelled = parent == null ? null : parent.cancelled;
    cancellations.forEach(entry -> cancelled = Entry.first(cancelled, entry));
    event = parent != null && inheritsDeadline ? parent.event : null;
    events.forEach(entry -> event = Entry.first(event, entry));
    reassigned = parent != null && visit.task().leads().isEmpty() ? parent.reassigned : null;
    Entry<Fact.Reassigned> own = reassignments.stream().reduce(null, Entry::last, Entry::last);
    reassigned = own == null ? reassigned : own;
    settleReports();
  }

  private void settleReports() {
    if (parent != null && parent.done != null && counts(parent.done)) {
      done = parent.done;
    }
    lastService = parent != null && inheritsDeadline ? parent.lastService : null;
    for (Entry<Fact.TaskReport> entry : reports) {
      Fact.TaskReport report = entry.fact();
      if (report.doneOn().isEmpty() || !counts(entry)) {
        continue;
      }
      if (report.occurrence().isEmpty()) {
        done = Entry.last(done, entry);
      } else {
        served.merge(report.occurrence().get(), entry, Node::later);
        LocalDate day = report.doneOn().get();
        lastService = lastService == null || day.isAfter(lastService) ? day : lastService;
      }
    }
  }

  private static Entry<Fact.TaskReport> later(Entry<Fact.TaskReport> a, Entry<Fact.TaskReport> b) {
    return b.compareTo(a) > 0 ? b : a;
  }

  /** Whether a report of completion counts: what is done after a cancellation does not. */
  boolean counts(Entry<Fact.TaskReport> report) {
    Optional<LocalDate> day = report.fact().doneOn();
    return cancelled == null || day.isEmpty() || !day.get().isAfter(cancelled.on());
  }

  TaskVisit visit() {
    return visit;
  }

  List<Node> parts() {
    return parts;
  }

  /** The cancellation that counts, of the task or of the whole; the earliest. */
  @Nullable Entry<Fact.Cancelled> cancelled() {
    return cancelled;
  }

  /** The report that says done and names no due day; of several the last. */
  @Nullable Entry<Fact.TaskReport> done() {
    return done;
  }

  /** The event that was recorded for this task; of several the earliest. */
  @Nullable Entry<Fact.TriggerFired> event() {
    return event;
  }

  @Nullable Entry<Fact.Reassigned> reassigned() {
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
  @Nullable Entry<Fact.TaskReport> service(LocalDate dueDay) {
    Entry<Fact.TaskReport> own = served.get(dueDay);
    if (own != null || parent == null || !inheritsDeadline) {
      return own;
    }
    Entry<Fact.TaskReport> whole = parent.service(dueDay);
    return whole != null && counts(whole) ? whole : null;
  }

  /** The extension in force on a day: the one decided last, of one day the last written down. */
  @Nullable Entry<Fact.DeadlineExtended> extensionOn(LocalDate day) {
    int after = firstAfter(day);
    Entry<Fact.DeadlineExtended> own = after == 0 ? null : extensions.get(after - 1);
    return inheritsDeadline ? Entry.last(own, above().extensionOn(day)) : own;
  }

  /** The first extension decided after a day. */
  @Nullable Entry<Fact.DeadlineExtended> extensionAfter(LocalDate day) {
    int after = firstAfter(day);
    Entry<Fact.DeadlineExtended> own = after == extensions.size() ? null : extensions.get(after);
    return inheritsDeadline ? Entry.first(own, above().extensionAfter(day)) : own;
  }

  private Node above() {
    return Objects.requireNonNull(parent, "parent");
  }

  private int firstAfter(LocalDate day) {
    int from = 0;
    int to = extensions.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (extensions.get(middle).on().isAfter(day)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
