package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about what one plan says in two places, and about its links to others. */
final class ConsistencyRules {
  private ConsistencyRules() {}

  static void bind(Binder to) {
    sameTitles(to, "task-title-other-deadline", ConsistencyRules::otherDeadline);
    sameTitles(to, "task-title-other-lead", ConsistencyRules::otherLead);
    sameTitles(to, "task-repeated", ConsistencyRules::repeated);
    to.task("task-carries-out-own-document", ConsistencyRules::ownDocument);
    to.plan("task-carries-out-uncited", ConsistencyRules::uncited);
  }

  /** Two tasks of one title, in the order of print. */
  @FunctionalInterface
  private interface Pair {
    void look(TaskVisit later, TaskVisit earlier, Findings found);
  }

  /**
   * Compares tasks without parts of one title and content, each with the one that comes first by
   * lead and deadline, so that the order of print does not change what is found.
   */
  private static void sameTitles(Binder to, String id, Pair pair) {
    to.plan(
        id, (plan, found) -> found.tasks().sameTitles().forEach(group -> look(group, pair, found)));
  }

  private static void look(List<TaskVisit> group, Pair pair, Findings found) {
    TaskVisit least = Collections.min(group, Comparator.comparing(ConsistencyRules::key));
    boolean before = true;
    for (TaskVisit task : group) {
      if (task == least) {
        before = false;
      } else if (sameContent(task, least)) {
        pair.look(before ? least : task, before ? task : least, found);
      }
    }
  }

  private static String key(TaskVisit task) {
    return task.leads() + "\n" + task.task().content() + "\n" + task.deadline() + due(task);
  }

  private static String due(TaskVisit task) {
    return task.deadlineText().orElse("–");
  }

  private static boolean sameDeadline(TaskVisit one, TaskVisit other) {
    return DueDays.areSame(one.deadline(), other.deadline());
  }

  /** Whether two tasks have the same leads, in whatever order and words. */
  static boolean sameLeads(TaskVisit one, TaskVisit other) {
    return leads(one).equals(leads(other));
  }

  private static Set<Object> leads(TaskVisit task) {
    Set<Object> leads = new HashSet<>();
    task.leads().forEach(ref -> leads.add(ref.agency().<Object>map(id -> id).orElseGet(ref::text)));
    return leads;
  }

  private static boolean sameContent(TaskVisit one, TaskVisit other) {
    return one.task().content().equals(other.task().content());
  }

  private static void otherDeadline(TaskVisit task, TaskVisit first, Findings found) {
    if (sameLeads(task, first) && !sameDeadline(task, first)) {
      boolean rising = due(task).compareTo(due(first)) <= 0;
      found.add(
          task.place().field("deadline"),
          first.place().field("deadline"),
          due(rising ? task : first),
          due(rising ? first : task));
    }
  }

  private static void otherLead(TaskVisit task, TaskVisit first, Findings found) {
    if (!sameLeads(task, first)) {
      found.add(task.place().field("leads"), first.place().field("leads"), title(first));
    }
  }

  private static void repeated(TaskVisit task, TaskVisit first, Findings found) {
    if (sameLeads(task, first) && sameDeadline(task, first)) {
      found.add(task.place(), first.place(), title(first));
    }
  }

  private static String title(TaskVisit task) {
    return task.task().title();
  }

  /** The link of a task names another document; without one it would name this plan. */
  private static void ownDocument(TaskVisit task, Findings found) {
    List<TaskRef> refs = task.task().carriesOut();
    for (int i = 0; i < refs.size(); i++) {
      TaskRef ref = refs.get(i);
      Document own = task.head().document();
      boolean same =
          ref.document().isEmpty()
              || (own.number().isPresent()
                  && own.number().get().isSameAs(ref.document().get())
                  && (ref.date().isEmpty() || ref.date().equals(own.date())));
      if (same) {
        found.add(task.place().field("carriesOut").element(i), ref.task());
      }
    }
  }

  private static void uncited(Plan plan, Findings found) {
    Set<String> cited = new HashSet<>();
    PlanPlaces.citations(plan)
        .forEach(one -> one.value().number().ifPresent(number -> cited.add(number.key())));
    plan.document().number().ifPresent(number -> cited.add(number.key()));
    for (TaskVisit task : found.tasks().all()) {
      for (int i = 0; i < task.task().carriesOut().size(); i++) {
        DocumentNumber number = task.task().carriesOut().get(i).document().orElse(null);
        if (number != null && !cited.contains(number.key())) {
          found.add(task.place().field("carriesOut").element(i), number);
        }
      }
    }
  }
}
