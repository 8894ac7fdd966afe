package io.github.kehoach.rules.check.indicator;

import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.words.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
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
    return NUMBERS_OF_NOTHING.isIn(found.folded(indicator.name()));
  }

  private static String horizon(Indicator indicator) {
    return indicator.horizon().map(Object::toString).orElse("");
  }

  /** Each horizon has its own numbering. */
  private static void duplicateNumbers(Plan plan, Findings found) {
    Placed.again(
        PlanPlaces.indicators(plan),
        one -> one.number().map(number -> number + "@" + horizon(one)),
        (now, first) ->
            found.add(
                now.field("number"), first.field("number"), now.value().number().orElseThrow()));
  }

  private static String name(Indicator indicator, Findings found) {
    String unit =
        indicator.unit().map(words -> found.folded(words.text()).replace(" ", "")).orElse("");
    return found.folded(indicator.name()) + "\n" + unit;
  }

  private static void twoTargets(Plan plan, Findings found) {
    Placed.again(
        PlanPlaces.indicators(plan),
        one -> one.target().map(target -> name(one, found) + "@" + horizon(one)),
        (now, first) -> {
          Target target = now.value().target().orElseThrow();
          Target other = first.value().target().orElseThrow();
          if (!target.equals(other)) {
            found.add(
                now.field("target"),
                first.field("target"),
                now.value().name(),
                TargetNumbers.said(target),
                TargetNumbers.said(other));
          }
        });
  }

  /** Compares bounds of one side: a lower bound that falls, an upper bound or rank that rises. */
  private static void laterWeaker(Plan plan, Findings found) {
    Placed.again(
        PlanPlaces.indicators(plan),
        one -> one.target().flatMap(target -> one.horizon()).map(horizon -> name(one, found)),
        (now, first) -> {
          int order = day(now.value()).compareTo(day(first.value()));
          Placed<Indicator> late = order > 0 ? now : first;
          Placed<Indicator> early = order > 0 ? first : now;
          if (order != 0 && weaker(late.value(), early.value())) {
            found.add(
                late.field("target"),
                early.field("target"),
                TargetNumbers.said(late.value().target().orElseThrow()),
                TargetNumbers.said(early.value().target().orElseThrow()));
          }
        });
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
    for (Placed<Indicator> at : PlanPlaces.indicators(plan)) {
      Indicator indicator = at.value();
      if (indicator.target().isEmpty() && !headings.contains(indicator.number().orElse("?"))) {
        found.add(at.field("target"), indicator.name());
      }
    }
  }
}
