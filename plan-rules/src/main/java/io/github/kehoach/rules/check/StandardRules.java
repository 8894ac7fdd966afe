package io.github.kehoach.rules.check;

import java.util.ArrayList;
import java.util.List;

/** The rules of the library, family by family. */
final class StandardRules {
  private StandardRules() {}

  static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    all.addAll(StructureRules.all());
    all.addAll(AgencyRules.all());
    all.addAll(DeadlineRules.all());
    all.addAll(ClarityRules.all());
    return all;
  }
}
