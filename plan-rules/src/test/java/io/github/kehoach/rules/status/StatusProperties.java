package io.github.kehoach.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.laws.core.PlantedBug;
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
import net.jqwik.api.Label;
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
  @Label("status-cells-sum")
  void everyTaskStandsInOneCell(@ForAll("followed") Followed followed) {
    StatusLaws.cellsSum(followed, StatusProperties::status).check();
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

  @Example
  @Label("planted: status-cells-sum")
  void statusThatCountsWholesToo() {
    PlantedBug.isCaught(
        followed(),
        followed ->
            StatusLaws.cellsSum(
                followed, one -> changed(one, task -> task.toBuilder().parts(0).build())));
  }

  @Property(tries = TRIES)
  @Label("status-later-facts-irrelevant")
  void laterFactsChangeNothing(@ForAll("followed") Followed followed) {
    StatusLaws.laterFactsIrrelevant(followed, StatusProperties::status).check();
  }

  @Example
  @Label("planted: status-later-facts-irrelevant")
  void statusThatKnowsTheFuture() {
    PlantedBug.isCaught(
        followed(),
        followed ->
            StatusLaws.laterFactsIrrelevant(
                followed, one -> status(one.on(one.asOf().plusYears(1)))));
  }

  @Property(tries = TRIES)
  @Label("status-done-stays-done")
  void nothingUndoesWhatIsDone(
      @ForAll("followed") Followed followed, @ForAll @IntRange(max = 700) int days) {
    StatusLaws.doneStaysDone(followed, followed.asOf().plusDays(days), StatusProperties::status)
        .check();
  }

  @Example
  @Label("planted: status-done-stays-done")
  void statusThatForgetsWhatIsOld() {
    PlantedBug.isCaught(
        followed(),
        followed ->
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
  @Label("status-order-of-other-tasks")
  void factsOfOtherTasksMayComeInAnyOrder(
      @ForAll("followed") Followed followed, @ForAll Random random) {
    StatusLaws.orderOfOtherTasks(followed, random, StatusProperties::status).check();
  }

  @Example
  @Label("planted: status-order-of-other-tasks")
  void statusThatHearsOnlyTheLastFact() {
    PlantedBug.isCaught(
        followed(),
        followed ->
            StatusLaws.orderOfOtherTasks(followed, new Random(1), StatusProperties::lastOnly));
  }

  private static StatusReport lastOnly(Followed followed) {
    List<Fact> facts = followed.ledger().facts();
    return status(followed.with(facts.subList(Math.max(0, facts.size() - 1), facts.size())));
  }

  @Property(tries = TRIES)
  @Label("status-cancelled-never-late")
  void whatIsCancelledIsNeverLate(@ForAll("followed") Followed followed) {
    StatusLaws.cancelledNeverLate(followed, StatusProperties::status).check();
  }

  @Example
  @Label("planted: status-cancelled-never-late")
  void statusThatIgnoresCancellations() {
    PlantedBug.isCaught(
        followed(),
        followed ->
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
  @Label("status-undated-never-late")
  void whatHasNoDueDayIsNeverLate(@ForAll("followed") Followed followed) {
    StatusLaws.undatedNeverLate(followed, StatusProperties::status).check();
  }

  @Example
  @Label("planted: status-undated-never-late")
  void statusThatCallsAllOpenTasksLate() {
    PlantedBug.isCaught(
        followed(),
        followed ->
            StatusLaws.undatedNeverLate(
                followed,
                one ->
                    changed(
                        one,
                        task -> task.state().isOpen() ? as(task, TaskState.OPEN_LATE) : task)));
  }

  @Property(tries = TRIES)
  @Label("status-late-iff-missed")
  void lateIsWhatHasMissedADueDay(@ForAll("followed") Followed followed) {
    StatusLaws.lateIffMissed(followed, StatusProperties::status, MissedDays::of).check();
  }

  @Example
  @Label("planted: status-late-iff-missed")
  void statusThatIsADayTooStrict() {
    PlantedBug.isCaught(
        followed(),
        followed ->
            StatusLaws.lateIffMissed(
                followed, one -> status(one.on(one.asOf().plusDays(40))), MissedDays::of));
  }

  @Property(tries = TRIES)
  @Label("status-task-by-task")
  void aPlansStatusIsThatOfItsTasks(@ForAll("followed") Followed followed) {
    StatusLaws.taskByTask(followed, StatusProperties::status).check();
  }

  @Example
  @Label("planted: status-task-by-task")
  void statusInWhichOneLateTaskMakesAllLate() {
    PlantedBug.isCaught(
        followed(), followed -> StatusLaws.taskByTask(followed, StatusProperties::contagious));
  }

  private static StatusReport contagious(Followed followed) {
    boolean late = !status(followed).in(TaskState.OPEN_LATE).isEmpty();
    return changed(followed, task -> late ? as(task, TaskState.OPEN_LATE) : task);
  }

  @Property(tries = TRIES)
  @Label("status-reason-names-due-day")
  void reasonsNameTheDayThatDecides(@ForAll("followed") Followed followed) {
    StatusLaws.reasonNamesDueDay(followed, StatusProperties::status).check();
  }

  @Example
  @Label("planted: status-reason-names-due-day")
  void statusThatDoesNotSayWhy() {
    PlantedBug.isCaught(
        followed(),
        followed ->
            StatusLaws.reasonNamesDueDay(
                followed,
                one ->
                    changed(
                        one,
                        task -> task.toBuilder().reason(Reason.of(task.state().text())).build())));
  }

  @Property(tries = TRIES)
  @Label("status-unknown-task-reported")
  void strayFactsAreReported(@ForAll("followed") Followed followed) {
    StatusLaws.unknownTaskReported(followed, StatusProperties::status).check();
  }

  @Example
  @Label("planted: status-unknown-task-reported")
  void statusThatDropsFindings() {
    PlantedBug.isCaught(
        followed(),
        followed ->
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
