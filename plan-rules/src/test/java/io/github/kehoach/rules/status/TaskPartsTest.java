package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.status.PlanStatusTest.CIRCULAR;
import static io.github.kehoach.rules.status.PlanStatusTest.ONE;
import static io.github.kehoach.rules.status.PlanStatusTest.by;
import static io.github.kehoach.rules.status.PlanStatusTest.day;
import static io.github.kehoach.rules.status.PlanStatusTest.done;
import static io.github.kehoach.rules.status.PlanStatusTest.plan;
import static io.github.kehoach.rules.status.PlanStatusTest.report;
import static io.github.kehoach.rules.status.PlanStatusTest.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the parts of a task have from the whole, and the whole from its parts. */
class TaskPartsTest {
  private static final Deadline MONTHLY = Deadline.every(Cycle.MONTH).onDay(18).build();

  /** A whole with a part that prints no deadline, and one that prints its own. */
  private static Plan whole(Deadline whole, Deadline own) {
    return plan(task("1", whole, task("a", Deadline.unstated()), task("b", own)));
  }

  private static List<String> states(StatusReport report) {
    return report.tasks().stream()
        .map(
            task ->
                task.number()
                    + " "
                    + task.state()
                    + task.doneOn().map(on -> " " + on).orElse("")
                    + (task.flags().isEmpty() ? "" : " " + task.flags()))
        .toList();
  }

  @Test
  void anExtensionOfTheWholeHoldsForAPartWithoutADeadline() {
    Fact whole = Fact.deadlineExtended(ONE, by("2025-08"), day("2025-05-10")).build();
    Fact part = Fact.deadlineExtended(ONE.subtask("a"), by("2025-09"), day("2025-05-12")).build();
    StatusReport report = report(whole(by("2025-05"), by("2025-05")), "2025-06-10", whole);
    assertThat(states(report))
        .containsExactly("1 openLate [extended]", "1.a openInTime [extended]", "1.b openLate");
    StatusReport both = report(whole(by("2025-05"), by("2025-05")), "2025-06-10", part, whole);
    assertThat(both.tasks().get(1).deadline()).isEqualTo(by("2025-09"));
  }

  @Test
  void anExtensionOfTheWholeAfterItWasDoneChangesNothing() {
    Fact whole = Fact.deadlineExtended(ONE, by("2025-08"), day("2025-06-10")).build();
    Fact a = Fact.taskReport(ONE.subtask("a"), day("2025-06-05")).doneOn(day("2025-06-04")).build();
    StatusReport report = report(whole(by("2025-05"), by("2025-05")), "2025-06-20", a, whole);
    assertThat(states(report))
        .containsExactly("1 openLate", "1.a doneLate 2025-06-04", "1.b openLate");
  }

  @Test
  void anEventOfTheWholeReleasesAPartWithoutADeadline() {
    Deadline waits = Deadline.triggered(CIRCULAR);
    Fact event = Fact.triggerFired(Released.task(ONE), day("2025-04-01")).build();
    assertThat(states(report(whole(waits, waits), "2025-06-10", event)))
        .containsExactly(
            "1 openNoDate [waiting, released]",
            "1.a openNoDate [released]",
            "1.b openNoDate [waiting]");
  }

  @Test
  void aServedDayOfTheWholeIsServedForAPartWithoutADeadline() {
    Fact march = done("2025-03-18", "2025-03-17", "2025-03-18");
    StatusReport report = report(whole(MONTHLY, MONTHLY), "2025-03-20", march);
    assertThat(report.tasks().get(1).due())
        .extracting(DueStatus::isServed)
        .containsExactly(true, false);
    assertThat(report.tasks().get(2).due())
        .extracting(DueStatus::isServed)
        .containsExactly(false, false);
    Fact own =
        Fact.taskReport(ONE.subtask("a"), day("2025-03-19"))
            .doneOn(day("2025-03-19"))
            .occurrence(day("2025-03-18"))
            .build();
    assertThat(
            report(whole(MONTHLY, MONTHLY), "2025-03-20", march, own).tasks().get(1).due().get(0))
        .returns(DueStatus.State.SERVED_LATE, DueStatus::state);
  }

