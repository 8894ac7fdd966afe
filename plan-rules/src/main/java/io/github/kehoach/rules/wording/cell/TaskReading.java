package io.github.kehoach.rules.wording.cell;

import io.github.kehoach.core.plan.Task;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@link TaskCells} found in a row. Immutable and thread-safe.
 *
 * @param task the task; empty only if the row has no title
 * @param remarks what is to be said about the cells, in their order
 */
public record TaskReading(Optional<Task> task, List<CellRemark> remarks) {
  /** Copies the list. */
  public TaskReading {
    Objects.requireNonNull(task, "task");
    remarks = List.copyOf(remarks);
  }
}
