package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.place.TaskIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives each fact to the task, event or indicator that it names. Used by one thread. */
final class FactSorter implements Fact.Cases<FactSorter> {

  private final TaskIndex index;
  private final Map<Integer, TaskFacts> byTask = new HashMap<>();
  private final GeneralEvents events;
  private final Readings readings;
  private final FactFindings findings;
  private int place;

  FactSorter(TaskIndex index, GeneralEvents events, Readings readings, FactFindings findings) {
    this.index = index;
    this.events = events;
    this.readings = readings;
    this.findings = findings;
  }

  /** The facts that name a task, by its place among the tasks of the plan. */
  TaskFacts of(int task) {
    return byTask.computeIfAbsent(task, any -> new TaskFacts());
  }

  /** Sorts in one fact; facts come in the order of the ledger. */
  void sort(int placeInLedger, Fact fact) {
    place = placeInLedger;
    fact.match(this);
  }

  @Override
  public FactSorter taskReport(Fact.TaskReport report) {
    facts(report.task()).ifPresent(facts -> facts.reports.add(new LedgerEntry<>(place, report)));
    return this;
  }

  @Override
  public FactSorter triggerFired(Fact.TriggerFired fired) {
    LedgerEntry<Fact.TriggerFired> entry = new LedgerEntry<>(place, fired);
    fired.released().match(new Addressee(entry));
    return this;
  }

  @Override
  public FactSorter deadlineExtended(Fact.DeadlineExtended extended) {
    facts(extended.task())
        .ifPresent(facts -> facts.extensions.add(new LedgerEntry<>(place, extended)));
    return this;
  }

  @Override
  public FactSorter reassigned(Fact.Reassigned reassigned) {
    facts(reassigned.task())
        .ifPresent(facts -> facts.reassignments.add(new LedgerEntry<>(place, reassigned)));
    return this;
  }

  @Override
  public FactSorter cancelled(Fact.Cancelled cancelled) {
    facts(cancelled.task())
        .ifPresent(facts -> facts.cancellations.add(new LedgerEntry<>(place, cancelled)));
    return this;
  }

  @Override
  public FactSorter taskAdded(Fact.TaskAdded added) {
    return this; // stands in the plan that is judged
  }

  @Override
  public FactSorter taskChanged(Fact.TaskChanged changed) {
    facts(changed.task()); // a reference that finds no task is told; the task is in the plan judged
    return this;
  }

  @Override
  public FactSorter withdrawn(Fact.Withdrawn withdrawn) {
    return this; // what it withdrew does not come here
  }

  @Override
  public FactSorter indicatorRead(Fact.IndicatorRead read) {
    readings.add(new LedgerEntry<>(place, read), findings);
    return this;
  }

  /** Whom an event releases: one task, or whatever waits for it. */
  private final class Addressee implements Released.Cases<FactSorter> {
    private final LedgerEntry<Fact.TriggerFired> event;

    Addressee(LedgerEntry<Fact.TriggerFired> event) {
      this.event = event;
    }

    @Override
    public FactSorter task(Released.OneTask one) {
      facts(one.task()).ifPresent(facts -> facts.events.add(event));
      return FactSorter.this;
    }

    @Override
    public FactSorter allWaiting(Released.AllWaiting waiting) {
      events.add(waiting.trigger(), event);
      return FactSorter.this;
    }
  }

  private Optional<TaskFacts> facts(TaskRef ref) {
    if (!index.means(ref)) {
      findings.add(place, FactIssue.OTHER_DOCUMENT, Optional.empty(), words(ref));
      return Optional.empty();
    }
    TaskIndex.Found found = index.find(ref);
    if (found.task().isPresent()) {
      return Optional.of(of(found.task().getAsInt()));
    }
    FactIssue issue = found.several() ? FactIssue.AMBIGUOUS_TASK : FactIssue.UNKNOWN_TASK;
    findings.add(place, issue, Optional.empty(), words(ref));
    return Optional.empty();
  }

  private static Text words(TaskRef ref) {
    String path =
        ref.task()
            + ref.subtasks().stream()
                .map(TaskNumber::toString)
                .map(number -> "." + number)
                .collect(Collectors.joining());
    return ref.section()
        .map(section -> text("fact.taskInSection", path, section))
        .orElseGet(() -> text("fact.task", path));
  }
}
