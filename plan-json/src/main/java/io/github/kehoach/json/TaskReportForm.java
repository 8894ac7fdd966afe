package io.github.kehoach.json;

import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.plan.TaskRef;
import java.time.LocalDate;

/**
 * {@code {"kind":"taskReport","task":{…},"on":"2025-03-18","doneOn":"2025-03-15","percent":100}}.
 */
final class TaskReportForm extends NotedForm<Fact.TaskReport> {
  private final Field<Fact.TaskReport, TaskRef> task =
      required("task", TaskRefForm.TASK_REF, Fact.TaskReport::task);
  private final Field<Fact.TaskReport, LocalDate> on =
      required("on", Scalar.DAY, Fact.TaskReport::on);
  private final Field<Fact.TaskReport, LocalDate> doneOn =
      optional("doneOn", Scalar.DAY, Fact.TaskReport::doneOn);
  private final Field<Fact.TaskReport, LocalDate> occurrence =
      optional("occurrence", Scalar.DAY, Fact.TaskReport::occurrence);
  private final Field<Fact.TaskReport, Integer> percent =
      optionalNumber("percent", Fact.TaskReport::percent);
  private final Field<Fact.TaskReport, String> statedStatus =
      optional("statedStatus", Scalar.WORDS, Fact.TaskReport::statedStatus);

  TaskReportForm() {
    super("TaskReport", "taskReport");
    endWithNotes();
  }

  @Override
  String restriction() {
    return """
        {"properties": {"percent": {"minimum": 0, "maximum": 100}}}""";
  }

  @Override
  Fact.TaskReport build(Slots slots) {
    return new Fact.TaskReport(
        slots.get(task),
        slots.get(on),
        slots.optional(doneOn),
        slots.optional(occurrence),
        slots.number(percent),
        slots.optional(statedStatus),
        notes(slots));
  }
}
