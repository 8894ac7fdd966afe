package io.github.kehoach.rules.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of the library: the table, bound to what each of them looks at. */
final class StandardRules {
  private static final RuleTable TABLE = RuleTable.load(checks());

  /** The rules that run unless somebody asks for others. */
  static final RuleSet STANDARD = RuleSet.of(TABLE.on());

  /** Those and the ones that are off. */
  static final RuleSet COMPLETE = RuleSet.of(TABLE.all());

  private StandardRules() {}

  private static Map<String, Rule.Check> checks() {
    Map<String, Rule.Check> checks = new LinkedHashMap<>();
    DocumentRules.bind(checks);
    CitationRules.bind(checks);
    StructureRules.bind(checks);
    NumberRules.bind(checks);
    AgencyRules.bind(checks);
    AgencyNameRules.bind(checks);
    RecipientRules.bind(checks);
    SuccessionRules.bind(checks);
    DirectoryRules.bind(checks);
    ClarityRules.bind(checks);
    DeadlineRules.bind(checks);
    WordingRules.bind(checks);
    TaskWordRules.bind(checks);
    DeliverableRules.bind(checks);
    TargetRules.bind(checks);
    IndicatorRules.bind(checks);
    ReportingRules.bind(checks);
    ConsistencyRules.bind(checks);
    OverlapRules.bind(checks);
    HiddenRules.bind(checks);
    PlansRules.bind(checks);
    return checks;
  }
}
