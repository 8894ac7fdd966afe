package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.tracker.console.Columns;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The status of plan 726 as its user sees it. */
class StatusCommandTest {
  private static final String LEDGER = "hai-duong/726-ledger-example";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int kehoach(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void totalsAndTasksFitTheScreenInBothLanguages(String language) {
    assertThat(kehoach("status", "--ledger", LEDGER, "--as-of", "2025-07-01", "--lang", language))
        .isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= 80);
    assertThat(out.toString())
        .contains(language.equals("vi") ? "THEO CƠ QUAN CHỦ TRÌ" : "BY LEAD")
        .contains(language.equals("vi") ? "chưa đạt, thiếu 4" : "not met, by 4")
        .containsPattern(language.equals("vi") ? "= \\d,\\d %" : "= \\d\\.\\d %")
        .contains(language.equals("vi") ? "Cơ quan báo cáo “100 %”" : "The agency states “100 %”");
  }

  @Test
  void whyNamesFactAndDueDay() {
    kehoach("status", "--ledger", LEDGER, "--as-of", "2025-07-01", "--why", "--lang=vi");
    assertThat(out.toString())
        .contains("báo cáo ngày 10/03/2025: hoàn thành ngày 07/03/2025 (sự việc 2)")
        .contains("kế hoạch ghi: “02/2025”")
        .contains("quyết định dừng thực hiện ngày 05/06/2025 (quyết định giả định số 4)");
  }

  @Test
  void forProgramsItIsTheJsonOfTheLibrary() {
    assertThat(kehoach("status", "--ledger", LEDGER, "--as-of=2026-01-10", "--format=json"))
        .isZero();
    StatusReport status = JsonFormat.statuses().read(out.toString());
    assertThat(status.totals().all().tasks()).isEqualTo(81);
    assertThat(status.tasks())
        .filteredOn(task -> task.number().equals("36"))
        .allMatch(task -> task.state().toString().equals("doneInTime"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void whoStandsForAMergedAgencyTodayIsShownBesideIt(String language) throws IOException {
    Succession merger =
        Succession.builder()
            .kind(SuccessionKind.MERGE)
            .addFrom(AgencyId.of("so-tai-chinh-hai-duong"))
            .addTo(AgencyId.of("so-moi"))
            .effectiveOn(LocalDate.of(2025, 3, 1))
            .build();
    Agency now = Agency.builder().id(AgencyId.of("so-moi")).name("Sở Mới").build();
    Path agencies = folder.resolve("agencies.json");
    JsonFormat.directories().write(AgencyDirectory.of(List.of(now), List.of(merger)), agencies);
    String file = "--agencies=" + agencies;
    assertThat(kehoach("status", file, "--as-of=2025-07-01", "--lang", language)).isZero();
    assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= 80);
    assertThat(out.toString())
        .contains(language.equals("vi") ? "THEO CƠ QUAN HIỆN NAY" : "BY PRESENT AGENCY")
        .contains("Sở Tài chính → Sở Mới")
        .contains(
            language.equals("vi")
                ? "(quá 1 ngày, 1 ngày làm việc)"
                : "(days late: 1, working days: 1)");
    out.getBuffer().setLength(0);
    assertThat(kehoach("due", file, "--agency=Sở Mới", "--lang", language)).isZero();
    assertThat(out.toString()).contains("Sở Tài chính → Sở Mới").doesNotContain("Sở Y tế");
  }

  @Test
  void theDayIsNeededBecauseNothingReadsAClock() {
    assertThat(kehoach("status", "--lang=vi")).isEqualTo(2);
    assertThat(err.toString()).contains("--as-of");
  }

  @Test
  void aPlanWithoutADateNeedsOne() throws IOException {
    Path plan = folder.resolve("plan.json");
    Files.writeString(
        plan,
        "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"x\"}]}]}}");
    assertThat(kehoach("status", plan.toString(), "--as-of=2025-07-01", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("--since");
    assertThat(kehoach("status", plan.toString(), "--as-of=2025-07-01", "--since=2025-01-01"))
        .isZero();
  }

  @Test
  void aFactAboutNoTaskIsAnError() throws IOException {
    Path ledger = folder.resolve("ledger.json");
    Files.writeString(
        ledger,
        "{\"format\":\"kehoach/1\",\"ledger\":{\"facts\":[{\"kind\":\"cancelled\","
            + "\"task\":{\"task\":\"99\"},\"on\":\"2025-03-01\"}]}}");
    assertThat(kehoach("status", "--ledger", ledger.toString(), "--as-of=2025-07-01", "--lang=vi"))
        .isEqualTo(1);
    assertThat(out.toString()).contains("sự việc 1, lỗi: Kế hoạch không có nhiệm vụ 99.");
  }

  @Test
  void aThresholdThatIsNoneIsNamed() {
    assertThat(kehoach("status", "--as-of=2025-07-01", "--near=-1", "--lang=vi")).isEqualTo(2);
    assertThat(err.toString()).contains("--near", "-1");
  }

  @Test
  void aPlanIsNoLedger() {
    assertThat(kehoach("status", "--ledger", "hai-duong/726", "--as-of=2025-07-01", "--lang=vi"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("hai-duong/726");
  }
}
