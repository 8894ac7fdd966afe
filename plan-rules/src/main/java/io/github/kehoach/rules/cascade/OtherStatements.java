package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the upper plan states elsewhere of its tasks. */
final class OtherStatements {
  private final PlanPair pair;
  private final List<PlanTask> uppers;
  private final Map<String, TitleWords> read;
  private final List<Statement> statements = new ArrayList<>();

  /** Another statement, with its tasks matched to those of the one that is checked against. */
  private record Statement(Plan plan, List<PlanTask> tasks, TaskMatching matching) {}

  /**
   * Where the upper plan says otherwise.
   *
   * @param statement the name of that statement
   */
  record Twin(Place place, Text statement) {}

  OtherStatements(PlanPair pair, List<PlanTask> uppers, Map<String, TitleWords> read) {
    this.pair = pair;
    this.uppers = uppers;
    this.read = read;
  }

  /** The place elsewhere in the upper plan where a task has a deadline that a lower one serves. */
  Optional<Twin> keeping(PlanTask upper, Deadline lower) {
    for (Statement statement : statements()) {
      for (int index : statement.matching().of(upper).keySet()) {
        PlanTask twin = statement.tasks().get(index);
        Deadline there = twin.visit().deadline();
        boolean says = !there.equals(Deadline.unstated());
        if (says && pair.judge().serves(lower, there)) {
          return Optional.of(
              new Twin(twin.place(), StatementNames.ofTasks(statement.plan(), pair.upper()).one()));
        }
      }
    }
    return Optional.empty();
  }

  /** Matched when somebody asks: most deadlines are kept. */
  private List<Statement> statements() {
    if (statements.isEmpty()) {
      for (Plan plan : pair.statements()) {
        List<PlanTask> tasks = PlanTask.allIn(plan, read);
        statements.add(
            new Statement(plan, tasks, TaskMatching.of(uppers, tasks, StatedLinks.none())));
      }
    }
    return statements;
  }
}
