package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What rules look at in a task, such as the names of one kind. Where a task has none, none of these
 * rules is asked. Rules share a subject that is equal; it keeps no state and is thread-safe.
 */
@FunctionalInterface
public interface Subject<T> {
  /** A task that is a part of another. */
  Subject<TaskVisit> PART =
      (task, found, show) -> task.parent().ifPresent(any -> show.accept(task));

  /** Shows what a task has of it, in the order of print. */
  void find(TaskVisit task, Findings found, Consumer<T> show);

  /**
   * The leads and coordinators that a task names in one way.
   *
   * @param way the variant of the name
   */
  record Names(Class<? extends AgencyRef> way) implements Subject<Naming> {
    @Override
    public void find(TaskVisit task, Findings found, Consumer<Naming> show) {
      for (Naming name : found.names(task)) {
        if (way.isInstance(name.ref())) {
          show.accept(name);
        }
      }
    }
  }

  /**
   * An agency as a task names it. Immutable and thread-safe.
   *
   * @param ref the name
   * @param agency the agency that is meant, where the plan or the caller's directory knows it
   * @param task the task
   * @param field {@code leads} or {@code coordinators}
   * @param index place in the list, from 0
   */
  record Naming(AgencyRef ref, Optional<Agency> agency, TaskVisit task, String field, int index) {
    /** The place of the name. */
    public Place place() {
      return task.place().field(field).element(index);
    }

    /** Whether the agency leads the task. */
    public boolean leads() {
      return field.equals("leads");
    }
  }

  /**
   * The simple parts of a task's own deadline that are of one variant.
   *
   * @param variant the variant
   */
  record Deadlines<D extends Deadline>(Class<D> variant) implements Subject<Due<D>> {
    @Override
    public void find(TaskVisit task, Findings found, Consumer<Due<D>> show) {
      Deadline deadline = task.task().deadline();
      if (variant.isInstance(deadline)) {
        show.accept(new Due<>(variant.cast(deadline), task));
      } else if (deadline instanceof Deadline.AllOf || deadline instanceof Deadline.Scoped) {
        for (SimplePart part : deadline.simpleParts()) {
          if (variant.isInstance(part.deadline())) {
            show.accept(new Due<>(variant.cast(part.deadline()), task));
          }
        }
      }
    }
  }

  /**
   * A part of the deadline of a task.
   *
   * @param part the part
   * @param task the task
   */
  record Due<D extends Deadline>(D part, TaskVisit task) {}
}
