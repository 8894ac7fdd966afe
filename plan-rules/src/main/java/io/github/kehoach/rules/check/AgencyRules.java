package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.Trait.NAMED_TWICE;
import static io.github.kehoach.rules.check.Trait.PASSING_AGENCY;
import static io.github.kehoach.rules.check.Trait.UNKNOWN_AGENCY;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Task;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about who is given a task. */
final class AgencyRules {
  private static final int FEW = 8;

  private AgencyRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("agency-unknown", UNKNOWN_AGENCY.only(AgencyRules::unknown));
    to.put("agency-dissolved-before-plan", PASSING_AGENCY.only(AgencyRules::dissolvedBefore));
    to.put("agency-not-there-when-due", PASSING_AGENCY.only(AgencyRules::notThereWhenDue));
    to.put("lead-duplicate", NAMED_TWICE.only(AgencyRules::duplicateLead));
    to.put("coordinator-duplicate", NAMED_TWICE.only(AgencyRules::duplicateCoordinator));
    to.put("lead-also-coordinator", NAMED_TWICE.only(AgencyRules::leadAlsoCoordinator));
  }

  private static void unknown(Rule rule, TaskVisit task, Findings found) {
    if (task.head().hasDirectory()) {
      unknown(rule, task, task.task().leads(), "leads", found);
      unknown(rule, task, task.task().coordinators(), "coordinators", found);
    }
  }

  private static void unknown(
      Rule rule, TaskVisit task, List<AgencyRef> refs, String field, Findings found) {
    for (int i = 0; i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && task.head().find(named.id()) == null) {
        found.add(rule, task.place().field(field).element(i), named.id());
      }
    }
  }

  private static void dissolvedBefore(Rule rule, TaskVisit task, Findings found) {
    LocalDate issued = task.head().firstDay();
    List<AgencyRef> leads = task.task().leads();
    for (int i = 0; issued != null && i < leads.size(); i++) {
      Agency agency = agency(task, leads.get(i));
      LocalDate until = agency == null ? null : agency.existsUntil().orElse(null);
      if (agency != null && until != null && until.isBefore(issued)) {
        found.add(rule, task.place().field("leads").element(i), agency.name(), until, issued);
      }
    }
  }

  /** An agency that was gone before the plan is another rule's matter. */
  private static void notThereWhenDue(Rule rule, TaskVisit task, Findings found) {
    List<AgencyRef> leads = task.task().leads();
    for (int i = 0; i < leads.size(); i++) {
      Agency agency = agency(task, leads.get(i));
      if (agency != null && isPassing(agency) && !isGoneBeforePlan(agency, task)) {
        LocalDate due = LastDays.latest(task.deadline());
        if (due != null && !agency.existsOn(due)) {
          found.add(rule, task.place().field("leads").element(i), agency.name(), due);
        }
      }
    }
  }

  /** Whether an agency began or ends on a known day. */
  static boolean isPassing(Agency agency) {
    return agency.existsFrom().isPresent() || agency.existsUntil().isPresent();
  }

  private static boolean isGoneBeforePlan(Agency agency, TaskVisit task) {
    LocalDate until = agency.existsUntil().orElse(null);
    LocalDate issued = task.head().firstDay();
    return until != null && issued != null && until.isBefore(issued);
  }

  private static @Nullable Agency agency(TaskVisit task, AgencyRef ref) {
    return ref instanceof AgencyRef.Named named ? task.head().find(named.id()) : null;
  }

  private static void duplicateLead(Rule rule, TaskVisit task, Findings found) {
    duplicates(rule, task, task.task().leads(), "leads", found);
  }

  private static void duplicateCoordinator(Rule rule, TaskVisit task, Findings found) {
    duplicates(rule, task, task.task().coordinators(), "coordinators", found);
  }

  private static void duplicates(
      Rule rule, TaskVisit task, List<AgencyRef> refs, String field, Findings found) {
    Set<AgencyId> seen = new HashSet<>();
    for (int i = 0; i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && !seen.add(named.id())) {
        found.add(rule, task.place().field(field).element(i), name(task, named));
      }
    }
  }

  /** Whether a task names one agency twice; of a long list nobody says that it does not. */
  static boolean namesTwice(Task task) {
    List<AgencyRef> leads = task.leads();
    List<AgencyRef> coordinators = task.coordinators();
    if (leads.size() + coordinators.size() > FEW) {
      return true;
    }
    for (int i = 1; i < leads.size(); i++) {
      if (isAmong(leads, i, leads.get(i))) {
        return true;
      }
    }
    for (int i = 0; i < coordinators.size(); i++) {
      AgencyRef ref = coordinators.get(i);
      if (isAmong(leads, leads.size(), ref) || isAmong(coordinators, i, ref)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmong(List<AgencyRef> refs, int until, AgencyRef ref) {
    if (ref instanceof AgencyRef.Named named) {
      for (int i = 0; i < until; i++) {
        if (refs.get(i) instanceof AgencyRef.Named other && other.id().equals(named.id())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void leadAlsoCoordinator(Rule rule, TaskVisit task, Findings found) {
    List<AgencyRef> leads = task.task().leads();
    List<AgencyRef> coordinators = task.task().coordinators();
    for (int i = 0; i < coordinators.size(); i++) {
      if (coordinators.get(i) instanceof AgencyRef.Named named) {
        int lead = indexOf(leads, named.id());
        if (lead >= 0) {
          found.add(
              rule,
              task.place().field("coordinators").element(i),
              task.place().field("leads").element(lead),
              name(task, named));
        }
      }
    }
  }

  /** Looks at no more than the first leads: a task has one, and a list of thousands is no plan. */
  private static int indexOf(List<AgencyRef> leads, AgencyId id) {
    for (int i = 0; i < Math.min(leads.size(), 100); i++) {
      if (leads.get(i) instanceof AgencyRef.Named named && named.id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static String name(TaskVisit task, AgencyRef.Named named) {
    Agency agency = task.head().find(named.id());
    return agency == null ? named.id().toString() : agency.name();
  }
}
