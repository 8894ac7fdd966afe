package io.github.kehoach.core.plan;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be done, by whom and by when (nhiệm vụ). One lead is the rule; a plan that prints none
 * or several is held as it is, and the rules find it. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public sealed interface Task extends Annotated permits ImmutableTask {
  /** Number as printed; bullets have none. */
  Optional<TaskNumber> number();

  /** What is to be done; not blank. */
  String title();

  /** What more the plan says about it; not blank. */
  Optional<String> content();

  /** Who leads (cơ quan chủ trì). */
  List<AgencyRef> leads();

  /** Who helps (cơ quan phối hợp). */
  List<AgencyRef> coordinators();

  /** What must come out. */
  List<Deliverable> deliverables();

  /** When it is due; {@link Deadline#unstated()} when nothing is set. */
  Deadline deadline();

  /** The deadline as printed; not blank. */
  Optional<String> deadlineText();

  /** Tasks of other documents that this one carries out, where a document makes the link. */
  List<TaskRef> carriesOut();

  /** Parts of this task. */
  List<Task> subtasks();

  @Override
  Extensions extensions();

  @Override
  List<Doubt> doubts();

  /** Refuses blank texts. */
  @Value.Check
  default void check() {
    Checks.text(title(), "Task.title");
    Checks.text(content(), "Task.content");
    Checks.text(deadlineText(), "Task.deadlineText");
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds tasks; the title is needed. Not thread-safe. */
  class Builder extends ImmutableTask.Builder {
    Builder() {
      deadline(Deadline.unstated());
      extensions(Extensions.none());
    }
  }
}
