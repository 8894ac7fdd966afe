package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans that show one rule: where it is silent, where it speaks, and where it has nothing to look
 * at. A rule about several plans has several in each list, any other rule one.
 *
 * @param rule id of the rule
 * @param good the rule looks and is silent, and so is every other
 * @param bad one defect
 * @param findings everything that is found in the bad plan, as {@code rule pointer}
 * @param notRelevant the rule has nothing to look at
 */
record Fixture(
    String rule, List<Plan> good, List<Plan> bad, List<String> findings, List<Plan> notRelevant) {
  static Start of(String rule) {
    return new Start(rule);
  }

  /** This fixture, where one defect cannot be had without another finding. */
  Fixture also(String finding) {
    List<String> more = new ArrayList<>(findings);
    more.add(finding);
    return new Fixture(rule, good, bad, more, notRelevant);
  }

  /** A fixture that is being written; the first finding is the rule's own. */
  record Start(String rule) {
    Fixture is(Plan good, Plan bad, String pointer, Plan notRelevant) {
      return new Fixture(
          rule, List.of(good), List.of(bad), List.of(rule + " " + pointer), List.of(notRelevant));
    }

    Fixture several(List<Plan> good, List<Plan> bad, String pointer, List<Plan> notRelevant) {
      return new Fixture(rule, good, bad, List.of(rule + " " + pointer), notRelevant);
    }
  }
}
