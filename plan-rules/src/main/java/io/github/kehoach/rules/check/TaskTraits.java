package io.github.kehoach.rules.check;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Task;
import java.util.List;

/** Tells which traits a task has, as the bits of {@link Trait}. */
final class TaskTraits {
  private TaskTraits() {}

  static int of(TaskVisit visit) {
    Task task = visit.task();
    return agencies(visit.head(), task)
        | deadline(visit, task.deadline())
        | words(visit, task)
        | when(visit.isLeaf() && !ClarityJudge.isClear(visit), Trait.UNCLEAR)
        | when(visit.parent().isPresent(), Trait.PART)
        | when(!task.carriesOut().isEmpty(), Trait.LINKED)
        | when(!task.doubts().isEmpty(), Trait.DOUBTED);
  }

  private static int when(boolean holds, Trait trait) {
    return holds ? trait.bit() : 0;
  }

  private static int agencies(PlanHead head, Task task) {
    int traits = when(AgencyRules.namesTwice(task), Trait.NAMED_TWICE);
    List<AgencyRef> leads = task.leads();
    for (int i = 0; i < leads.size(); i++) {
      traits |= agency(head, leads.get(i), true);
    }
    List<AgencyRef> coordinators = task.coordinators();
    for (int i = 0; i < coordinators.size(); i++) {
      traits |= agency(head, coordinators.get(i), false);
    }
    return traits;
  }

  private static int agency(PlanHead head, AgencyRef ref, boolean leads) {
    if (!(ref instanceof AgencyRef.Named named)) {
      return when(ref instanceof AgencyRef.Unlinked, Trait.UNLINKED) | words(ref);
    }
    Agency agency = head.find(named.id());
    if (agency == null) {
      return when(head.hasDirectory(), Trait.UNKNOWN_AGENCY) | words(ref);
    }
    int traits = when(leads && AgencyRules.isPassing(agency), Trait.PASSING_AGENCY);
    return NameRules.isStrange(agency, named)
        ? traits | Trait.OTHER_WORDS.bit() | words(ref)
        : traits;
  }

  private static int words(AgencyRef ref) {
    return when(HiddenRules.isHidden(ref), Trait.HIDDEN_CHARACTERS);
  }

  private static int deadline(TaskVisit visit, Deadline own) {
    int traits = when(DeadlineRules.isAtOddTimes(own, visit.head()), Trait.DUE_AT_ODD_TIMES);
    if (!DeadlineParts.isMade(own)) {
      return traits | part(own);
    }
    for (Deadline part : DeadlineParts.of(own)) {
      traits |= part(part) | when(part instanceof Deadline.Unread, Trait.PARTLY_UNREAD);
    }
    return traits;
  }

  private static int part(Deadline part) {
    if (part instanceof Deadline.By by) {
      return when(by.period() instanceof CalendarPeriod.Day, Trait.DUE_ON_A_DAY);
    }
    return when(part instanceof Deadline.Every, Trait.RECURRING)
        | when(part instanceof Deadline.Triggered, Trait.TRIGGERED);
  }

  private static int words(TaskVisit visit, Task task) {
    String printed = task.deadlineText().orElse(null);
    boolean plain = printed == null || PlainWording.says(printed, task.deadline());
    return when(HiddenCharacters.firstIn(task.title()) >= 0, Trait.HIDDEN_CHARACTERS)
        | when(!plain && WordingRules.isTyped(task.deadline()), Trait.TO_BE_READ)
        | when(visit.isLeaf() && WordingRules.saysByWhen(task), Trait.SAYS_BY_WHEN);
  }
}
