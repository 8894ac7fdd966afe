package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.status.PlanStatusTest.CIRCULAR;
import static io.github.kehoach.rules.status.PlanStatusTest.by;
import static io.github.kehoach.rules.status.PlanStatusTest.day;
import static io.github.kehoach.rules.status.PlanStatusTest.done;
import static io.github.kehoach.rules.status.PlanStatusTest.plan;
import static io.github.kehoach.rules.status.PlanStatusTest.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Rollover;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an agenda tells beside its due days, and how it is looked through. */
class AgendaReportTest {
  private static final AgencyRef FINANCE = AgencyRef.of(AgencyId.of("so-tc"));
  private static final AgencyRef HOME = AgencyRef.unlinked("Sở Nội vụ");
  private static final Deadline MONTHLY = Deadline.every(Cycle.MONTH).onDay(18).build();

  /** A task of every kind of deadline, a whole of two parts, and a duty to report. */
  private static final Plan PLAN =
      plan(
              task("1", Deadline.allOf(by("2025-05"), MONTHLY)).toBuilder()
                  .addLead(FINANCE)
                  .build(),
              task(
                      "2",
                      Deadline.continuous(),
                      task("a", Deadline.continuous()),
                      task("b", by("2025-06")))
                  .toBuilder()
                  .addLead(FINANCE)
                  .addLead(HOME)
                  .build(),
              task("3", Deadline.open()),
              task("4", Deadline.onDemand("khi có yêu cầu")),
              task("5", Deadline.triggered(CIRCULAR)),
              task("6", Deadline.unstated()),
              task("7", Deadline.unread("sớm")),
              task("8", Deadline.scoped(List.of(ScopedPart.of("xã", by("2025-05-04"))))))
          .toBuilder()
          .addReportingDuty(
              ReportingDuty.builder()
                  .addFrom(HOME)
                  .what("Báo cáo tháng")
                  .deadline(
                      Deadline.allOf(
                          Deadline.every(Cycle.MONTH).onDay(20).build(),
                          Deadline.onDemand("khi có yêu cầu")))
                  .deadlineText("ngày 20 hằng tháng và khi có yêu cầu")
                  .build())
          .build();

  private static AgendaReport agenda(Fact... facts) {
    return Agenda.of(PLAN).with(Ledger.of(facts)).in(CalendarPeriod.quarter(2025, 2));
  }

  private static List<String> due(List<AgendaReport.Due> due) {
    return due.stream()
        .map(
            one ->
                one.day()
                    + " "
                    + one.item().number().orElse(one.item().title())
                    + " for "
                    + one.cycle()
                    + one.scope().map(scope -> " " + scope).orElse("")
                    + (one.isRecurring() ? " again" : ""))
        .toList();
  }

  private static List<String> items(List<? extends AgendaReport.Undated<?>> undated) {
    return undated.stream().map(one -> one.item().pointer() + " " + one.part().index()).toList();
  }

  @Test
  void dutiesToReportStandBesideTheTasks() {
    assertThat(due(agenda().dueOnce()))
        .containsExactly(
            "2025-04-18 1 for 2025-04 again",
            "2025-04-20 Báo cáo tháng for 2025-04 again",
            "2025-05-04 8 for 2025-05-04 xã",
            "2025-05-31 1 for 2025-05-31",
            "2025-06-30 2.b for 2025-06-30");
    assertThat(due(agenda().toDo()))
        .containsExactly(
            "2025-04-18 1 for 2025-04 again",
            "2025-04-20 Báo cáo tháng for 2025-04 again",
            "2025-05-04 8 for 2025-05-04 xã",
            "2025-05-18 1 for 2025-05 again",
            "2025-05-20 Báo cáo tháng for 2025-05 again",
            "2025-05-31 1 for 2025-05-31",
            "2025-06-18 1 for 2025-06 again",
            "2025-06-20 Báo cáo tháng for 2025-06 again",
            "2025-06-30 2.b for 2025-06-30");
  }

  @Test
  void whatHasNoDayStandsInOneListOfItsKind() {
    assertThat(items(agenda().standing())).containsExactly("/sections/0/tasks/1/subtasks/0 0");
    assertThat(items(agenda().open())).containsExactly("/sections/0/tasks/2 0");
    assertThat(items(agenda().onDemand()))
        .containsExactly("/sections/0/tasks/3 0", "/reportingDuties/0 1");
    assertThat(items(agenda().awaited())).containsExactly("/sections/0/tasks/4 0");
    assertThat(items(agenda().undated())).containsExactly("/sections/0/tasks/5 0");
    assertThat(items(agenda().unread())).containsExactly("/sections/0/tasks/6 0");
  }

  @Test
  void aStandingDutyThatIsOverIsLeftOut() {
    Deadline over = Deadline.Continuous.builder().until(CalendarPeriod.month(2025, 3)).build();
    Plan plan = plan(task("1", over));
    assertThat(Agenda.of(plan).in(CalendarPeriod.month(2025, 3)).standing()).hasSize(1);
    assertThat(Agenda.of(plan).in(CalendarPeriod.month(2025, 4)).standing()).isEmpty();
  }

  @Test
  void whatIsDoneByNamingItsDayOrAsAWholeIsMarked() {
    AgendaReport agenda =
        agenda(done("2025-04-20", "2025-04-19", "2025-04-18"), done("2025-05-21", "2025-05-20"));
    assertThat(agenda.due().stream().filter(one -> one.doneOn().isPresent()).toList())
        .extracting(one -> one.day() + " done on " + one.doneOn().orElseThrow())
        .containsExactly("2025-04-18 done on 2025-04-19", "2025-05-31 done on 2025-05-20");
    assertThat(agenda.toDo()).hasSize(agenda.due().size() - 2);
  }

  @Test
  void rowsOfLeadsOverlapAndNobodyHasARow() {
    AgendaReport agenda = agenda();
    assertThat(agenda.byLead()).hasSize(3);
    assertThat(due(agenda.byLead().getOrDefault(Optional.of(HOME), List.of())))
        .containsExactly(
            "2025-04-20 Báo cáo tháng for 2025-04 again",
            "2025-05-20 Báo cáo tháng for 2025-05 again",
            "2025-06-20 Báo cáo tháng for 2025-06 again",
            "2025-06-30 2.b for 2025-06-30");
    assertThat(due(agenda.byLead().getOrDefault(Optional.<AgencyRef>empty(), List.of())))
        .containsExactly("2025-05-04 8 for 2025-05-04 xã");
    AgendaReport finance = agenda.ledBy(AgencyId.of("so-tc"));
    assertThat(due(finance.dueOnce()))
        .containsExactly(
            "2025-04-18 1 for 2025-04 again",
            "2025-05-31 1 for 2025-05-31",
            "2025-06-30 2.b for 2025-06-30");
    assertThat(items(finance.standing())).hasSize(1);
    assertThat(finance.onDemand()).isEmpty();
    assertThat(finance.findings()).isEqualTo(agenda.findings());
  }

  @Test
  void policiesAreTheCallers() {
    ResolveContext moving =
        ResolveContext.builder()
            .since(day("2025-02-20"))
            .namedDays(Rollover.NEXT_WORKING_DAY)
            .build();
    assertThat(
            Agenda.of(plan(task("1", by("2025-05"))))
                .under(moving)
                .in(CalendarPeriod.month(2025, 6))
                .due())
        .extracting(AgendaReport.Due::day)
        .containsExactly(day("2025-06-02"));
  }
}
