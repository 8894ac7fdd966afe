package io.github.kehoach.json;

import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.plan.TaskRef;
import java.math.BigDecimal;
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
  private final Field<Fact.TaskReport, BigDecimal> percent =
      optional("percent", Numbers.DECIMAL, Fact.TaskReport::percent);
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
    return Fact.taskReport(slots.get(task), slots.get(on))
        .doneOn(slots.orNull(doneOn))
        .occurrence(slots.orNull(occurrence))
        .percent(slots.orNull(percent))
        .statedStatus(slots.orNull(statedStatus))
        .notes(notes(slots))
        .build();
  }
}
