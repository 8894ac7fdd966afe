package io.github.kehoach.json;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.plan.TaskRef;
import java.time.LocalDate;

/** {@code {"kind":"deadlineExtended","task":{…},"deadline":{…},"on":"2025-03-18"}}. */
final class DeadlineExtendedForm extends NotedForm<Fact.DeadlineExtended> {
  private final Field<Fact.DeadlineExtended, TaskRef> task =
      required("task", TaskRefForm.TASK_REF, Fact.DeadlineExtended::task);
  private final Field<Fact.DeadlineExtended, Deadline> deadline =
      required("deadline", DeadlineForm.DEADLINE, Fact.DeadlineExtended::deadline);
  private final Field<Fact.DeadlineExtended, LocalDate> on =
      required("on", Scalar.DAY, Fact.DeadlineExtended::on);
  private final Field<Fact.DeadlineExtended, Citation> decision =
      optional("decision", CitationForm.CITATION, Fact.DeadlineExtended::decision);

  DeadlineExtendedForm() {
    super("DeadlineExtended", "deadlineExtended");
    endWithNotes();
  }

  @Override
  Fact.DeadlineExtended build(Slots slots) {
    return Fact.deadlineExtended(slots.get(task), slots.get(deadline), slots.get(on))
        .decision(slots.orNull(decision))
        .notes(notes(slots))
        .build();
  }
}
