package io.github.kehoach.rules.check;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules about who reports what to whom. */
final class ReportingRules {
  private static final String MEETING = Folding.fold("họp đánh giá");
  private static final String ANY_MEETING = Folding.fold("họp");
  private static final String REPORT = Folding.fold("báo cáo");

  private ReportingRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("plan-without-reporting", (Rule.OfPlan) ReportingRules::none);
    to.put("duty-without-reporter", (Rule.OfPlan) ReportingRules::withoutReporter);
    to.put("duty-without-addressee", (Rule.OfPlan) ReportingRules::withoutAddressee);
    to.put("duty-without-clear-deadline", (Rule.OfPlan) ReportingRules::withoutDeadline);
    to.put("duty-to-itself", (Rule.OfPlan) ReportingRules::toItself);
    to.put("duty-agency-unknown", (Rule.OfPlan) ReportingRules::unknown);
    to.put("duty-before-its-sources", (Rule.OfPlan) ReportingRules::beforeItsSources);
    to.put("duty-after-evaluation", (Rule.OfPlan) ReportingRules::afterEvaluation);
  }

  private static void none(Rule rule, Plan plan, Findings found) {
    if (plan.reportingDuties().isEmpty() && !plan.sections().isEmpty()) {
      found.add(rule, PlanPlaces.plan().field("reportingDuties"));
    }
  }

  private static boolean says(ReportingDuty duty, String words, Findings found) {
    return found.memory().folded(duty.what()).contains(words);
  }

  private static void withoutReporter(Rule rule, Plan plan, Findings found) {
    for (int i = 0; i < plan.reportingDuties().size(); i++) {
      ReportingDuty duty = plan.reportingDuties().get(i);
      if (duty.from().isEmpty()) {
        found.add(
            rule, PlanPlaces.duty(plan.reportingDuties().get(i), i).field("from"), duty.what());
      }
    }
  }

  /** A meeting has nobody to send a report to. */
  private static void withoutAddressee(Rule rule, Plan plan, Findings found) {
    for (int i = 0; i < plan.reportingDuties().size(); i++) {
      ReportingDuty duty = plan.reportingDuties().get(i);
      if (duty.to().isEmpty() && !says(duty, ANY_MEETING, found)) {
        found.add(rule, PlanPlaces.duty(plan.reportingDuties().get(i), i).field("to"), duty.what());
      }
    }
  }

  private static void withoutDeadline(Rule rule, Plan plan, Findings found) {
    for (int i = 0; i < plan.reportingDuties().size(); i++) {
      ReportingDuty duty = plan.reportingDuties().get(i);
      Deadline deadline = duty.deadline();
      if (deadline instanceof Deadline.Unstated || deadline instanceof Deadline.Unread) {
        String printed = duty.deadlineText().orElse("");
        found.add(
            rule,
            PlanPlaces.duty(plan.reportingDuties().get(i), i).field("deadline"),
            duty.what(),
            printed);
      }
    }
  }

  private static void toItself(Rule rule, Plan plan, Findings found) {
    for (int i = 0; i < plan.reportingDuties().size(); i++) {
      ReportingDuty duty = plan.reportingDuties().get(i);
      for (AgencyId id : ids(duty.from())) {
        if (ids(duty.to()).contains(id)) {
          found.add(
              rule,
              PlanPlaces.duty(plan.reportingDuties().get(i), i).field("to"),
              PlanPlaces.duty(plan.reportingDuties().get(i), i).field("from"),
              id);
        }
      }
    }
  }

  /** A list of thousands is no plan: only the first are looked at, which keeps the cost linear. */
  private static List<AgencyId> ids(List<AgencyRef> refs) {
    return refs.stream().flatMap(ref -> ref.agency().stream()).limit(100).toList();
  }

  private static void unknown(Rule rule, Plan plan, Findings found) {
    PlanHead head = found.memory().tasks(plan).head();
    for (int i = 0; head.hasDirectory() && i < plan.reportingDuties().size(); i++) {
      ReportingDuty duty = plan.reportingDuties().get(i);
      unknown(
          rule,
          duty.from(),
          PlanPlaces.duty(plan.reportingDuties().get(i), i).field("from"),
          head,
          found);
      unknown(
          rule,
          duty.to(),
          PlanPlaces.duty(plan.reportingDuties().get(i), i).field("to"),
          head,
          found);
    }
  }

  private static void unknown(
      Rule rule, List<AgencyRef> refs, Place place, PlanHead head, Findings found) {
    for (int i = 0; i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && head.find(named.id()) == null) {
        found.add(rule, place.element(i), named.id());
      }
    }
  }

  /** The day of each month by which something is due; 0 if it is not that simple. */
  private static int monthly(Deadline deadline) {
    if (deadline instanceof Deadline.Every every
        && every.cycle() == Cycle.MONTH
        && every.interval() == 1
        && every.offset() == 0
        && every.day().orElse(0) > 0) {
      int day = every.day().getAsInt();
      return every.edge() == Edge.BEFORE ? day - 1 : day;
    }
    return 0;
  }

  /**
   * A monthly report is built on those that reach its author, so they come a working day before.
   */
  private static void beforeItsSources(Rule rule, Plan plan, Findings found) {
    Map<AgencyId, Integer> latest = new HashMap<>();
    List<ReportingDuty> duties = plan.reportingDuties();
    for (int i = 0; i < duties.size(); i++) {
      ReportingDuty duty = duties.get(i);
      if (monthly(duty.deadline()) > 0 && says(duty, REPORT, found)) {
        for (AgencyId to : ids(duty.to())) {
          Integer before = latest.get(to);
          if (before == null || monthly(duties.get(before).deadline()) < monthly(duty.deadline())) {
            latest.put(to, i);
          }
        }
      }
    }
    for (int i = 0; i < duties.size(); i++) {
      ReportingDuty duty = duties.get(i);
      int own = says(duty, REPORT, found) ? monthly(duty.deadline()) : 0;
      for (AgencyId from : ids(duty.from())) {
        Integer source = latest.get(from);
        if (own > 0 && source != null && monthly(duties.get(source).deadline()) >= own) {
          Place other =
              PlanPlaces.duty(plan.reportingDuties().get(source), source).field("deadline");
          int due = monthly(duties.get(source).deadline());
          found.add(
              rule,
              PlanPlaces.duty(plan.reportingDuties().get(i), i).field("deadline"),
              other,
              own,
              due);
        }
      }
    }
  }

  private static void afterEvaluation(Rule rule, Plan plan, Findings found) {
    List<ReportingDuty> duties = plan.reportingDuties();
    int meeting = -1;
    for (int i = 0; i < duties.size() && meeting < 0; i++) {
      boolean held = says(duties.get(i), MEETING, found) && !says(duties.get(i), REPORT, found);
      meeting = held && monthly(duties.get(i).deadline()) > 0 ? i : -1;
    }
    for (int i = 0; meeting >= 0 && i < duties.size(); i++) {
      int due = monthly(duties.get(i).deadline());
      int held = monthly(duties.get(meeting).deadline());
      if (due > held && says(duties.get(i), REPORT, found)) {
        Place other =
            PlanPlaces.duty(plan.reportingDuties().get(meeting), meeting).field("deadline");
        found.add(
            rule,
            PlanPlaces.duty(plan.reportingDuties().get(i), i).field("deadline"),
            other,
            due,
            held);
      }
    }
  }
}
