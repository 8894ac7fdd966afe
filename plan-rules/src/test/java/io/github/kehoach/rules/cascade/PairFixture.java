package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.rules.AnyCascade.Pair;
import io.github.kehoach.rules.check.Finding;
import java.util.List;

/**
 * Pairs of plans that show one rule: where it is silent, where it speaks, and where it has nothing
 * to look at. Of two statements of one plan the lower is the first.
 *
 * @param rule id of the rule
 * @param good the rule looks and is silent, and so is every other
 * @param bad one defect, of which the rule speaks and no other
 * @param pointer where it is found
 * @param notRelevant the rule has nothing to look at
 */
record PairFixture(String rule, Pair good, Pair bad, String pointer, Pair notRelevant) {
  /** Everything that is found in a pair by the operation that looks for this rule. */
  List<Finding> found(Pair pair) {
    if (rule.startsWith("statements-")) {
      return Statements.compare(pair.lower(), pair.upper()).findings();
    }
    Cascade cascade = Cascade.standard();
    Plan elsewhere = PairFixtures.STATEMENTS.get(rule);
    return (elsewhere == null ? cascade : cascade.withStatement(elsewhere))
        .check(pair.lower(), pair.upper())
        .report()
        .findings();
  }

  /** What the rule says about its bad pair. */
  Finding example() {
    return found(bad).stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
  }
}
