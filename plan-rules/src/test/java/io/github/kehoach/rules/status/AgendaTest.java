package io.github.kehoach.rules.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final AgencyId OLD = AgencyId.of("so-tttt");
  private static final AgencyId NEW = AgencyId.of("so-khcn");
  private static final AgencyDirectory MERGED =
      AgencyDirectory.of(
          List.of(
              Agency.builder().id(OLD).name("Sở Thông tin và Truyền thông").build(),
              Agency.builder().id(NEW).name("Sở Khoa học và Công nghệ").build()),
          List.of(
              Succession.builder()
                  .kind(SuccessionKind.MERGE)
                  .addFrom(OLD)
                  .addTo(NEW)
                  .effectiveOn(LocalDate.of(2025, 3, 1))
                  .build()));

  private static Task task(String number, String title, Deadline deadline) {
    return Task.builder()
        .number(PartNumber.parse(number))
        .title(title)
        .deadline(deadline)
        .addLead(AgencyRef.of(OLD))
        .build();
  }

  private static final Plan PLAN =
      Plan.builder()
          .document(Document.builder().date(CalendarPeriod.day(2025, 2, 20)).build())
          .addSection(
              Section.builder()
                  .number("I")
                  .addTask(task("1", "Đề án", Deadline.by(CalendarPeriod.month(2025, 5))))
                  .addTask(task("2", "Báo cáo", Deadline.every(Cycle.MONTH).onDay(18).build()))
                  .addTask(task("3", "Tuyên truyền", Deadline.continuous()))
                  .addTask(
                      task("4", "Kế hoạch", Deadline.triggered(Trigger.of(Trigger.Type.ISSUANCE))))
                  .build())
          .build();

  private static List<String> due(AgendaReport agenda) {
    return agenda.due().stream()
        .map(
            one ->
                one.day()
                    + " "
                    + one.item().number().orElse("")
                    + one.doneOn().map(on -> " done " + on).orElse(""))
        .toList();
  }

  @Test
  void tenLinesOfAnEmbedder() {
    AgendaReport agenda = Agenda.of(PLAN).with(MERGED).in(CalendarPeriod.quarter(2025, 2));
    assertThat(due(agenda))
        .containsExactly("2025-04-18 2", "2025-05-18 2", "2025-05-31 1", "2025-06-18 2");
    assertThat(agenda.standing())
        .extracting(one -> one.item().title())
        .containsExactly("Tuyên truyền");
    assertThat(agenda.awaited()).extracting(one -> one.item().title()).containsExactly("Kế hoạch");
    assertThat(agenda.due().get(2).reason().in(Language.VI)).startsWith("đến hạn ngày 31/05/2025");
    assertThat(agenda.due().get(0).item().holders().get(0).name())
        .contains("Sở Khoa học và Công nghệ");
    assertThat(agenda.ledBy(NEW).due()).hasSize(4);
    assertThat(agenda.dueOnce()).hasSize(2);
    assertThat(agenda.byLead()).hasSize(1);
    assertThat(agenda.byHolder().entrySet())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getKey().orElseThrow().agency()).contains(NEW);
              assertThat(row.getValue()).hasSize(4);
            });
    assertThat(Agenda.of(PLAN).in(CalendarPeriod.quarter(2025, 2)).byHolder())
        .as("no agencies through time")
        .containsOnlyKeys(Optional.empty());
  }

  /** A fact reaches its task whichever way it names it. */
  @Test
  void factsFindTheirTaskByResolvingTheirReference() {
    Deadline september = Deadline.by(CalendarPeriod.month(2025, 6));
    LocalDate may = LocalDate.of(2025, 5, 2);
    for (TaskRef ref : List.of(TaskRef.of("1"), TaskRef.of("1").inSection("I"))) {
      Ledger ledger = Ledger.of(Fact.deadlineExtended(ref, september, may).build());
      AgendaReport agenda = Agenda.of(PLAN).with(ledger).in(CalendarPeriod.month(2025, 6));
      assertThat(due(agenda)).containsExactly("2025-06-18 2", "2025-06-30 1");
      assertThat(agenda.due().get(1).reason().in(Language.EN)).contains("extended by a decision");
    }
  }

  @Test
  void whatIsDoneIsMarkedAndWhatIsCancelledIsGone() {
    LocalDate day = LocalDate.of(2025, 5, 10);
    Ledger ledger =
        Ledger.of(
            Fact.taskReport(TaskRef.of("1"), day).doneOn(day).build(),
            Fact.cancelled(TaskRef.of("2"), day).build(),
            Fact.triggerFired(Released.task(TaskRef.of("4")), day).build());
    AgendaReport agenda = Agenda.of(PLAN).with(ledger).in(CalendarPeriod.month(2025, 5));
    assertThat(due(agenda)).containsExactly("2025-05-31 1 done 2025-05-10");
    assertThat(agenda.toDo()).isEmpty();
    assertThat(agenda.awaited()).isEmpty();
  }

  @Test
  void whatAnEventHasReleasedIsOnTheListUntilItIsDone() {
    LocalDate day = LocalDate.of(2025, 5, 10);
    Ledger ledger =
        Ledger.of(
            Fact.triggerFired(Released.allWaiting(Trigger.of(Trigger.Type.ISSUANCE)), day).build());
    AgendaReport agenda = Agenda.of(PLAN).with(ledger).in(CalendarPeriod.month(2025, 5));
    assertThat(agenda.awaited()).isEmpty();
    assertThat(agenda.released()).extracting(one -> one.item().title()).containsExactly("Kế hoạch");
    assertThat(agenda.released().get(0).what().fact().on()).isEqualTo(day);
    Ledger done = ledger.and(Fact.taskReport(TaskRef.of("4"), day).doneOn(day).build());
    assertThat(Agenda.of(PLAN).with(done).in(CalendarPeriod.month(2025, 5)).released()).isEmpty();
  }

  @Test
  void whatIsReleasedWithDaysToCountIsDueAndNotListedTwice() {
    Deadline lagged =
        Deadline.triggered(Trigger.of(Trigger.Type.ISSUANCE), Lag.of(5, LagUnit.WORKING_DAY));
    Plan plan =
        Plan.builder()
            .document(PLAN.document())
            .addSection(Section.builder().addTask(task("1", "Kế hoạch", lagged)).build())
            .build();
    Ledger ledger =
        Ledger.of(
            Fact.triggerFired(Released.task(TaskRef.of("1")), LocalDate.of(2025, 5, 5)).build());
    AgendaReport agenda = Agenda.of(plan).with(ledger).in(CalendarPeriod.month(2025, 5));
    assertThat(due(agenda)).containsExactly("2025-05-12 1");
    assertThat(agenda.released()).isEmpty();
  }

  @Test
  void withdrawnFactsDoNotCountAndAddedTasksAreThere() {
    LocalDate day = LocalDate.of(2025, 4, 1);
    Fact cancelled = Fact.cancelled(TaskRef.of("1"), day).id("f1").build();
    Task added = task("5", "Bổ sung", Deadline.by(CalendarPeriod.month(2025, 5)));
    Task changed = task("1", "Đề án mới", Deadline.by(CalendarPeriod.month(2025, 5)));
    Ledger ledger =
        Ledger.of(
            cancelled,
            Fact.withdrawn("f1", day.plusDays(1)).build(),
            Fact.taskAdded(added, "I", day).build(),
            Fact.taskChanged(TaskRef.of("1"), changed, day).build());
    AgendaReport agenda = Agenda.of(PLAN).with(ledger).in(CalendarPeriod.month(2025, 5));
    assertThat(agenda.due())
        .extracting(one -> one.item().title())
        .containsExactly("Báo cáo", "Đề án mới", "Bổ sung");
    StatusReport before = PlanStatus.of(PLAN).with(ledger).asOf(day);
    assertThat(before.tasks().get(0).state()).isEqualTo(TaskState.CANCELLED);
    StatusReport after = PlanStatus.of(PLAN).with(ledger).asOf(day.plusDays(1));
    assertThat(after.tasks().get(0).state()).isEqualTo(TaskState.OPEN_IN_TIME);
    assertThat(after.tasks()).hasSize(5);
  }

  @Test
  void aStatusNamesThePresentHolderAndTheDaysOverdue() {
    StatusReport status = PlanStatus.of(PLAN).with(MERGED).asOf(LocalDate.of(2025, 6, 3));
    TaskStatus late = status.tasks().get(0);
    assertThat(late.leads()).containsExactly(AgencyRef.of(OLD));
    assertThat(late.holders().get(0).agency()).contains(NEW);
    assertThat(late.holders().get(0).hasChanged()).isTrue();
    assertThat(status.daysOverdue(late)).isEqualTo(3);
    assertThat(status.workingDaysOverdue(late, WorkingCalendar.vietnam())).isEqualTo(2);
    assertThat(status.byHolder())
        .singleElement()
        .satisfies(row -> assertThat(row.holders().get(0).agency()).contains(NEW))
        .satisfies(
            row -> assertThat(row.holders().get(0).words()).isEqualTo("Sở Khoa học và Công nghệ"));
  }

  @Test
  void whoIsSpelledInTwoWaysIsCountedOnce() {
    List<AgencyRef> leads =
        List.of(
            AgencyRef.collective("Các sở, ban, ngành"), AgencyRef.collective("Các Sở, ban, ngành"));
    Plan plan = Plan.builder().document(PLAN.document()).build();
    Section.Builder section = Section.builder();
    for (AgencyRef lead : leads) {
      Task task = task("1", "Báo cáo", Deadline.by(CalendarPeriod.month(2025, 5)));
      section.addTask(task.toBuilder().leads(List.of(lead)).build());
    }
    plan = plan.toBuilder().addSection(section.build()).build();
    assertThat(Agenda.of(plan).in(CalendarPeriod.year(2025)).byLead().values())
        .singleElement()
        .satisfies(due -> assertThat(due).hasSize(2));
    StatusReport status = PlanStatus.of(plan).with(MERGED).asOf(LocalDate.of(2025, 6, 3));
    assertThat(status.totals().byLead()).hasSize(1);
    assertThat(status.byHolder()).hasSize(1);
  }

  @Test
  void theDayThatAPlanPrintsWinsOverTheDayOfAContext() {
    ResolveContext later = ResolveContext.since(LocalDate.of(2025, 6, 1));
    LocalDate july = LocalDate.of(2025, 7, 1);
    assertThat(PlanStatus.of(PLAN).under(later).asOf(july))
        .isEqualTo(PlanStatus.of(PLAN).asOf(july));
    assertThat(PlanStatus.of(PLAN).under(later).asOf(july).tasks().get(1).overdue()).hasSize(4);
    assertThat(due(Agenda.of(PLAN).under(later).in(CalendarPeriod.year(2025))))
        .isEqualTo(due(Agenda.of(PLAN).in(CalendarPeriod.year(2025))));
    Document month = Document.builder().date(CalendarPeriod.month(2025, 2)).build();
    Plan plan = PLAN.toBuilder().document(month).build();
    assertThat(PlanStatus.of(plan).under(later).asOf(july).tasks().get(1).overdue())
        .as("a month alone leaves the day open")
        .hasSize(1);
  }

  @Test
  void aProvincesOwnDayOffCounts() {
    LocalDate off = LocalDate.of(2025, 5, 12);
    Deadline lagged =
        Deadline.triggered(Trigger.of(Trigger.Type.ISSUANCE), Lag.of(5, LagUnit.WORKING_DAY));
    Plan plan =
        Plan.builder()
            .document(PLAN.document())
            .addSection(Section.builder().addTask(task("1", "Kế hoạch", lagged)).build())
            .build();
    Ledger ledger =
        Ledger.of(
            Fact.triggerFired(Released.task(TaskRef.of("1")), LocalDate.of(2025, 5, 5)).build());
    WorkingCalendar own =
        WorkingCalendar.vietnam()
            .with("holiday | 2025-05-12 | Nghỉ tránh bão | Storm | decided | 2025-05-11 | x");
    Agenda agenda = Agenda.of(plan).with(ledger).with(own);
    assertThat(due(agenda.in(CalendarPeriod.month(2025, 5)))).containsExactly("2025-05-13 1");
    ResolveContext policies = ResolveContext.since(LocalDate.of(2025, 1, 1));
    assertThat(due(agenda.under(policies).in(CalendarPeriod.month(2025, 5))))
        .containsExactly("2025-05-13 1");
    PlanStatus status = PlanStatus.of(plan).with(ledger);
    assertThat(status.asOf(off.plusDays(1)).tasks().get(0).state()).isEqualTo(TaskState.OPEN_LATE);
    assertThat(status.with(own).asOf(off.plusDays(1)).tasks().get(0).state())
        .isEqualTo(TaskState.OPEN_IN_TIME);
  }

  @Test
  @SuppressWarnings("NullAway")
  void aDayThatIsNullIsNamed() {
    assertThatThrownBy(() -> PlanStatus.of(PLAN).asOf(null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("PlanStatus.asOf");
    assertThatThrownBy(() -> Cascade.standard().check(PLAN, null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Cascade.upper");
  }

  @Test
  void aPlanWithoutADateNeedsOne() {
    assertThatThrownBy(() -> Agenda.of(Plan.builder().build()).in(CalendarPeriod.year(2025)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Agenda.under");
  }
}
