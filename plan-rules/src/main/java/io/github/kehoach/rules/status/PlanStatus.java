package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.TaskIndex;
import io.github.kehoach.rules.check.TaskVisit;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks what became of a plan by a day. Pure: equal questions have equal answers, and nothing reads
 * a clock. Time and memory grow with the plan, the ledger and the due days up to the day asked for.
 *
 * <pre>{@code
 * StatusReport status = PlanStatus.of(plan).with(ledger).asOf(LocalDate.of(2025, 7, 1));
 * for (TaskStatus task : status.in(TaskState.OPEN_LATE)) {
 *   out.println(task.number() + " " + task.reason().in(Language.VI));
 * }
 * status.totals().bySection().forEach(row -> out.println(row.number() + " " + row.tally().doneRate()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanStatus {
  /** So many days ahead a due day is near, unless told otherwise. */
  private static final int NEAR = 14;

  private final Plan plan;
  private final Ledger ledger;
  private final Optional<ResolveContext> policies;
  private final int nearDays;

  private PlanStatus(Plan plan, Ledger ledger, Optional<ResolveContext> policies, int nearDays) {
    this.plan = plan;
    this.ledger = ledger;
    this.policies = policies;
    this.nearDays = nearDays;
  }

  /** A question about a plan of which nothing is known yet. */
  public static PlanStatus of(Plan plan) {
    return new PlanStatus(
        Objects.requireNonNull(plan, "plan"), Ledger.empty(), Optional.empty(), NEAR);
  }

  /** With what has happened. */
  public PlanStatus with(Ledger facts) {
    return new PlanStatus(plan, Objects.requireNonNull(facts, "facts"), policies, nearDays);
  }

  /**
   * With another calendar, other policies, or the day that stands for the plan's where it prints
   * none.
   *
   * @param context its task, facts and wording do not matter
   */
  public PlanStatus under(ResolveContext context) {
    return new PlanStatus(plan, ledger, Optional.of(context), nearDays);
  }

  /**
   * With another threshold for {@link TaskFlag#NEAR_DUE}; 14 unless told otherwise.
   *
   * @param days 0 to 3660; 0 means due on the very day
   */
  public PlanStatus near(int days) {
    return new PlanStatus(plan, ledger, policies, Checks.range(days, 0, 3660, "PlanStatus.near"));
  }

  /**
   * The answer.
   *
   * @param day facts that count from a later day are as if they were not there; years 1 to 9999
   * @throws InvalidValueException if the plan prints no date and none was given, the day is outside
   *     these years, a lag ends outside them, or the ledger names another plan
   */
  public StatusReport asOf(LocalDate day) {
    Checks.range(day.getYear(), 1, 9999, "PlanStatus.asOf");
    if (ledger.follows(plan) == Identity.DIFFERENT) {
      throw new InvalidValueException(
          "PlanStatus.ledger", "follow this plan", ledger.plan().orElseThrow());
    }
    ResolveContext context = policies.orElseGet(this::ofThePlan);
    TaskIndex index = TaskIndex.of(ledger.amended(plan, day));
    Set<Fact> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    counted.addAll(ledger.asOf(day));
    List<Node> nodes = nodes(index.tasks());
    Events events = new Events();
    Readings readings = new Readings(plan.indicators());
    FactFindings findings = new FactFindings();
    FactSorter sorter = new FactSorter(index, nodes, events, readings, findings);
    for (int i = 0; i < ledger.facts().size(); i++) {
      Fact fact = ledger.facts().get(i);
      if (counted.contains(fact)) {
        sorter.sort(i, fact);
      }
    }
    nodes.forEach(Node::settle);
    List<TaskStatus> tasks =
        statuses(nodes, node -> new Judgement(node, day, context, events), findings);
    events
        .unasked()
        .forEach(event -> findings.add(event.index(), FactIssue.NOTHING_WAITS, Optional.empty()));
    return new StatusReport(day, tasks, readings.statuses(), findings.all());
  }

  private ResolveContext ofThePlan() {
    return plan.document()
        .date()
        .map(CalendarPeriod::firstDay)
        .map(ResolveContext::since)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "PlanStatus.under", "be given where the plan prints no date", "nothing"));
  }

  private static List<Node> nodes(List<TaskVisit> tasks) {
    Map<TaskVisit, Node> byVisit = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (TaskVisit task : tasks) {
      Node node = new Node(task, task.parent().map(byVisit::get).orElse(null));
      byVisit.put(task, node);
      nodes.add(node);
    }
    return nodes;
  }

  /** From the last to the first, so that parts come before what they are parts of. */
  private List<TaskStatus> statuses(
      List<Node> nodes, Function<Node, Judgement> judge, FactFindings findings) {
    StatusWriter writer = new StatusWriter(nearDays);
    Map<Node, TaskStatus> statuses = new HashMap<>();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      boolean leaf = node.parts().isEmpty();
      boolean named = !node.reports.isEmpty() || !node.events.isEmpty();
      if (leaf || named) {
        Judgement judgement = judge.apply(node);
        statuses.put(node, leaf ? writer.leaf(judgement) : whole(node, writer, statuses));
        findings.of(judgement, Objects.requireNonNull(statuses.get(node)));
      } else {
        statuses.put(node, whole(node, writer, statuses));
      }
    }
    return nodes.stream().map(node -> Objects.requireNonNull(statuses.get(node))).toList();
  }

  private static TaskStatus whole(Node node, StatusWriter writer, Map<Node, TaskStatus> statuses) {
    return writer.whole(
        node,
        node.parts().stream().map(part -> Objects.requireNonNull(statuses.get(part))).toList());
  }
}
