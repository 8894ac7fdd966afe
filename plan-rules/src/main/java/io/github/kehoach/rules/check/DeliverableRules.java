package io.github.kehoach.rules.check;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import java.util.Map;

/** Rules about what must come out of the work. */
final class DeliverableRules {
  /** The rule that explains why no single task has a deliverable. */
  static final String NONE_AT_ALL = "plan-without-deliverables";

  private static final int FEW = 3;
  private static final WordList MADE_ONCE = WordList.of("made-once");
  private static final WordList AIMS = WordList.of("aims");
  private static final WordList NOTHING = WordList.of("no-product");

  private DeliverableRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put(NONE_AT_ALL, (Rule.OfPlan) DeliverableRules::noneAtAll);
    to.put("deliverable-vague", (Rule.OfPlan) DeliverableRules::vague);
    to.put("deliverable-never-due", (Rule.OfPlan) DeliverableRules::neverDue);
  }

  private static void noneAtAll(Plan plan, Findings found) {
    int tasks = 0;
    for (TaskVisit task : found.context().tasks().all()) {
      if (!task.task().deliverables().isEmpty()) {
        return;
      }
      tasks += task.isLeaf() && !ClarityRules.isCarryingOut(task.section()) ? 1 : 0;
    }
    boolean elsewhere =
        found.context().statements().stream()
            .flatMap(other -> other.all().stream())
            .anyMatch(task -> !task.task().deliverables().isEmpty());
    if (tasks > FEW && !elsewhere) {
      found.add(PlanPlaces.plan().field("sections"), tasks);
    }
  }

  /** An aim, or nothing, where a product should stand that can be counted. */
  private static void vague(Plan plan, Findings found) {
    for (TaskVisit task : found.context().tasks().all()) {
      for (Deliverable product : task.task().deliverables()) {
        String words = found.context().folded(product.text());
        if (AIMS.begins(words) || NOTHING.is(words)) {
          found.add(task.place().field("deliverables"), product.text());
        }
      }
    }
  }

  /** A product that is made once under a duty that never ends. */
  private static void neverDue(Plan plan, Findings found) {
    for (TaskVisit task : found.context().tasks().all()) {
      if (task.isLeaf() && task.deadline() instanceof Deadline.Continuous) {
        task.deliverables().stream()
            .map(Deliverable::text)
            .filter(product -> MADE_ONCE.is(found.context().folded(product)))
            .findFirst()
            .ifPresent(
                product ->
                    found.add(task.place().field("deadline"), product, DeadlineRules.due(task)));
      }
    }
  }
}
