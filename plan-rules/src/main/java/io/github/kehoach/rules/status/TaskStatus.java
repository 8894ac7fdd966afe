package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What became of one task by a day, and why. It stands by itself: neither plan nor ledger is needed
 * to read it. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat")
public sealed interface TaskStatus permits ImmutableTaskStatus {
  /** JSON Pointer of the task, from the plan, such as {@code /sections/0/tasks/4}. */
  String pointer();

  /** The task's number on the way down, such as {@code 15} or {@code a.2}; not blank. */
  String number();

  /** Number of its section, as printed; not blank. */
  Optional<String> section();

  /** What is to be done; not blank. */
  String title();

  /** Who leads now: as the plan says, or as it was decided since. */
  List<AgencyRef> leads();

  /**
   * Who stands for each of them on the day of the status, after mergers and changes of name; empty
   * unless the agencies through time were given.
   */
  List<Holder> holders();

  /** How many parts it has; its state follows from theirs. 0 or more. */
  @Value.Default
  default int parts() {
    return 0;
  }

  /** The cell. */
  TaskState state();

  /** What else is to be known. */
  Set<TaskFlag> flags();

  /** The deadline that counts, or that counted on the day when it was done. */
  Deadline deadline();

  /** The deadline of the plan, where another counts. */
  Optional<Deadline> original();

  /** The day on which it was done; the last one where several due days were served one by one. */
  Optional<LocalDate> doneOn();

  /**
   * The due days, increasing: those due once, whenever they are; of recurring ones all up to the
   * day of the status and the next one. Empty for a task with parts.
   */
  List<DueStatus> due();

  /** The events that it waits for. */
  List<Trigger> waitingFor();

  /** What the agency stated last. */
  Optional<Stated> stated();

  /** Why the state is what it is: which fact, which wording, which due day, which rule. */
  Reason reason();

  /** Whether totals count it: whether it has no parts. */
  default boolean isCounted() {
    return parts() == 0;
  }

  /** JSON Pointer of its section. */
  default String sectionPointer() {
    return pointer().substring(0, pointer().indexOf("/tasks/"));
  }

  /** The next due day that is not served; today counts. */
  default Optional<LocalDate> nextDue() {
    return due().stream()
        .filter(due -> due.state() == DueStatus.State.UPCOMING)
        .map(DueStatus::day)
        .findFirst();
  }

  /** Due days that have passed and are not served. */
  default List<LocalDate> overdue() {
    return due().stream()
        .filter(due -> due.state() == DueStatus.State.OVERDUE)
        .map(DueStatus::day)
        .toList();
  }

  /** Refuses blank texts and a pointer to something else. */
  @Value.Check
  default void check() {
    Checks.text(number(), "TaskStatus.number");
    Checks.text(section(), "TaskStatus.section");
    Checks.text(title(), "TaskStatus.title");
    Checks.range(parts(), 0, Integer.MAX_VALUE, "TaskStatus.parts");
    if (!pointer().startsWith("/sections/") || !pointer().contains("/tasks/")) {
      throw new InvalidValueException(
          "TaskStatus.pointer", "begin as /sections/0/tasks/0 does", pointer());
    }
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds statuses; pointer, number, title, state, deadline and reason are needed. Not
   * thread-safe.
   */
  class Builder extends ImmutableTaskStatus.Builder {
    Builder() {}
  }
}
