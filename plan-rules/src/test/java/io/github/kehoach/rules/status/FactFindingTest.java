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

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said about facts that cannot count, or do not fit, word for word. */
class FactFindingTest {
  private static List<String> said(StatusReport report) {
    return report.findings().stream()
        .map(one -> one.fact() + " " + one.issue() + ": " + one.text().in(Language.EN))
        .toList();
  }

  private static List<String> said(Deadline deadline, String asOf, Fact... facts) {
    return said(report(plan(task("1", deadline)), asOf, facts));
  }

  @Test
  void findingsStandInTheOrderOfTheLedger() {
    assertThat(
            said(
                by("2025-05"),
                "2025-06-10",
                done("2025-05-20", "2025-05-19"),
                Fact.taskReport(TaskRef.of("9").inSection("IV"), day("2025-05-20")).build(),
                Fact.cancelled(TaskRef.of("9"), day("2025-05-20")).build(),
                done("2025-05-22", "2025-05-21"),
                Fact.deadlineExtended(ONE, by("2025-04"), day("2025-05-20")).build(),
                Fact.deadlineExtended(ONE, by("2025-09"), day("2025-05-23")).build(),
                Fact.cancelled(ONE, day("2025-05-24")).build()))
        .containsExactly(
            "0 doneDayChanged: This report says done on 2025-05-19, a later one on 2025-05-21.",
            "1 unknownTask: The plan has no task 9 (section IV).",
            "2 unknownTask: The plan has no task 9.",
            "5 extendedAfterDone: Extended on 2025-05-23, but done on 2025-05-21 already.",
            "6 cancelledAfterDone: Cancelled on 2025-05-24, but done on 2025-05-21 already.");
  }

  @Test
  void anEventThatNoTaskWaitsFor() {
    Fact named = Fact.triggerFired(Released.task(ONE), day("2025-04-01")).build();
    Fact general = Fact.triggerFired(Released.allWaiting(CIRCULAR), day("2025-04-02")).build();
    assertThat(said(by("2025-05"), "2025-06-10", general, named))
        .containsExactly(
            "0 nothingWaits: Nothing waits for this event.",
            "1 nothingWaits: Nothing waits for this event.");
    assertThat(said(Deadline.triggered(CIRCULAR), "2025-06-10", general, named)).isEmpty();
    Fact extended = Fact.deadlineExtended(ONE, by("2025-09"), day("2025-04-10")).build();
    Fact done = done("2025-04-06", "2025-04-05");
    assertThat(said(Deadline.triggered(CIRCULAR), "2025-06-10", named, done, extended))
        .containsExactly(
            "2 extendedAfterDone: Extended on 2025-04-10, but done on 2025-04-05 already.");
  }

  @Test
  void ofSeveralEventsTheEarliestReleases() {
    Fact late = Fact.triggerFired(Released.allWaiting(CIRCULAR), day("2025-04-02")).build();
    Fact early = Fact.triggerFired(Released.allWaiting(CIRCULAR), day("2025-03-03")).build();
    TaskStatus status =
        report(plan(task("1", Deadline.triggered(CIRCULAR))), "2025-06-10", late, early)
            .tasks()
            .get(0);
    assertThat(status.reason().in(Language.EN)).contains("happened on 2025-03-03");
  }

  @Test
  void aRepeatedRuleWithoutAFirstYearNeedsADueDay() {
    Deadline third = Deadline.every(Cycle.YEAR).interval(3).build();
    assertThat(said(third, "2025-06-10", done("2025-05-20", "2025-05-19")))
        .containsExactly(
            "0 dueDayNeeded: The task recurs: done on 2025-05-19, but which due day was served is not said.");
    assertThat(said(Deadline.onDemand("khi có"), "2025-06-10", done("2025-05-20", "2025-05-19")))
        .containsExactly(
            "0 nothingToFinish: Reported as done on 2025-05-19, but the task is a standing one or on demand.");
    assertThat(said(Deadline.unstated(), "2025-06-10", done("2025-05-20", "2025-05-19"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Đã hoàn thành, 2025-05-10, openInTime",
    "Đã hoàn thành đúng hạn, 2025-05-10, openInTime",
    "Đang thực hiện, 2025-05-10, ''",
    "Quá hạn, 2025-05-10, openInTime",
    "Quá hạn, 2025-06-10, ''",
  })
  void wordsOfTheAgencyAreHeldAgainstTheState(String words, String asOf, String state) {
    Fact report = Fact.taskReport(ONE, day("2025-05-09")).statedStatus(words).build();
    StatusReport status = report(plan(task("1", by("2025-05"))), asOf, report);
    assertThat(status.findings().stream().map(one -> one.text().in(Language.EN)).toList())
        .hasSize(state.isEmpty() ? 0 : 1);
  }

  /** It was late when the agency said so. */
  @Test
  void lateByTheDeadlineBeforeAnExtensionIsNoDifference() {
    Fact late = Fact.taskReport(ONE, day("2025-06-09")).statedStatus("Quá hạn").build();
    Fact extended = Fact.deadlineExtended(ONE, by("2025-09"), day("2025-06-10")).build();
    assertThat(said(by("2025-05"), "2025-06-20", late, extended)).isEmpty();
    Fact before = Fact.deadlineExtended(ONE, by("2025-09"), day("2025-06-09")).build();
    assertThat(said(by("2025-05"), "2025-06-20", late, before)).hasSize(1);
  }

  @Test
  void aShareIsHeldAgainstTheState() {
    Fact half = Fact.taskReport(ONE, day("2025-06-09")).percent(50).build();
    assertThat(said(by("2025-05"), "2025-06-20", half)).isEmpty();
    Fact done = done("2025-06-08", "2025-06-08");
    assertThat(said(by("2025-05"), "2025-06-20", done, half))
        .containsExactly("1 statedDiffers: The agency states “50 %”; computed: done late.");
  }

  @Test
  void aReadingThatMeansNoOneIndicator() {
    Plan plan =
        plan().toBuilder()
            .addIndicator(indicator("2025"))
            .addIndicator(indicator("2030"))
            .addIndicator(indicator("2030"))
            .build();
    StatusReport report =
        PlanStatus.of(plan)
            .with(
                Ledger.of(
                    read(IndicatorRef.of("7")),
                    read(IndicatorRef.of("7", Horizon.parse("2025"))),
                    read(IndicatorRef.of("7", Horizon.parse("2030"))),
                    read(IndicatorRef.of("8", Horizon.parse("2030")))))
            .asOf(day("2025-06-10"));
    assertThat(said(report))
        .containsExactly(
            "0 ambiguousIndicator: The plan has more than one indicator 7.",
            "2 ambiguousIndicator: The plan has more than one indicator 7 (2030).",
            "3 unknownIndicator: The plan has no indicator 8 (2030).");
    assertThat(report.indicators())
        .extracting(one -> one.reading().isPresent())
        .containsExactly(true, false, false);
  }

  private static Indicator indicator(String horizon) {
    return Indicator.builder().number("7").name("Tỷ lệ").horizon(Horizon.parse(horizon)).build();
  }

  private static Fact read(IndicatorRef ref) {
    return Fact.indicatorRead(
            ref, Reading.of(BigDecimal.ONE, CalendarPeriod.year(2025)), day("2025-05-01"))
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void everyIssueSaysWhatToDo(FactIssue issue) {
    assertThat(FactIssue.parse(issue.toString())).isEqualTo(issue);
    assertThat(issue.hint().in(Language.VI)).isNotBlank();
  }
}
