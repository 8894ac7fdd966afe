package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.rules.text.Messages;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many tasks fall into each cell. The cells sum to the number of tasks. Immutable and
 * thread-safe.
 *
 * @param cells number of tasks by state; states without a task are left out
 */
public record Tally(Map<TaskState, Integer> cells) {
  /**
   * Copies the cells and leaves out those that are 0.
   *
   * @throws InvalidValueException if a number is negative or all together are more than 2147483647
   */
  public Tally {
    Map<TaskState, Integer> some = new EnumMap<>(TaskState.class);
    cells.forEach(
        (state, count) -> {
          Checks.range(count, 0, Integer.MAX_VALUE, "Tally." + state);
          if (count > 0) {
            some.put(state, count);
          }
        });
    cells = Collections.unmodifiableMap(some);
    long sum = cells.values().stream().mapToLong(Integer::longValue).sum();
    if (sum > Integer.MAX_VALUE) {
      throw new InvalidValueException(
          "Tally.tasks", Messages.requirement("sum-of-cells"), sum, Integer.MAX_VALUE);
    }
  }

  /** How many of some tasks fall into each cell; all that are given count. */
  public static Tally of(Collection<TaskStatus> tasks) {
    Map<TaskState, Integer> cells = new EnumMap<>(TaskState.class);
    tasks.forEach(task -> cells.merge(task.state(), 1, Integer::sum));
    return new Tally(cells);
  }

  /** Number of tasks in one cell. */
  public int count(TaskState state) {
    return cells.getOrDefault(state, 0);
  }

  /** Number of tasks in all cells. */
  public int tasks() {
    return cells.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Tasks that are done, of those that were not cancelled. */
  public Rate doneRate() {
    return new Rate(
        count(TaskState.DONE_IN_TIME) + count(TaskState.DONE_LATE) + count(TaskState.DONE_NO_DATE),
        tasks() - count(TaskState.CANCELLED));
  }

  /** Tasks that were done in time, of the done ones that had a due day. */
  public Rate inTimeRate() {
    int inTime = count(TaskState.DONE_IN_TIME);
    return new Rate(inTime, inTime + count(TaskState.DONE_LATE));
  }

  /** Tasks that are open and late, of those that were not cancelled. */
  public Rate overdueRate() {
    return new Rate(count(TaskState.OPEN_LATE), tasks() - count(TaskState.CANCELLED));
  }
}
