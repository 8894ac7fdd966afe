package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What became of one task by a day, and why. It stands by itself: neither plan nor ledger is needed
 * to read it. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
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
  int parts();

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
  Optional<StatedStatus> stated();

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

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder(new ImmutableTaskStatus.Builder().parts(0));
  }

  /** A builder that has all fields of this status. */
  default Builder toBuilder() {
    return new Builder(new ImmutableTaskStatus.Builder().like(this));
  }

  /**
   * Builds statuses; pointer, number, title, state, deadline and reason are needed. A step said
   * again replaces what it said before; null takes a field that may be absent back, and is refused
   * for what is needed. Not thread-safe.
   */
  final class Builder {
    private final ImmutableTaskStatus.Builder fields;

    private Builder(ImmutableTaskStatus.Builder fields) {
      this.fields = fields;
    }

    /**
     * JSON Pointer of the task, from the plan; needed.
     *
     * @throws InvalidValueException if it is blank or of something else
     */
    public Builder pointer(String pointer) {
      String place = Checks.text(pointer, "TaskStatus.pointer");
      if (!place.startsWith("/sections/") || !place.contains("/tasks/")) {
        throw new InvalidValueException(
            "TaskStatus.pointer", Messages.requirement("of-a-task"), place);
      }
      fields.pointer(place);
      return this;
    }

    /** The task's number on the way down; needed, not blank. */
    public Builder number(String number) {
      fields.number(Checks.text(number, "TaskStatus.number"));
      return this;
    }

    /**
     * Number of its section; not blank.
     *
     * @param section null: it has none
     */
    public Builder section(@Nullable String section) {
      fields.section(Checks.text(Optional.ofNullable(section), "TaskStatus.section"));
      return this;
    }

    /** What is to be done; needed, not blank. */
    public Builder title(String title) {
      fields.title(Checks.text(title, "TaskStatus.title"));
      return this;
    }

    /** Replaces who leads now. */
    public Builder leads(List<AgencyRef> leads) {
      fields.leads(Checks.all(leads, "TaskStatus.leads"));
      return this;
    }

    /** Replaces who stands for the leads. */
    public Builder holders(List<Holder> holders) {
      fields.holders(Checks.all(holders, "TaskStatus.holders"));
      return this;
    }

    /** How many parts it has; 0 unless said. */
    public Builder parts(int parts) {
      fields.parts(Checks.range(parts, 0, Integer.MAX_VALUE, "TaskStatus.parts"));
      return this;
    }

    /** The cell; needed. */
    public Builder state(TaskState state) {
      fields.state(Checks.required(state, "TaskStatus.state"));
      return this;
    }

    /** Replaces what else is to be known. */
    public Builder flags(Collection<TaskFlag> flags) {
      fields.flags(Checks.required(flags, "TaskStatus.flags"));
      return this;
    }

    /** The deadline that counts; needed. */
    public Builder deadline(Deadline deadline) {
      fields.deadline(Checks.required(deadline, "TaskStatus.deadline"));
      return this;
    }

    /**
     * The deadline of the plan, where another counts.
     *
     * @param original null: the plan's counts
     */
    public Builder original(@Nullable Deadline original) {
      fields.original(Optional.ofNullable(original));
      return this;
    }

    /**
     * The day on which it was done.
     *
     * @param doneOn null: it was not
     */
    public Builder doneOn(@Nullable LocalDate doneOn) {
      fields.doneOn(Optional.ofNullable(doneOn));
      return this;
    }

    /** Replaces the due days. */
    public Builder due(List<DueStatus> due) {
      fields.due(Checks.all(due, "TaskStatus.due"));
      return this;
    }

    /** Replaces the events that it waits for. */
    public Builder waitingFor(List<Trigger> waitingFor) {
      fields.waitingFor(Checks.all(waitingFor, "TaskStatus.waitingFor"));
      return this;
    }

    /**
     * What the agency stated last.
     *
     * @param stated null: nothing
     */
    public Builder stated(@Nullable StatedStatus stated) {
      fields.stated(Optional.ofNullable(stated));
      return this;
    }

    /** Why the state is what it is; needed. */
    public Builder reason(Reason reason) {
      fields.reason(Checks.required(reason, "TaskStatus.reason"));
      return this;
    }

    /**
     * The status of what was set.
     *
     * @throws IllegalStateException if something needed is missing; the message names it
     */
    public TaskStatus build() {
      return fields.build();
    }
  }
}
