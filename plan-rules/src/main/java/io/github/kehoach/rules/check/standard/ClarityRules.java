package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.rules.agency.Collectives;
import io.github.kehoach.rules.check.Check;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.PlanTasks;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.clarity.Clarity;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The clarities as rules: one finding for each empty slot, and from these rules alone. What a
 * section on carrying out the plan says is everybody's standing duty, and what another statement of
 * the plan fills is not missing.
 */
final class ClarityRules {
  private static final WordList CARRYING_OUT = WordList.of("carrying-out");
  private static final WordList MAKING = WordList.of("making");
  private static final WordList GIVES_TIME = WordList.of("gives-time");
  private static final Set<String> WRONG_TIMES =
      Set.of("impossible-date", "runs-backwards", "weekday-disagrees");
  private static final WordList OWN_ANNEX = WordList.of("own-annex");
  private static final String ANNEX = WordList.of("part-of-document").phrases().get(0);
  private static final double SHARE = 0.8;
  private static final int LEAST_WORDS = 5;
  private static final int LEAST_WORDS_OF_WHOLE = 9;
  private static final int FEW = 3;

  private ClarityRules() {}

  static void bind(Binder to) {
    to.task("task-without-lead", rule(Clarity.PEOPLE, "leads"));
    to.task("task-without-clear-title", rule(Clarity.WORK, "title"));
    to.task("task-without-clear-deadline", ClarityRules::deadline);
    to.task("making-without-deadline", ClarityRules::makingWithoutDeadline);
    to.task("task-without-deliverable", rule(Clarity.RESULT, "deliverables"));
    to.task(
        "task-without-single-lead",
        (task, found) -> notOneLead(task, false, Severity.ERROR, found));
    to.plan("lead-collective", ClarityRules::collectiveLeads);
    to.task("task-without-authority", rule(Clarity.AUTHORITY, "title"));
    to.plan("plan-annex-missing", ClarityRules::annexMissing);
  }

  private static Check.OfTask rule(Clarity clarity, String field) {
    return (task, found) -> {
      boolean missing = task.isLeaf() && clarity.missing(task).isPresent();
      if (missing && !isSettled(clarity, task, found)) {
        found.add(task.place().field(field));
      }
    };
  }

  private static void deadline(TaskVisit task, Findings found) {
    Said missing = task.isLeaf() ? Clarity.TIME.missing(task).orElse(null) : null;
    if (missing == null || isSettled(Clarity.TIME, task, found)) {
      return;
    }
    Optional<Said> wrong =
        task.deadline() instanceof Deadline.Unread unread
            ? cannotBe(unread.text(), found)
            : Optional.empty();
    boolean lesser =
        isCarryingOut(task.section(), found)
            || (wrong.isEmpty()
                && task.deadline() instanceof Deadline.Unread unread
                && givesTime(found.folded(unread.text())));
    found.add(
        lesser ? Severity.INFO : Severity.ERROR,
        task.place().field("deadline"),
        wrong.orElse(missing));
  }

  /** Why words that name a time can be none, whoever reads them. */
  private static Optional<Said> cannotBe(String words, Findings found) {
    return found.reading(words).problems().stream()
        .filter(problem -> WRONG_TIMES.contains(problem.code()))
        .findFirst()
        .map(problem -> new Said(words, Messages.text("finding.wrongTime", problem.text(), words)));
  }

  /** Words with a number or a cycle say when, also where only a person can make out the day. */
  static boolean givesTime(String words) {
    return words.chars().anyMatch(Character::isDigit) || GIVES_TIME.isIn(words);
  }

  /** What carries a plan out is a standing duty, unless it makes something that then is there. */
  private static void makingWithoutDeadline(TaskVisit task, Findings found) {
    if (task.isLeaf()
        && task.deadline() instanceof Deadline.Unstated
        && isCarryingOut(task.section(), found)
        && MAKING.begins(found.folded(task.task().title()))) {
      found.add(task.place().field("deadline"), PlanPlaces.shortened(task.task().title()));
    }
  }

  /** Where no lead is named, a doubt about the leads says more: why there is none. */
  private static boolean isSettled(Clarity clarity, TaskVisit task, Findings found) {
    boolean isVague = task.deadline() instanceof Deadline.Unread;
    return (isCarryingOut(task.section(), found) && !(clarity == Clarity.TIME && isVague))
        || (clarity == Clarity.PEOPLE
            && task.task().doubts().stream().anyMatch(doubt -> doubt.field().equals("leads")))
        || isStatedElsewhere(task, found, one -> clarity.missing(one).isEmpty());
  }

  /** Whether a section is about carrying out the plan, by its whole heading. */
  static boolean isCarryingOut(Section section, Findings found) {
    return section.title().filter(title -> CARRYING_OUT.is(found.folded(title))).isPresent();
  }

  /** Whether a like task of another statement, or one like what this is a part of, has it. */
  private static boolean isStatedElsewhere(
      TaskVisit task, Findings found, Predicate<TaskVisit> fills) {
    for (PlanTasks other : found.statements()) {
      for (TaskVisit at = task; at != null; at = at.parent().orElse(null)) {
        int least = at == task ? LEAST_WORDS : LEAST_WORDS_OF_WHOLE;
        if (other.like(at.task().title(), SHARE, least).stream().anyMatch(fills)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void notOneLead(
      TaskVisit task, boolean collective, Severity most, Findings found) {
    Said why = task.isLeaf() ? Clarity.RESPONSIBILITY.missing(task).orElse(null) : null;
    if (why != null
        && collective == Collectives.areAll(task.leads())
        && !isCarryingOut(task.section(), found)) {
      found.add(most, task.place().field("leads"), why);
    }
  }

  /**
   * Where a group reports to somebody by the plan, its results are followed, task by task or not.
   */
  private static void collectiveLeads(Plan plan, Findings found) {
    boolean followed =
        plan.reportingDuties().stream()
            .filter(duty -> !duty.to().isEmpty())
            .flatMap(duty -> duty.from().stream())
            .anyMatch(AgencyRef.Collective.class::isInstance);
    Severity most = followed ? Severity.INFO : Severity.ERROR;
    found.tasks().all().forEach(task -> notOneLead(task, true, most, found));
  }

  /** A plan that hands its work out in annexes, and of whose annexes nothing is here. */
  private static void annexMissing(Plan plan, Findings found) {
    if (!found.otherPlans().isEmpty() || !plan.indicators().isEmpty()) {
      return;
    }
    int bare = 0;
    int leaves = 0;
    TaskVisit names = null;
    for (TaskVisit task : found.tasks().all()) {
      if (namesAnnex(task, found)) {
        names = task;
      }
      if (task.isLeaf() && !isCarryingOut(task.section(), found)) {
        leaves++;
        boolean isBare = Clarity.PEOPLE.missing(task).isPresent() && task.deliverables().isEmpty();
        bare += isBare ? 1 : 0;
      }
    }
    if (names != null && bare > FEW && 2 * bare > leaves) {
      found.add(names.place().field("title"), bare);
    }
  }

  private static boolean namesAnnex(TaskVisit task, Findings found) {
    String title = found.folded(task.task().title());
    return title.contains(ANNEX)
        && OWN_ANNEX.isIn(title.replaceAll("phụ lục( số)?( [0-9ivx]+( và| đến)?)*", "phụ lục"));
  }
}
