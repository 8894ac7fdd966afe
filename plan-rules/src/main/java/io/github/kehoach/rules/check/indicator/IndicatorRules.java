package io.github.kehoach.rules.check.indicator;

import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.words.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules about the list of indicators. */
public final class IndicatorRules {
  private static final WordList NUMBERS_OF_NOTHING = WordList.of("counts-nothing");

  private IndicatorRules() {}

  public static void bind(Binder to) {
    to.plan("indicator-number-duplicate", IndicatorRules::duplicateNumbers);
    to.plan("indicator-two-targets", IndicatorRules::twoTargets);
    to.plan("indicator-later-target-weaker", IndicatorRules::laterWeaker);
    to.plan("indicator-without-target", IndicatorRules::withoutTarget);
  }

  /** Whether the numbers of an indicator are an index or a rank, which count nothing. */
  static boolean countsNothing(Indicator indicator, Findings found) {
    String name = found.folded(indicator.name());
    return NUMBERS_OF_NOTHING.isIn(name);
  }

  private static String horizon(Indicator indicator) {
    return indicator.horizon().map(Object::toString).orElse("");
  }

  /** Each horizon has its own numbering. */
  private static void duplicateNumbers(Plan plan, Findings found) {
    Map<String, Integer> seen = new HashMap<>();
    List<Indicator> indicators = plan.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      String number = indicator.number().orElse(null);
      Integer first =
          number == null ? null : seen.putIfAbsent(number + "@" + horizon(indicator), i);
      if (number != null && first != null) {
        Place other = PlanPlaces.indicator(indicators.get(first), first);
        found.add(
            PlanPlaces.indicator(indicator, i).field("number"), other.field("number"), number);
      }
    }
  }

  private static String name(Indicator indicator, Findings found) {
    return found.folded(indicator.name())
        + "\n"
        + indicator.unit().map(unit -> found.folded(unit.text()).replace(" ", "")).orElse("");
  }

  private static void twoTargets(Plan plan, Findings found) {
    Map<String, Integer> seen = new HashMap<>();
    List<Indicator> indicators = plan.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      Target target = indicator.target().orElse(null);
      Integer first =
          target == null
              ? null
              : seen.putIfAbsent(name(indicator, found) + "@" + horizon(indicator), i);
      Target other = first == null ? null : indicators.get(first).target().orElse(null);
      if (target != null && first != null && other != null && !target.equals(other)) {
        Place place = PlanPlaces.indicator(indicators.get(first), first).field("target");
        found.add(
            PlanPlaces.indicator(indicator, i).field("target"),
            place,
            indicator.name(),
            TargetNumbers.said(target),
            TargetNumbers.said(other));
      }
    }
  }

  /** Compares bounds of one side: a lower bound that falls, an upper bound or rank that rises. */
  private static void laterWeaker(Plan plan, Findings found) {
    Map<String, Integer> seen = new HashMap<>();
    List<Indicator> indicators = plan.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      if (indicator.target().isEmpty() || indicator.horizon().isEmpty()) {
        continue;
      }
      Integer first = seen.putIfAbsent(name(indicator, found), i);
      if (first != null) {
        Indicator other = indicators.get(first);
        boolean after = day(indicator).isAfter(day(other));
        boolean before = day(indicator).isBefore(day(other));
        if ((after && weaker(indicator, other)) || (before && weaker(other, indicator))) {
          int late = after ? i : first;
          int early = after ? first : i;
          found.add(
              PlanPlaces.indicator(indicators.get(late), late).field("target"),
              PlanPlaces.indicator(indicators.get(early), early).field("target"),
              TargetNumbers.said(indicators.get(late).target().orElseThrow()),
              TargetNumbers.said(indicators.get(early).target().orElseThrow()));
        }
      }
    }
  }

  private static LocalDate day(Indicator indicator) {
    return indicator.horizon().orElseThrow().lastDay();
  }

  private static boolean weaker(Indicator late, Indicator early) {
    Target one = late.target().orElseThrow();
    Target other = early.target().orElseThrow();
    boolean ranks = one instanceof Target.RankWithin && other instanceof Target.RankWithin;
    int side = ranks ? -1 : TargetNumbers.side(one);
    if (side == 0 || (!ranks && TargetNumbers.side(other) != side)) {
      return false;
    }
    BigDecimal lateValue = TargetNumbers.of(one).get(0);
    BigDecimal earlyValue = TargetNumbers.of(other).get(0);
    return side * lateValue.compareTo(earlyValue) < 0;
  }

  /** A heading over other indicators (7 over 7.1) has no target, rightly. */
  static Set<String> headings(Plan plan) {
    Set<String> headings = new HashSet<>();
    for (Indicator indicator : plan.indicators()) {
      String number = indicator.number().orElse("");
      if (number.length() < 100) {
        for (int dot = number.indexOf('.'); dot >= 0; dot = number.indexOf('.', dot + 1)) {
          headings.add(number.substring(0, dot));
        }
      }
    }
    return headings;
  }

  private static void withoutTarget(Plan plan, Findings found) {
    Set<String> headings = headings(plan);
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      if (indicator.target().isEmpty() && !headings.contains(indicator.number().orElse("?"))) {
        found.add(PlanPlaces.indicator(indicator, i).field("target"), indicator.name());
      }
    }
  }
}
