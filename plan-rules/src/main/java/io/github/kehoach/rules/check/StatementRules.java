package io.github.kehoach.rules.check;

import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.Plan;
import java.util.Map;

/** Rules about what one statement of a plan says and another does not. */
final class StatementRules {
  private static final double SHARE = 0.8;
  private static final int LEAST_WORDS = 2;

  private StatementRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("indicator-in-one-statement", (Rule.OfPlan) StatementRules::indicatorInOne);
  }

  /** Targets in words say the same in too many ways to be held against each other. */
  private static void indicatorInOne(Plan plan, Findings found) {
    for (Plan other : found.context().otherPlans()) {
      if (other.indicators().isEmpty()) {
        continue;
      }
      LikeTexts names =
          LikeTexts.of(other.indicators().stream().map(StatementRules::words).toList());
      for (int i = 0; i < plan.indicators().size(); i++) {
        Indicator indicator = plan.indicators().get(i);
        Target target = indicator.target().orElse(null);
        if (target != null
            && !TargetNumbers.of(target).isEmpty()
            && names.find(words(indicator), SHARE, LEAST_WORDS).isEmpty()) {
          Place place = PlanPlaces.indicator(indicator, i);
          found.add(place, indicator.name(), TargetNumbers.said(target));
        }
      }
    }
  }

  private static String words(Indicator indicator) {
    return indicator.name();
  }
}
