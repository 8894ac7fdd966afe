package io.github.kehoach.rules.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statuses of tasks as real plans have them. */
class PlanStatusTest {
  static final TaskRef ONE = TaskRef.of("1");
  static final Trigger CIRCULAR =
      Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").subject("Đề án").build();

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Task task(String number, Deadline deadline, Task... parts) {
    return Task.builder()
        .number(PartNumber.parse(number))
        .title("Việc " + number)
        .deadline(deadline)
        .subtasks(List.of(parts))
        .build();
  }

  static Plan plan(Task... tasks) {
    return Plan.builder()
        .document(
            Document.builder()
                .number(DocumentNumber.parse("726/KH-UBND"))
                .date(CalendarPeriod.parse("2025-02-20"))
                .build())
        .addSection(Section.builder().number("I").tasks(List.of(tasks)).build())
        .build();
  }

  static TaskStatus only(Deadline deadline, String asOf, Fact... facts) {
    return report(plan(task("1", deadline)), asOf, facts).tasks().get(0);
  }

  static StatusReport report(Plan plan, String asOf, Fact... facts) {
    return PlanStatus.of(plan).with(Ledger.of(facts)).asOf(day(asOf));
  }

  static List<FactIssue> issues(StatusReport report) {
    return report.findings().stream().map(FactFinding::issue).toList();
  }

  static Deadline by(String period) {
    return Deadline.by(CalendarPeriod.parse(period));
  }

  static Fact.TaskReport done(String on, String doneOn) {
    return Fact.taskReport(ONE, day(on)).doneOn(day(doneOn)).build();
  }

  static Fact done(String on, String doneOn, String occurrence) {
    return Fact.taskReport(ONE, day(on)).doneOn(day(doneOn)).occurrence(day(occurrence)).build();
  }

  @Test
  void onItsDueDayATaskIsNotLateYet() {
    assertThat(only(by("2025-05"), "2025-05-31").state()).isEqualTo(TaskState.OPEN_IN_TIME);
    assertThat(only(by("2025-05"), "2025-06-01").state()).isEqualTo(TaskState.OPEN_LATE);
  }

  @Test
  void aReportCountsFromItsDayAndJudgesByTheDayOfCompletion() {
    Fact report = done("2025-06-05", "2025-05-30");
    assertThat(only(by("2025-05"), "2025-06-04", report).state()).isEqualTo(TaskState.OPEN_LATE);
    assertThat(only(by("2025-05"), "2025-06-05", report).state()).isEqualTo(TaskState.DONE_IN_TIME);
    assertThat(only(by("2025-05"), "2025-06-05", done("2025-06-05", "2025-06-02")).state())
        .isEqualTo(TaskState.DONE_LATE);
  }

  @Test
  void aShareOfHundredIsNoDayOfCompletion() {
    StatusReport report =
        report(
            plan(task("1", by("2025-05"))),
            "2025-05-10",
            Fact.taskReport(ONE, day("2025-05-09"))
                .percent(100)
                .statedStatus("Đã hoàn thành")
                .build());
    assertThat(report.tasks().get(0).state()).isEqualTo(TaskState.OPEN_IN_TIME);
    assertThat(report.tasks().get(0).stated().orElseThrow().status()).contains("Đã hoàn thành");
    assertThat(issues(report)).containsExactly(FactIssue.STATED_DIFFERS, FactIssue.STATED_DIFFERS);
  }

