package io.github.kehoach.rules.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.status.PlanStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDiffTest {
  private static final Deadline MAY = Deadline.by(CalendarPeriod.month(2025, 5));
  private static final Deadline JUNE = Deadline.by(CalendarPeriod.month(2025, 6));

  private static Task.Builder task(String number, String title) {
    return Task.builder().number(PartNumber.parse(number)).title(title).deadline(MAY);
  }

  private static Plan plan(Task... tasks) {
    return plan(List.of(tasks));
  }

  private static Plan plan(List<Task> tasks) {
    return Plan.builder()
        .document(
            Document.builder()
                .number(DocumentNumber.parse("726/KH-UBND"))
                .date(CalendarPeriod.day(2025, 2, 20))
                .build())
        .addSection(Section.builder().number("II").tasks(tasks).build())
        .build();
  }

  private static List<String> said(Plan old, Plan now, Language language) {
    return PlanDiff.between(old, now).changes().stream()
        .map(change -> change.text().in(language))
        .toList();
  }

  @Test
  void aMovedDeadlineIsSaidInBothLanguages() {
    Plan old = plan(task("15", "Xây dựng Đề án").build());
    Plan now = plan(task("15", "Xây dựng Đề án").deadline(JUNE).build());
    assertThat(said(old, now, Language.VI))
        .containsExactly(
            "nhiệm vụ 15 (mục II): thời hạn đổi từ “chậm nhất hết tháng 5/2025” thành “chậm nhất hết tháng"
                + " 6/2025”");
    assertThat(said(old, now, Language.EN))
        .containsExactly(
            "task 15 (section II): deadline changed from “by 2025-05” to “by 2025-06”");
  }

  @Test
  void leadsDeliverablesAndCoordinatorsAreTheirOwnChanges() {
    Task before = task("1", "Số hóa").addLead(AgencyRef.unlinked("Sở Y tế")).build();
    Task after =
        task("1", "Số hóa")
            .addLead(AgencyRef.unlinked("Sở Nội vụ"))
            .addCoordinator(AgencyRef.unlinked("Sở Y tế"))
            .addDeliverable(Deliverable.of("Báo cáo"))
            .build();
    assertThat(PlanDiff.between(plan(before), plan(after)).changes())
        .extracting(PlanChange::kind)
        .containsExactly(ChangeKind.LEADS, ChangeKind.COORDINATORS, ChangeKind.DELIVERABLES);
    assertThat(said(plan(before), plan(after), Language.VI).get(0))
        .isEqualTo("nhiệm vụ 1 (mục II): cơ quan chủ trì đổi từ “Sở Y tế” thành “Sở Nội vụ”");
  }

  @Test
  void aTaskPutInBetweenRenumbersTheOthersAndRenamesNone() {
    Plan old = plan(task("1", "A").build(), task("2", "B").build(), task("3", "C").build());
    Plan now =
        plan(
            task("1", "A").build(),
            task("2", "X").build(),
            task("3", "B").build(),
            task("4", "C").build());
    assertThat(said(old, now, Language.EN))
        .containsExactly(
            "Added task 2 (section II): X",
            "task 3 (section II): number changed from “2” to “3”",
            "task 4 (section II): number changed from “3” to “4”");
  }

  @Test
  void anotherTitleUnderTheSameNumberIsARenaming() {
    Plan old = plan(task("1", "Số hóa hồ sơ").build(), task("2", "B").build());
    Plan now = plan(task("1", "Số hóa toàn bộ hồ sơ").build());
    assertThat(said(old, now, Language.VI))
        .containsExactly(
            "nhiệm vụ 1 (mục II): tên đổi từ “Số hóa hồ sơ” thành “Số hóa toàn bộ hồ sơ”",
            "Bỏ nhiệm vụ 2 (mục II): B");
  }

  @Test
  void aTaskInAnotherSectionHasMoved() {
    Task task = task("1", "A").build();
    Section second = Section.builder().number("III").addTask(task).build();
    Plan old = plan(task, task("2", "B").build());
    Plan now = plan(task("2", "B").build()).toBuilder().addSection(second).build();
    assertThat(PlanDiff.between(old, now).changes(ChangeKind.MOVED))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.oldPointer()).contains("/sections/0/tasks/0");
              assertThat(change.pointer()).contains("/sections/1/tasks/0");
            });
  }

  @Test
  void aTaskDividedIsOneChangeAndNotSeveral() {
    Task whole = task("1", "A").build();
    Task divided =
        task("1", "A")
            .addSubtask(task("a", "x").build())
            .addSubtask(task("b", "y").build())
            .build();
    assertThat(said(plan(whole), plan(divided), Language.EN))
        .containsExactly("task 1 (section II): divided into subtasks: x; y");
    assertThat(said(plan(divided), plan(whole), Language.EN))
        .containsExactly("task 1 (section II): no longer divided into subtasks: x; y");
  }

  @Test
  void theDocumentHasItsOwnChanges() {
    Plan old = plan();
    Document issued = old.document().toBuilder().date(CalendarPeriod.day(2025, 3, 4)).build();
    Plan now = old.toBuilder().document(issued).build();
    assertThat(said(old, now, Language.VI))
        .containsExactly("văn bản: ngày ban hành đổi từ ngày 20/02/2025 thành ngày 04/03/2025");
  }

  @Test
  void theEffectOnTheStatusIsToldPerTask() {
    Plan old = plan(task("1", "A").build(), task("2", "B").build());
    Plan now = plan(task("1", "A").deadline(JUNE).build(), task("3", "C").build());
    LocalDate day = LocalDate.of(2025, 6, 10);
    PlanDiff diff = PlanDiff.between(old, now);
    assertThat(
            diff.effect(
                PlanStatus.of(old).with(Ledger.empty()).asOf(day),
                PlanStatus.of(now).with(Ledger.empty()).asOf(day)))
        .extracting(
            one ->
                one.before().map(task -> task.number() + " " + task.state()).orElse("-")
                    + " > "
                    + one.after().map(task -> task.number() + " " + task.state()).orElse("-"))
        .containsExactly("1 openLate > 1 openInTime", "- > 3 openLate", "2 openLate > -");
  }

  @Test
  void anotherPlanIsNotPatched() {
    PlanDiff diff = PlanDiff.between(plan(task("1", "A").build()), plan());
    assertThatThrownBy(() -> diff.applyTo(plan()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("version that was compared");
  }

  @Test
  void tenThousandTasksOfWhichATenthChanged() {
    List<Task> before = new ArrayList<>();
    List<Task> after = new ArrayList<>();
    for (int i = 1; i <= 10_000; i++) {
      Task.Builder task = task(Integer.toString(i), "Cùng một tên");
      before.add(task.build());
      after.add(i % 10 == 0 ? task.deadline(JUNE).build() : task.build());
    }
    assertThat(PlanDiff.between(plan(before), plan(after)).changes())
        .hasSize(1_000)
        .allMatch(change -> change.kind() == ChangeKind.DEADLINE);
  }
}
