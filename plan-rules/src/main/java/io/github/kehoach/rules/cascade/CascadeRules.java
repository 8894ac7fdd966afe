package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules that look at two plans at once, as data to list, explain, switch off and change in
 * severity. They stand in a table, {@code rules.txt}, beside this class. {@link Cascade} and {@link
 * Statements} do the looking; in a validator of single plans these rules find nothing. Stateless
 * and thread-safe.
 */
public final class CascadeRules {
  private static final Rule.OfPlans LOOKED_FOR_ELSEWHERE = (rule, plans, found) -> {};

  private static final RuleSet TABLE =
      RuleSet.read(
          Objects.requireNonNull(
              CascadeRules.class.getResourceAsStream("rules.txt"), "rules.txt of cascade"),
          id -> Optional.of(LOOKED_FOR_ELSEWHERE));

  private CascadeRules() {}

  /** All rules about a plan and the one above it, and about two statements of one plan. */
  public static List<Rule> all() {
    return TABLE.rules();
  }

  /**
   * The rule of an id that the code names, if it runs.
   *
   * @throws IllegalStateException if the table has no such rule
   */
  static Optional<Rule> running(String id, RuleSet rules) {
    if (TABLE.rule(id).isEmpty()) {
      throw new IllegalStateException("rules.txt of cascade: no row for " + id);
    }
    return rules.rule(id);
  }
}
