package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.Trait.DOUBTED;
import static io.github.kehoach.rules.check.Trait.LINKED;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Rules about what one plan says in two places, and about marks of doubt. */
final class ConsistencyRules {
  private ConsistencyRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("task-title-other-deadline", (Rule.OfPlan) ConsistencyRules::otherDeadline);
    to.put("task-title-other-lead", (Rule.OfPlan) ConsistencyRules::otherLead);
    to.put("task-repeated", (Rule.OfPlan) ConsistencyRules::repeated);
    to.put("task-carries-out-own-document", LINKED.only(ConsistencyRules::ownDocument));
    to.put("task-carries-out-uncited", (Rule.OfPlan) ConsistencyRules::uncited);
    to.put("task-doubtful", DOUBTED.only(ConsistencyRules::doubtfulTask));
    to.put("plan-doubtful", (Rule.OfPlan) ConsistencyRules::doubtfulPlan);
  }

  /** Two tasks of one title, in the order of print. */
  @FunctionalInterface
  private interface Pair {
    void look(TaskVisit later, TaskVisit earlier);
  }

  /**
   * Compares tasks without parts of one title, each with the one that comes first by lead, content
   * and deadline, so that the order of print does not change what is found.
   */
  private static void sameTitles(Plan plan, Findings found, Pair pair) {
    for (List<TaskVisit> group : found.memory().tasks(plan).sameTitles()) {
      TaskVisit least = Collections.min(group, Comparator.comparing(ConsistencyRules::key));
      boolean before = true;
      for (TaskVisit task : group) {
        if (task == least) {
          before = false;
        } else {
          pair.look(before ? least : task, before ? task : least);
        }
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
    return SameDeadline.test(one.deadline(), other.deadline());
  }

  private static boolean sameLeads(TaskVisit one, TaskVisit other) {
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

  private static void otherDeadline(Rule rule, Plan plan, Findings found) {
    sameTitles(
        plan,
        found,
        (task, first) -> {
          if (sameLeads(task, first) && sameContent(task, first) && !sameDeadline(task, first)) {
            boolean rising = due(task).compareTo(due(first)) <= 0;
            found.add(
                rule,
                task.place().field("deadline"),
                first.place().field("deadline"),
                due(rising ? task : first),
                due(rising ? first : task));
          }
        });
  }

  private static void otherLead(Rule rule, Plan plan, Findings found) {
    sameTitles(
        plan,
        found,
        (task, first) -> {
          if (!sameLeads(task, first) && sameContent(task, first)) {
            found.add(
                rule,
                task.place().field("leads"),
                first.place().field("leads"),
                task.task().title());
          }
        });
  }

  private static void repeated(Rule rule, Plan plan, Findings found) {
    sameTitles(
        plan,
        found,
        (task, first) -> {
          if (sameLeads(task, first) && sameContent(task, first) && sameDeadline(task, first)) {
            found.add(rule, task.place(), first.place(), task.task().title());
          }
        });
  }

  /** The link of a task names another document; without one it would name this plan. */
  private static void ownDocument(Rule rule, TaskVisit task, Findings found) {
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
        found.add(rule, task.place().field("carriesOut").element(i), ref.task());
      }
    }
  }

  private static void uncited(Rule rule, Plan plan, Findings found) {
    Set<String> cited = new HashSet<>();
    PlanPlaces.citations(
        plan, (citation, place) -> citation.number().ifPresent(number -> cited.add(number.key())));
    plan.document().number().ifPresent(number -> cited.add(number.key()));
    for (TaskVisit task : found.memory().tasks(plan).linked()) {
      for (int i = 0; i < task.task().carriesOut().size(); i++) {
        DocumentNumber number = task.task().carriesOut().get(i).document().orElse(null);
        if (number != null && !cited.contains(number.key())) {
          found.add(rule, task.place().field("carriesOut").element(i), number);
        }
      }
    }
  }

  private static void doubtfulTask(Rule rule, TaskVisit task, Findings found) {
    doubts(rule, task.task(), task::place, found);
  }

  private static void doubtfulPlan(Rule rule, Plan plan, Findings found) {
    doubts(rule, plan, PlanPlaces::plan, found);
    doubts(rule, plan.document(), PlanPlaces::document, found);
    PlanPlaces.sectionLists(
        plan.sections(),
        (sections, at) ->
            doubts(rule, sections, (one, i) -> PlanPlaces.section(one, at + i), found));
    doubts(rule, plan.indicators(), PlanPlaces::indicator, found);
    doubts(rule, plan.reportingDuties(), PlanPlaces::duty, found);
    doubts(rule, plan.agencies(), PlanPlaces::agency, found);
  }

  private static <T extends Annotated> void doubts(
      Rule rule, List<T> values, BiFunction<T, Integer, Place> places, Findings found) {
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      int index = i;
      doubts(rule, value, () -> places.apply(value, index), found);
    }
  }

  private static void doubts(Rule rule, Annotated value, Supplier<Place> place, Findings found) {
    for (int i = 0; i < value.doubts().size(); i++) {
      Doubt doubt = value.doubts().get(i);
      found.add(rule, place.get().field("doubts").element(i), doubt.field(), doubt.note());
    }
  }
}
