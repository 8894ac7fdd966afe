package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.check.Check;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about a plan and another, by what they look at; their words stand in rules.txt. */
enum PairRule implements Check.OfPair {
  NOT_RELATED("cascade-not-related"),
  ISSUER_UNKNOWN("cascade-issuer-unknown"),
  PLAN_LATE("cascade-plan-late"),
  PLAN_UNDATED("cascade-plan-undated"),
  RECIPIENT_MISSING("cascade-recipient-missing"),
  LINK_UNKNOWN("cascade-link-unknown"),
  RESPONSIBILITY_UNDECIDED("cascade-responsibility-undecided"),
  NOT_CARRIED_OUT("cascade-task-not-carried-out"),
  DEADLINE_LATER("cascade-deadline-later"),
  DEADLINE_UNDATED("cascade-deadline-undated"),
  STANDING_DROPPED("cascade-standing-duty-dropped"),
  RECURRING_DROPPED("cascade-recurring-duty-dropped"),
  DEADLINE_NOT_DECIDED("cascade-deadline-not-decided"),
  SCOPE_NARROWED("cascade-scope-narrowed"),
  COORDINATOR_LEFT_OUT("cascade-coordinator-left-out"),
  COLLECTIVE_LEFT_OUT("cascade-collective-left-out"),
  COLLECTIVE_NAMED_OTHERWISE("cascade-collective-named-otherwise"),
  TITLE_REWORDED("cascade-title-reworded"),
  LED_BY_OTHERS("cascade-task-led-by-others"),
  WITHOUT_SOURCE("cascade-task-without-source"),
  COORDINATION_NOT_TAKEN_UP("cascade-coordination-not-taken-up"),
  INDICATOR_MISSING("cascade-indicator-missing"),
  INDICATOR_WEAKENED("cascade-indicator-weakened"),
  INDICATOR_NOT_DECIDED("cascade-indicator-not-decided"),
  UPPER_DIFFERS("cascade-upper-contradicts-itself"),
  REPORT_MISSING("cascade-report-missing"),
  REPORT_LATE("cascade-report-late"),
  REPORT_ADDRESSEE("cascade-report-addressee"),
  REPORT_BEFORE_PARTS("cascade-report-before-parts"),
  MEETING_DAY("cascade-meeting-day-differs"),
  DEADLINES_DIFFER("statements-deadline-differs"),
  DEADLINES_NOT_DECIDED("statements-deadline-not-decided"),
  LEADS_DIFFER("statements-leads-differ"),
  COORDINATORS_DIFFER("statements-coordinators-differ"),
  TITLES_DIFFER("statements-title-differs"),
  DOCUMENTS_DIFFER("statements-document-differs"),
  TASK_MISSING("statements-task-missing"),
  TARGETS_DIFFER("statements-target-differs"),
  TARGETS_NOT_DECIDED("statements-target-not-decided"),
  TARGET_ONLY_STRIVEN_FOR("statements-target-only-striven-for"),
  TARGET_MISSING("statements-target-missing");

  private static final RuleSet TABLE =
      RuleSet.read(
          Objects.requireNonNull(
              PairRule.class.getResourceAsStream("rules.txt"), "rules.txt of cascade"),
          id -> Stream.<Check>of(values()).filter(rule -> rule.toString().equals(id)).findFirst());

  private final String id;

  PairRule(String id) {
    this.id = id;
  }

  static RuleSet table() {
    return TABLE;
  }

  /** This rule as a rule set runs it, if it does. */
  Optional<Rule> in(RuleSet rules) {
    return rules.rule(id);
  }

  @Override
  public String toString() {
    return id;
  }
}
