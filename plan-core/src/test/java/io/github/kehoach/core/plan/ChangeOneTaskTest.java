package io.github.kehoach.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What embedders write: one task changed, rows of a database, numbers as printed. */
class ChangeOneTaskTest {
  private static final Plan PLAN =
      Plan.builder()
          .addSection(section("I", task("(1)"), task("(2)")))
          .addSection(
              Section.builder()
                  .number("II")
                  .addTask(task("4."))
                  .addSection(section("1", task("a)"), task("-"), task("-")))
                  .build())
          .addIndicator(Indicator.builder().number("7.1").name("Tỷ lệ").build())
          .build();

  @Test
  void oneTaskIsChangedByItsNumber() {
    Deadline later = Deadline.by(CalendarPeriod.month(2025, 9));
    Plan changed = PLAN.with(TaskRef.of("4"), t -> t.deadline(later).deadlineText("9/2025"));
    assertThat(changed.find(TaskRef.of("4")).orElseThrow().task().deadline()).isEqualTo(later);
    assertThat(
            changed.with(TaskRef.of("4"), t -> t.deadline(Deadline.unstated()).deadlineText(null)))
        .isEqualTo(PLAN);
  }

  @Test
  void aTaskOfAnInnerSectionIsFoundByEveryRunOfNumbers() {
    for (String section : List.of("II", "1", "II/1", "II./1.")) {
      assertThat(PLAN.find(TaskRef.of("a").inSection(section)))
          .as(section)
          .hasValueSatisfying(
              place -> {
                assertThat(place.pointer()).isEqualTo("/sections/1/sections/0/tasks/0");
                assertThat(place.sections()).hasSize(2);
              });
    }
    assertThat(PLAN.find(TaskRef.of("a").inSection("I"))).isEmpty();
  }

  @Test
  void whatFitsTwoTasksOrNoneIsRefused() {
    assertThat(PLAN.find(TaskRef.of("-"))).isEmpty();
    for (String number : List.of("-", "99")) {
      assertThatThrownBy(() -> PLAN.with(TaskRef.of(number), t -> t.title("khác")))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Test
  void sectionsAndIndicatorsAreChangedToo() {
    assertThat(PLAN.withSection("II/1", s -> s.title("Mục đích")).findSection("1"))
        .hasValueSatisfying(section -> assertThat(section.title()).contains("Mục đích"));
    IndicatorRef ref = IndicatorRef.of("7.1");
    assertThat(PLAN.with(ref, i -> i.targetText("≥ 80")).find(ref))
        .hasValueSatisfying(indicator -> assertThat(indicator.targetText()).contains("≥ 80"));
  }

  @Test
  void withoutADeadlineItIsUnstated() {
    assertThat(task("1").deadline()).isEqualTo(Deadline.unstated());
    assertThat(ReportingDuty.builder().what("Báo cáo").build().deadline())
        .isEqualTo(Deadline.unstated());
  }

  @Test
  void whatNoTaskFitsIsRefusedAsPeopleWriteIt() {
    TaskRef ref = TaskRef.of("9").inSection("II").in(DocumentNumber.parse("726/KH-UBND"));
    assertThatThrownBy(() -> PLAN.with(ref.subtask("a"), t -> t.addDeliverable("Báo cáo")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("was 'II/9/a (726/KH-UBND)'");
  }

  @Test
  void subtasksAreNestedAtMostTwentyDeep() {
    Task task = task("1");
    for (int i = 1; i < 20; i++) {
      task = Task.builder().title("Việc").addSubtask(task).build();
    }
    Task deepest = task;
    assertThatThrownBy(() -> Task.builder().title("Việc").addSubtask(deepest).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Task.subtasks must be nested at most 20 deep");
  }

  private static Section section(String number, Task... tasks) {
    return Section.builder().number(number).tasks(List.of(tasks)).build();
  }

  private static Task task(String number) {
    return Task.builder().number(number).title("Việc " + number).build();
  }
}
