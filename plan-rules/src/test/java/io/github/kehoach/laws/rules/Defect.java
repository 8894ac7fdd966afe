package io.github.kehoach.laws.rules;

import io.github.kehoach.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong, to be put into a clean plan.
 *
 * @param rule id of the rule that it is made for
 * @param spoilt what it is put into, as the pointer of that in the spoilt plan
 * @param injection the plan with it
 * @param findings everything that is found then, as {@code rule pointer} with the pointer counted
 *     from what is spoilt
 */
public record Defect(
    String rule,
    Function<Plan, String> spoilt,
    UnaryOperator<Plan> injection,
    List<String> findings) {
  /** A defect that one rule finds, in a field (such as {@code /leads/0}) of what is spoilt. */
  static Defect of(
      String rule, Function<Plan, String> spoilt, String field, UnaryOperator<Plan> injection) {
    return new Defect(rule, spoilt, injection, List.of(rule + " " + field));
  }

  /** This defect, where it cannot be had without another finding. */
  Defect also(String otherRule, String field) {
    List<String> more = new ArrayList<>(findings);
    more.add(otherRule + " " + field);
    return new Defect(rule, spoilt, injection, more);
  }

  /** This defect in a plan that is changed first, in a way that is no defect. */
  Defect in(UnaryOperator<Plan> changed) {
    return new Defect(rule, spoilt, plan -> injection.apply(changed.apply(plan)), findings);
  }

  /** This defect, so many tasks further on in the last section. */
  Defect shifted(int tasks) {
    return new Defect(
        rule,
        clean -> {
          String at = spoilt.apply(clean);
          int slash = at.lastIndexOf('/') + 1;
          return at.substring(0, slash) + (Integer.parseInt(at.substring(slash)) + tasks);
        },
        injection,
        findings);
  }

  /** The clean plan with this defect. */
  public Plan into(Plan clean) {
    return injection.apply(clean);
  }

  /**
   * Everything that is found in the clean plan with this defect, as {@code rule pointer}, sorted.
   */
  public List<String> findingsIn(Plan clean) {
    String at = spoilt.apply(clean);
    return findings.stream().map(finding -> finding.replace(" ", " " + at)).sorted().toList();
  }

  @Override
  public String toString() {
    return rule;
  }
}
