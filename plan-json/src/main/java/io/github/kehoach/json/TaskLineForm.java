package io.github.kehoach.json;

import java.io.IOException;
import java.util.Optional;

/**
 * {@code {"section":"I","number":"1","title":"…"}}: a task, and first the number of its section.
 */
final class TaskLineForm extends AnnotatedForm<TaskLine> {
  static final TaskLineForm TASK_LINE = new TaskLineForm();

  private final Field<TaskLine, String> section;

  private TaskLineForm() {
    super("Task");
    include(TaskForm.TASK, TaskLine::task);
    section = optional("section", Scalar.WORDS, TaskLine::section);
  }

  @Override
  TaskLine build(Slots slots) {
    return new TaskLine(slots.optional(section), TaskForm.TASK.build(slots));
  }

  /** The fields of the task come first in the table, for its form; on the line they come last. */
  @Override
  void writeFields(TaskLine line, JsonOut out) throws IOException {
    section.write(line, out);
    super.writeFields(new TaskLine(Optional.empty(), line.task()), out);
  }
}
