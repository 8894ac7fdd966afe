package io.github.kehoach.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableImportTest {
  private static final TableImport IMPORT = TableImport.issued(CalendarPeriod.parse("2025-02-20"));
  private static final String TABLE =
      """
      STT,Nhiệm vụ,Cơ quan chủ trì,Cơ quan phối hợp,Sản phẩm,Thời gian hoàn thành,Ghi chú
      I,Hoàn thiện thể chế,,,,,
      1,Xây dựng Đề án,Sở Tài chính,"Các sở, ngành",Đề án,12/2025,
      2,Rà soát quy trình,Sở Nội vụ,,"Báo cáo
      Quyết định",trước 10/3/2025,ưu tiên
      """;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(Consumer<Worksheet> fill) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      fill.accept(book.newWorksheet("Phụ lục I"));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        sheet.value(row, column, cells[column]);
      }
    }
  }

  @Test
  void aCellThatSaysWhoHelpsIsDivided() {
    ImportedTable table =
        IMPORT.read(
            utf8(
                """
                STT,Nhiệm vụ,Đơn vị thực hiện
                1,Xây dựng Đề án,Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ
                """));
    Task task = table.plan().tasks().get(0).task();
    assertThat(task.leads()).containsExactly(AgencyRef.unlinked("Sở Tài chính"));
    assertThat(task.coordinators()).containsExactly(AgencyRef.unlinked("Sở Nội vụ"));
  }

  @Test
  void aTableIsAPlanOfSectionsAndTasks() {
    ImportedTable table = IMPORT.read(utf8(TABLE));
    Section section = table.plan().sections().get(0);
    assertThat(section.title()).contains("Hoàn thiện thể chế");
    assertThat(section.number()).contains(PartNumber.parse("I"));
    Task first = section.tasks().get(0);
    assertThat(first.title()).isEqualTo("Xây dựng Đề án");
    assertThat(first.leads()).containsExactly(AgencyRef.unlinked("Sở Tài chính"));
    assertThat(first.coordinators()).containsExactly(AgencyRef.collective("Các sở, ngành"));
    assertThat(first.deadline()).isEqualTo(Deadline.by(CalendarPeriod.month(2025, 12)));
    assertThat(first.deadlineText()).contains("12/2025");
    Task second = section.tasks().get(1);
    assertThat(second.deliverables())
        .containsExactly(Deliverable.of("Báo cáo"), Deliverable.of("Quyết định"));
    assertThat(second.extensions().get("Ghi chú")).contains("\"ưu tiên\"");
    assertThat(table.notes()).isEmpty();
    assertThat(table.tasks().get(1).cells().get(Field.DEADLINE))
        .extracting(SourceCell::place)
        .containsExactly("F4");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void otherMarksPartCellsToo(String mark) {
    String table = "TT,Nội dung công việc,Chủ trì,Tiến độ\n1,Việc,Sở A,Quý II/2025\n";
    Task task = only(IMPORT.read(utf8(table.replace(",", mark))));
    assertThat(task.deadline()).isEqualTo(Deadline.by(CalendarPeriod.quarter(2025, 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1258"})
  void lettersOfSeveralCodesAreRead(String charset) {
    String table = "STT,Nhiệm vụ,Cơ quan chủ trì\n1,Đẩy mạnh chuyển đổi số,Sở Y tế\n";
    String written = charset.startsWith("win") ? decomposedTones(table) : table;
    Task task = only(IMPORT.read(written.getBytes(Charset.forName(charset))));
    assertThat(task.title()).isEqualTo("Đẩy mạnh chuyển đổi số");
  }

  /** Windows-1258 has letters with a circumflex or a horn, and tones that stand behind them. */
  private static String decomposedTones(String text) {
    StringBuilder out = new StringBuilder();
    for (String letter : text.split("")) {
      String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tone = marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String toneless = marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      out.append(Normalizer.normalize(toneless, Normalizer.Form.NFC)).append(tone);
    }
    return out.toString();
  }

  @Test
  void lettersThatCannotBeToldAreRefusedByName() {
    byte[] old = {'S', 'T', 'T', ',', (byte) 0xB5, (byte) 0xE6, '\n', '1', ',', (byte) 0xD0};
    assertThatThrownBy(() -> IMPORT.read(old))
        .isInstanceOfSatisfying(
            UnusableTableException.class,
            refused -> assertThat(refused.text().vi()).contains("Windows-1258", "TCVN3"));
  }

  @Test
  void excelIsReadWithTitlesMergedCellsAndDates() {
    byte[] file =
        workbook(
            sheet -> {
              row(sheet, 0, "PHỤ LỤC NHIỆM VỤ");
              sheet.range(0, 0, 0, 4).merge();
              row(sheet, 2, "STT", "Nhiệm vụ", "Cơ quan thực hiện", "", "Thời hạn");
              sheet.range(2, 2, 2, 3).merge();
              row(sheet, 3, "", "", "Chủ trì", "Phối hợp", "");
              row(sheet, 4, "(1)", "(2)", "(3)", "(4)", "(5)");
              row(sheet, 5, "I. NHIỆM VỤ CHUNG");
              sheet.range(5, 0, 5, 4).merge();
              sheet.value(6, 0, 1);
              row(sheet, 6, "", "Việc một", "Sở Tài chính", "", "");
              sheet.value(6, 0, 1);
              sheet.value(6, 4, LocalDate.of(2025, 6, 30));
              sheet.style(6, 4).format("dd/mm/yyyy").set();
              sheet.value(7, 0, 2);
              row(sheet, 7, "", "Việc hai", "", "Sở Nội vụ", "");
              sheet.value(7, 4, LocalDate.of(2025, 12, 1));
              sheet.style(7, 4).format("mm/yyyy").set();
              sheet.range(6, 2, 7, 2).merge();
            });
    ImportedTable table = IMPORT.read(file);
    List<Task> tasks = table.plan().sections().get(0).tasks();
    assertThat(table.plan().sections().get(0).title()).contains("I. NHIỆM VỤ CHUNG");
    assertThat(tasks).hasSize(2);
    assertThat(tasks.get(0).deadline()).isEqualTo(Deadline.by(CalendarPeriod.parse("2025-06-30")));
    assertThat(tasks.get(1).deadline()).isEqualTo(Deadline.by(CalendarPeriod.month(2025, 12)));
    assertThat(tasks.get(1).leads()).containsExactly(AgencyRef.unlinked("Sở Tài chính"));
    assertThat(tasks.get(1).coordinators()).containsExactly(AgencyRef.unlinked("Sở Nội vụ"));
    assertThat(table.preface()).extracting(SourceCell::text).containsExactly("PHỤ LỤC NHIỆM VỤ");
    assertThat(table.notes(Note.Kind.ASSUMED))
        .extracting(note -> note.cell().place())
        .containsExactly("Phụ lục I!E7", "Phụ lục I!E8");
  }

  @Test
  void aRowSplitInTwoIsOneTask() {
    Task task =
        only(
            IMPORT.read(
                utf8("STT,Nhiệm vụ,Chủ trì,Thời hạn\n1,Xây dựng,Sở A,2025\n,kế hoạch năm,,\n")));
    assertThat(task.title()).isEqualTo("Xây dựng\nkế hoạch năm");
  }

  @Test
  void repeatedHeadingsAreNoTask() {
    ImportedTable table =
        IMPORT.read(utf8("STT,Nhiệm vụ,Chủ trì\n1,Một,Sở A\nSTT,Nhiệm vụ,Chủ trì\n2,Hai,Sở B\n"));
    assertThat(table.plan().sections().get(0).tasks())
        .extracting(Task::title)
        .containsExactly("Một", "Hai");
  }

  @ParameterizedTest
  @ValueSource(strings = {",Tổng cộng,,1.500", "TỔNG SỐ,,,1.500", ",Cộng:,,1.500"})
  void aRowOfTotalsIsNoTask(String total) {
    ImportedTable table =
        IMPORT.read(utf8("STT,Nhiệm vụ,Chủ trì,Kinh phí\n1,Một,Sở A,1.500\n" + total + "\n"));
    assertThat(only(table).title()).isEqualTo("Một");
    assertThat(table.notes())
        .extracting(note -> note.kind() + " " + note.cell().place())
        .contains("NOT_TAKEN D3")
        .hasSize(2);
  }

  @Test
  void partsStandBelowTheirTask() {
    ImportedTable table =
        IMPORT.read(
            utf8("STT,Nhiệm vụ,Chủ trì\n1,Một,\na),Phần a,Sở A\n1.2,Phần hai,Sở B\n2,Hai,Sở C\n"));
    List<Task> tasks = table.plan().sections().get(0).tasks();
    assertThat(tasks).extracting(Task::title).containsExactly("Một", "Hai");
    assertThat(tasks.get(0).subtasks())
        .extracting(Task::title)
        .containsExactly("Phần a", "Phần hai");
  }

  @Test
  void agenciesAreLookedUpAndUnknownOnesTold() {
    AgencyId id = AgencyId.of("so-tai-chinh");
    AgencyDirectory directory =
        AgencyDirectory.of(List.of(Agency.builder().id(id).name("Sở Tài chính").build()));
    ImportedTable table =
        IMPORT
            .with(directory)
            .read(utf8("STT,Nhiệm vụ,Chủ trì\n1,Một,Sở Tài chính\n2,Hai,Sở Lạ\n"));
    List<Task> tasks = table.plan().sections().get(0).tasks();
    assertThat(tasks.get(0).leads()).containsExactly(AgencyRef.of(id, "Sở Tài chính"));
    assertThat(table.notes(Note.Kind.NOT_UNDERSTOOD))
        .extracting(note -> note.cell().place())
        .containsExactly("C3");
  }

  @Test
  void whatIsNotUnderstoodOrTakenIsTold() {
    ImportedTable table =
        IMPORT.read(utf8("Kèm theo Kế hoạch\nSTT,Nhiệm vụ,Thời hạn\n1,Một,khi mưa\n2,,12/2025\n"));
    assertThat(only(table).deadlineText()).contains("khi mưa");
    assertThat(table.notes())
        .extracting(note -> note.kind() + " " + note.cell().place())
        .contains("NOT_TAKEN A1", "NOT_TAKEN A4", "NOT_TAKEN C4");
  }

  @Test
  void aColumnThatNobodyKnowsStaysBesideTheTask() {
    Task task = only(IMPORT.read(utf8("TT,Nhiệm vụ,Kinh phí (triệu đồng)\n1,Một,500\n")));
    assertThat(task.extensions().get("Kinh phí (triệu đồng)")).contains("\"500\"");
  }

  @Test
  void filesThatAreNoTableSayWhatToDo() {
    assertThatThrownBy(() -> IMPORT.read(new byte[0])).hasMessageContaining("empty");
    assertThatThrownBy(() -> IMPORT.read(utf8("a,b\n1,2\n"))).hasMessageContaining("headings");
    assertThatThrownBy(() -> IMPORT.read(new byte[] {'P', 'K', 3, 4, 0}))
        .isInstanceOf(UnusableTableException.class);
    assertThatThrownBy(
            () -> IMPORT.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
        .hasMessageContaining(".xlsx");
  }

  private static Task only(ImportedTable table) {
    assertThat(table.plan().sections()).hasSize(1);
    assertThat(table.plan().sections().get(0).tasks()).hasSize(1);
    return table.plan().sections().get(0).tasks().get(0);
  }
}
