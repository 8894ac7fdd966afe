package io.github.kehoach.json;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.plan.Task;
import java.time.LocalDate;

/** {@code {"kind":"taskAdded","section":"II","added":{…},"on":"2025-05-12","decision":{…}}}. */
final class TaskAddedForm extends NotedForm<Fact.TaskAdded> {
  private final Field<Fact.TaskAdded, String> section =
      optional("section", Scalar.WORDS, Fact.TaskAdded::section);
  private final Field<Fact.TaskAdded, Task> added =
      required("added", TaskForm.TASK, Fact.TaskAdded::added);
  private final Field<Fact.TaskAdded, LocalDate> on =
      required("on", Scalar.DAY, Fact.TaskAdded::on);
  private final Field<Fact.TaskAdded, Citation> decision =
      optional("decision", CitationForm.CITATION, Fact.TaskAdded::decision);

  TaskAddedForm() {
    super("TaskAdded", "taskAdded");
    endWithNotes();
  }

  @Override
  Fact.TaskAdded build(Slots slots) {
    return Fact.taskAdded(slots.get(added), slots.get(on))
        .section(slots.orNull(section))
        .decision(slots.orNull(decision))
        .notes(notes(slots))
        .build();
  }
}
