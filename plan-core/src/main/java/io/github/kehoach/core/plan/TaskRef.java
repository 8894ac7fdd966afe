package io.github.kehoach.core.plan;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Shown;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which task of which document. The document is left out inside the plan itself, the section where
 * the number of the task is unique in the plan. Numbers are compared as {@link PartNumber#isSameAs}
 * does, against the plan, never by {@code equals}. Immutable and thread-safe.
 */
@Value.Immutable
@PartStyle
@SuppressWarnings({"immutables:incompat", "immutables:subtype"}) // the builder is our own
public abstract sealed class TaskRef permits ImmutableTaskRef {
  TaskRef() {}

  /** Number of the document; absent inside the plan itself. */
  public abstract Optional<DocumentNumber> document();

  /** Date of the document, where the number alone is not enough. */
  public abstract Optional<CalendarPeriod> date();

  /**
   * Number of the section as printed, where the number of the task alone is not unique; sections
   * inside sections from the outermost, {@code II/1}. Not blank.
   */
  public abstract Optional<String> section();

  /** Number of the task. */
  public abstract PartNumber task();

  /** Numbers on the way down from the task, outermost first. */
  public abstract List<PartNumber> subtasks();

  /** A task whose number is unique in its plan. */
  public static TaskRef of(PartNumber task) {
    return builder().task(task).build();
  }

  /**
   * A task whose number is unique in its plan.
   *
   * @param task its number, such as {@code 15}
   * @throws UnreadableTextException if the text is no task number
   */
  public static TaskRef of(String task) {
    return of(PartNumber.parse(task));
  }

  /** This task in a document. */
  public final TaskRef in(DocumentNumber number) {
    return toBuilder().document(Checks.required(number, "TaskRef.document")).build();
  }

  /** This task in a document of a date. */
  public final TaskRef dated(CalendarPeriod day) {
    return toBuilder().date(Checks.required(day, "TaskRef.date")).build();
  }

  /**
   * This task in a section.
   *
   * @param number as printed, not blank; {@code II/1} for a section inside a section
   */
  public final TaskRef inSection(String number) {
    return toBuilder().section(Checks.text(number, "TaskRef.section")).build();
  }

  /**
   * A subtask of this task.
   *
   * @param number its number, such as {@code a}
   * @throws UnreadableTextException if the text is no task number
   */
  public final TaskRef subtask(String number) {
    return subtask(PartNumber.parse(number));
  }

  /** A subtask of this task. */
  public final TaskRef subtask(PartNumber number) {
    return toBuilder().addSubtask(number).build();
  }

  @Override
  public final String toString() {
    return Shown.of("TaskRef")
        .with("document", document())
        .with("date", date())
        .with("section", section())
        .with("task", task())
        .with("subtasks", subtasks())
        .toString();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return builder()
        .document(document().orElse(null))
        .date(date().orElse(null))
        .section(section().orElse(null))
        .task(task())
        .subtasks(subtasks());
  }

  /** Builds references; only the number of the task is needed. Not thread-safe. */
  public static final class Builder {
    private @Nullable DocumentNumber document;
    private @Nullable CalendarPeriod date;
    private @Nullable String section;
    private @Nullable PartNumber task;
    private List<PartNumber> subtasks = new ArrayList<>();

    private Builder() {}

    /** The document; null inside the plan itself. */
    public Builder document(@Nullable DocumentNumber document) {
      this.document = document;
      return this;
    }

    /** The date of the document; null if its number is enough. */
    public Builder date(@Nullable CalendarPeriod date) {
      this.date = date;
      return this;
    }

    /**
     * The number of the section, {@code II}; sections inside sections from the outermost, {@code
     * II/1}.
     *
     * @param section null or blank: the number of the task is unique
     */
    public Builder section(@Nullable String section) {
      this.section = section;
      return this;
    }

    /** The number of the task. */
    public Builder task(PartNumber task) {
      this.task = Checks.required(task, "TaskRef.task");
      return this;
    }

    /** Replaces the numbers on the way down from the task. */
    public Builder subtasks(List<PartNumber> subtasks) {
      this.subtasks = new ArrayList<>(Checks.all(subtasks, "TaskRef.subtasks"));
      return this;
    }

    /** Adds the number of a subtask, one level further down. */
    public Builder addSubtask(PartNumber subtask) {
      subtasks.add(Checks.required(subtask, "TaskRef.subtasks"));
      return this;
    }

    /**
     * The reference of what was set.
     *
     * @throws InvalidValueException if {@code task} is missing
     */
    public TaskRef build() {
      return ImmutableTaskRef.of(
          Optional.ofNullable(document),
          Optional.ofNullable(date),
          Checks.optional(section),
          Checks.required(task, "TaskRef.task"),
          subtasks);
    }
  }
}
