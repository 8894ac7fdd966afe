package io.github.kehoach.rules.status;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.ledger.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The indicators of one plan with what was read of them. Used by one thread. */
final class Readings {
  private static final Comparator<LedgerEntry<Fact.IndicatorRead>> LATEST =
      Comparator.<LedgerEntry<Fact.IndicatorRead>, LocalDate>comparing(
              entry -> entry.fact().reading().period().lastDay())
          .thenComparing(Comparator.naturalOrder());

  private final List<Indicator> indicators;
  private final Map<IndicatorRef, List<Integer>> places = new HashMap<>();
  private final Map<Integer, LedgerEntry<Fact.IndicatorRead>> latest = new HashMap<>();

  Readings(List<Indicator> indicators) {
    this.indicators = indicators;
    for (int i = 0; i < indicators.size(); i++) {
      Optional<String> number = indicators.get(i).number();
      if (number.isPresent()) {
        put(IndicatorRef.of(number.get()), i);
        Optional<Horizon> horizon = indicators.get(i).horizon();
        if (horizon.isPresent()) {
          put(IndicatorRef.of(number.get(), horizon.get()), i);
        }
      }
    }
  }

  /** Two of a kind are enough to know that there are several. */
  private void put(IndicatorRef ref, int place) {
    List<Integer> found = places.computeIfAbsent(ref, any -> new ArrayList<>(2));
    if (found.size() < 2) {
      found.add(place);
    }
  }

  void add(LedgerEntry<Fact.IndicatorRead> entry, FactFindings findings) {
    IndicatorRef ref = entry.fact().indicator();
    List<Integer> found = places.getOrDefault(ref, List.of());
    if (found.size() == 1) {
      latest.merge(found.get(0), entry, BinaryOperator.maxBy(LATEST));
      return;
    }
    FactIssue issue = found.isEmpty() ? FactIssue.UNKNOWN_INDICATOR : FactIssue.AMBIGUOUS_INDICATOR;
    String words = ref.number() + ref.horizon().map(horizon -> " (" + horizon + ")").orElse("");
    findings.add(entry.index(), issue, Optional.empty(), words);
  }

  /** Every indicator, in the order of the plan. */
  List<IndicatorStatus> statuses() {
    List<IndicatorStatus> statuses = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      Optional<Reading> reading =
          Optional.ofNullable(latest.get(i)).map(entry -> entry.fact().reading());
      Optional<Attainment> attainment =
          indicator
              .target()
              .flatMap(
                  target ->
                      reading
                          .flatMap(Reading::value)
                          .map(value -> Attainment.of(target, indicator.better(), value)));
      statuses.add(
          new IndicatorStatus(
              "/indicators/" + i,
              indicator.number(),
              indicator.horizon(),
              indicator.name(),
              indicator.target(),
              reading,
              attainment));
    }
    return statuses;
  }
}