  @Test
  void wordsThatNobodyKnowsClaimNothing() {
    StatusReport report =
        report(
            plan(task("1", by("2025-05"))),
            "2025-06-10",
            Fact.taskReport(ONE, day("2025-05-09")).statedStatus("đang trình ký").build());
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void doneOnceAndStandingFromThenOn() {
    Deadline mixed = Deadline.allOf(by("2025-12"), Deadline.continuous());
    TaskStatus open = only(mixed, "2025-11-01");
    assertThat(open.state()).isEqualTo(TaskState.OPEN_IN_TIME);
    TaskStatus done = only(mixed, "2026-11-01", done("2025-12-20", "2025-12-19"));
    assertThat(done.state()).isEqualTo(TaskState.DONE_IN_TIME);
    assertThat(done.flags()).containsExactly(TaskFlag.STANDING);
  }

  @Test
  void aStandingDutyIsNeverFinished() {
    StatusReport report =
        report(
            plan(task("1", Deadline.continuous())), "2025-12-31", done("2025-06-01", "2025-05-30"));
    assertThat(report.tasks().get(0).state()).isEqualTo(TaskState.OPEN_NO_DATE);
    assertThat(issues(report)).containsExactly(FactIssue.NOTHING_TO_FINISH);
  }

  @Test
  void everyDueDayOfARecurringTaskIsServedByItself() {
    Deadline monthly = Deadline.every(Cycle.MONTH).onDay(18).build();
    TaskStatus status =
        only(
            monthly,
            "2025-05-20",
            done("2025-03-18", "2025-03-17", "2025-03-18"),
            done("2025-04-25", "2025-04-25", "2025-04-18"));
    assertThat(status.due())
        .extracting(due -> due.day() + " " + due.state())
        .containsExactly(
            "2025-03-18 servedInTime",
            "2025-04-18 servedLate",
            "2025-05-18 overdue",
            "2025-06-18 upcoming");
    assertThat(status.state()).isEqualTo(TaskState.OPEN_LATE);
    assertThat(status.overdue()).containsExactly(day("2025-05-18"));
    assertThat(status.nextDue()).contains(day("2025-06-18"));
  }

  @Test
  void aRecurringTaskIsNotDoneByAReportThatNamesNoDueDay() {
    StatusReport report =
        report(
            plan(task("1", Deadline.every(Cycle.MONTH).onDay(18).build())),
            "2025-03-20",
            done("2025-03-18", "2025-03-17"));
    assertThat(report.tasks().get(0).state()).isEqualTo(TaskState.OPEN_LATE);
    assertThat(issues(report)).containsExactly(FactIssue.DUE_DAY_NEEDED);
  }

  @Test
  void aDayOnWhichNothingIsDueIsFound() {
    StatusReport report =
        report(
            plan(task("1", by("2025-05"))),
            "2025-06-20",
            done("2025-05-18", "2025-05-17", "2025-05-30"));
    assertThat(report.tasks().get(0).state()).isEqualTo(TaskState.OPEN_LATE);
    assertThat(issues(report)).containsExactly(FactIssue.NOT_A_DUE_DAY);
  }

  @Test
  void aSeriesThatEndsIsDoneWhenItsLastDayIsServed() {
    Deadline twice =
        Deadline.every(Cycle.MONTH).onDay(18).until(CalendarPeriod.parse("2025-04")).build();
    Fact march = done("2025-03-18", "2025-03-17", "2025-03-18");
    Fact april = done("2025-04-18", "2025-04-17", "2025-04-18");
    assertThat(only(twice, "2025-04-10", march).state()).isEqualTo(TaskState.OPEN_IN_TIME);
    assertThat(only(twice, "2025-04-19", march, april).state()).isEqualTo(TaskState.DONE_IN_TIME);
  }

  @Test
  void anExtensionCountsFromItsDecisionAndTheOriginalStaysVisible() {
    Fact extended =
        Fact.deadlineExtended(ONE, by("2025-09"), day("2025-06-10"))
            .decision(Citation.ofText("Kết luận của Chủ tịch"))
            .build();
    assertThat(only(by("2025-05"), "2025-06-09", extended).state()).isEqualTo(TaskState.OPEN_LATE);
    TaskStatus status = only(by("2025-05"), "2025-06-10", extended);
    assertThat(status.state()).isEqualTo(TaskState.OPEN_IN_TIME);
    assertThat(status.flags()).containsExactly(TaskFlag.EXTENDED);
    assertThat(status.deadline()).isEqualTo(by("2025-09"));
    assertThat(status.original()).contains(by("2025-05"));
    assertThat(status.reason().in(Language.VI)).contains("10/06/2025", "Kết luận của Chủ tịch");
  }

  @Test
  void anExtensionAfterCompletionChangesNothing() {
    StatusReport report =
        report(
            plan(task("1", by("2025-05"))),
            "2025-07-01",
            done("2025-06-05", "2025-06-05"),
            Fact.deadlineExtended(ONE, by("2025-09"), day("2025-06-10")).build());
    assertThat(report.tasks().get(0).state()).isEqualTo(TaskState.DONE_LATE);
    assertThat(report.tasks().get(0).original()).isEmpty();
    assertThat(issues(report)).containsExactly(FactIssue.EXTENDED_AFTER_DONE);
  }

  @Test
  void servedDaysOfARecurringTaskOutliveAnExtension() {
    TaskStatus status =
        only(
            Deadline.every(Cycle.MONTH).onDay(18).build(),
            "2025-05-26",
            done("2025-03-18", "2025-03-17", "2025-03-18"),
            Fact.deadlineExtended(
                    ONE, Deadline.every(Cycle.MONTH).onDay(25).build(), day("2025-05-02"))
                .build());
    assertThat(status.due())
        .extracting(due -> due.day() + " " + due.state())
        .containsExactly("2025-03-18 servedInTime", "2025-05-25 overdue", "2025-06-25 upcoming");
  }

  @Test
  void aTaskWaitsForItsEventAndIsReleasedByExactlyThat() {
    Deadline waiting = Deadline.triggered(CIRCULAR);
    assertThat(only(waiting, "2026-12-31").waitingFor()).containsExactly(CIRCULAR);
    assertThat(only(waiting, "2026-12-31").flags()).containsExactly(TaskFlag.WAITING);
    Fact other =
        Fact.triggerFired(Released.allWaiting(Trigger.of(Trigger.Type.ISSUANCE)), day("2025-04-01"))
            .build();
    StatusReport report = report(plan(task("1", waiting)), "2025-05-01", other);
    assertThat(report.tasks().get(0).flags()).containsExactly(TaskFlag.WAITING);
    assertThat(issues(report)).containsExactly(FactIssue.NOTHING_WAITS);
    TaskStatus released =
        only(
            waiting,
            "2025-05-01",
            Fact.triggerFired(Released.allWaiting(CIRCULAR), day("2025-04-01")).build());
    assertThat(released.flags()).containsExactly(TaskFlag.RELEASED);
    assertThat(released.state()).isEqualTo(TaskState.OPEN_NO_DATE);
  }

  @Test
  void aStatedLagGivesADueDayOnceTheEventHasHappened() {
    Deadline lagged = Deadline.triggered(CIRCULAR, Lag.of(10, LagUnit.DAY));
    Fact fired = Fact.triggerFired(Released.task(ONE), day("2025-04-01")).build();
    assertThat(only(lagged, "2025-04-12", fired).state()).isEqualTo(TaskState.OPEN_LATE);
    assertThat(only(lagged, "2025-04-12", fired).due().get(0).day()).isEqualTo(day("2025-04-11"));
  }

  @Test
  void nearIsWhatIsDueWithinTheGivenDays() {
    PlanStatus question = PlanStatus.of(plan(task("1", by("2025-05"))));
    assertThat(question.near(7).asOf(day("2025-05-24")).in(TaskFlag.NEAR_DUE)).hasSize(1);
    assertThat(question.near(6).asOf(day("2025-05-24")).in(TaskFlag.NEAR_DUE)).isEmpty();
  }

  @Test
  void cancelledIsNeverLateUnlessItWasDoneBefore() {
    Fact cancelled = Fact.cancelled(ONE, day("2025-07-01")).build();
    assertThat(only(by("2025-05"), "2025-07-01", cancelled).state()).isEqualTo(TaskState.CANCELLED);
    assertThat(
            only(by("2025-05"), "2025-07-01", done("2025-06-05", "2025-06-05"), cancelled).state())
        .isEqualTo(TaskState.DONE_LATE);
    StatusReport after =
        report(
            plan(task("1", by("2025-05"))),
            "2025-08-01",
            cancelled,
            done("2025-07-15", "2025-07-10"));
    assertThat(after.tasks().get(0).state()).isEqualTo(TaskState.CANCELLED);
    assertThat(issues(after)).containsExactly(FactIssue.DONE_AFTER_CANCELLED);
  }

  @Test
  void aWholeFollowsItsParts() {
    Plan plan =
        plan(task("1", by("2025-05"), task("a", Deadline.unstated()), task("b", by("2025-12"))));
    StatusReport report =
        report(
            plan,
            "2025-06-15",
            Fact.taskReport(ONE.subtask("b"), day("2025-06-01")).doneOn(day("2025-06-01")).build());
    assertThat(report.tasks())
        .extracting(task -> task.number() + " " + task.state())
        .containsExactly("1 openLate", "1.a openLate", "1.b doneInTime");
    assertThat(report.totals().all().tasks()).isEqualTo(2);
    assertThat(report(plan, "2025-06-15", done("2025-05-20", "2025-05-20")).tasks())
        .extracting(task -> task.number() + " " + task.state())
        .containsExactly("1 doneInTime", "1.a doneInTime", "1.b doneInTime");
  }

  @Test
  void aWholeReportedAsDoneWithAPartThatRecursIsADifference() {
    Plan plan =
        plan(
            task(
                "1",
                by("2025-05"),
                task("a", Deadline.unstated()),
                task("b", Deadline.every(Cycle.MONTH).onDay(18).build())));
    StatusReport report = report(plan, "2025-06-15", done("2025-05-20", "2025-05-20"));
    assertThat(report.tasks())
        .extracting(task -> task.number() + " " + task.state())
        .containsExactly("1 openLate", "1.a doneInTime", "1.b openLate");
    assertThat(issues(report)).containsExactly(FactIssue.STATED_DIFFERS);
  }

  @Test
  void jointLeadsHaveARowOfTheirOwn() {
    AgencyId finance = AgencyId.of("so-tc");
    AgencyRef one = AgencyRef.of(finance);
    AgencyRef two = AgencyRef.unlinked("Sở Nội vụ");
    Plan plan =
        plan(
            task("1", by("2025-05")).toBuilder().addLead(one).build(),
            task("2", by("2025-05")).toBuilder().addLead(one).addLead(two).build(),
            task("3", by("2025-12")).toBuilder().addLead(two).addLead(one).build(),
            task("4", by("2025-05")));
    Totals totals = report(plan, "2025-06-01").totals();
    assertThat(totals.byLead()).extracting(row -> row.tally().tasks()).containsExactly(1, 2, 1);
    assertThat(totals.ledBy(finance).overdueRate()).hasToString("2/3");
    assertThat(totals.all().overdueRate().percent()).contains(new BigDecimal("75.0"));
    StatusReport moved =
        report(
            plan,
            "2025-06-01",
            Fact.reassigned(TaskRef.of("4"), List.of(two), day("2025-05-01")).build());
    assertThat(moved.tasks().get(3).leads()).containsExactly(two);
    assertThat(moved.tasks().get(3).flags()).containsExactly(TaskFlag.REASSIGNED);
  }

  @Test
  void factsThatMeanNoOneTaskAreReportedAndNeverGuessed() {
    Plan plan =
        plan(task("1", by("2025-05"))).toBuilder()
            .addSection(Section.builder().number("II").addTask(task("1", by("2025-05"))).build())
            .build();
    LocalDate on = day("2025-05-01");
    StatusReport report =
        report(
            plan,
            "2025-05-02",
            Fact.taskReport(ONE, on).doneOn(on).build(),
            Fact.taskReport(TaskRef.of("9"), on).doneOn(on).build(),
            Fact.taskReport(ONE.in(DocumentNumber.parse("3/KH-STC")), on).doneOn(on).build(),
            Fact.taskReport(ONE.inSection("II"), on).doneOn(on).build(),
            Fact.indicatorRead(
                    IndicatorRef.of("7"), Reading.of(BigDecimal.ONE, CalendarPeriod.year(2025)), on)
                .build());
    assertThat(report.findings())
        .extracting(finding -> finding.pointer() + " " + finding.issue())
        .containsExactly(
            "/facts/0 ambiguousTask",
            "/facts/1 unknownTask",
            "/facts/2 otherDocument",
            "/facts/4 unknownIndicator");
    assertThat(report.tasks())
        .extracting(TaskStatus::state)
        .containsExactly(TaskState.OPEN_IN_TIME, TaskState.DONE_IN_TIME);
  }

  @Test
  void aWithdrawalThatFindsNothingIsToldAndOneThatIsWithdrawnIsNot() {
    Fact report = done("2025-05-10", "2025-05-09").toBuilder().id("bc-1").build();
    Fact slip = Fact.withdrawn("bc-l", day("2025-05-12")).id("th-1").build();
    Plan plan = plan(task("1", by("2025-05")));
    StatusReport status = report(plan, "2025-06-01", report, slip);
    assertThat(status.tasks().get(0).state()).isEqualTo(TaskState.DONE_IN_TIME);
    assertThat(status.findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.issue()).isEqualTo(FactIssue.UNKNOWN_FACT);
              assertThat(found.fact()).isEqualTo(1);
              assertThat(found.text().vi()).contains("“bc-l”");
            });
    assertThat(issues(report(plan, "2025-05-11", report, slip))).as("before its day").isEmpty();
    Fact back = Fact.withdrawn("th-1", day("2025-05-13")).build();
    assertThat(issues(report(plan, "2025-06-01", report, slip, back))).isEmpty();
    Fact late = Fact.withdrawn("bc-1", day("2025-05-12")).build();
    assertThat(issues(report(plan, "2025-06-01", report, late))).isEmpty();
    assertThat(issues(report(plan, "2025-06-01", late, report)))
        .as("it takes back what stands before it")
        .containsExactly(FactIssue.UNKNOWN_FACT);
  }

  @Test
  void aTaskAddedToASectionThatIsNotThereOrNotTheOnlyOneIsTold() {
    Task more = task("9", by("2025-05"));
    Plan plan = plan(task("1", by("2025-05")));
    Section twice = Section.builder().number("II").build();
    Plan ambiguous = plan.toBuilder().addSection(twice).addSection(twice).build();
    for (String section : List.of("XX", "II")) {
      Fact added = Fact.taskAdded(more, section, day("2025-05-02")).build();
      StatusReport status = report(ambiguous, "2025-06-01", added);
      assertThat(status.tasks()).hasSize(1);
      assertThat(issues(status)).containsExactly(FactIssue.UNKNOWN_SECTION);
      assertThat(status.findings().get(0).text().vi()).contains("mục " + section);
      assertThat(
              Agenda.of(ambiguous).with(Ledger.of(added)).in(CalendarPeriod.year(2025)).findings())
          .hasSize(1);
      assertThat(issues(report(ambiguous, "2025-05-01", added))).as("before its day").isEmpty();
    }
    Fact there = Fact.taskAdded(more, "I", day("2025-05-02")).build();
    StatusReport status = report(plan, "2025-06-01", there);
    assertThat(status.tasks()).hasSize(2);
    assertThat(status.findings()).isEmpty();
  }

  @Test
  void theLatestReadingIsHeldAgainstTheTarget() {
    Plan plan =
        Plan.builder()
            .addIndicator(
                Indicator.builder()
                    .number("7.1")
                    .name("Hồ sơ trực tuyến")
                    .horizon(Horizon.parse("2030"))
                    .target(Target.atLeast(new BigDecimal("80")))
                    .build())
            .build();
    IndicatorRef ref = IndicatorRef.of("7.1", Horizon.parse("2030"));
    StatusReport report =
        PlanStatus.of(plan)
            .under(ResolveContext.since(day("2025-01-01")))
            .with(
                Ledger.of(
                    Fact.indicatorRead(
                            ref,
                            Reading.of(new BigDecimal("72.5"), CalendarPeriod.parse("2025-Q2")),
                            day("2025-07-10"))
                        .build(),
                    Fact.indicatorRead(
                            ref,
                            Reading.of(new BigDecimal("60"), CalendarPeriod.parse("2025-Q1")),
                            day("2025-07-20"))
                        .build()))
            .asOf(day("2025-08-01"));
    assertThat(report.indicators().get(0).attainment().orElseThrow().gap())
        .contains(new BigDecimal("7.5"));
  }

  @Test
  void thePlansDayIsNeeded() {
    assertThatThrownBy(() -> PlanStatus.of(Plan.builder().build()).asOf(day("2025-01-01")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("prints no date");
  }

  @Test
  void theReasonSaysWhichFactWhichDayAndWhichRule() {
    TaskStatus status =
        PlanStatus.of(plan(task("1", by("2025-05")).toBuilder().deadlineText("5/2025").build()))
            .asOf(day("2025-06-10"))
            .tasks()
            .get(0);
    assertThat(status.reason().in(Language.VI))
        .isEqualTo(
            """
            quá hạn
              đến ngày 10/06/2025 chưa có báo cáo hoàn thành cho hạn 31/05/2025, quá 10 ngày; số hạn đã quá: 1
                đến hạn ngày 31/05/2025
                  kế hoạch ghi: “5/2025”
                  chậm nhất hết tháng 5/2025\
            """);
  }
}
