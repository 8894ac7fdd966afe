package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.PlanStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.tracker.input.Plans;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tasks of plan 726 by days of 2025 and 2026, with an invented ledger. */
class StatusOf726Test {
  private static final Plan PLAN = Plans.read("hai-duong/726");
  private static final Ledger LEDGER = Plans.ledger("hai-duong/726-ledger-example");

  private static StatusReport asOf(String day) {
    return PlanStatus.of(PLAN).with(LEDGER).asOf(LocalDate.parse(day));
  }

  private static TaskStatus task(String number, String day) {
    return asOf(day).tasks().stream()
        .filter(task -> task.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutALedgerWhatWasDueIsLateAndTheRestIsNot() {
    StatusReport status = PlanStatus.of(PLAN).asOf(LocalDate.parse("2025-07-01"));
    assertThat(status.totals().all().count(TaskState.OPEN_LATE)).isEqualTo(40);
    assertThat(status.totals().all().tasks()).isEqualTo(81);
    assertThat(status.findings()).isEmpty();
  }

  @Test
  void task36IsDueOnceAndStandsFromThenOn() {
    assertThat(task("36", "2025-12-21").state()).isEqualTo(TaskState.OPEN_IN_TIME);
    assertThat(task("36", "2026-06-01").state()).isEqualTo(TaskState.DONE_IN_TIME);
    assertThat(task("36", "2026-06-01").flags()).containsExactly(TaskFlag.STANDING);
  }

  @Test
  void task34IsDueForEachScopeAlone() {
    TaskStatus status = task("34", "2025-07-01");
    assertThat(status.state()).isEqualTo(TaskState.OPEN_LATE);
    assertThat(status.due().get(0).scope()).contains("Bãi đỗ xe tại Côn Sơn, Bệnh viện Nhi");
  }

  @Test
  void task30WaitsForItsSchemeAndTask14ForAnother() {
    assertThat(task("30", "2025-04-14").flags()).containsExactly(TaskFlag.WAITING);
    assertThat(task("30", "2025-04-15").flags()).containsExactly(TaskFlag.RELEASED);
    assertThat(task("14", "2025-04-15").flags()).containsExactly(TaskFlag.WAITING);
  }

  @Test
  void task22IsExtendedAndTheOriginalStays() {
    assertThat(task("22", "2025-06-30").state()).isEqualTo(TaskState.OPEN_IN_TIME);
    assertThat(task("22", "2025-06-30").original()).isPresent();
    assertThat(task("22", "2025-10-01").state()).isEqualTo(TaskState.OPEN_LATE);
  }

  @Test
  void task58IsServedYearByYear() {
    assertThat(task("58", "2026-09-30").state()).isEqualTo(TaskState.OPEN_IN_TIME);
    assertThat(task("58", "2026-10-01").overdue()).containsExactly(LocalDate.of(2026, 9, 30));
  }

  @Test
  void task2WasDoneLateWhateverTheAgencySays() {
    assertThat(task("2", "2025-07-01").state()).isEqualTo(TaskState.DONE_LATE);
    assertThat(asOf("2025-07-01").findings()).extracting(FactFinding::fact).contains(1);
  }

  @Test
  void theReasonOfTask38SaysWhichWordsAndWhichDay() {
    assertThat(task("38", "2025-07-01").reason().in(Language.EN))
        .contains("open, late", "2025-03-31", "92 days over", "the plan says “3/2025”");
  }

  @Test
  void totalsOfOneAgencyCountWhatItLeadsNow() {
    StatusReport status = asOf("2025-07-01");
    AgencyId science = AgencyId.of("so-khcn-hai-duong");
    long led =
        status.tasks().stream()
            .filter(
                task ->
                    task.leads().stream()
                        .anyMatch(one -> one.agency().filter(science::equals).isPresent()))
            .count();
    assertThat(status.totals().ledBy(science).tasks()).isEqualTo((int) led);
    assertThat(task("33", "2025-07-01").flags()).contains(TaskFlag.REASSIGNED);
  }
}
