package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.JsonSchema;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.tracker.command.KeHoachCommand;
import io.github.kehoach.tracker.console.Columns;
import io.github.kehoach.tracker.input.PlanFile;
import io.github.kehoach.tracker.input.Plans;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command as its user sees it. */
class CommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int kehoach(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private String printed(String... args) {
    out.getBuffer().setLength(0);
    kehoach(args);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void withoutArgumentsPlan726ComesToLife(String language) {
    assertThat(kehoach("--lang", language)).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= 80);
    assertThat(out.toString())
        .contains("726/KH-UBND", "81", "Trung ương")
        .contains(language.equals("vi") ? "THƯỜNG XUYÊN" : "STANDING DUTIES");
  }

  @Test
  void helpIsPrintedForEveryCommandInBothLanguages() {
    assertThat(kehoach("help", "validate")).isZero();
    String help = out.toString();
    assertThat(help).contains("Kiểm tra kế hoạch", "Checks plans", "In hướng dẫn này / print this");
    out.getBuffer().setLength(0);
    assertThat(kehoach("validate", "--help")).isZero();
    assertThat(out.toString()).isEqualTo(help);
    out.getBuffer().setLength(0);
    assertThat(kehoach("--help")).isZero();
    assertThat(out.toString())
        .contains("  help        In hướng dẫn của một lệnh.", "What a lower plan does with");
    assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= 80);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsDueEveryDayHasOneLine() throws IOException {
    Path plan = folder.resolve("daily.json");
    Files.writeString(
        plan,
        """
        {"format": "kehoach/1", "plan": {"document": {"date": "2026-01-15"}, "sections": [{"tasks": [
          {"number": "16", "title": "Cập nhật dữ liệu dân cư",
           "deadline": {"kind": "every", "cycle": "day"}}]}]}}\
        """);
    assertThat(kehoach("due", plan.toString(), "--to=2026-01-24", "--lang=vi")).isZero();
    assertThat(out.toString()).contains("HẰNG NGÀY (10 lần đến hạn)");
    assertThat(out.toString()).containsOnlyOnce("Cập nhật dữ liệu dân cư");
  }

  @ParameterizedTest
  @CsvSource({
    "deadline, trước ngày 15/12/2025, trước",
    "target, ≥ 80 %, ≥",
    "citation, Nghị quyết số 57-NQ/TW, 57-NQ/TW",
    "agency, Sở Nội vụ, Sở Nội vụ",
  })
  void aReadingIsExplainedByItsRules(String kind, String phrase, String words) {
    assertThat(kehoach("explain", kind, phrase, "--lang=vi")).isZero();
    assertThat(out.toString()).contains(words, "<-");
  }

  /** A single percent sign makes picocli warn beside the help. */
  @Test
  void descriptionsAreFormats() {
    for (CommandLine command : KeHoachCommand.line().getSubcommands().values()) {
      for (String description : command.getCommandSpec().usageMessage().description()) {
        assertThatCode(() -> String.format(description)).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void theCalendarBeginsWithTheDayAskedFor() {
    kehoach("--as-of", "2025-12-01", "--lang=vi");
    assertThat(out.toString()).contains("ĐẾN HẠN TỪ 01/12/2025").doesNotContain("30/09/2025 ");
  }

  @Test
  void oneTaskIsShownWithEverythingThatThePlanSays() {
    assertThat(kehoach("show", "hai-duong/726", "--task", "36", "--lang=vi")).isZero();
    assertThat(out.toString())
        .contains(
            "Nhiệm vụ 36 (mục IV)", "Sở Khoa học và Công nghệ", "12/2025 và các năm tiếp theo");
  }

  @Test
  void aTaskThatIsNotThereIsNamed() {
    assertThat(kehoach("show", "hai-duong/726", "--task", "99", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("99");
  }

  @Test
  void reasonsStandBelowEachDay() {
    assertThat(
            kehoach(
                "due",
                "hai-duong/726",
                "--from",
                "2025-09-01",
                "--to",
                "2025-09-30",
                "--agency",
                "Sở Tài chính",
                "--why",
                "--lang=vi"))
        .isZero();
    assertThat(out.toString()).contains("30/09/2025", "Trước tháng 10 hàng năm");
  }

  @Test
  void anAgencyThatLeadsNothingIsNoEmptyList() {
    assertThat(kehoach("due", "hai-duong/726", "--agency=Sở Tư phápp", "--lang=vi")).isEqualTo(2);
    assertThat(err.toString())
        .contains("“Sở Tư phápp”", "Các cơ quan chủ trì", "Sở Khoa học và Công nghệ");
  }

  @Test
  void whatAnEventHasReleasedHasItsHeading() throws IOException {
    Path plan = folder.resolve("released.json");
    Files.writeString(
        plan,
        """
        {"format": "kehoach/1", "plan": {"document": {"date": "2026-01-15"}, "sections": [{"tasks": [
          {"number": "1", "title": "Trình quyết định",
           "deadline": {"kind": "triggered", "trigger": {"type": "event", "subject": "Đại hội"}}}]}]}}\
        """);
    Path ledger = folder.resolve("fired.json");
    Files.writeString(
        ledger,
        """
        {"format": "kehoach/1", "ledger": {"facts": [{"kind": "triggerFired", "on": "2026-02-01",
          "trigger": {"type": "event", "subject": "Đại hội"}}]}}\
        """);
    String[] asked = {"due", plan.toString(), "--ledger", ledger.toString(), "--lang=vi"};
    assertThat(kehoach(asked)).isZero();
    assertThat(out.toString())
        .contains("ĐÃ ĐỦ ĐIỀU KIỆN THỰC HIỆN, không có ngày đến hạn (1)", "Trình quyết định");
  }

  @Test
  void holidaysOfAYearAreListed() {
    assertThat(kehoach("holidays", "2025", "--lang=vi")).isZero();
    assertThat(out.toString()).contains("01/09/2025", "26/04/2025");
  }

  @Test
  void aSoundPlanLeavesWithZeroAndItsFindings() {
    assertThat(kehoach("validate", "hai-duong/726", "--lang=vi")).isZero();
    assertThat(out.toString()).contains("task-without-single-lead", "0 lỗi, 25 cảnh báo");
  }

  @Test
  void anErrorLeavesWithOne() {
    assertThat(kehoach("validate", "hai-duong/so-khcn", "--lang=en")).isEqualTo(1);
    assertThat(out.toString()).contains("deadline-before-plan-date");
  }

  @Test
  void languageAndFormatMayStandBeforeTheVerb() {
    assertThat(printed("--lang=en", "--format=json", "validate", "hai-duong/726"))
        .isEqualTo(printed("validate", "hai-duong/726", "--lang=en", "--format=json"));
    assertThat(printed("--lang=en", "validate", "hai-duong/726", "--lang=vi"))
        .isEqualTo(printed("validate", "hai-duong/726", "--lang=vi"));
  }

  @Test
  void findingsForProgramsAreJson() {
    assertThat(kehoach("validate", "hai-duong/726", "--format", "json")).isZero();
    Report report =
        PlanValidator.of(RuleSet.standard())
            .withStatement(Plans.read("hai-duong/726-body"))
            .validate(Plans.read("hai-duong/726"));
    ReadResult<Report> read = JsonFormat.reports().check(out.toString());
    assertThat(read.value()).contains(report);
    assertThat(read.unknown().asMap()).isEqualTo(Map.of("file", "\"hai-duong/726\""));
    assertThat(out.toString().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void aLowerPlanIsHeldAgainstTheOneAbove(String language) {
    assertThat(kehoach("cascade", "hai-duong/so-khcn", "hai-duong/726", "--lang", language))
        .isEqualTo(1);
    assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= 80);
    assertThat(out.toString())
        .contains("✗ 28", "30/6/2025", "cascade-standing-duty-dropped")
        .contains(language.equals("vi") ? "đáp ứng: 25" : "kept: 25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void aDeadlineThatIsOnlyTypedIsSaidInWords(String language) throws IOException {
    String lower = withoutWording("hai-duong/so-khcn", "lower.json");
    String upper = withoutWording("hai-duong/726", "upper.json");
    assertThat(kehoach("cascade", lower, upper, "--lang", language)).as("%s", err).isEqualTo(1);
    assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= 80);
    assertThat(out.toString())
        .doesNotContain("không ghi hạn", "no deadline")
        .containsPattern(language.equals("vi") ? "✗ 28  .*thường xuyên" : "✗ 28  .*standing");
  }

  private String withoutWording(String plan, String file) throws IOException {
    String text = new String(PlanFile.bytes(plan), StandardCharsets.UTF_8);
    Path path = folder.resolve(file);
    Files.writeString(path, text.replaceAll(",\\s*\"deadlineText\": *\"[^\"]*\"", ""));
    return path.toString();
  }

  @Test
  void aCascadeForProgramsIsJson() throws IOException {
    assertThat(kehoach("cascade", "hai-duong/so-noi-vu", "hai-duong/726", "--format=json"))
        .isZero();
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.at("/tasks")).hasSize(11);
    assertThat(json.at("/tasks/0/carriedOutBy/0/link").asText()).isEqualTo("assumed");
    assertThat(json.at("/tasks/0/carriedOutBy/0/score").asDouble()).isEqualTo(1);
    assertThat(json.at("/report/findings/0/rule").asText()).startsWith("cascade-");
    assertThat(JsonFormat.reports().check(out.toString()).isOk()).isTrue();
  }

  @Test
  void whatAnInventedMergerHandsOverIsGivenToo(@TempDir Path folder) throws IOException {
    Succession merger =
        Succession.builder()
            .kind(SuccessionKind.MERGE)
            .addFrom(AgencyId.of("so-tai-chinh-hai-duong"))
            .addTo(AgencyId.of("so-khcn-hai-duong"))
            .effectiveOn(LocalDate.of(2025, 3, 1))
            .build();
    Path agencies = folder.resolve("agencies.json");
    JsonFormat.directories().write(AgencyDirectory.of(List.of(), List.of(merger)), agencies);
    kehoach(
        "cascade", "hai-duong/so-khcn", "hai-duong/726", "--agencies=" + agencies, "--format=json");
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.at("/tasks").size()).isGreaterThan(28);
  }

  @Test
  void bodyAndAnnexAreCompared() throws IOException {
    assertThat(kehoach("compare", "hai-duong/726", "hai-duong/726-body", "--lang=vi")).isEqualTo(1);
    assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= 80);
    assertThat(out.toString()).contains("trước 12/2025”", "đạt 100%");
    out.getBuffer().setLength(0);
    assertThat(kehoach("compare", "hai-duong/726", "hai-duong/726", "--format=json")).isZero();
    assertThat(JsonFormat.reports().read(out.toString()).findings()).isEmpty();
    assertThat(new ObjectMapper().readTree(out.toString()).at("/b").asText())
        .isEqualTo("hai-duong/726");
  }

  @Test
  void aFindingNamesFileAndLineOfBothSides() throws IOException {
    String annex = ownFile("726");
    String body = ownFile("726-body");
    kehoach("compare", annex, body, "--lang=vi");
    assertThat(out.toString())
        .as("an indicator that only the body has stands in the file of the body")
        .containsPattern(
            "phần\\s+thân\\s+kế\\s+hoạch, không[^↔]*726.json:\\d+\\n *↔ \\S+726-body.json:\\d{3}");
  }

  private String ownFile(String plan) throws IOException {
    Path file = folder.resolve(plan + ".json");
    try (InputStream in = Main.class.getResourceAsStream("/plans/hai-duong/" + plan + ".json")) {
      Files.copy(in, file);
    }
    return file.toString();
  }

  @Test
  void onlyTheRulesThatAreNamedRun() {
    assertThat(
            kehoach(
                "validate", "hai-duong/so-khcn", "--only", "citation-without-date", "--lang=vi"))
        .isZero();
    assertThat(out.toString()).contains("113-CTr/TU", "0 lỗi, 1 cảnh báo, 0 lưu ý");
  }

  @Test
  void aRuleThatIsOffRunsWhenItIsNamed() {
    kehoach("validate", "hai-duong/726", "--only=task-without-authority", "--lang=vi");
    assertThat(out.toString()).contains("task-without-authority");
  }

  @Test
  void aSuppressedErrorNoLongerFailsAndIsCounted() {
    assertThat(
            kehoach(
                "validate",
                "hai-duong/so-khcn",
                "--only=deadline-before-plan-date",
                "--suppress=deadline-before-plan-date:section/1/task/a:giao từ tháng 02",
                "--lang=vi"))
        .isZero();
    assertThat(out.toString()).contains("1 phát hiện được bỏ qua có lý do");
  }

  @Test
  void aRuleFileChoosesChangesAndSuppresses() throws IOException {
    String rules =
        file(
            """
            {"format": "kehoach/1", "ruleSet":
            {"without": ["citation-from-the-future"],
             "severity": {"deadline-before-plan-date": "warning"},
             "suppress": [{"rule": "document-number-without-serial", "reason": "bản dự thảo"}]}}
            """);
    assertThat(kehoach("validate", "hai-duong/so-khcn", "--rules", rules, "--lang=vi")).isZero();
    assertThat(out.toString())
        .contains("Cảnh báo (", "[deadline-before-plan-date]", "1 phát hiện được bỏ qua có lý do")
        .doesNotContain("citation-from-the-future", "document-number-without-serial");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "1",
        "{",
        "{\"onyl\": []}",
        "{\"only\": [1]}",
        "{\"only\": [\"no-such-rule\"]}",
        "{\"severity\": {\"plan-without-tasks\": \"fatal\"}}",
        "{\"suppress\": [{\"rule\": \"plan-without-tasks\", \"subject\": \"\"}]}"
      })
  void aRuleFileThatIsWrongIsNamedAndNothingRuns(String content) throws IOException {
    String document = "{\"format\":\"kehoach/1\",\"ruleSet\":" + content + "}";
    assertThat(kehoach("validate", "hai-duong/726", "--rules", file(document), "--lang=en"))
        .isEqualTo(2);
    assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnknownRuleAndASuppressionWithoutReasonAreNamed() {
    assertThat(kehoach("validate", "hai-duong/726", "--only", "x-y", "--lang=vi")).isEqualTo(2);
    assertThat(kehoach("validate", "hai-duong/726", "--suppress", "a:b", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("x-y", "RULE:SUBJECT:REASON");
  }

  @Test
  void aSlipInTheNameOfAFieldOfARuleFileIsNamed() throws IOException {
    String slip = file("{\"format\":\"kehoach/1\",\"ruleSet\":{\"onyl\":[]}}");
    assertThat(kehoach("validate", "hai-duong/726", "--rules", slip, "--lang=vi")).isEqualTo(2);
    assertThat(err.toString()).contains("/ruleSet/onyl", "dòng 1");
  }

  @Test
  void schemasAreListedInTheLanguageAskedFor() {
    assertThat(kehoach("schema", "--lang=vi")).isZero();
    assertThat(out.toString()).contains("plan       Kế hoạch", "rule-set   Bộ quy tắc");
    out.getBuffer().setLength(0);
    assertThat(kehoach("schema", "--lang=en")).isZero();
    assertThat(out.toString().lines())
        .hasSize(JsonSchema.all().size())
        .contains("report     Report");
    out.getBuffer().setLength(0);
    assertThat(kehoach("schema", "--format=json")).isZero();
    assertThat(out.toString().lines()).allMatch(line -> line.startsWith("{\"name\":\""));
  }

  @Test
  void aSchemaIsPrintedAsItIsPublished() throws IOException {
    assertThat(kehoach("schema", "plan")).isZero();
    assertThat(out.toString()).isEqualTo(JsonSchema.plan().json());
    assertThat(new ObjectMapper().readTree(out.toString()).at("/$id").asText())
        .endsWith("plan.schema.json");
    out.getBuffer().setLength(0);
    assertThat(kehoach("schema", "findings")).isZero();
    assertThat(out.toString()).isEqualTo(JsonSchema.report().json());
    out.getBuffer().setLength(0);
    assertThat(kehoach("schema", "--help")).isZero();
    assertThat(out.toString()).contains("findings");
    assertThat(kehoach("schema", "plans", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("plans", "rule-set");
  }

  @Test
  void everySchemaIsPrintedAndNamedInTheHelp() {
    for (JsonSchema schema : JsonSchema.all()) {
      out.getBuffer().setLength(0);
      assertThat(kehoach("schema", schema.name())).isZero();
      assertThat(out.toString()).isEqualTo(schema.json());
      out.getBuffer().setLength(0);
      assertThat(kehoach("schema", "--help")).isZero();
      assertThat(out.toString()).containsPattern("[ ,]" + schema.name() + "[,.]");
    }
  }

  @Test
  void plansThatAreCheckedTogetherAreHeldAgainstEachOther() throws IOException {
    String text = new String(PlanFile.bytes("hai-duong/so-noi-vu"), StandardCharsets.UTF_8);
    String other = file(text.replace("\"date\": \"2025-02-20\"", "\"date\": \"2025-02-10\""));
    String only = "--only=plans-citation-date";
    assertThat(kehoach("validate", "hai-duong/726", other, only, "--lang=vi")).isEqualTo(1);
    assertThat(out.toString()).contains("hai-duong/726 + " + other, "10/02/2025");
  }

  @Test
  void onlyWhatIsSevereEnoughIsListedAndTheSummaryComesFirst() {
    kehoach("validate", "hai-duong/so-khcn", "--min-severity=error", "--lang=vi");
    assertThat(out.toString().lines().skip(1).findFirst())
        .contains("2 lỗi, 19 cảnh báo, 10 lưu ý.");
    assertThat(out.toString()).contains("Lỗi (").doesNotContain("Cảnh báo (", "Lưu ý (");
    assertThat(kehoach("validate", "hai-duong/726", "--min-severity=grave")).isEqualTo(2);
  }

  @Test
  void doubtsAndAllPlacesAreListedForWhoAsks() {
    kehoach("validate", "hai-duong/726", "--lang=vi");
    assertThat(out.toString()).contains("(còn ", "cần đối chiếu với bản giấy");
    out.getBuffer().setLength(0);
    kehoach("validate", "hai-duong/726", "--lang=vi", "--wide", "--doubts");
    assertThat(out.toString())
        .doesNotContain("(còn ")
        .contains("Nhiệm vụ 3 (mục I), thời hạn: OCR");
  }

  @Test
  void aRuleIsExplained() {
    assertThat(kehoach("rules", "duty-before-its-sources", "--lang=vi")).isZero();
    assertThat(out.toString()).contains("09/2019/NĐ-CP", "Cách xử lý");
    assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= 80);
  }

  @Test
  void allRulesAreListedForPeopleAndForPrograms() {
    assertThat(kehoach("rules", "--lang=en")).isZero();
    assertThat(out.toString()).contains("task-without-authority", "off by default");
    out.getBuffer().setLength(0);
    assertThat(kehoach("rules", "--format=json")).isZero();
    assertThat(out.toString().lines())
        .hasSizeGreaterThan(35)
        .allMatch(l -> l.startsWith("{\"rule\""));
    assertThat(kehoach("rules", "no-such-rule", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("no-such-rule");
  }

  @Test
  void aMissingFileIsNamed() {
    assertUnusable("không-có.json", "Không tìm thấy tệp", "There is no file");
  }

  @Test
  void aDirectoryIsNamed() {
    assertUnusable(folder.toString(), "là thư mục", "is a directory");
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    assertUnusable(file(""), "không có gì để đọc", "nothing to read");
  }

  @Test
  void aTruncatedFileSaysWhereItEnds() throws IOException {
    assertUnusable(file("{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{"), "dòng 1", "line 1");
  }

  @Test
  void aWrongEncodingIsNamed() throws IOException {
    Path path = folder.resolve("latin.json");
    Files.write(
        path,
        "{\"format\":\"kehoach/1\",\"plan\":{\"x\":\"é\"}}".getBytes(StandardCharsets.ISO_8859_1));
    assertUnusable(path.toString(), "UTF-8", "UTF-8");
  }

  @Test
  void aNumberWhereATextIsDueIsNamedWithItsPlace() throws IOException {
    assertUnusable(
        file(
            """
            {"format": "kehoach/1", "plan": {"sections": [
              {"number": "I", "tasks": [{"number": "1", "title": 5}]}]}}
            """),
        "/plan/sections/0/tasks/0/title",
        "line 2");
  }

  @Test
  void anUnknownKindIsNamedWithTheKnownOnes() throws IOException {
    assertUnusable(
        file(
            """
            {"format": "kehoach/1", "plan": {"sections": [
              {"tasks": [{"title": "a", "deadline": {"kind": "someday"}}]}]}}
            """),
        "someday",
        "continuous");
  }

  @Test
  void aPlanWithoutTasksIsAFinding() throws IOException {
    assertThat(kehoach("validate", file("{\"format\":\"kehoach/1\",\"plan\":{}}"), "--lang=vi"))
        .isEqualTo(1);
    assertThat(out.toString()).contains("Kế hoạch không có nhiệm vụ nào.");
  }

  @Test
  void oneUnusableFileDoesNotKeepTheOthersFromBeingChecked() {
    assertThat(kehoach("validate", "không-có.json", "hai-duong/726", "--lang=vi")).isEqualTo(2);
    assertThat(out.toString()).contains("0 lỗi");
    assertThat(err.toString()).contains("không-có.json");
  }

  @Test
  void anUnknownOptionGetsAMessageAndNoStackTrace() {
    assertThat(kehoach("show", "--colour", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("--colour", "--help").doesNotContain("\tat ");
  }

  @Test
  void aDayThatIsNoneIsNamedWithItsOption() {
    assertThat(kehoach("due", "--from", "2025-13-01", "--lang=vi")).isEqualTo(2);
    assertThat(err.toString()).contains("2025-13-01", "--from").doesNotContain("java.time");
  }

  @Test
  void aRangeThatRunsBackwardsIsRefusedInWords() {
    assertThat(kehoach("due", "--from", "2025-05-01", "--to", "2025-04-01", "--lang=vi"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("01/04/2025", "01/05/2025", "--to");
  }

  @Test
  void aPhraseIsReadWithItsDaysAndItsCertainty() {
    assertThat(kehoach("deadline", "trước tháng 10 hàng năm", "--issued", "2025", "--lang=vi"))
        .isZero();
    assertThat(out.toString()).contains("30/09/2025", "trước tháng 10 hằng năm", "chắc chắn");
  }

  @Test
  void aReadingForProgramsIsOneLineOfJson() {
    assertThat(kehoach("deadline", "31/6/2025", "--format=json")).isZero();
    assertThat(out.toString().strip())
        .startsWith("{\"text\":\"31/6/2025\",\"certainty\":\"unread\"")
        .contains("\"code\":\"impossible-date\",\"start\":0,\"end\":9")
        .doesNotContain("\n");
  }

  @Test
  void aTargetIsReadWithItsWords() {
    assertThat(kehoach("target", "≥ 3% và tăng dần", "--lang=en")).isZero();
    assertThat(out.toString()).contains("at least", "%", "certain");
  }

  private void assertUnusable(String file, String vietnamese, String english) {
    assertThat(kehoach("validate", file, "--lang=vi")).isEqualTo(2);
    assertThat(kehoach("validate", file, "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains(vietnamese, english).doesNotContain("\tat ");
    assertThat(out.toString()).isEmpty();
  }

  private String file(String content) throws IOException {
    Path path = folder.resolve("plan.json");
    Files.writeString(path, content);
    return path.toString();
  }
}
