package io.github.kehoach.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void holdsThePlanOfTheScienceDepartmentAsItIsPrinted() {
    Task a =
        Task.builder()
            .number(TaskNumber.parse("a."))
            .title("Xây dựng, trình UBND tỉnh ban hành và tổ chức triển khai Kế hoạch tuyên truyền")
            .addLead(AgencyRef.unlinked("Phòng Công nghệ thông tin"))
            .deadline(Deadline.by(CalendarPeriod.day(2025, 2, 28)))
            .deadlineText("28/02/2025")
            .build();
    Section first = Section.builder().number("1").addTask(a).build();
    Section second = Section.builder().number("2").addTask(a).build();
    Plan plan =
        Plan.builder()
            .document(
                Document.builder()
                    .number(DocumentNumber.parse("/KH-SKHCN"))
                    .date(CalendarPeriod.day(2025, 3, 4))
                    .build())
            .addCarriesOut(Citation.of(DocumentNumber.parse("726/KH-UBND")))
            .addReplaces(Citation.of(DocumentNumber.parse("355/KHLN-KHCN-TTTT")))
            .addSection(first)
            .addSection(second)
            .build();
    assertThat(plan.sections()).extracting(Section::tasks).allMatch(tasks -> tasks.contains(a));
    assertThat(plan.sections().get(0).tasks().get(0).number())
        .hasValueSatisfying(number -> assertThat(number).hasToString("a."));
  }

  @Test
  void pointsAtASubtaskOfAnotherDocument() {
    TaskRef ref =
        TaskRef.of("15")
            .in(DocumentNumber.parse("726/KH-UBND"))
            .dated(CalendarPeriod.day(2025, 2, 20))
            .inSection("III")
            .subtask("a")
            .subtask("2");
    assertThat(ref.subtasks()).containsExactly(TaskNumber.parse("a"), TaskNumber.parse("2"));
    assertThat(ref.section()).contains("III");
    assertThat(ref).isNotEqualTo(TaskRef.of("15"));
  }

  @Test
  void withoutADeadlineItIsUnstated() {
    assertThat(Task.builder().title("Theo dõi tiến độ").build().deadline())
        .isEqualTo(Deadline.unstated());
    assertThat(ReportingDuty.builder().what("Báo cáo").build().deadline())
        .isEqualTo(Deadline.unstated());
  }
}
