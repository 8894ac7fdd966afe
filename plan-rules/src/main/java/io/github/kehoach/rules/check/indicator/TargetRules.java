package io.github.kehoach.rules.check.indicator;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.indicator.TargetReading;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import io.github.kehoach.rules.words.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

/** Rules about what indicators are to reach, each by itself. */
public final class TargetRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Text OF_UNIT =
      Text.template(", trong khi đơn vị tính là “{0}”", ", while the unit is “{0}”");
  private static final WordList SHARES = WordList.of("shares");
  private static final WordList GROWTH = WordList.of("growth");
  private static final WordList RANKS = WordList.of("ranks");

  private TargetRules() {}

  public static void bind(Binder to) {
    to.plan("target-share-over-hundred", TargetRules::shareOverHundred);
    to.plan("target-rank-in-percent", TargetRules::rankInPercent);
    to.plan("target-against-direction", TargetRules::againstDirection);
    to.plan("target-differs-from-text", TargetRules::differsFromText);
    to.plan("target-without-unit", TargetRules::withoutUnit);
    to.plan("target-without-horizon", TargetRules::withoutHorizon);
    to.plan("target-horizon-before-plan", TargetRules::horizonBeforePlan);
    to.plan("target-unit-twice", TargetRules::unitTwice);
    to.plan("target-not-measurable", TargetRules::notMeasurable);
  }

  /** Looks at one indicator with its target. */
  @FunctionalInterface
  private interface Look {
    void at(Indicator indicator, Target target, Supplier<Place> at);
  }

  private static void each(Plan plan, Look look) {
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      Target target = indicator.target().orElse(null);
      if (target != null) {
        int index = i;
        look.at(indicator, target, () -> PlanPlaces.indicator(indicator, index));
      }
    }
  }

  private static String unit(Indicator indicator) {
    return indicator.unit().map(unit -> unit.text().strip()).orElse("");
  }

  /** A share of a whole; growth may well be over 100 %. */
  private static void shareOverHundred(Plan plan, Findings found) {
    each(
        plan,
        (indicator, target, at) -> {
          if (unit(indicator).equals("%")) {
            String name = found.folded(indicator.name());
            boolean share = SHARES.begins(name) && !GROWTH.isIn(name);
            boolean over =
                TargetNumbers.of(target).stream()
                    .anyMatch(value -> value.compareTo(HUNDRED) > 0 || value.signum() < 0);
            if (share && over) {
              found.add(at.get().field("target"), TargetNumbers.said(target));
            }
          }
        });
  }

  private static void rankInPercent(Plan plan, Findings found) {
    each(
        plan,
        (indicator, target, at) -> {
          if (target instanceof Target.RankWithin rank && unit(indicator).startsWith("%")) {
            found.add(at.get().field("unit"), rank.rank(), unit(indicator));
          }
        });
  }

  private static void againstDirection(Plan plan, Findings found) {
    each(
        plan,
        (indicator, target, at) -> {
          Better better = indicator.better().orElse(null);
          int side = TargetNumbers.side(target);
          if ((better == Better.HIGHER && side < 0) || (better == Better.LOWER && side > 0)) {
            Said direction =
                better == Better.HIGHER
                    ? Said.of(better, "cao hơn là tốt hơn", "higher is better")
                    : Said.of(better, "thấp hơn là tốt hơn", "lower is better");
            found.add(at.get().field("target"), TargetNumbers.said(target), direction);
          }
        });
  }

  /**
   * Compares numbers with the figures of the printed text, a sign that it begins with, and the kind
   * of bound where the reader of wordings is certain.
   */
  private static void differsFromText(Plan plan, Findings found) {
    each(
        plan,
        (indicator, target, at) -> {
          String text = indicator.targetText().orElse(null);
          if (text != null
              && (TargetNumbers.contradicts(text, target) || isReadOtherwise(text, target))) {
            found.add(at.get().field("target"), text, TargetNumbers.said(target));
          }
        });
  }

  /** Words beside a number are another matter: only numbers and bounds are compared. */
  private static boolean isReadOtherwise(String text, Target typed) {
    TargetReading reading = TargetWording.read(text);
    Target read = reading.target().orElse(typed);
    return reading.certainty() == Certainty.CERTAIN
        && !TargetNumbers.of(read).isEmpty()
        && !TargetNumbers.of(typed).isEmpty()
        && !(TargetNumbers.of(read).equals(TargetNumbers.of(typed))
            && read.getClass() == typed.getClass());
  }

  /** A rank and an index count nothing; a doubt about the unit says that it could not be read. */
  private static void withoutUnit(Plan plan, Findings found) {
    each(
        plan,
        (indicator, target, at) -> {
          boolean bare = TargetNumbers.isBare(indicator.targetText().orElse(""));
          if (indicator.unit().isEmpty()
              && bare
              && !TargetNumbers.of(target).isEmpty()
              && !(target instanceof Target.RankWithin)
              && !IndicatorRules.countsNothing(indicator, found)
              && indicator.doubts().stream().noneMatch(doubt -> doubt.field().equals("unit"))) {
            found.add(at.get().field("unit"), TargetNumbers.said(target));
          }
        });
  }

  private static void withoutHorizon(Plan plan, Findings found) {
    each(
        plan,
        (indicator, target, at) -> {
          if (indicator.horizon().isEmpty() && !TargetNumbers.of(target).isEmpty()) {
            found.add(at.get().field("horizon"), TargetNumbers.said(target));
          }
        });
  }

  private static void horizonBeforePlan(Plan plan, Findings found) {
    LocalDate issued = found.tasks().head().firstDay().orElse(null);
    each(
        plan,
        (indicator, target, at) -> {
          Horizon horizon = indicator.horizon().orElse(null);
          if (issued != null && horizon != null && horizon.lastDay().isBefore(issued)) {
            found.add(at.get().field("horizon"), horizon.period(), issued);
          }
        });
  }

  /** A unit that counts or ranks asks for a number; words under it cannot be measured. */
  private static void notMeasurable(Plan plan, Findings found) {
    Set<String> headings = IndicatorRules.headings(plan);
    boolean listed = plan.indicators().stream().anyMatch(one -> !one.monitors().isEmpty());
    each(
        plan,
        (indicator, target, at) -> {
          String unit = unit(indicator);
          boolean asks = RANKS.is(found.folded(unit)) || unit.startsWith("%");
          if (target instanceof Target.Stated stated
              && (asks || (listed && unit.isEmpty()))
              && !headings.contains(indicator.number().orElse("?"))) {
            Said clause = asks ? new Said(unit, OF_UNIT.fill(unit)) : Said.of("", "", "");
            found.add(at.get().field("target"), clause, stated.text());
          }
        });
  }

  /** The unit in its own column, and again behind the number. */
  private static void unitTwice(Plan plan, Findings found) {
    each(
        plan,
        (indicator, target, at) -> {
          String text = indicator.targetText().orElse("").strip();
          if (unit(indicator).equals("%")
              && text.endsWith("%")
              && text.chars().noneMatch(Character::isLetter)
              && !TargetNumbers.of(target).isEmpty()) {
            found.add(at.get().field("targetText"), text);
          }
        });
  }
}
