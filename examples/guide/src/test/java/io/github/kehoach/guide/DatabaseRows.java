package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.TaskPlace;
import io.github.kehoach.rules.text.DeadlineText;
import io.github.kehoach.rules.wording.cell.CellRemark;
import io.github.kehoach.rules.wording.cell.TaskCells;
import io.github.kehoach.rules.wording.cell.TaskReading;
import java.io.PrintStream;
import java.util.List;

/** A plan from the rows of a database. */
final class DatabaseRows {
  // page: row
  record Row(String number, String title, String lead, String deadline, String product) {}

  // end

  private DatabaseRows() {}

  static void run(PrintStream out, Language language) {
    // page: read
    AgencyDirectory agencies =
        AgencyDirectory.of(
            List.of(
                Agency.builder().id(AgencyId.of("so-tu-phap")).name("Sở Tư pháp").build(),
                Agency.builder().id(AgencyId.of("so-noi-vu")).name("Sở Nội vụ").build()));
    CalendarPeriod issued = CalendarPeriod.day(2025, 1, 10);
    List<Row> rows =
        List.of(
            new Row("1", "Số hóa hồ sơ hộ tịch", "Sở Tư pháp", "quý II/2025", "Báo cáo"),
            new Row("2", "Tập huấn kỹ năng số", "sở nội vụ", "5/2025 và thường xuyên", null),
            new Row("3", "Thuê hạ tầng", "Sở Hạ tầng", "khi nào xong thì xong", " "));

    Section.Builder section = Section.builder().number("I").title("Dữ liệu");
    for (Row row : rows) {
      TaskReading reading =
          TaskCells.in(agencies, issued)
              .number(row.number())
              .title(row.title())
              .lead(row.lead())
              .deadline(row.deadline())
              .product(row.product())
              .read();
      reading.task().ifPresent(section::addTask);
      for (CellRemark remark : reading.remarks()) {
        out.println(row.number() + ": " + remark.text().in(language));
      }
    }
    Document document =
        Document.builder().number(DocumentNumber.parse("12/KH-UBND")).date(issued).build();
    Plan plan = Plan.builder().document(document).addSection(section.build()).build();
    for (TaskPlace place : plan.tasks()) {
      out.println(DeadlineText.of(place.task().deadline()).in(language));
    }
    // end
  }
}
