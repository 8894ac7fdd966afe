package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.words.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules about the list of indicators, and about who watches each (cơ quan theo dõi). */
final class IndicatorRules {
  private static final WordList NUMBERS_OF_NOTHING = WordList.of("counts-nothing");

  private IndicatorRules() {}

  static void bind(Binder to) {
    to.plan("indicator-number-duplicate", IndicatorRules::duplicateNumbers);
    to.plan("indicator-two-targets", IndicatorRules::twoTargets);
    to.plan("indicator-later-target-weaker", IndicatorRules::laterWeaker);
    to.plan("indicator-without-target", IndicatorRules::withoutTarget);
    to.plan("indicator-without-monitor", IndicatorRules::withoutMonitor);
    to.eachIndicator("indicator-monitor-unknown", IndicatorRules::unknownMonitor);
    to.eachIndicator("indicator-monitored-together", IndicatorRules::monitoredTogether);
    to.eachIndicator("indicator-monitored-by-issuer", IndicatorRules::monitoredByIssuer);
    to.eachIndicator("indicator-monitor-ended", IndicatorRules::monitorEnded);
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

  /** The indicators that are no headings over others: 7 over 7.1 has no target, rightly. */
  static List<Placed<Indicator>> withoutHeadings(Plan plan) {
    Set<String> headings = new HashSet<>();
    for (Indicator indicator : plan.indicators()) {
      String number = indicator.number().orElse("");
      if (number.length() < 100) {
        for (int dot = number.indexOf('.'); dot >= 0; dot = number.indexOf('.', dot + 1)) {
          headings.add(number.substring(0, dot));
        }
      }
    }
    return PlanPlaces.indicators(plan).stream()
        .filter(at -> !headings.contains(at.value().number().orElse("?")))
        .toList();
  }

  private static void withoutTarget(Plan plan, Findings found) {
    for (Placed<Indicator> at : withoutHeadings(plan)) {
      if (at.value().target().isEmpty()) {
        found.add(at.field("target"), at.value().name());
      }
    }
  }

  /** A plan that names no monitor anywhere has another form; one that names some has gaps. */
  private static void withoutMonitor(Plan plan, Findings found) {
    if (plan.indicators().stream().allMatch(one -> one.monitors().isEmpty())) {
      return;
    }
    for (Placed<Indicator> at : withoutHeadings(plan)) {
      Indicator indicator = at.value();
      if (indicator.monitors().isEmpty()
          && indicator.target().isPresent()
          && indicator.doubts().stream().noneMatch(doubt -> doubt.field().equals("monitors"))) {
        found.add(at.field("monitors"), indicator.name());
      }
    }
  }

  private static void unknownMonitor(Placed<Indicator> at, Findings found) {
    AgencyRules.unknown(at.value().monitors(), at.field("monitors"), found);
  }

  /** Several who watch one indicator, and none of them answers for it. */
  private static void monitoredTogether(Placed<Indicator> at, Findings found) {
    if (at.value().monitors().size() > 1) {
      String names =
          at.value().monitors().stream()
              .map(one -> one.text().orElseGet(() -> one.agency().orElseThrow().value()))
              .collect(Collectors.joining(", "));
      found.add(at.field("monitors"), names);
    }
  }

  private static void monitoredByIssuer(Placed<Indicator> at, Findings found) {
    AgencyId issuer = found.head().document().issuer().orElse(null);
    for (AgencyRef monitor : at.value().monitors()) {
      if (issuer != null && monitor.agency().filter(issuer::equals).isPresent()) {
        found.add(at.field("monitors"), monitor.text().orElse(issuer.value()));
      }
    }
  }

  private static void monitorEnded(Placed<Indicator> at, Findings found) {
    LocalDate until = at.value().horizon().map(Horizon::lastDay).orElse(LocalDate.MIN);
    at.value().monitors().stream()
        .flatMap(monitor -> SuccessionRules.end(monitor, found).stream())
        .filter(end -> end.lastDay().isBefore(until))
        .forEach(end -> found.add(at.field("monitors"), end.name(), end.lastDay(), end.heir()));
  }
}
