package io.github.kehoach.rules.check;

import io.github.kehoach.rules.check.agency.AgencyNameRules;
import io.github.kehoach.rules.check.agency.AgencyRules;
import io.github.kehoach.rules.check.agency.DirectoryRules;
import io.github.kehoach.rules.check.agency.RecipientRules;
import io.github.kehoach.rules.check.agency.SuccessionRules;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.check.clarity.ClarityRules;
import io.github.kehoach.rules.check.deadline.DeadlineRules;
import io.github.kehoach.rules.check.deadline.WordingRules;
import io.github.kehoach.rules.check.document.CitationNameRules;
import io.github.kehoach.rules.check.document.CitationRules;
import io.github.kehoach.rules.check.document.DocumentRules;
import io.github.kehoach.rules.check.document.PlansRules;
import io.github.kehoach.rules.check.indicator.IndicatorRules;
import io.github.kehoach.rules.check.indicator.MonitorRules;
import io.github.kehoach.rules.check.indicator.TargetRules;
import io.github.kehoach.rules.check.reporting.ReportingRules;
import io.github.kehoach.rules.check.task.AbbreviationRules;
import io.github.kehoach.rules.check.task.ConsistencyRules;
import io.github.kehoach.rules.check.task.DeliverableRules;
import io.github.kehoach.rules.check.task.HiddenRules;
import io.github.kehoach.rules.check.task.NumberRules;
import io.github.kehoach.rules.check.task.OverlapRules;
import io.github.kehoach.rules.check.task.ScopeRules;
import io.github.kehoach.rules.check.task.SourceRules;
import io.github.kehoach.rules.check.task.StructureRules;
import io.github.kehoach.rules.check.task.TaskTargetRules;
import io.github.kehoach.rules.check.task.TaskWordRules;
import java.util.Map;

/** The rules of the library: the table, bound to what each of them looks at. */
final class StandardRules {
  private static final RuleTable TABLE = RuleTable.load(checks());

  /** The rules that run unless somebody asks for others. */
  static final RuleSet STANDARD = RuleSet.of(TABLE.on());

  /** Those and the ones that are off. */
  static final RuleSet COMPLETE = RuleSet.of(TABLE.all());

  private StandardRules() {}

  private static Map<String, Check> checks() {
    Binder checks = new Binder();
    DocumentRules.bind(checks);
    CitationRules.bind(checks);
    CitationNameRules.bind(checks);
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
    TaskTargetRules.bind(checks);
    IndicatorRules.bind(checks);
    MonitorRules.bind(checks);
    ReportingRules.bind(checks);
    ConsistencyRules.bind(checks);
    OverlapRules.bind(checks);
    SourceRules.bind(checks);
    ScopeRules.bind(checks);
    AbbreviationRules.bind(checks);
    HiddenRules.bind(checks);
    PlansRules.bind(checks);
    return checks.checks();
  }
}
