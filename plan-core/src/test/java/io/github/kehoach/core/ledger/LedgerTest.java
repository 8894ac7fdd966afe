package io.github.kehoach.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.TaskRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final TaskRef TASK_15 = TaskRef.of("15");
  private static final LocalDate MARCH_4 = LocalDate.of(2025, 3, 4);

  @Test
  void factsStayInTheOrderOfWritingNotOfTheirDays() {
    Fact later = Fact.taskReport(TASK_15, MARCH_4).percent(50).build();
    Fact earlier = Fact.taskReport(TASK_15, MARCH_4.minusDays(9)).percent(20).build();
    assertThat(Ledger.empty().and(later).and(earlier)).isEqualTo(Ledger.of(later, earlier));
    assertThat(Ledger.of(later, earlier)).isNotEqualTo(Ledger.of(earlier, later));
  }

  @Test
  void theSameFactMayStandTwice() {
    Fact fact = Fact.cancelled(TASK_15, MARCH_4).build();
    assertThat(Ledger.of(fact, fact).facts()).containsExactly(fact, fact);
  }

  @Test
  void aReportSaysNoMoreThanItWasTold() {
    Fact.TaskReport report = Fact.taskReport(TASK_15, MARCH_4).build();
    assertThat(report.doneOn()).isEmpty();
    assertThat(report.occurrence()).isEmpty();
    assertThat(report.percent()).isEmpty();
    assertThat(report.statedStatus()).isEmpty();
    assertThat(report.notes()).isEqualTo(FactNotes.none());
  }

  @Test
  void aReportIsBuiltStepByStep() {
    Fact.TaskReport report =
        Fact.taskReport(TASK_15, MARCH_4)
            .doneOn(MARCH_4)
            .occurrence(LocalDate.of(2025, 3, 18))
            .percent(100)
            .statedStatus("Hoàn thành")
            .notes(FactNotes.builder().source("12/BC-SKHCN").note("đúng hạn").build())
            .build();
    assertThat(report.doneOn()).contains(MARCH_4);
    assertThat(report.occurrence()).contains(LocalDate.of(2025, 3, 18));
    assertThat(report.percent()).contains(BigDecimal.valueOf(100));
    assertThat(report.statedStatus()).contains("Hoàn thành");
    assertThat(report.notes().source()).contains("12/BC-SKHCN");
    assertThat(report.notes().note()).contains("đúng hạn");
  }

  @Test
  void aDecisionStandsBesideWhatItDecides() {
    Citation decision = Citation.of(DocumentNumber.parse("355/QĐ-UBND"));
    Trigger issuance =
        Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").subject("Đề án").build();
    Deadline year = Deadline.by(CalendarPeriod.year(2025));
    assertThat(
            Fact.triggerFired(Released.every(issuance), MARCH_4)
                .document(decision)
                .build()
                .document())
        .contains(decision);
    assertThat(Fact.deadlineExtended(TASK_15, year, MARCH_4).decision(decision).build().decision())
        .contains(decision);
    assertThat(Fact.cancelled(TASK_15, MARCH_4).decision(decision).build().decision())
        .contains(decision);
    assertThat(
            Fact.reassigned(TASK_15, List.of(AgencyRef.unlinked("Sở Tài chính")), MARCH_4)
                .decision(decision)
                .build()
                .decision())
        .contains(decision);
  }

  @Test
  void aTaskIsNotHandedToNobody() {
    assertThatThrownBy(() -> Fact.reassigned(TASK_15, List.of(), MARCH_4).build())
        .hasMessage("Reassigned.leads must name at least one agency, was '[]'");
  }

  @Test
  void whatOthersWriteOnAFactIsReadFromTheFact() {
    FactNotes notes =
        FactNotes.builder()
            .extensions(Extensions.none().with("màu", "\"đỏ\""))
            .addDoubt(Doubt.of("on", "chữ mờ"))
            .build();
    Fact fact = Fact.cancelled(TASK_15, MARCH_4).notes(notes).build();
    assertThat(fact.extensions().get("màu")).contains("\"đỏ\"");
    assertThat(fact.doubts()).containsExactly(Doubt.of("on", "chữ mờ"));
  }
}