  @Test
  void newLeadsOfTheWholeLeadAPartWithoutLeads() {
    AgencyRef one = AgencyRef.unlinked("Sở Nội vụ");
    AgencyRef two = AgencyRef.unlinked("Sở Tài chính");
    AgencyRef three = AgencyRef.unlinked("Sở Y tế");
    Task led = task("b", by("2025-05")).toBuilder().addLead(one).build();
    Plan plan = plan(task("1", by("2025-05"), task("a", Deadline.unstated()), led));
    Fact moved = Fact.reassigned(ONE, List.of(two), day("2025-04-01")).build();
    Fact part = Fact.reassigned(ONE.subtask("a"), List.of(three), day("2025-03-01")).build();
    assertThat(report(plan, "2025-04-10", moved).tasks())
        .extracting(TaskStatus::leads)
        .containsExactly(List.of(two), List.of(two), List.of(one));
    assertThat(report(plan, "2025-04-10", moved, part).tasks().get(1).leads())
        .containsExactly(three);
    assertThat(states(report(plan, "2025-04-10", moved)))
        .containsExactly(
            "1 openInTime [reassigned]", "1.a openInTime [reassigned]", "1.b openInTime");
  }

  @Test
  void cancelledPartsDoNotCountUnlessAllAre() {
    Plan plan = whole(by("2025-05"), by("2025-04"));
    Fact a = Fact.cancelled(ONE.subtask("a"), day("2025-03-01")).build();
    Fact b = Fact.taskReport(ONE.subtask("b"), day("2025-05-02")).doneOn(day("2025-05-02")).build();
    assertThat(states(report(plan, "2025-06-10", a, b)))
        .containsExactly("1 doneLate 2025-05-02", "1.a cancelled", "1.b doneLate 2025-05-02");
    Fact both = Fact.cancelled(ONE, day("2025-03-01")).build();
    assertThat(states(report(plan, "2025-06-10", both)))
        .containsExactly("1 cancelled", "1.a cancelled", "1.b cancelled");
  }

  @Test
  void aLatePartThatIsDoneDoesNotMakeAnOpenWholeLate() {
    Plan plan = whole(by("2025-12"), by("2025-04"));
    Fact b = Fact.taskReport(ONE.subtask("b"), day("2025-05-02")).doneOn(day("2025-05-02")).build();
    assertThat(states(report(plan, "2025-06-10", b)))
        .containsExactly("1 openInTime", "1.a openInTime", "1.b doneLate 2025-05-02");
    assertThat(states(report(plan, "2025-06-10", b, done("2025-06-01", "2025-06-01"))))
        .containsExactly(
            "1 doneLate 2025-06-01", "1.a doneInTime 2025-06-01", "1.b doneLate 2025-06-01");
    assertThat(states(report(whole(Deadline.continuous(), Deadline.onDemand("khi")), "2025-06-10")))
        .containsExactly(
            "1 openNoDate [standing, onDemand]",
            "1.a openNoDate [standing]",
            "1.b openNoDate [onDemand]");
  }

  @Test
  void theLastOfSeveralReportsCountsWhateverTheOrderOfTheLedger() {
    Fact first = done("2025-05-20", "2025-05-19");
    Fact second = done("2025-05-22", "2025-05-21");
    Plan one = plan(task("1", by("2025-05")));
    assertThat(states(report(one, "2025-06-10", first, second)))
        .containsExactly("1 doneInTime 2025-05-21");
    assertThat(states(report(one, "2025-06-10", second, first)))
        .containsExactly("1 doneInTime 2025-05-21");
    Fact same = done("2025-05-22", "2025-05-20");
    assertThat(states(report(one, "2025-06-10", second, same)))
        .containsExactly("1 doneInTime 2025-05-20");
  }

  @Test
  void aReportOnThePartAfterThatOnTheWholeTakesItsPlace() {
    Fact a = Fact.taskReport(ONE.subtask("a"), day("2025-05-25")).doneOn(day("2025-05-24")).build();
    Fact whole = done("2025-05-20", "2025-05-19");
    Plan plan = whole(by("2025-05"), by("2025-05"));
    assertThat(states(report(plan, "2025-06-10", a, whole)))
        .containsExactly(
            "1 doneInTime 2025-05-24", "1.a doneInTime 2025-05-24", "1.b doneInTime 2025-05-19");
  }
}
