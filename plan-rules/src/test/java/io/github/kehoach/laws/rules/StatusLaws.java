package io.github.kehoach.laws.rules;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.rules.AnyStatus.Followed;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.status.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What holds for the status of any plan, whatever happened to it. */
public final class StatusLaws {
  private StatusLaws() {}

  /** {@code status-cells-sum}. */
  public static Outcome cellsSum(Followed followed, Function<Followed, StatusReport> status) {
    Totals totals = status.apply(followed).totals();
    int leaves =
        followed.plan().sections().stream()
            .flatMap(s -> s.tasks().stream())
            .mapToInt(StatusLaws::leaves)
            .sum();
    return Outcome.equal(
        List.of(
            totals.all().tasks(),
            sum(totals.bySection().stream().map(Totals.OfSection::tally).toList()),
            sum(totals.byLead().stream().map(Totals.OfLeads::tally).toList())),
        List.of(leaves, totals.all().cells(), totals.all().cells()),
        "every task stands in one cell, one section, one row of leads");
  }

  private static int leaves(Task task) {
    return task.subtasks().isEmpty()
        ? 1
        : task.subtasks().stream().mapToInt(StatusLaws::leaves).sum();
  }

  private static Map<TaskState, Integer> sum(List<Tally> rows) {
    Map<TaskState, Integer> sum = new EnumMap<>(TaskState.class);
    rows.forEach(row -> row.cells().forEach((state, n) -> sum.merge(state, n, Integer::sum)));
    return sum;
  }

  /** {@code status-later-facts-irrelevant}. */
  public static Outcome laterFactsIrrelevant(
      Followed followed, Function<Followed, StatusReport> status) {
    List<Fact> known =
        followed.ledger().facts().stream()
            .filter(fact -> !fact.on().isAfter(followed.asOf()))
            .toList();
    List<Fact> later =
        followed.ledger().facts().stream()
            .filter(fact -> fact.on().isAfter(followed.asOf()))
            .toList();
    List<Fact> both = new ArrayList<>(known);
    both.addAll(later);
    return Outcome.equal(
        status.apply(followed.with(both)), status.apply(followed.with(known)), "without " + later);
  }

  /** {@code status-done-stays-done}. */
  public static Outcome doneStaysDone(
      Followed followed, LocalDate later, Function<Followed, StatusReport> status) {
    List<Fact> facts =
        followed.ledger().facts().stream()
            .filter(
                fact ->
                    !(fact instanceof Fact.TaskReport report)
                        || report.doneOn().isEmpty()
                        || !report.on().isAfter(followed.asOf()))
            .toList();
    Followed same = followed.with(facts);
    Set<String> undone = done(status.apply(same));
    undone.removeAll(done(status.apply(same.on(later))));
    return Outcome.equal(undone, Set.of(), "done by " + followed.asOf() + ", as of " + later);
  }

  private static Set<String> doneLeaves(StatusReport report) {
    Set<String> done = done(report);
    report.tasks().stream()
        .filter(task -> !task.isCounted())
        .forEach(task -> done.remove(task.pointer()));
    return done;
  }

  private static Set<String> done(StatusReport report) {
    Set<String> done = new HashSet<>();
    report.tasks().stream()
        .filter(task -> task.state().isDone())
        .forEach(task -> done.add(task.pointer()));
    return done;
  }

  /** {@code status-order-of-other-tasks}. */
  public static Outcome orderOfOtherTasks(
      Followed followed, Random random, Function<Followed, StatusReport> status) {
    List<Fact> mixed = new ArrayList<>();
    List<List<Fact>> queues = new ArrayList<>(queues(followed.ledger()));
    while (!queues.isEmpty()) {
      List<Fact> queue = queues.get(random.nextInt(queues.size()));
      mixed.add(queue.remove(0));
      queues.removeIf(List::isEmpty);
    }
    return Outcome.equal(
        essence(status.apply(followed.with(mixed))),
        essence(status.apply(followed)),
        "in the order " + mixed);
  }

  private static List<List<Fact>> queues(Ledger ledger) {
    Map<String, List<Fact>> byTask = new TreeMap<>();
    ledger
        .facts()
        .forEach(
            fact ->
                byTask.computeIfAbsent(AnyStatus.task(fact), any -> new ArrayList<>()).add(fact));
    return List.copyOf(byTask.values());
  }

  /** What was computed, without the places of facts in the ledger. */
  private static List<List<Object>> essence(StatusReport report) {
    return report.tasks().stream().map(StatusLaws::essence).toList();
  }

  private static List<Object> essence(TaskStatus task) {
    return List.of(
        task.number(),
        task.state(),
        task.flags(),
        task.leads(),
        task.deadline(),
        task.original(),
        task.doneOn(),
        task.due(),
        task.waitingFor());
  }

