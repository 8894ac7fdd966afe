package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.indicator.TargetReading;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import io.github.kehoach.rules.words.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Rules about what indicators are to reach, each by itself. */
final class TargetRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final WordList SHARES = WordList.of("shares");
  private static final WordList GROWTH = WordList.of("growth");
  private static final WordList RANKS = WordList.of("ranks");

  private TargetRules() {}

  static void bind(Binder to) {
    to.eachTarget("target-share-over-hundred", TargetRules::shareOverHundred);
    to.eachTarget("target-rank-in-percent", TargetRules::rankInPercent);
    to.eachTarget("target-against-direction", TargetRules::againstDirection);
    to.eachTarget("target-differs-from-text", TargetRules::differsFromText);
    to.eachTarget("target-without-unit", TargetRules::withoutUnit);
    to.eachTarget("target-without-horizon", TargetRules::withoutHorizon);
    to.eachTarget("target-horizon-before-plan", TargetRules::horizonBeforePlan);
    to.eachTarget("target-unit-twice", TargetRules::unitTwice);
    to.plan("target-not-measurable", TargetRules::notMeasurable);
  }

  private static String unit(Placed<Indicator> at) {
    return at.value().unit().map(unit -> unit.text().strip()).orElse("");
  }

  private static String text(Placed<Indicator> at) {
    return at.value().targetText().orElse("");
  }

  /** A share of a whole; growth may well be over 100 %. */
  private static void shareOverHundred(Target target, Placed<Indicator> at, Findings found) {
    if (unit(at).equals("%")) {
      String name = found.folded(at.value().name());
      boolean share = SHARES.begins(name) && !GROWTH.isIn(name);
      boolean over =
          TargetNumbers.of(target).stream()
              .anyMatch(value -> value.compareTo(HUNDRED) > 0 || value.signum() < 0);
      if (share && over) {
        found.add(at.field("target"), TargetNumbers.said(target));
      }
    }
  }

  private static void rankInPercent(Target target, Placed<Indicator> at, Findings found) {
    if (target instanceof Target.RankWithin rank && unit(at).startsWith("%")) {
      found.add(at.field("unit"), rank.rank(), unit(at));
    }
  }

  private static void againstDirection(Target target, Placed<Indicator> at, Findings found) {
    Better better = at.value().better().orElse(null);
    int side = TargetNumbers.side(target);
    if ((better == Better.HIGHER && side < 0) || (better == Better.LOWER && side > 0)) {
      Said direction =
          better == Better.HIGHER
              ? Said.of(better, "cao hơn là tốt hơn", "higher is better")
              : Said.of(better, "thấp hơn là tốt hơn", "lower is better");
      found.add(at.field("target"), TargetNumbers.said(target), direction);
    }
  }

  /**
   * Compares numbers with the figures of the printed text, a sign that it begins with, and the kind
   * of bound where the reader of wordings is certain.
   */
  private static void differsFromText(Target target, Placed<Indicator> at, Findings found) {
    String text = at.value().targetText().orElse(null);
    if (text != null
        && (TargetNumbers.contradicts(text, target) || isReadOtherwise(text, target))) {
      found.add(at.field("target"), text, TargetNumbers.said(target));
    }
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
  private static void withoutUnit(Target target, Placed<Indicator> at, Findings found) {
    Indicator indicator = at.value();
    if (indicator.unit().isEmpty()
        && TargetNumbers.isBare(text(at))
        && !TargetNumbers.of(target).isEmpty()
        && !(target instanceof Target.RankWithin)
        && !IndicatorRules.countsNothing(indicator, found)
        && indicator.doubts().stream().noneMatch(doubt -> doubt.field().equals("unit"))) {
      found.add(at.field("unit"), TargetNumbers.said(target));
    }
  }

  private static void withoutHorizon(Target target, Placed<Indicator> at, Findings found) {
    if (at.value().horizon().isEmpty() && !TargetNumbers.of(target).isEmpty()) {
      found.add(at.field("horizon"), TargetNumbers.said(target));
    }
  }

  private static void horizonBeforePlan(Target target, Placed<Indicator> at, Findings found) {
    LocalDate issued = found.head().firstDay().orElse(LocalDate.MIN);
    at.value()
        .horizon()
        .filter(horizon -> horizon.lastDay().isBefore(issued))
        .ifPresent(horizon -> found.add(at.field("horizon"), horizon.period(), issued));
  }

  /** A unit that counts or ranks asks for a number; words under it cannot be measured. */
  private static void notMeasurable(Plan plan, Findings found) {
    boolean listed = plan.indicators().stream().anyMatch(one -> !one.monitors().isEmpty());
    for (Placed<Indicator> at : IndicatorRules.withoutHeadings(plan)) {
      String unit = unit(at);
      boolean asks = RANKS.is(found.folded(unit)) || unit.startsWith("%");
      if (at.value().target().orElse(null) instanceof Target.Stated stated
          && (asks || (listed && unit.isEmpty()))) {
        Said clause =
            asks ? new Said(unit, Messages.text("finding.ofUnit", unit)) : Said.of("", "", "");
        found.add(at.field("target"), clause, stated.text());
      }
    }
  }

  /** The unit in its own column, and again behind the number. */
  private static void unitTwice(Target target, Placed<Indicator> at, Findings found) {
    String text = text(at).strip();
    if (unit(at).equals("%")
        && text.endsWith("%")
        && text.chars().noneMatch(Character::isLetter)
        && !TargetNumbers.of(target).isEmpty()) {
      found.add(at.field("targetText"), text);
    }
  }
}
