package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Where rules have to be careful: cases beside the fixtures. */
class StandardRulesTest {
  private static final PlanValidator VALIDATOR = PlanValidator.of(RuleSet.standard());

  @Test
  void aSoundPlanHasNoFinding() {
    assertThat(findings(SamplePlans.of(sound("1"), sound("2")))).isEmpty();
  }

  @Test
  void aNumberThatStandsTwiceInOneNumberingIsFoundAtTheSecondPlace() {
    Plan plan =
        SamplePlans.of(
            sound("1"), sound("2"), SamplePlans.changed("1", task -> task.title("Tập huấn")));
    assertThat(findings(plan))
        .containsExactly(Tuple.tuple("task-number-duplicate", "/sections/0/tasks/2"));
    Finding finding = VALIDATOR.validate(plan).findings().get(0);
    assertThat(finding.other()).map(Place::pointer).contains("/sections/0/tasks/0");
    assertThat(finding.text().vi())
        .isEqualTo("Số nhiệm vụ 1 xuất hiện hai lần trong cùng một dãy số.");
  }

  @Test
  void aDeadlineOnThePlansOwnDayIsNotBeforeIt() {
    Task task =
        sound("1").toBuilder().deadlineText("20/02/2025").deadline(day(2025, 2, 20)).build();
    assertThat(findings(SamplePlans.of(task))).isEmpty();
  }

  @Test
  void recurringDeadlinesHaveNoSingleLastDay() {
    Task task =
        sound("1").toBuilder()
            .deadlineText("hằng năm")
            .deadline(Deadline.every(Cycle.YEAR).build())
            .build();
    assertThat(findings(SamplePlans.of(task))).isEmpty();
  }

  @Test
  void aDoubtAboutTheLeadsSaysWhyThereIsNone() {
    Doubt why = Doubt.of("leads", "Giao cho một cá nhân; tên không ghi.");
    assertThat(findings(SamplePlans.task(task -> task.leads(List.of()).addDoubt(why))))
        .containsExactly(Tuple.tuple("task-doubtful", "/sections/0/tasks/0/doubts/0"));
  }

  @Test
  void eachEmptySlotOfTheFiveClaritiesIsOneFinding() {
    Task bare = Task.builder().title("Nâng cao nhận thức").build();
    assertThat(findings(SamplePlans.of(bare)))
        .containsExactly(
            Tuple.tuple("task-without-lead", "/sections/0/tasks/0/leads"),
            Tuple.tuple("task-without-deliverable", "/sections/0/tasks/0/deliverables"),
            Tuple.tuple("task-without-clear-deadline", "/sections/0/tasks/0/deadline"));
  }

  @Test
  void standingAndTriggeredDeadlinesAreClear() {
    Task task =
        sound("1").toBuilder().deadlineText("thường xuyên").deadline(Deadline.continuous()).build();
    assertThat(findings(SamplePlans.of(task))).isEmpty();
  }

  @Test
  void wordingThatNobodyUnderstandsIsNoClearDeadline() {
    Task task = sound("1").toBuilder().deadline(Deadline.unread("sớm nhất")).build();
    assertThat(findings(SamplePlans.of(task)))
        .containsExactly(
            Tuple.tuple("task-without-clear-deadline", "/sections/0/tasks/0/deadline"));
  }

  @Test
  void aPartHasTheLeadAndTheDeadlineOfTheTaskAbove() {
    Task part = Task.builder().title("Định danh tàu thuyền").build();
    Task whole = sound("c").toBuilder().addSubtask(part).build();
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
