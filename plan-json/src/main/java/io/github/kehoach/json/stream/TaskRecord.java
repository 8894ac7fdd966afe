package io.github.kehoach.json.stream;

import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.Objects;

/**
 * One task of a stream, with what is known of its section and plan. Immutable and thread-safe.
 *
 * @param visit the task with what surrounds it, as rules of scope record look at it; pointers of
 *     findings begin as in the plan, {@code /sections/0/tasks/4}, sections and tasks counted as
 *     they come
 * @param line on which line of the stream the task begins, from 1
 */
public record TaskRecord(TaskVisit visit, int line) {
  /** Refuses null. */
  public TaskRecord {
    Objects.requireNonNull(visit, "visit");
  }

  /** The task. */
  public Task task() {
    return visit.task();
  }

  /** Its section as far as it is known, without tasks. */
  public Section section() {
    return visit.section();
  }
}
