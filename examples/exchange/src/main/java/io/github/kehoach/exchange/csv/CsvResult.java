package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.plan.Plan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading a table gave: a plan, or all the problems that stand in its way. Immutable and
 * thread-safe.
 *
 * @param plan number, date, sections and tasks; present exactly when there is no problem
 * @param problems in the order of the rows
 */
public record CsvResult(Optional<Plan> plan, List<CsvProblem> problems) {
  /** Refuses null. */
  public CsvResult {
    Objects.requireNonNull(plan, "plan");
    problems = List.copyOf(problems);
  }
}
