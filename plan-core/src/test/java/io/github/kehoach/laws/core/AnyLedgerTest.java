package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.TaskRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class AnyLedgerTest {
  private static final int VALUES = 1_000;

  @Example
  void reportsSayMuchOrNothing() {
    assertThat(sample(AnyLedger.taskReport()))
        .anyMatch(report -> report.doneOn().isPresent())
        .anyMatch(report -> report.doneOn().isEmpty())
        .anyMatch(report -> report.doneOn().filter(report.on()::equals).isPresent())
        .anyMatch(report -> report.occurrence().isPresent())
        .anyMatch(report -> report.percent().filter(BigDecimal.ZERO::equals).isPresent())
        .anyMatch(report -> report.percent().filter(BigDecimal.valueOf(100)::equals).isPresent())
        .anyMatch(report -> report.percent().isEmpty())
        .anyMatch(report -> report.statedStatus().isPresent())
        .anyMatch(report -> report.notes().source().isPresent())
        .anyMatch(report -> !report.extensions().isEmpty())
        .anyMatch(report -> !report.doubts().isEmpty());
  }

  @Example
  void ledgersHaveNoneToEightFactsInNoOrderOfDays() {
    List<Ledger> ledgers = sample(AnyLedger.ledger());
    assertThat(ledgers).allMatch(ledger -> ledger.facts().size() <= 8);
    assertThat(ledgers)
        .anyMatch(ledger -> ledger.facts().isEmpty())
        .anyMatch(ledger -> ledger.facts().size() == 8)
        .anyMatch(
            ledger ->
                ledger.facts().size() == 2
                    && ledger.facts().get(1).on().isBefore(ledger.facts().get(0).on()));
  }

  @Example
  void shrinksToTheSimplest() {
    assertThat(Simplest.of(AnyLedger.ledger(), 4, any -> true)).containsExactly(Ledger.empty());
    assertThat(Simplest.of(AnyLedger.fact(), 4, any -> true))
        .containsExactly(Fact.taskReport(TaskRef.of("1"), LocalDate.of(2025, 1, 1)).build());
  }

  private static <T> List<T> sample(Arbitrary<T> values) {
    return values.sampleStream().limit(VALUES).toList();
  }
}