  /** {@code status-cancelled-never-late}. */
  public static Outcome cancelledNeverLate(
      Followed followed, Function<Followed, StatusReport> status) {
    List<Fact> facts = new ArrayList<>(followed.ledger().facts());
    AnyStatus.refs(followed.plan())
        .forEach(ref -> facts.add(Fact.cancelled(ref, followed.asOf()).build()));
    StatusReport before = status.apply(followed);
    StatusReport after = status.apply(followed.with(facts));
    return Outcome.equal(
        List.of(
            doneLeaves(after),
            after.tasks().stream().filter(task -> task.state().isOpen()).toList(),
            after.tasks().stream().filter(task -> !task.overdue().isEmpty()).toList()),
        List.of(doneLeaves(before), List.of(), List.of()),
        "all cancelled on " + followed.asOf());
  }

  /** {@code status-undated-never-late}. */
  public static Outcome undatedNeverLate(
      Followed followed, Function<Followed, StatusReport> status) {
    Set<Deadline> undated = new HashSet<>(AnyStatus.undated());
    List<Fact> quiet =
        followed.ledger().facts().stream()
            .filter(fact -> !(fact instanceof Fact.TriggerFired))
            .toList();
    return Outcome.equal(
        status.apply(followed.with(quiet)).tasks().stream()
            .filter(TaskStatus::isCounted)
            .filter(task -> undated.contains(task.deadline()) && task.original().isEmpty())
            .filter(task -> task.state().isDated())
            .toList(),
        List.of(),
        "tasks without a due day");
  }

  /** {@code status-late-iff-missed}. */
  public static Outcome lateIffMissed(
      Followed followed,
      Function<Followed, StatusReport> status,
      Function<Followed, Set<String>> missed) {
    List<Fact> plain =
        followed.ledger().facts().stream()
            .filter(fact -> !(fact instanceof Fact.DeadlineExtended))
            .toList();
    Followed simple = followed.with(plain);
    Set<String> late = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (TaskStatus task : status.apply(simple).tasks()) {
      if (task.isCounted() && task.state().isOpen()) {
        open.add(task.number());
        if (task.state().isLate()) {
          late.add(task.number());
        }
      }
    }
    Set<String> expected = new HashSet<>(missed.apply(simple));
    expected.retainAll(open);
    return Outcome.equal(late, expected, "late as of " + followed.asOf());
  }

  /** {@code status-task-by-task}. */
  public static Outcome taskByTask(Followed followed, Function<Followed, StatusReport> status) {
    List<List<Object>> alone = new ArrayList<>();
    for (Section section : followed.plan().sections()) {
      for (Task task : section.tasks()) {
        Section only = section.toBuilder().tasks(List.of(task)).build();
        Plan plan = followed.plan().toBuilder().sections(List.of(only)).build();
        alone.addAll(essence(status.apply(new Followed(plan, followed.ledger(), followed.asOf()))));
      }
    }
    return Outcome.equal(essence(status.apply(followed)), alone, "each task alone");
  }

  /** {@code status-reason-names-due-day}. */
  public static Outcome reasonNamesDueDay(
      Followed followed, Function<Followed, StatusReport> status) {
    List<String> silent = new ArrayList<>();
    for (TaskStatus task : status.apply(followed).tasks()) {
      DueStatus.State missed =
          task.state().isDone() ? DueStatus.State.SERVED_LATE : DueStatus.State.OVERDUE;
      task.due().stream()
          .filter(due -> due.state() == missed)
          .map(DueStatus::day)
          .findFirst()
          .or(task::nextDue)
          .filter(day -> !names(task, day))
          .ifPresent(day -> silent.add(task.number() + " does not name " + day));
    }
    return Outcome.equal(silent, List.of(), "reasons as of " + followed.asOf());
  }

  private static boolean names(TaskStatus task, LocalDate day) {
    return task.reason().in(Language.EN).contains(day.toString())
        && task.reason()
            .in(Language.VI)
            .contains(
                String.format(
                    "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
  }

  /** {@code status-unknown-task-reported}. */
  public static Outcome unknownTaskReported(
      Followed followed, Function<Followed, StatusReport> status) {
    Fact stray =
        Fact.taskReport(TaskRef.of("1000"), followed.asOf()).doneOn(followed.asOf()).build();
    int place = followed.ledger().facts().size();
    StatusReport before = status.apply(followed);
    StatusReport after =
        status.apply(new Followed(followed.plan(), followed.ledger().and(stray), followed.asOf()));
    return Outcome.equal(
        List.of(
            after.tasks(),
            after.findings().stream().filter(finding -> finding.fact() == place).count()),
        List.of(before.tasks(), 1L),
        "a report about task 1000");
  }
}
