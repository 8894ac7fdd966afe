package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.check.TaskIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives each fact to the task, event or indicator that it names. Used by one thread. */
final class FactSorter implements Fact.Cases<FactSorter> {

  private final TaskIndex index;
  private final List<Node> nodes;
  private final Events events;
  private final Readings readings;
  private final FactFindings findings;
  private int place;

  FactSorter(
      TaskIndex index, List<Node> nodes, Events events, Readings readings, FactFindings findings) {
    this.index = index;
    this.nodes = nodes;
    this.events = events;
    this.readings = readings;
    this.findings = findings;
  }

  /** Sorts in one fact; facts come in the order of the ledger. */
  void sort(int placeInLedger, Fact fact) {
    place = placeInLedger;
    fact.match(this);
  }

  @Override
  public FactSorter taskReport(Fact.TaskReport report) {
    node(report.task()).ifPresent(node -> node.reports.add(new Entry<>(place, report)));
    return this;
  }

  @Override
  public FactSorter triggerFired(Fact.TriggerFired fired) {
    Entry<Fact.TriggerFired> entry = new Entry<>(place, fired);
    fired.released().match(new Addressee(entry));
    return this;
  }

  @Override
  public FactSorter deadlineExtended(Fact.DeadlineExtended extended) {
    node(extended.task()).ifPresent(node -> node.extensions.add(new Entry<>(place, extended)));
    return this;
  }

  @Override
  public FactSorter reassigned(Fact.Reassigned reassigned) {
    node(reassigned.task())
        .ifPresent(node -> node.reassignments.add(new Entry<>(place, reassigned)));
    return this;
  }

  @Override
  public FactSorter cancelled(Fact.Cancelled cancelled) {
    node(cancelled.task()).ifPresent(node -> node.cancellations.add(new Entry<>(place, cancelled)));
    return this;
  }

  @Override
  public FactSorter taskAdded(Fact.TaskAdded added) {
    return this; // stands in the plan that is judged
  }

  @Override
  public FactSorter taskChanged(Fact.TaskChanged changed) {
    return this; // stands in the plan that is judged
  }

  @Override
  public FactSorter withdrawn(Fact.Withdrawn withdrawn) {
    return this; // what it withdrew does not come here
  }

  @Override
  public FactSorter indicatorRead(Fact.IndicatorRead read) {
    readings.add(new Entry<>(place, read), findings);
    return this;
  }

  /** Whom an event releases: one task, or whatever waits for it. */
  private final class Addressee implements Released.Cases<FactSorter> {
    private final Entry<Fact.TriggerFired> event;

    Addressee(Entry<Fact.TriggerFired> event) {
      this.event = event;
    }

    @Override
    public FactSorter task(Released.OneTask one) {
      node(one.task()).ifPresent(node -> node.events.add(event));
      return FactSorter.this;
    }

    @Override
    public FactSorter every(Released.Every every) {
      events.add(every.trigger(), event);
      return FactSorter.this;
    }
  }

  private Optional<Node> node(TaskRef ref) {
    if (!index.means(ref)) {
      findings.add(place, FactIssue.OTHER_DOCUMENT, Optional.empty(), words(ref));
      return Optional.empty();
    }
    TaskIndex.Found found = index.find(ref);
    if (found.task().isPresent()) {
      return Optional.of(nodes.get(found.task().getAsInt()));
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
