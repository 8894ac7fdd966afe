package io.github.kehoach.laws.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.ModelFields;
import io.github.kehoach.laws.rules.AnyStatus.Followed;
import io.github.kehoach.rules.status.StatusReport;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** The generator reaches what the laws of statuses speak of, and shrinks to the simple. */
class AnyStatusProperties {
  private static final DayRange DAYS =
      DayRange.ofClosed(LocalDate.of(2025, 1, 15), LocalDate.of(2027, 1, 15));

  @Example
  void plansHaveNumbersOfTheirOwnAndSomeHaveParts() {
    List<Followed> some = AnyStatus.followed().sampleStream().limit(500).toList();
    assertThat(some)
        .allSatisfy(
            one ->
                assertThat(AnyStatus.refs(one.plan()))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1));
    assertThat(some).extracting(Followed::asOf).allMatch(DAYS::contains);
    assertThat(some)
        .anyMatch(
            one -> AnyStatus.refs(one.plan()).stream().anyMatch(r -> !r.subtasks().isEmpty()));
  }

  @Example
  void ledgersHaveEveryKindOfFactAboutTasks() {
    Set<String> kinds = new HashSet<>();
    AnyStatus.followed()
        .sampleStream()
        .limit(300)
        .forEach(
            one -> one.ledger().facts().forEach(fact -> kinds.add(ModelFields.variantOf(fact))));
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "taskReport", "triggerFired", "deadlineExtended", "reassigned", "cancelled");
  }

  @Example
  void reportsHaveIndicatorsReadAndUnread() {
    List<StatusReport> some = AnyStatus.report().sampleStream().limit(500).toList();
    assertThat(some)
        .anyMatch(one -> one.indicators().stream().anyMatch(i -> i.attainment().isPresent()));
    assertThat(some)
        .anyMatch(one -> one.indicators().stream().anyMatch(i -> i.reading().isEmpty()));
  }

  @Example
  void aFollowedPlanShrinksToOneTaskWithoutFacts() {
    Shrinkable<Followed> value = AnyStatus.followed().generator(1000).next(new Random(7));
    for (int i = 0; i < 10_000; i++) {
      var smaller = value.shrink().findFirst();
      if (smaller.isEmpty()) {
        break;
      }
      value = smaller.get();
    }
    assertThat(value.value().ledger().facts()).isEmpty();
    assertThat(AnyStatus.refs(value.value().plan())).hasSize(2);
  }
}
