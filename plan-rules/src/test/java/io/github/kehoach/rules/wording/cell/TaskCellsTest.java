package io.github.kehoach.rules.wording.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskCellsTest {
  private static final AgencyDirectory DIRECTORY =
      AgencyDirectory.of(
          List.of(Agency.builder().id(AgencyId.of("so-y-te")).name("Sở Y tế").build()));

  private static TaskCells row() {
    return TaskCells.in(DIRECTORY, CalendarPeriod.day(2025, 2, 20));
  }

  @Test
  void aRowIsATask() {
    TaskReading reading =
        row()
            .number("15.")
            .title(" Số hóa hồ sơ ")
            .lead("Sở Y tế")
            .deadline("12/2025")
            .product("Báo cáo\nĐề án")
            .read();
    Task task = reading.task().orElseThrow();
    assertThat(reading.remarks()).isEmpty();
    assertThat(task.title()).isEqualTo("Số hóa hồ sơ");
    assertThat(task.leads())
        .extracting(lead -> lead.agency().orElseThrow())
        .containsExactly(AgencyId.of("so-y-te"));
    assertThat(task.deadline()).isEqualTo(Deadline.by(CalendarPeriod.month(2025, 12)));
    assertThat(task.deadlineText()).contains("12/2025");
    assertThat(task.deliverables())
        .containsExactly(Deliverable.of("Báo cáo"), Deliverable.of("Đề án"));
  }

  @Test
  void nullAndBlankCellsAreAbsent() {
    Task task =
        row()
            .number(null)
            .title("A")
            .lead(" ")
            .deadline(null)
            .product("")
            .read()
            .task()
            .orElseThrow();
    assertThat(task).isEqualTo(Task.builder().title("A").build());
    assertThat(row().title(" ").read().task()).isEmpty();
    assertThat(row().title(null).read().remarks())
        .extracting(CellRemark::code)
        .containsExactly("no-title");
  }

  @Test
  void remarksQuoteTheWordsThatTheyAreAbout() {
    TaskReading reading =
        row().title("A").lead("Sở Không Có").deadline("khi nào xong thì xong").read();
    assertThat(reading.task().orElseThrow().leads())
        .containsExactly(AgencyRef.unlinked("Sở Không Có"));
    assertThat(reading.task().orElseThrow().deadline()).isInstanceOf(Deadline.Unread.class);
    assertThat(reading.remarks()).extracting(CellRemark::cell).contains(TaskCell.LEAD);
    assertThat(reading.remarks().get(0).words()).isEqualTo("Sở Không Có");
    assertThat(reading.remarks().get(0).text().in(Language.VI))
        .startsWith("Cơ quan chủ trì “Sở Không Có”: ");
  }
}
