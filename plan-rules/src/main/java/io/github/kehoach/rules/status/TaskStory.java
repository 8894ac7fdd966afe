package io.github.kehoach.rules.status;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.rules.place.TaskVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One task with the facts that name it, and what it has from the task that it is a part of: that is
 * done or cancelled with the whole; where it prints no deadline or no lead of its own, extensions,
 * events, served due days and new leads of the whole are its own too. Used by one thread.
 */
final class TaskStory {
  final TaskVisit visit;
  private final @Nullable TaskStory parent;
  private final boolean inheritsDeadline;

  /** The reports that name this very task, in the order of the ledger. */
  final List<LedgerEntry<Fact.TaskReport>> reports;

  /** The extensions that name this very task, in the order of the ledger. */
  final List<LedgerEntry<Fact.DeadlineExtended>> extensions;

  private final NavigableMap<LocalDate, LedgerEntry<Fact.DeadlineExtended>> extended =
      new TreeMap<>();

  /** The events that name this very task. */
  final List<LedgerEntry<Fact.TriggerFired>> events;

  /** The cancellations that name this very task. */
  final List<LedgerEntry<Fact.Cancelled>> cancellations;

  final List<TaskStory> parts = new ArrayList<>();
  private final Map<LocalDate, LedgerEntry<Fact.TaskReport>> served = new HashMap<>();

  /** The report that says done and names no due day; of several the last. */
  final @Nullable LedgerEntry<Fact.TaskReport> done;

  /** The cancellation that counts, of the task or of the whole; the earliest. */
  final @Nullable LedgerEntry<Fact.Cancelled> cancelled;

  /** The event that was recorded for this task; of several the earliest. */
  final @Nullable LedgerEntry<Fact.TriggerFired> event;

  final @Nullable LedgerEntry<Fact.Reassigned> reassigned;
  private final @Nullable LocalDate lastService;

  /**
   * What the facts come to.
   *
   * @param parent the task that it is a part of, worked out before
   * @param facts those that name this very task, in the order of the ledger
   */
  TaskStory(TaskVisit visit, @Nullable TaskStory parent, List<LedgerEntry<?>> facts) {
    this.visit = visit;
    this.parent = parent;
    this.inheritsDeadline = parent != null && visit.task().deadline() instanceof Deadline.Unstated;
    this.reports = those(facts, Fact.TaskReport.class);
    this.extensions = those(facts, Fact.DeadlineExtended.class);
    this.events = those(facts, Fact.TriggerFired.class);
    this.cancellations = those(facts, Fact.Cancelled.class);
    extensions.forEach(entry -> extended.put(entry.on(), entry));
    if (parent != null) {
      parent.parts.add(this);
    }
    this.cancelled = first(cancellations, parent == null ? null : parent.cancelled);
    this.event = first(events, parent != null && inheritsDeadline ? parent.event : null);
    LedgerEntry<Fact.Reassigned> own =
        those(facts, Fact.Reassigned.class).stream().max(Comparator.naturalOrder()).orElse(null);
    boolean ownLeads = parent == null || !visit.task().leads().isEmpty();
    this.reassigned = own != null || ownLeads ? own : above().reassigned;
    LedgerEntry<Fact.TaskReport> whole =
        parent != null && parent.done != null && counts(parent.done) ? parent.done : null;
    LocalDate last = parent != null && inheritsDeadline ? parent.lastService : null;
    for (LedgerEntry<Fact.TaskReport> entry : reports) {
      Fact.TaskReport report = entry.fact();
      if (report.doneOn().isEmpty() || !counts(entry)) {
        continue;
      }
      if (report.occurrence().isEmpty()) {
        whole = LedgerEntry.last(whole, entry);
      } else {
        served.merge(
            report.occurrence().get(), entry, BinaryOperator.maxBy(Comparator.naturalOrder()));
        LocalDate day = report.doneOn().get();
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    this.done = whole;
    this.lastService = last;
  }

  private static <F extends Fact> List<LedgerEntry<F>> those(
      List<LedgerEntry<?>> facts, Class<F> kind) {
    return facts.stream()
        .filter(entry -> kind.isInstance(entry.fact()))
        .map(entry -> new LedgerEntry<>(entry.index(), kind.cast(entry.fact())))
        .toList();
  }

  private static <F extends Fact> @Nullable LedgerEntry<F> first(
      List<LedgerEntry<F>> own, @Nullable LedgerEntry<F> inherited) {
    return Stream.concat(own.stream(), Stream.ofNullable(inherited))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether a report of completion counts: what is done after a cancellation does not. */
  boolean counts(LedgerEntry<Fact.TaskReport> report) {
    Optional<LocalDate> day = report.fact().doneOn();
    return cancelled == null || day.isEmpty() || !day.get().isAfter(cancelled.on());
  }

  /** Whether a report or an event names this very task. */
  boolean isNamed() {
    return !reports.isEmpty() || !events.isEmpty();
  }

  /** The one of them that was made last. */
  Optional<LedgerEntry<Fact.TaskReport>> lastReport() {
    return reports.stream().max(Comparator.naturalOrder());
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
    Map.Entry<LocalDate, LedgerEntry<Fact.DeadlineExtended>> own = extended.floorEntry(day);
    LedgerEntry<Fact.DeadlineExtended> latest = own == null ? null : own.getValue();
    return inheritsDeadline ? LedgerEntry.last(latest, above().extensionOn(day)) : latest;
  }

  /** The day of the first extension decided after a day. */
  Optional<LocalDate> extensionAfter(LocalDate day) {
    Optional<LocalDate> own = Optional.ofNullable(extended.higherKey(day));
    return inheritsDeadline
        ? Stream.concat(own.stream(), above().extensionAfter(day).stream())
            .min(Comparator.naturalOrder())
        : own;
  }

  private TaskStory above() {
    return Objects.requireNonNull(parent, "parent");
  }
}
