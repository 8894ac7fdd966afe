package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.List;

/**
 * What a rule looks at. Each kind says once what must be there for the rule to have anything to
 * say, and the validator shows it nothing else.
 */
public sealed interface Check {
  /** How much the rule has to see at once. */
  default Scope scope() {
    return this instanceof OfPlan
        ? Scope.PLAN
        : this instanceof OfPlans || this instanceof OfPair ? Scope.PLANS : Scope.RECORD;
  }

  /** Looks at every task, each before its parts. */
  @FunctionalInterface
  non-sealed interface OfTask extends Check, Look<TaskVisit> {}

  /**
   * Looks at something in every task.
   *
   * @param subject what; rules of one subject share the search for it
   * @param look looks at it
   */
  record OfEach<T>(Subject<T> subject, Look<T> look) implements Check {}

  /** Looks at something. */
  @FunctionalInterface
  interface Look<T> {
    /** Looks at it and adds what it finds. */
    void look(T what, Findings found);
  }

  /** Looks at a whole plan. */
  @FunctionalInterface
  non-sealed interface OfPlan extends Check {
    /** Looks at a plan and adds what it finds. */
    void look(Plan plan, Findings found);
  }

  /** Looks at several plans; places begin with the index of the plan, such as {@code /1/basis}. */
  @FunctionalInterface
  non-sealed interface OfPlans extends Check {
    /** Looks at plans and adds what it finds. */
    void look(List<Plan> plans, Findings found);
  }

  /** Looks at a plan and another one beside it; the operation that compares them tells it. */
  non-sealed interface OfPair extends Check {}
}
