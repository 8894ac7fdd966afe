package io.github.kehoach.json;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import java.time.LocalDate;

/** {@code {"kind":"taskChanged","task":{…},"changed":{…},"on":"2025-05-12","decision":{…}}}. */
final class TaskChangedForm extends NotedForm<Fact.TaskChanged> {
  private final Field<Fact.TaskChanged, TaskRef> task =
      required("task", TaskRefForm.TASK_REF, Fact.TaskChanged::task);
  private final Field<Fact.TaskChanged, Task> changed =
      required("changed", TaskForm.TASK, Fact.TaskChanged::changed);
  private final Field<Fact.TaskChanged, LocalDate> on =
      required("on", Scalar.DAY, Fact.TaskChanged::on);
  private final Field<Fact.TaskChanged, Citation> decision =
      optional("decision", CitationForm.CITATION, Fact.TaskChanged::decision);

  TaskChangedForm() {
    super("TaskChanged", "taskChanged");
    endWithNotes();
  }

  @Override
  Fact.TaskChanged build(Slots slots) {
    return Fact.taskChanged(slots.get(task), slots.get(changed), slots.get(on))
        .decision(slots.orNull(decision))
        .notes(notes(slots))
        .build();
  }
}
