package io.github.kehoach.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.exchange.CalendarLaws;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskCsvTest {
  private static List<String> problems(String table) {
    CsvResult result = TaskCsv.check(table);
    assertThat(result.plan().isPresent()).isEqualTo(result.problems().isEmpty());
    return result.problems().stream().map(problem -> problem.text().vi()).toList();
  }

  @Test
  void aRowIsReadByAPersonAndByAProgram() {
    Task task =
        Task.builder()
            .number(PartNumber.parse("15"))
            .title("- Xây dựng\n- Trình")
            .addLead(AgencyRef.of(AgencyId.of("so-tc"), "Sở Tài chính"))
            .addLead(AgencyRef.unlinked("Công an"))
            .addCoordinator(AgencyRef.collective("các sở [1]"))
            .addDeliverable(Deliverable.of("Đề án"))
            .addDeliverable(Deliverable.of("Tờ\ntrình"))
            .deadline(Deadline.by(CalendarPeriod.month(2025, 12)))
            .deadlineText("12/2025")
            .addCarriesOut(TaskRef.of("2").inSection("IV"))
            .addDoubt(Doubt.of("deadlineText", "chữ: mờ"))
            .build();
    assertThat(TaskCsv.write(CalendarLaws.plan(task), Language.EN).lines().skip(1))
        .containsExactly(
            ",,\"1\",,,\"15\",\"1\",\"15\",\"'- Xây dựng",
            "- Trình\",,\"Sở Tài chính [so-tc]",
            "Công an\",\"các sở \\[1\\] [*]\",\"Đề án",
            "Tờ\\ntrình\",\"12/2025\",\"{\"\"kind\"\":\"\"by\"\",\"\"period\"\":\"\"2025-12\"\"}\",,"
                + "\" |  | IV | 2\",\"deadlineText: chữ: mờ\",");
  }

  @Test
  void columnsStandInAnyOrderAndMayBeFew() {
    CsvResult result = TaskCsv.check("Title,level\nĐề án,1\n\n  ,\nKhảo sát, 2 \n");
    assertThat(result.problems()).isEmpty();
    Task whole = result.plan().orElseThrow().sections().get(0).tasks().get(0);
    assertThat(whole.subtasks()).containsExactly(Task.builder().title("Khảo sát").build());
  }

  @Test
  void semicolonsOfASpreadsheetAreRead() {
    CsvResult result = TaskCsv.check("Title;Level;Content\r\n\"Đề án; tờ trình\";1;a, b\r\n");
    assertThat(result.plan().orElseThrow().sections().get(0).tasks())
        .containsExactly(Task.builder().title("Đề án; tờ trình").content("a, b").build());
  }

  @Test
  void equalSectionsSideBySideStayTwo() {
    Section section = Section.builder().addTask(Task.builder().title("Việc").build()).build();
    Plan plan = Plan.builder().addSection(section).addSection(section).build();
    assertThat(TaskCsv.check(TaskCsv.write(plan, Language.VI)).plan()).contains(plan);
  }

  @Test
  void innerSectionsFollowTheOuterAndWhatIsLostIsSaid() {
    Task task = Task.builder().title("Việc").number("a)").build();
    Section inner = Section.builder().addTask(task).build();
    Section outer = inner.toBuilder().addSection(inner).addSection(inner).build();
    Plan plan = Plan.builder().addSection(outer).build();
    assertThat(TaskCsv.check(TaskCsv.write(plan, Language.VI)).plan())
        .contains(Plan.builder().sections(List.of(inner, inner, inner)).build());
    assertThat(leftOut(plan)).containsExactly("nesting of sections inside others (2)");
  }

  @Test
  void whatHasNoColumnIsSaidAtEveryDepth() {
    Task funded =
        Task.builder()
            .title("Việc")
            .addSubtask(Task.builder().title("Ý").funding("Ngân sách tỉnh").build())
            .build();
    Section inner =
        Section.builder()
            .content("Lời dẫn")
            .addDoubt(Doubt.of("title", "chữ mờ"))
            .addTask(funded)
            .build();
    Plan plan =
        Plan.builder()
            .document(
                Document.builder()
                    .placeAndDate("Hải Dương, ngày 20 tháng 02 năm 2025")
                    .signedAs("KT. CHỦ TỊCH")
                    .addRecipient(AgencyRef.unlinked("Sở Tài chính"))
                    .build())
            .funding("Ngân sách")
            .addSection(Section.builder().title("Ngoài").addSection(inner).build())
            .build();
    assertThat(leftOut(plan))
        .containsExactly(
            "place and date line",
            "office of the signer",
            "recipients (1)",
            "funding of the plan",
            "texts of sections (1)",
            "sections without tasks of their own (1)",
            "nesting of sections inside others (1)",
            "doubts and fields beside tasks (1)");
  }

  private static List<String> leftOut(Plan plan) {
    return LeftOut.of(plan, Extensions.none()).stream().map(text -> text.en()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "-", "a)", "(1)", "1.1."})
  void aNumberIsReadAsPrinted(String number) {
    Plan plan = CalendarLaws.plan(Task.builder().title("Việc").number(number).build());
    assertThat(TaskCsv.check(TaskCsv.write(plan, Language.VI)).plan().orElseThrow().sections())
        .isEqualTo(plan.sections());
  }

  @Test
  void moreLevelsThanATaskCanHaveAreAProblem() {
    StringBuilder table = new StringBuilder("Cấp,Nhiệm vụ\n");
    for (int level = 1; level <= 20; level++) {
      table.append(level).append(",Việc\n");
    }
    assertThat(problems(table.toString())).isEmpty();
    assertThat(problems(table + "21,Việc\n")).singleElement().asString().contains("từ 1 đến 20");
  }

  @Test
  void anEmptyPlanIsATableOfHeadings() {
    String table = TaskCsv.write(Plan.builder().build(), Language.VI);
    assertThat(table.lines()).hasSize(1);
    assertThat(TaskCsv.check(table).plan()).contains(Plan.builder().build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+84",
        "-2",
        "@a",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        " =1",
        "\uFEFF=1"
      })
  void whatCouldBeAFormulaIsGuardedAndReadBack(String cell) {
    assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
    assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "''=", "'90", "a=1", "1-2", "  a"})
  void whatCouldNotIsReadBackToo(String cell) {
    assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "x # hàng 2, cột “Cấp”: “x” không dùng được; hãy viết như 1, 2, 3.",
        "2 # hàng 2, cột “Cấp”: Cấp 2 không nối được vào hàng trên; ở đây chỉ được từ 1 đến 1.",
        "0 # hàng 2, cột “Cấp”: Cấp 0 không nối được vào hàng trên; ở đây chỉ được từ 1 đến 1."
      })
  void aWrongLevelIsNamedWithItsPlace(String level, String problem) {
    assertThat(problems("Cấp,Nhiệm vụ\n" + level + ",Đề án\n")).containsExactly(problem);
  }

  @Test
  void allProblemsAreReportedAtOnceWithRowAndColumn() {
    String table =
        """
        Cấp,Số,Nhiệm vụ,Chủ trì,Thời hạn (JSON),Cụ thể hóa,Nghi vấn,Trường khác
        1,LONG,Đề án,Sở [x,"{""kind"":""someday""}",726,mờ,a: b

        ,2,,,,,,"a: 1
        a: 2"
        """
            .replace("LONG", "1".repeat(65));
    assertThat(problems(table))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("hàng 2, cột “Số”: “111").contains("7.12"),
            text -> assertThat(text).startsWith("hàng 2, cột “Chủ trì”: “Sở [x”").contains("[mã]"),
            text ->
                assertThat(text).startsWith("hàng 2, cột “Thời hạn (JSON)”").contains("someday"),
            text -> assertThat(text).startsWith("hàng 2, cột “Cụ thể hóa”: “726”"),
            text -> assertThat(text).startsWith("hàng 2, cột “Nghi vấn”: “mờ”"),
            text -> assertThat(text).startsWith("hàng 2, cột “Trường khác”: Không ghi được"),
            text -> assertThat(text).startsWith("hàng 4, cột “Cấp”: Ô trống"),
            text -> assertThat(text).startsWith("hàng 4, cột “Nhiệm vụ”: Ô trống"),
            text -> assertThat(text).startsWith("hàng 4, cột “Trường khác”: “a” đứng hai lần"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: 1", "x: [1", "x: 1 2", "/deadline/kind: 1"})
  void anUnknownFieldThatNoJsonCanHoldIsNamed(String field) {
    assertThat(problems("Cấp,Nhiệm vụ,Trường khác\n1,a," + field + "\n"))
        .singleElement()
        .asString()
        .startsWith("hàng 2, cột “Trường khác”: Không ghi được thành JSON");
  }

  @Test
  void headingsThatAreWrongAreNamed() {
    assertThat(problems("Cấp,Ghi chú,cấp\n"))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("hàng 1: Không có cột nào tên “Ghi chú”"),
            text -> assertThat(text).startsWith("hàng 1: Cột “Cấp” đứng hai lần"),
            text -> assertThat(text).startsWith("hàng 1: Thiếu cột “Nhiệm vụ”"));
    assertThat(problems("")).containsExactly("Bảng trống, không có hàng tên cột.");
  }

  @Test
  void aRowWithTooFewCellsIsNamed() {
    assertThat(problems("Cấp,Nhiệm vụ\n1\n")).singleElement().asString().contains("1 ô", "2 cột");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,\"a\"b\n", "1,\"never closed\n", "1,a\n1,\"x\"\"\n"})
  void aMisplacedQuotationMarkIsNamed(String rows) {
    assertThat(problems("Cấp,Nhiệm vụ\n" + rows))
        .anySatisfy(text -> assertThat(text).contains("nháy kép"));
  }

  @Test
  void aFileOfTwoPlansIsRefused() {
    assertThat(problems("Số kế hoạch,Cấp,Nhiệm vụ\n1/KH-UBND,1,a\n2/KH-UBND,1,b\n"))
        .singleElement()
        .asString()
        .contains("hàng 3", "2/KH-UBND", "mỗi tệp chỉ có một kế hoạch");
  }

  @Test
  void anotherEncodingIsNamed() {
    CsvResult result = TaskCsv.check("Cấp,Nhiệm vụ\n1,é\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(result.problems()).isNotEmpty();
    result = TaskCsv.check("Level,Title\n1,é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(result.problems().get(0).text().en()).contains("CSV UTF-8");
  }

  @Test
  void problemsWithoutEndAreCutOff() {
    CsvResult result = TaskCsv.check("Level,Title\n" + "x,y\n".repeat(50_000));
    assertThat(result.problems()).hasSizeBetween(1000, 1010);
  }

  @Test
  void aDeadlineInWordsAloneIsRead() {
    String table = "Cấp,Nhiệm vụ,Thời hạn (nguyên văn)\r\n1,Việc,12/2025\r\n";
    Task task = TaskCsv.check(table).plan().orElseThrow().sections().get(0).tasks().get(0);
    assertThat(task.deadline()).isEqualTo(Deadline.by(CalendarPeriod.month(2025, 12)));
  }
}
