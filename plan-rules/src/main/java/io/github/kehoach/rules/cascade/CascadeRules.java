package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.check.Rule;
import java.util.List;

/**
 * The rules that look at two plans at once, as data to list, explain, switch off and change in
 * severity. They stand in a table, {@code rules.txt}, beside this class; {@link Cascade} and {@link
 * Statements} run them. Stateless and thread-safe.
 */
public final class CascadeRules {
  private CascadeRules() {}

  /** All rules about a plan and the one above it, and about two statements of one plan. */
  public static List<Rule> all() {
    return PairRule.table().rules();
  }
}
