package io.github.kehoach.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.plan.TaskRef;
import java.time.LocalDate;
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
}
