package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs a rule set on plans. Keeps no state between runs, so one validator serves many threads at
 * once; immutable. A run costs time and memory in proportion to the plan's size.
 *
 * <pre>{@code
 * Report report = PlanValidator.of(RuleSet.standard()).validate(plan);
 * report.findings().forEach(f -> log.warn("{} {}", f.place().pointer(), f.text().vi()));
 * }</pre>
 */
public final class PlanValidator {
  private final RuleSet rules;
  private final List<Rule> ofTasks = new ArrayList<>();
  private final List<Rule> ofPlans = new ArrayList<>();

  private PlanValidator(RuleSet rules) {
    this.rules = rules;
    for (Rule rule : rules.rules()) {
      List<Rule> kind = rule.check() instanceof Rule.OfTask ? ofTasks : ofPlans;
      kind.add(rule);
    }
  }

  /** A validator for a rule set. */
  public static PlanValidator of(RuleSet rules) {
    return new PlanValidator(rules);
  }

  /** The rules that run. */
  public RuleSet rules() {
    return rules;
  }

  /** What the rules have to say about a plan: first about the whole, then task by task. */
  public Report validate(Plan plan) {
    Findings found = new Findings();
    for (Rule rule : ofPlans) {
      ((Rule.OfPlan) rule.check()).look(rule, plan, found);
    }
    TaskVisit.all(
        plan.sections(),
        task -> {
          for (Rule rule : ofTasks) {
            ((Rule.OfTask) rule.check()).look(rule, task, found);
          }
        });
    return report(found.list());
  }

  private Report report(List<Finding> all) {
    List<Finding> standing = new ArrayList<>();
    Map<Finding, Suppression> suppressed = new LinkedHashMap<>();
    for (Finding finding : all) {
      Optional<Suppression> cover =
          rules.suppressions().stream().filter(one -> one.covers(finding)).findFirst();
      if (cover.isPresent()) {
        suppressed.put(finding, cover.get());
      } else {
        standing.add(finding);
      }
    }
    return new Report(standing, suppressed);
  }
}
