package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.tracker.input.Plans;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kehoach convert} as its user sees it. */
class ConvertTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int convert(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "convert";
    System.arraycopy(args, 0, all, 1, args.length);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }

  @Test
  void aPlanBecomesACalendar() {
    assertThat(convert("hai-duong/726", "--to", "ics", "--lang=vi")).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("RRULE:FREQ=MONTHLY;BYMONTHDAY=18", "COMMENT:Việc thường xuyên");
  }

  @Test
  void recurringDaysAreWrittenSinglyInARange() {
    assertThat(
            convert(
                "hai-duong/726",
                "--to=ics",
                "--from=2025-04-01",
                "--until=2025-06-30",
                "--lang=en"))
        .isZero();
    assertThat(out.toString())
        .contains("DUE;VALUE=DATE:20250418", "DUE;VALUE=DATE:20250618", "COMMENT:Recurs")
        .doesNotContain("RRULE", "DUE;VALUE=DATE:20250718");
  }

  @Test
  void aPlanWithoutADateNeedsADayForItsCalendar() {
    assertThat(convert("hai-duong/so-tai-chinh", "--to=ics", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("--from 2025-03-10");
    assertThat(out.toString()).isEmpty();
    assertThat(convert("hai-duong/so-tai-chinh", "--to=ics", "--from=2025-03-10")).isZero();
    assertThat(out.toString()).contains("DTSTAMP:20250310T000000Z");
  }

  @Test
  void whatStandsBesideThePlanIsKeptOrSaidToBeLeftOut() throws IOException {
    String marked =
        JsonFormat.plans()
            .write(Plans.read("hai-duong/so-tai-chinh"))
            .replaceFirst("\\{", "{\"x-approved\":{\"by\":\"chánh văn phòng\"},");
    Path file = Files.writeString(folder.resolve("marked.json"), marked);
    Path lines = folder.resolve("marked.jsonl.gz");
    assertThat(convert(file.toString(), "--to=jsonl", "--out", lines.toString())).isZero();
    assertThat(convert(lines.toString(), "--to=json")).isZero();
    assertThat(JsonFormat.plans().check(out.toString()).unknown())
        .isEqualTo(JsonFormat.plans().check(marked).unknown())
        .isNotEqualTo(Extensions.none());
    assertThat(convert(file.toString(), "--to=csv", "--lang=en")).isZero();
    assertThat(err.toString()).contains("fields beside tasks (");
  }

  @Test
  void tasksGoThroughATableAndBack() throws IOException {
    Path table = folder.resolve("726.CSV");
    assertThat(
            convert("hai-duong/726", "--to=csv", "--bom", "--out", table.toString(), "--lang=vi"))
        .isZero();
    assertThat(Files.readString(table)).startsWith("\uFEFF\"Số kế hoạch\",");
    assertThat(err.toString()).contains("Không có trong bảng:", "chỉ tiêu (44)");
    assertThat(out.toString()).isEmpty();
    assertThat(convert(table.toString(), "--to=json")).isZero();
    Plan back = JsonFormat.plans().read(out.toString());
    Plan plan = Plans.read("hai-duong/726");
    assertThat(back.sections()).isEqualTo(plan.sections());
    assertThat(back.document().number()).isEqualTo(plan.document().number());
  }

  @Test
  void aPlanIsWrittenAsJsonForPeopleOrOnOneLine() {
    assertThat(convert("hai-duong/726", "--to=json")).isZero();
    assertThat(out.toString().stripTrailing())
        .isEqualTo(JsonFormat.plans().write(Plans.read("hai-duong/726")));
    out.getBuffer().setLength(0);
    assertThat(convert("hai-duong/726", "--to=json", "--compact")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(JsonFormat.plans().read(out.toString())).isEqualTo(Plans.read("hai-duong/726"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"726.jsonl", "726.jsonl.gz", "726.JSON.GZ"})
  void aPlanGoesThroughRecordsAndBack(String name) throws IOException {
    Path file = folder.resolve(name);
    String form = name.contains("jsonl") ? "jsonl" : "json";
    for (String plan :
        List.of(
            "hai-duong/726",
            "hai-duong/726-body",
            "hai-duong/so-khcn",
            "hai-duong/so-noi-vu",
            "hai-duong/so-tai-chinh",
            "hau-giang/ke-hoach")) {
      assertThat(convert(plan, "--to", form, "--out", file.toString())).isZero();
      assertThat(Files.readAllBytes(file)[0])
          .isEqualTo(name.equals("726.jsonl") ? (byte) '{' : (byte) 0x1F);
      assertThat(convert(file.toString(), "--to=json")).isZero();
      assertThat(out.toString()).isEqualTo(JsonFormat.plans().write(Plans.read(plan)) + "\n");
      out.getBuffer().setLength(0);
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void recordsAreAHeadSectionsAndTasksOneALine() {
    assertThat(convert("hai-duong/726", "--to=jsonl")).isZero();
    assertThat(out.toString()).startsWith("{\"format\":\"kehoach/1\",\"head\":{").endsWith("}\n");
    assertThat(out.toString().lines().filter(line -> line.startsWith("{\"section\":{")))
        .hasSize(10);
    assertThat(out.toString().lines().filter(line -> line.startsWith("{\"section\":\"")))
        .hasSize(81);
  }

  @Test
  void aBrokenRecordIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("726.jsonl");
    assertThat(convert("hai-duong/726", "--to=jsonl", "--out", file.toString())).isZero();
    String broken =
        Files.readString(file).replaceFirst("\"I\",\"number\":\"1\"", "\"I\",\"number\":1");
    Files.writeString(file, broken);
    assertThat(convert(file.toString(), "--to=json", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("/number (line 3, column ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aBrokenTableIsNamedWithRowsAndColumns() throws IOException {
    Path table = folder.resolve("plan.csv");
    Files.writeString(table, "Level,Title,Number\n1,," + "1".repeat(65) + "\n3,a,1\n");
    assertThat(convert(table.toString(), "--to=json", "--lang=en")).isEqualTo(2);
    assertThat(err.toString())
        .contains("row 2, column “Title”", "row 2, column “Number”", "row 3, column “Level”");
    assertThat(convert(table.toString(), "--to=json", "--lang=vi")).isEqualTo(2);
    assertThat(err.toString()).contains("hàng 3, cột “Cấp”");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--to=xml,json|jsonl|csv|ics",
    "--to=json --bom,--bom goes with --to csv only",
    "--to=csv --compact,--compact goes with --to json only",
    "--to=json --from=2025-01-01,--from goes with --to ics only",
    "--to=ics --from=2025-01-01,--until",
    "--to=ics --from=2025-02-01 --until=2025-01-01,The last day 2025-01-01 lies before",
    "--to=csv --out=/no/such/folder/x.csv,cannot be written",
    "'',json|jsonl|csv|ics"
  })
  void whatCannotBeMeantIsNamed(String options, String message) {
    String[] args = ("hai-duong/726 --lang=en " + options).strip().split(" ");
    assertThat(convert(args)).isEqualTo(2);
    assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    assertThat(out.toString()).isEmpty();
  }
}
