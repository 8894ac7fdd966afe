package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Each rule on a plan with one defect, and on one where it has nothing to look at. */
class StandardRulesTest {
  private static final PlanValidator VALIDATOR = PlanValidator.of(RuleSet.standard());

  @Test
  void aSoundPlanHasNoFinding() {
    assertThat(findings(SamplePlans.of(sound("1"), sound("2")))).isEmpty();
  }

  @Test
  void aPlanWithoutTasksIsFoundOnce() {
    assertThat(findings(Plan.builder().build()))
        .containsExactly(Tuple.tuple("plan-without-tasks", "/sections"));
  }

  @Test
  void aNumberThatStandsTwiceInOneNumberingIsFoundAtTheSecondPlace() {
    Plan plan = SamplePlans.of(sound("1"), sound("2"), sound("1"));
    assertThat(findings(plan))
        .containsExactly(Tuple.tuple("task-number-duplicate", "/sections/0/tasks/2"));
    Finding finding = VALIDATOR.validate(plan).findings().get(0);
    assertThat(finding.other()).map(Place::pointer).contains("/sections/0/tasks/0");
    assertThat(finding.text().vi())
        .isEqualTo("Số nhiệm vụ 1 xuất hiện hai lần trong cùng một dãy số.");
  }

  @Test
  void lettersThatStartAgainInEachSectionAreNoDuplicates() {
    Section one = Section.builder().number("1").addTasks(sound("a"), sound("b")).build();
    Section two = Section.builder().number("2").addTasks(sound("a"), sound("b")).build();
    assertThat(findings(Plan.builder().addSections(one, two).build())).isEmpty();
  }

  @Test
  void aSectionNumberThatStandsTwiceIsFound() {
    Section one = Section.builder().number("I").addTasks(sound("1")).build();
    Section again = Section.builder().number("I").addTasks(sound("2")).build();
    assertThat(findings(Plan.builder().addSections(one, again).build()))
        .containsExactly(Tuple.tuple("section-number-duplicate", "/sections/1"));
  }

  @Test
  void anAgencyThatTheDirectoryDoesNotKnowIsFoundWhereItStands() {
    Task task =
        Task.builder()
            .like(sound("1"))
            .addCoordinators(AgencyRef.collective("các đơn vị liên quan"))
            .addCoordinators(AgencyRef.of(AgencyId.of("so-ngoai-vu")))
            .build();
    assertThat(findings(SamplePlans.of(task)))
        .containsExactly(Tuple.tuple("agency-unknown", "/sections/0/tasks/0/coordinators/1"));
  }

  @Test
  void aDeadlineThatEndsBeforeThePlanIsFound() {
    Task task = Task.builder().like(sound("1")).deadline(day(2025, 2, 19)).build();
    assertThat(findings(SamplePlans.of(task)))
        .containsExactly(Tuple.tuple("deadline-before-plan-date", "/sections/0/tasks/0/deadline"));
  }

  @Test
  void aDeadlineOnThePlansOwnDayIsNotBeforeIt() {
    Task task = Task.builder().like(sound("1")).deadline(day(2025, 2, 20)).build();
    assertThat(findings(SamplePlans.of(task))).isEmpty();
  }

  @Test
  void aPlanDatedByItsMonthAloneCannotBeJudgedAgainstADay() {
    Task task = Task.builder().like(sound("1")).deadline(day(2025, 2, 1)).build();
    Plan plan =
        Plan.builder()
            .like(SamplePlans.of(task))
            .document(Document.builder().date(CalendarPeriod.month(2025, 2)).build())
            .build();
    assertThat(findings(plan)).isEmpty();
  }

  @Test
  void recurringDeadlinesHaveNoSingleLastDay() {
    Task task = Task.builder().like(sound("1")).deadline(Deadline.every(Cycle.YEAR)).build();
    assertThat(findings(SamplePlans.of(task))).isEmpty();
  }

  @Test
  void eachEmptySlotOfTheFiveClaritiesIsOneFinding() {
    Task bare = Task.builder().title("Nâng cao nhận thức").build();
    assertThat(findings(SamplePlans.of(bare)))
        .containsExactly(
            Tuple.tuple("task-without-lead", "/sections/0/tasks/0/leads"),
            Tuple.tuple("task-without-clear-deadline", "/sections/0/tasks/0/deadline"),
            Tuple.tuple("task-without-deliverable", "/sections/0/tasks/0/deliverables"));
  }

  @Test
  void standingAndTriggeredDeadlinesAreClear() {
    Task task = Task.builder().like(sound("1")).deadline(Deadline.continuous()).build();
    assertThat(findings(SamplePlans.of(task))).isEmpty();
  }

  @Test
  void wordingThatNobodyUnderstandsIsNoClearDeadline() {
    Task task = Task.builder().like(sound("1")).deadline(Deadline.unread("sớm nhất")).build();
    assertThat(findings(SamplePlans.of(task)))
        .containsExactly(
            Tuple.tuple("task-without-clear-deadline", "/sections/0/tasks/0/deadline"));
  }

  @Test
  void severalLeadsOrACollectiveMakeNobodyResponsible() {
    Task several =
        Task.builder().like(sound("1")).addLeads(AgencyRef.of(SamplePlans.FINANCE)).build();
    Task collective =
        Task.builder()
            .like(sound("2"))
            .leads(List.of(AgencyRef.collective("Các sở, ban, ngành")))
            .build();
    assertThat(findings(SamplePlans.of(several, collective)))
        .containsExactly(
            Tuple.tuple("task-without-single-lead", "/sections/0/tasks/0/leads"),
            Tuple.tuple("task-without-single-lead", "/sections/0/tasks/1/leads"));
  }

  @Test
  void aPartHasTheLeadAndTheDeadlineOfTheTaskAbove() {
    Task part = Task.builder().title("Định danh tàu thuyền").build();
    Task whole = Task.builder().like(sound("c")).addSubtasks(part).build();
    assertThat(findings(SamplePlans.of(whole))).isEmpty();
  }

  private static Deadline day(int year, int month, int day) {
    return Deadline.by(CalendarPeriod.day(year, month, day));
  }

  private static List<Tuple> findings(Plan plan) {
    return VALIDATOR.validate(plan).findings().stream()
        .map(finding -> Tuple.tuple(finding.rule(), finding.place().pointer()))
        .toList();
  }
}
