package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.text.Messages;
import java.util.HashMap;
import java.util.Optional;

/**
 * What people call two statements of one plan: as printed ("Phụ lục II"). Where nothing is printed,
 * the one that says how the plan is carried out (tổ chức thực hiện) is the body, and the other an
 * annex; where this does not tell them apart, they are the first and the second.
 *
 * @param one the name of the first
 * @param other the name of the second
 */
record StatementNames(Text one, Text other) {
  /** The parts with the tasks of two statements. */
  static StatementNames ofTasks(Plan one, Plan other) {
    return of(one, one.tasksIn(), other, other.tasksIn());
  }

  /** The parts with the indicators of two statements. */
  static StatementNames ofIndicators(Plan one, Plan other) {
    return of(one, one.indicatorsIn(), other, other.indicatorsIn());
  }

  private static StatementNames of(
      Plan one, Optional<String> here, Plan other, Optional<String> there) {
    boolean body = isBody(one);
    boolean alike = body == isBody(other);
    Text first =
        alike
            ? Messages.text("statement.first")
            : body ? Messages.text("statement.body") : Messages.text("statement.annex");
    Text second =
        alike
            ? Messages.text("statement.second")
            : body ? Messages.text("statement.annex") : Messages.text("statement.body");
    return here.isPresent() && here.equals(there)
        ? new StatementNames(first, second)
        : new StatementNames(
            here.map(StatementNames::printed).orElse(first),
            there.map(StatementNames::printed).orElse(second));
  }

  private static Text printed(String name) {
    return new Text(name, name.replaceFirst("^Phụ lục(?= )", "Annex"));
  }

  private static boolean isBody(Plan plan) {
    return PlanTask.allIn(plan, new HashMap<>()).stream().anyMatch(PlanTask::isArrangement);
  }
}
