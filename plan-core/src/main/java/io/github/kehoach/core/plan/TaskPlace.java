package io.github.kehoach.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A task of a plan and where it stands: the sections and tasks around it, and its places among
 * them. Given by {@link Plan#tasks}. Immutable and thread-safe.
 */
public final class TaskPlace {
  private final List<Section> sections;
  private final Optional<TaskPlace> parent;
  private final Task task;
  private final String pointer;
  private final Function<Task, Plan> replaced;

  TaskPlace(
      List<Section> sections,
      Optional<TaskPlace> parent,
      Task task,
      String pointer,
      Function<Task, Plan> replaced) {
    this.sections = sections;
    this.parent = parent;
    this.task = task;
    this.pointer = pointer;
    this.replaced = replaced;
  }

  /** The task. */
  public Task task() {
    return task;
  }

  /** The sections around it, outermost first; at least one. */
  public List<Section> sections() {
    return sections;
  }

  /** The section in which it stands, the innermost. */
  public Section section() {
    return sections.get(sections.size() - 1);
  }

  /** The task that it is a part of; empty for one that stands in its section itself. */
  public Optional<TaskPlace> parent() {
    return parent;
  }

  /** JSON Pointer from the plan, such as {@code /sections/0/tasks/14/subtasks/0}. */
  public String pointer() {
    return pointer;
  }

  /** The plan with another task in this place. */
  Plan replaced(Task other) {
    return replaced.apply(other);
  }

  /** The tasks from the outermost to this one. */
  List<Task> way() {
    List<Task> way = new ArrayList<>(parent.map(TaskPlace::way).orElse(List.of()));
    way.add(task);
    return way;
  }

  @Override
  public String toString() {
    return pointer;
  }
}
