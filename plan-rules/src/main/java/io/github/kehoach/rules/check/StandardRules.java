package io.github.kehoach.rules.check;

import io.github.kehoach.rules.check.standard.Binder;

/** The rules of the library: the table, bound to what each of them looks at. */
final class StandardRules {
  private static final RuleTable TABLE = RuleTable.load(Binder.standard());

  /** The rules that run unless somebody asks for others. */
  static final RuleSet STANDARD = RuleSet.of(TABLE.on());

  /** Those and the ones that are off. */
  static final RuleSet COMPLETE = RuleSet.of(TABLE.all());

  private StandardRules() {}
}
