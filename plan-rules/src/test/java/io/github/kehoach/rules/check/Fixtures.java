package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixtures of every rule, by its id. */
final class Fixtures {
  static final Map<String, Fixture> BY_RULE =
      Stream.of(
              DocumentFixtures.all(),
              StructureFixtures.all(),
              AgencyFixtures.all(),
              DeadlineFixtures.all(),
              TargetFixtures.all(),
              ReportingFixtures.all(),
              AgreementFixtures.all())
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Fixture::rule, Function.identity()));

  private Fixtures() {}

  /** The fixture of a rule. */
  static Fixture of(String rule) {
    return Objects.requireNonNull(BY_RULE.get(rule), () -> "rule without fixtures: " + rule);
  }

  /** Rules about which the sound plan has something to say: every day is a day off some time. */
  private static final String DAYS_OFF = "duty-on-day-off";

  /** Everything that a rule set finds: in each plan by itself, or in several together. */
  static List<Finding> findings(String id, RuleSet rules, List<Plan> plans) {
    RuleSet quiet = id.equals(DAYS_OFF) ? rules : rules.without(DAYS_OFF);
    PlanValidator validator = PlanValidator.of(quiet);
    Scope scope = rules.rule(id).orElseThrow().scope();
    return scope == Scope.PLANS
        ? validator.validate(plans).findings()
        : plans.stream().flatMap(plan -> validator.validate(plan).findings().stream()).toList();
  }
}
