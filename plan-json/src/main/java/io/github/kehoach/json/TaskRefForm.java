package io.github.kehoach.json;

import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.core.plan.TaskRef;
import java.util.List;

/** {@code {"document":"726/KH-UBND","date":"2025","section":"I","task":"15","subtasks":["a"]}}. */
final class TaskRefForm extends ObjectForm<TaskRef> {
  static final TaskRefForm TASK_REF = new TaskRefForm();

  private final Field<TaskRef, DocumentNumber> document =
      optional("document", Scalar.DOCUMENT_NUMBER, TaskRef::document);
  private final Field<TaskRef, CalendarPeriod> date =
      optional("date", Scalar.PERIOD, TaskRef::date);
  private final Field<TaskRef, String> section =
      optional("section", Scalar.WORDS, TaskRef::section);
  private final Field<TaskRef, TaskNumber> task =
      required("task", Scalar.TASK_NUMBER, TaskRef::task);
  private final Field<TaskRef, List<TaskNumber>> subtasks =
      list("subtasks", Scalar.TASK_NUMBER, TaskRef::subtasks);

  private TaskRefForm() {
    super("TaskRef");
  }

  @Override
  TaskRef build(Slots slots) {
    return TaskRef.builder()
        .document(slots.orNull(document))
        .date(slots.orNull(date))
        .section(slots.orNull(section))
        .task(slots.get(task))
        .subtasks(slots.get(subtasks))
        .build();
  }
}
