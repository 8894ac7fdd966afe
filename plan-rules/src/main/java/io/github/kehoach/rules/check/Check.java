package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.List;
import java.util.Optional;

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
  non-sealed interface OfTask extends Check {
    /** Looks at a task and adds what it finds. */
    void look(TaskVisit task, Findings found);
  }

  /** Looks at every task that is a part of another. */
  @FunctionalInterface
  non-sealed interface OfPart extends Check {
    /** Looks at a part and the task around it and adds what it finds. */
    void look(TaskVisit part, TaskVisit whole, Findings found);
  }

  /** Looks at every agency that a task names as its lead or a coordinator. */
  @FunctionalInterface
  non-sealed interface OfAgency extends Check {
    /** Looks at a name and adds what it finds. */
    void look(Naming name, Findings found);
  }

  /**
   * An agency as a task names it. Immutable and thread-safe.
   *
   * @param ref the name
   * @param agency the agency that is meant, where the plan or the caller's directory knows it
   * @param task the task
   * @param field {@code leads} or {@code coordinators}
   * @param index place in the list, from 0
   */
  record Naming(AgencyRef ref, Optional<Agency> agency, TaskVisit task, String field, int index) {
    /** The place of the name. */
    public Place place() {
      return task.place().field(field).element(index);
    }

    /** Whether the agency leads the task. */
    public boolean leads() {
      return field.equals("leads");
    }
  }

  /**
   * Looks at every simple part of a task's own deadline that is of one variant.
   *
   * @param variant the variant
   * @param look looks at it
   */
  record OfDeadline<D extends Deadline>(Class<D> variant, DeadlineLook<D> look) implements Check {
    void show(Deadline part, TaskVisit task, Findings found) {
      look.look(variant.cast(part), task, found);
    }
  }

  /** Looks at a part of a task's deadline. */
  @FunctionalInterface
  interface DeadlineLook<D extends Deadline> {
    /** Looks at a part of a deadline and adds what it finds. */
    void look(D part, TaskVisit task, Findings found);
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
