package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.plan.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds the tasks of one section from their levels, each before its parts. */
final class Outline {
  private final List<Task> done = new ArrayList<>();
  private final Deque<Task.Builder> open = new ArrayDeque<>();

  /** How many levels may follow: one below the last task at most. */
  int deepest() {
    return open.size() + 1;
  }

  /**
   * Adds a task.
   *
   * @param level from 1 to {@link #deepest}
   */
  void add(int level, Task.Builder task) {
    closeTo(level - 1);
    open.push(task);
  }

  /** The tasks that were added. */
  List<Task> tasks() {
    closeTo(0);
    return done;
  }

  private void closeTo(int levels) {
    while (open.size() > levels) {
      Task task = open.pop().build();
      if (open.isEmpty()) {
        done.add(task);
      } else {
        open.element().addSubtask(task);
      }
    }
  }
}
