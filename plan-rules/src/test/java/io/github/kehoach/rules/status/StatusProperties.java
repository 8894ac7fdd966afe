package io.github.kehoach.rules.status;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.rules.AnyStatus;
import io.github.kehoach.laws.rules.AnyStatus.Followed;
import io.github.kehoach.laws.rules.MissedDays;
import io.github.kehoach.laws.rules.StatusLaws;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class StatusProperties {
  private static final int TRIES = 500;

  @Provide
  Arbitrary<Followed> followed() {
    return AnyStatus.followed();
  }

  private static StatusReport status(Followed followed) {
    return PlanStatus.of(followed.plan()).with(followed.ledger()).asOf(followed.asOf());
  }

  /** A status of which every task is changed. */
  private static StatusReport changed(Followed followed, UnaryOperator<TaskStatus> change) {
    StatusReport status = status(followed);
    return new StatusReport(
        status.asOf(),
        status.tasks().stream().map(change).toList(),
        status.indicators(),
        status.findings());
  }

  private static TaskStatus as(TaskStatus task, TaskState state) {
    return task.toBuilder().state(state).build();
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-cells-sum",
      says =
          "The cells sum to the number of tasks without parts: in all, over the sections and over"
              + " the leads.",
      catches = "status that counts wholes too")
  Claim<?> everyTaskStandsInOneCell(@ForAll("followed") Followed followed) {
    return claim(
        () -> StatusLaws.cellsSum(followed, StatusProperties::status),
        () ->
            StatusLaws.cellsSum(
                followed, one -> changed(one, task -> task.toBuilder().parts(0).build())));
  }

  @Property(tries = TRIES)
  void tasksOfEveryStateAreTried(@ForAll("followed") Followed followed) {
    status(followed).tasks().forEach(task -> Statistics.label("state").collect(task.state()));
    Statistics.label("state")
        .coverage(
            coverage -> {
              for (TaskState state : TaskState.values()) {
                coverage.check(state).count(count -> count > 0);
              }
            });
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-later-facts-irrelevant",
      says = "A fact that counts from after the day asked for changes nothing.",
      catches = "status that knows the future")
  Claim<?> laterFactsChangeNothing(@ForAll("followed") Followed followed) {
    return claim(
        () -> StatusLaws.laterFactsIrrelevant(followed, StatusProperties::status),
        () ->
            StatusLaws.laterFactsIrrelevant(
                followed, one -> status(one.on(one.asOf().plusYears(1)))));
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-done-stays-done",
      says =
          "What is done as of a day is done as of every later day, whatever happens but a report"
              + " that gives another day of completion.",
      catches = "status that forgets what is old")
  Claim<?> nothingUndoesWhatIsDone(
      @ForAll("followed") Followed followed, @ForAll @IntRange(max = 700) int days) {
    return claim(
        () ->
            StatusLaws.doneStaysDone(
                followed, followed.asOf().plusDays(days), StatusProperties::status),
        () ->
            StatusLaws.doneStaysDone(
                followed, followed.asOf().plusDays(100), StatusProperties::forgetful));
  }

  private static StatusReport forgetful(Followed followed) {
    LocalDate old = followed.asOf().minusDays(90);
    return status(
        followed.with(
            followed.ledger().facts().stream().filter(fact -> fact.on().isAfter(old)).toList()));
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-order-of-other-tasks",
      says = "In which order facts of different tasks were written down does not matter.",
      catches = "status that hears only the last fact")
  Claim<?> factsOfOtherTasksMayComeInAnyOrder(
      @ForAll("followed") Followed followed, @ForAll Random random) {
    return claim(
        () -> StatusLaws.orderOfOtherTasks(followed, random, StatusProperties::status),
        () -> StatusLaws.orderOfOtherTasks(followed, new Random(1), StatusProperties::lastOnly));
  }

  private static StatusReport lastOnly(Followed followed) {
    List<Fact> facts = followed.ledger().facts();
    return status(followed.with(facts.subList(Math.max(0, facts.size() - 1), facts.size())));
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-cancelled-never-late",
      says =
          "Once everything is cancelled nothing is open or overdue, and tasks that were done stay"
              + " done.",
      catches = "status that ignores cancellations")
  Claim<?> whatIsCancelledIsNeverLate(@ForAll("followed") Followed followed) {
    return claim(
        () -> StatusLaws.cancelledNeverLate(followed, StatusProperties::status),
        () ->
            StatusLaws.cancelledNeverLate(
                followed,
                one ->
                    status(
                        one.with(
                            one.ledger().facts().stream()
                                .filter(fact -> !(fact instanceof Fact.Cancelled))
                                .toList()))));
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-undated-never-late",
      says =
          "What stands, is open, is due on demand, waits for an event, is not stated or not read is"
              + " never late.",
      catches = "status that calls all open tasks late")
  Claim<?> whatHasNoDueDayIsNeverLate(@ForAll("followed") Followed followed) {
    return claim(
        () -> StatusLaws.undatedNeverLate(followed, StatusProperties::status),
        () ->
            StatusLaws.undatedNeverLate(
                followed,
                one ->
                    changed(
                        one,
                        task -> task.state().isOpen() ? as(task, TaskState.OPEN_LATE) : task)));
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-late-iff-missed",
      says =
          "A task that is open is late if and only if a due day before the day asked for is not"
              + " served.",
      catches = "status that is a day too strict")
  Claim<?> lateIsWhatHasMissedADueDay(@ForAll("followed") Followed followed) {
    return claim(
        () -> StatusLaws.lateIffMissed(followed, StatusProperties::status, MissedDays::of),
        () ->
            StatusLaws.lateIffMissed(
                followed, one -> status(one.on(one.asOf().plusDays(40))), MissedDays::of));
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-task-by-task",
      says = "The status of a plan is that of its tasks one by one.",
      catches = "status in which one late task makes all late")
  Claim<?> aPlansStatusIsThatOfItsTasks(@ForAll("followed") Followed followed) {
    return claim(
        () -> StatusLaws.taskByTask(followed, StatusProperties::status),
        () -> StatusLaws.taskByTask(followed, StatusProperties::contagious));
  }

  private static StatusReport contagious(Followed followed) {
    boolean late = !status(followed).in(TaskState.OPEN_LATE).isEmpty();
    return changed(followed, task -> late ? as(task, TaskState.OPEN_LATE) : task);
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-reason-names-due-day",
      says =
          "The reason names the due day that decides, in both languages: the first that was missed,"
              + " else the next.",
      catches = "status that does not say why")
  Claim<?> reasonsNameTheDayThatDecides(@ForAll("followed") Followed followed) {
    return claim(
        () -> StatusLaws.reasonNamesDueDay(followed, StatusProperties::status),
        () ->
            StatusLaws.reasonNamesDueDay(
                followed,
                one ->
                    changed(
                        one,
                        task -> task.toBuilder().reason(Reason.of(task.state().text())).build())));
  }

  @Property(tries = TRIES)
  @Law(
      id = "status-unknown-task-reported",
      says =
          "A fact about a task that the plan does not have is reported once and changes no task.",
      catches = "status that drops findings")
  Claim<?> strayFactsAreReported(@ForAll("followed") Followed followed) {
    return claim(
        () -> StatusLaws.unknownTaskReported(followed, StatusProperties::status),
        () ->
            StatusLaws.unknownTaskReported(
                followed,
                one -> {
                  StatusReport status = status(one);
                  return new StatusReport(
                      status.asOf(), status.tasks(), status.indicators(), List.of());
                }));
  }

  @Example
  void generatedLedgersSayEverything() {
    List<Followed> some = followed().sampleStream().limit(1000).toList();
    List<FactIssue> seen = new ArrayList<>();
    List<TaskFlag> flags = new ArrayList<>();
    for (Followed one : some) {
      StatusReport report = status(one);
      report.findings().forEach(finding -> seen.add(finding.issue()));
      report.tasks().forEach(task -> flags.addAll(task.flags()));
    }
    assertThat(seen)
        .contains(
            FactIssue.UNKNOWN_TASK,
            FactIssue.NOT_A_DUE_DAY,
            FactIssue.DUE_DAY_NEEDED,
            FactIssue.NOTHING_TO_FINISH,
            FactIssue.NOTHING_WAITS,
            FactIssue.DONE_AFTER_CANCELLED,
            FactIssue.CANCELLED_AFTER_DONE,
            FactIssue.EXTENDED_AFTER_DONE,
            FactIssue.DONE_DAY_CHANGED,
            FactIssue.STATED_DIFFERS);
    assertThat(flags).contains(TaskFlag.values());
  }
}
