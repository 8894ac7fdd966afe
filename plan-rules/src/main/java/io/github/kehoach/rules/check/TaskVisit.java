package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.rules.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A task with what surrounds it: its section, the tasks that it is a part of, and its place. A part
 * that prints no lead, deadline or deliverable has that of the task it belongs to. Immutable and
 * thread-safe.
 */
public final class TaskVisit {
  private final Section section;
  private final int sectionIndex;
  private final Task task;
  private final int index;
  private final Optional<TaskVisit> parent;

  private TaskVisit(
      Section section, int sectionIndex, Task task, int index, Optional<TaskVisit> parent) {
    this.section = section;
    this.sectionIndex = sectionIndex;
    this.task = task;
    this.index = index;
    this.parent = parent;
  }

  /** Visits every task of every section, each before its parts, in the order of print. */
  public static void all(List<Section> sections, Consumer<TaskVisit> visitor) {
    for (int s = 0; s < sections.size(); s++) {
      Section section = sections.get(s);
      for (int t = 0; t < section.tasks().size(); t++) {
        new TaskVisit(section, s, section.tasks().get(t), t, Optional.empty()).walk(visitor);
      }
    }
  }

  private void walk(Consumer<TaskVisit> visitor) {
    visitor.accept(this);
    List<Task> parts = task.subtasks();
    for (int i = 0; i < parts.size(); i++) {
      new TaskVisit(section, sectionIndex, parts.get(i), i, Optional.of(this)).walk(visitor);
    }
  }

  /** The task itself. */
  public Task task() {
    return task;
  }

  /** The section in which it stands. */
  public Section section() {
    return section;
  }

  /** The task that it is a part of. */
  public Optional<TaskVisit> parent() {
    return parent;
  }

  /** Whether it has no parts of its own. */
  public boolean isLeaf() {
    return task.subtasks().isEmpty();
  }

  /** Who leads it: its own leads, or those of the nearest task above that has any. */
  public List<AgencyRef> leads() {
    return task.leads().isEmpty() && parent.isPresent() ? parent.get().leads() : task.leads();
  }

  /** What must come out: its own deliverables, or those of the nearest task above that has any. */
  public List<Deliverable> deliverables() {
    return task.deliverables().isEmpty() && parent.isPresent()
        ? parent.get().deliverables()
        : task.deliverables();
  }

  /** When it is due: its own deadline, or that of the nearest task above that states one. */
  public Deadline deadline() {
    return parent.isPresent() && task.deadline().equals(Deadline.unstated())
        ? parent.get().deadline()
        : task.deadline();
  }

  /** The deadline as printed, from where {@link #deadline()} comes from. */
  public Optional<String> deadlineText() {
    return parent.isPresent() && task.deadline().equals(Deadline.unstated())
        ? parent.get().deadlineText()
        : task.deadlineText();
  }

  /** JSON Pointer from the plan. */
  public String pointer() {
    return parent
        .map(above -> above.pointer() + "/subtasks/" + index)
        .orElseGet(() -> "/sections/" + sectionIndex + "/tasks/" + index);
  }

  /**
   * The task's number on the way down, such as {@code 15} or {@code a.2}; a part without a number
   * has its place among its siblings in brackets, {@code a.(2)}.
   */
  public String path() {
    String own = task.number().map(TaskNumber::toString).orElse("(" + (index + 1) + ")");
    return parent.map(above -> above.path() + "." + own).orElse(own);
  }

  /** Where the task stands. */
  public Place place() {
    return new Place(pointer(), subject());
  }

  private Text subject() {
    return section
        .number()
        .map(number -> SUBJECT.fill(path(), number))
        .orElseGet(() -> BARE.fill(path()));
  }

  private static final Text SUBJECT =
      Text.template("nhiệm vụ {0} (mục {1})", "task {0} (section {1})");
  private static final Text BARE = Text.template("nhiệm vụ {0}", "task {0}");
}
