package io.github.kehoach.rules.assertions;

import static io.github.kehoach.laws.rules.KeHoachAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KeHoachAssertionsTest {
  private static final Schedule MIXED =
      DeadlineResolver.resolve(
          DeadlineWording.read("5/2025 và thường xuyên").deadline(),
          ResolveContext.since(LocalDate.of(2025, 2, 20)),
          CalendarPeriod.year(2025).days());
  private static final Report REPORT =
      PlanValidator.of(RuleSet.standard())
          .validate(
              Plan.builder()
                  .addSection(
                      Section.builder()
                          .number("I")
                          .addTask(Task.builder().number("1").title("Rà soát").build())
                          .build())
                  .build());

  @Test
  void dueDaysAreExact() {
    assertThat(MIXED).isDueOn("2025-05-31").hasStandingDuty();
    assertThatThrownBy(() -> assertThat(MIXED).isDueOn("2025-06-30"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("2025-06-30")
        .hasMessageContaining("2025-05-31");
    assertThatThrownBy(() -> assertThat(MIXED).isNeverDue()).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(MIXED).waitsForAnEvent())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void findingsAreAskedByRuleAndPlace() {
    assertThat(REPORT).finds("task-without-lead").at("section/I/task/1");
    assertThatThrownBy(() -> assertThat(REPORT).finds("task-without-lead").at("section/II/task/1"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("section/I/task/1");
    assertThatThrownBy(() -> assertThat(REPORT).doesNotFind("task-without-lead"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(REPORT).finds("no-such-rule"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("task-without-lead");
  }
}
