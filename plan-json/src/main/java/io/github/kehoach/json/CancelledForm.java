package io.github.kehoach.json;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.plan.TaskRef;
import java.time.LocalDate;

/** {@code {"kind":"cancelled","task":{…},"on":"2025-03-18"}}. */
final class CancelledForm extends NotedForm<Fact.Cancelled> {
  private final Field<Fact.Cancelled, TaskRef> task =
      required("task", TaskRefForm.TASK_REF, Fact.Cancelled::task);
  private final Field<Fact.Cancelled, LocalDate> on =
      required("on", Scalar.DAY, Fact.Cancelled::on);
  private final Field<Fact.Cancelled, Citation> decision =
      optional("decision", CitationForm.CITATION, Fact.Cancelled::decision);

  CancelledForm() {
    super("Cancelled", "cancelled");
    endWithNotes();
  }

  @Override
  Fact.Cancelled build(Slots slots) {
    return Fact.cancelled(slots.get(task), slots.get(on))
        .decision(slots.orNull(decision))
        .notes(notes(slots))
        .build();
  }
}
