package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.PlanTasks;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.util.List;
import java.util.stream.Stream;

/** Rules about what must come out of the work. */
final class DeliverableRules {
  private static final int FEW = 3;
  private static final WordList MADE_ONCE = WordList.of("made-once");
  private static final WordList PLANS = WordList.of("plans");
  private static final WordList FINISHES = WordList.of("finishes");
  private static final WordList MAKING = WordList.of("making");
  private static final WordList AIMS = WordList.of("aims");
  private static final WordList DOCUMENTS = WordList.of("names-its-product");
  private static final WordList NOTHING = WordList.of("no-product");

  private DeliverableRules() {}

  static void bind(Binder to) {
    to.plan("plan-without-deliverables", DeliverableRules::noneAtAll);
    to.eachTask("deliverable-vague", DeliverableRules::vague);
    to.eachTask("deliverable-only-a-plan", DeliverableRules::onlyAPlan);
    to.eachLeaf("deliverable-never-due", DeliverableRules::neverDue);
  }

  private static void noneAtAll(Plan plan, Findings found) {
    long tasks =
        found.tasks().leaves().stream()
            .filter(task -> !ClarityRules.isCarryingOut(task.section(), found))
            .count();
    boolean none =
        found.tasks().haveNoProducts()
            && found.statements().stream().allMatch(PlanTasks::haveNoProducts);
    if (tasks > FEW && none) {
      found.add(PlanPlaces.plan().field("sections"), tasks);
    }
  }

  /** An aim, or nothing, where a product should stand that can be counted. */
  private static void vague(TaskVisit task, Findings found) {
    for (Deliverable product : task.task().deliverables()) {
      String words = found.folded(product.text());
      String title = found.folded(task.task().title());
      boolean isTitle =
          title.startsWith(words) && words.length() < title.length() && !DOCUMENTS.is(words);
      if (AIMS.begins(words) || NOTHING.is(words) || isTitle) {
        found.add(task.place().field("deliverables"), product.text());
      }
    }
  }

  /** What must come out; where nothing says so, what the title makes. */
  private static List<String> products(TaskVisit task, Findings found) {
    String title = found.folded(task.task().title());
    String making = MAKING.beginningOf(title);
    boolean unsaid = task.deliverables().isEmpty() && found.otherPlans().isEmpty();
    return unsaid && !making.isEmpty()
        ? List.of(MADE_ONCE.beginningOf(title.substring(WordList.folded(making).length() - 1)))
        : task.deliverables().stream().map(Deliverable::text).toList();
  }

  /** A plan as the only product of work that is also to finish something and put it to use. */
  private static void onlyAPlan(TaskVisit task, Findings found) {
    List<Deliverable> products = task.task().deliverables();
    if (products.size() == 1 && PLANS.is(found.folded(products.get(0).text()))) {
      Stream.of(task.task().title().split(";"))
          .filter(part -> FINISHES.begins(found.folded(part)))
          .findFirst()
          .ifPresent(
              part ->
                  found.add(
                      task.place().field("deliverables"), products.get(0).text(), part.strip()));
    }
  }

  /** A product that is made once under a duty that never ends. */
  private static void neverDue(TaskVisit task, Findings found) {
    if (task.deadline() instanceof Deadline.Continuous) {
      products(task, found).stream()
          .filter(product -> MADE_ONCE.is(found.folded(product)))
          .findFirst()
          .ifPresent(
              product ->
                  found.add(task.place().field("deadline"), product, DeadlineRules.due(task)));
    }
  }
}
