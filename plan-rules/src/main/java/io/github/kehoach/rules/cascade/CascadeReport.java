package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.List;
import java.util.Objects;

/**
 * What a lower plan does with the plan above it. Immutable and thread-safe.
 *
 * <p>A finding stands at its place in the lower plan, or at the lower plan as a whole where
 * something is missing from it; its other place is in the upper plan.
 *
 * @param tasks every upper task that is given to the lower plan's issuer, in the order of print
 * @param coordinated the upper tasks that name the issuer as a coordinator and that no lower task
 *     takes up
 * @param withoutSource the lower tasks that carry out no upper task
 * @param report what is wrong or worth knowing
 * @param comparisons how many pairs of titles were compared
 */
public record CascadeReport(
    List<TaskCoverage> tasks,
    List<TaskVisit> coordinated,
    List<TaskVisit> withoutSource,
    Report report,
    long comparisons) {
  /** Refuses null. */
  public CascadeReport {
    tasks = List.copyOf(tasks);
    coordinated = List.copyOf(coordinated);
    withoutSource = List.copyOf(withoutSource);
    Objects.requireNonNull(report, "report");
  }

  static CascadeReport of(Report report) {
    return new CascadeReport(List.of(), List.of(), List.of(), report, 0);
  }

  CascadeReport with(Report other) {
    return new CascadeReport(tasks, coordinated, withoutSource, other, comparisons);
  }

  /** Number of upper tasks in a state of being carried out. */
  public long count(TaskCoverage.Fulfilment fulfilment) {
    return tasks.stream().filter(task -> task.fulfilment() == fulfilment).count();
  }
}
