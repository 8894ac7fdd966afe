package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.compare.TargetRange;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.text.Said;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The targets of two statements of one plan. Two targets in words are not compared. A target with a
 * number that one statement lacks is told one by one where the other is the one that says who
 * follows which indicator, for there nobody follows it; what only that list has is told once.
 */
final class IndicatorStatements {
  private static final String STRIVING = " phan dau ";
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Plan a;
  private final Plan b;
  private final StatementNames names;
  private final PairFindings findings;
  private final IndicatorPairs matched;

  IndicatorStatements(Plan a, Plan b, PairFindings findings) {
    this.a = a;
    this.b = b;
    this.names = StatementNames.ofIndicators(a, b);
    this.findings = findings;
    this.matched = new IndicatorPairs(a, b);
  }

  void check() {
    matched.pairs().forEach(this::compare);
    efforts();
    if (!a.indicators().isEmpty() && !b.indicators().isEmpty()) {
      missing(true);
      missing(false);
    }
  }

  /** Told once: what one statement sets, and for what the other only strives. */
  private void efforts() {
    List<IndicatorPairs.Pair> pairs =
        matched.pairs().stream().filter(pair -> strives(pair) != 0).toList();
    if (!pairs.isEmpty()) {
      boolean here = strives(pairs.get(0)) > 0;
      findings
          .of(PairRule.TARGET_ONLY_STRIVEN_FOR, several(a, pairs.get(0).lower(), names.one()))
          .against(IndicatorPairs.place(b, pairs.get(0).upper()))
          .say(
              numbers(pairs.stream().map(pair -> a.indicators().get(pair.lower()))),
              Said.of(pairs.size(), pairs.size() + " chỉ tiêu", pairs.size() + " indicator(s)"),
              here ? names.one() : names.other(),
              here ? names.other() : names.one());
    }
  }

  /** 1 if the first statement strives for what the second sets, -1 the other way round, else 0. */
  private int strives(IndicatorPairs.Pair pair) {
    Indicator here = a.indicators().get(pair.lower());
    Indicator there = b.indicators().get(pair.upper());
    boolean counted = TargetRange.of(here).isPresent() && TargetRange.of(there).isPresent();
    return counted ? Boolean.compare(strives(here), strives(there)) : 0;
  }

  private static boolean strives(Indicator indicator) {
    return Words.line(indicator.targetText().orElse("")).startsWith(STRIVING);
  }

  private static Said numbers(Stream<Indicator> indicators) {
    List<Indicator> all = indicators.toList();
    Optional<Horizon> most = all.get(0).horizon();
    return PairFindings.listed(
        all.stream()
            .map(
                one -> {
                  String year = one.horizon().map(other -> " (" + other.period() + ")").orElse("");
                  String number = one.number().orElse(one.name());
                  return one.horizon().equals(most) ? number : number + year;
                })
            .toList());
  }

  private void compare(IndicatorPairs.Pair pair) {
    Indicator here = a.indicators().get(pair.lower());
    Indicator there = b.indicators().get(pair.upper());
    Optional<TargetRange> one = TargetRange.of(here);
    Optional<TargetRange> other = TargetRange.of(there);
    boolean heading = here.target().isEmpty() || there.target().isEmpty(); // it says nothing
    boolean bothCount = one.isPresent() && other.isPresent();
    boolean same =
        bothCount
            ? one.get().saysTheSame(other.get())
            : one.isPresent() == other.isPresent()
                || isWhole(one.isPresent() ? here : there)
                || sameWords(here, there);
    if (!heading && !same) {
      findings
          .of(
              bothCount ? PairRule.TARGETS_DIFFER : PairRule.TARGETS_NOT_DECIDED,
              IndicatorPairs.place(a, pair.lower()).field("target"))
          .against(IndicatorPairs.place(b, pair.upper()).field("target"))
          .because(pair.link())
          .reading(IndicatorCascade.doubtful(here, there), here, there)
          .say(
              here.name(),
              IndicatorPairs.printed(here),
              names.one(),
              IndicatorPairs.printed(there),
              names.other());
    }
  }

  /**
   * Whether the target is all of something, which words say by naming it: "hoàn thành xây dựng".
   */
  static boolean isWhole(Indicator indicator) {
    boolean percent = indicator.unit().filter(unit -> unit.text().contains("%")).isPresent();
    return percent
        && TargetRange.of(indicator).flatMap(TargetRange::low).filter(ALL::equals).isPresent();
  }

  /** Whether one says no word that the other does not say. */
  private static boolean sameWords(Indicator one, Indicator other) {
    Set<String> mine = new HashSet<>(Words.folded(IndicatorPairs.printed(one)));
    Set<String> theirs = new HashSet<>(Words.folded(IndicatorPairs.printed(other)));
    return mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  /** Tells what one statement has, and the other has not. */
  private void missing(boolean first) {
    Plan from = first ? a : b;
    Text here = first ? names.one() : names.other();
    Text there = first ? names.other() : names.one();
    List<Integer> missing =
        IntStream.range(0, from.indicators().size())
            .filter(i -> TargetRange.of(from.indicators().get(i)).isPresent())
            .filter(i -> !(first ? matched.hasLower(i) : matched.hasUpper(i)))
            .boxed()
            .toList();
    if (!assigns(from) || assigns(first ? b : a)) {
      for (int i : missing) {
        Indicator indicator = from.indicators().get(i);
        telling(IndicatorPairs.place(from, i), first)
            .reading(Set.of("target", "targetText", "name"), indicator)
            .say(indicator.name(), IndicatorPairs.printed(indicator), here, there);
      }
    } else if (!missing.isEmpty()) {
      int number = missing.size();
      telling(several(from, missing.get(0), here), first)
          .atMost(Severity.INFO)
          .say(
              numbers(missing.stream().map(from.indicators()::get)),
              Said.of(number, number + " chỉ tiêu", number + " indicators"),
              here,
              there);
    }
  }

  /** Where the first of several stands, which has no name of its own. */
  private static Place several(Plan plan, int index, Text statement) {
    return new Place(IndicatorPairs.place(plan, index).pointer(), statement);
  }

  private PairFindings.Telling telling(Place place, boolean first) {
    Place whole = new Place("", first ? names.other() : names.one());
    return findings
        .of(PairRule.TARGET_MISSING, first ? place : whole)
        .against(first ? whole : place);
  }

  /** Whether a statement says who follows which indicator. */
  private static boolean assigns(Plan plan) {
    return plan.indicators().stream().anyMatch(one -> !one.monitors().isEmpty());
  }
}
