package io.github.kehoach.core.plan;

import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which task of which document. The document is left out inside the plan itself, the section where
 * the task's number is unique in the plan. Immutable and thread-safe.
 *
 * @param document number of the document
 * @param date its date, where the number alone is not enough
 * @param section number of the section as printed, not blank
 * @param task number of the task
 * @param subtasks numbers on the way down from the task, outermost first
 */
public record TaskRef(
    Optional<DocumentNumber> document,
    Optional<CalendarPeriod> date,
    Optional<String> section,
    TaskNumber task,
    List<TaskNumber> subtasks) {
  /**
   * Refuses a blank section.
   *
   * @throws io.github.kehoach.core.InvalidValueException if a section is there and blank
   */
  public TaskRef {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(date, "date");
    Checks.text(section, "TaskRef.section");
    Objects.requireNonNull(task, "task");
    subtasks = List.copyOf(Objects.requireNonNull(subtasks, "subtasks"));
  }

  /** A task whose number is unique in its plan. */
  public static TaskRef of(TaskNumber task) {
    return new TaskRef(Optional.empty(), Optional.empty(), Optional.empty(), task, List.of());
  }

  /**
   * A task whose number is unique in its plan.
   *
   * @param task its number, such as {@code 15}
   * @throws io.github.kehoach.core.UnreadableTextException if the text is no task number
   */
  public static TaskRef of(String task) {
    return of(TaskNumber.parse(task));
  }

  /** This task in a document. */
  public TaskRef in(DocumentNumber number) {
    return new TaskRef(
        Optional.of(Objects.requireNonNull(number, "number")), date, section, task, subtasks);
  }

  /** This task in a document of a date. */
  public TaskRef dated(CalendarPeriod day) {
    return new TaskRef(
        document, Optional.of(Objects.requireNonNull(day, "day")), section, task, subtasks);
  }

  /**
   * This task in a section.
   *
   * @param number as printed, not blank
   */
  public TaskRef inSection(String number) {
    return new TaskRef(
        document, date, Optional.of(Checks.text(number, "TaskRef.section")), task, subtasks);
  }

  /**
   * A subtask of this task.
   *
   * @param number its number, such as {@code a}
   * @throws io.github.kehoach.core.UnreadableTextException if the text is no task number
   */
  public TaskRef subtask(String number) {
    return subtask(TaskNumber.parse(number));
  }

  /** A subtask of this task. */
  public TaskRef subtask(TaskNumber number) {
    List<TaskNumber> path = new ArrayList<>(subtasks);
    path.add(Objects.requireNonNull(number, "number"));
    return new TaskRef(document, date, section, task, path);
  }
}
