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
    String first = alike ? "first" : body ? "body" : "annex";
    String second = alike ? "second" : body ? "annex" : "body";
    boolean same = here.isPresent() && here.equals(there);
    return new StatementNames(
        here.filter(any -> !same).map(StatementNames::printed).orElse(called(first)),
        there.filter(any -> !same).map(StatementNames::printed).orElse(called(second)));
  }

  private static Text called(String key) {
    return Messages.text("statement." + key);
  }

  private static Text printed(String name) {
    return new Text(name, name.replaceFirst("^Phụ lục(?= )", "Annex"));
  }

  private static boolean isBody(Plan plan) {
    return PlanTask.allIn(plan, new HashMap<>()).stream().anyMatch(PlanTask::isArrangement);
  }
}
