package io.github.kehoach.exchange.table;

import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.wording.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A task with the cells that it came from. Immutable and thread-safe.
 *
 * @param task what was read, without its subtasks
 * @param cells the cells of each field, in the order of the rows; a task that is split over rows
 *     has several
 * @param deadlineCertainty how far the deadline can be relied on
 */
public record ImportedTask(
    Task task, Map<Field, List<SourceCell>> cells, Certainty deadlineCertainty) {
  /** Refuses null. */
  public ImportedTask {
    Objects.requireNonNull(task, "task");
    cells = Map.copyOf(cells);
    Objects.requireNonNull(deadlineCertainty, "deadlineCertainty");
  }
}
