package io.github.kehoach.json;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.plan.TaskRef;
import java.time.LocalDate;
import java.util.List;

/** {@code {"kind":"reassigned","task":{…},"leads":[…],"on":"2025-03-18"}}. */
final class ReassignedForm extends NotedForm<Fact.Reassigned> {
  private final Field<Fact.Reassigned, TaskRef> task =
      required("task", TaskRefForm.TASK_REF, Fact.Reassigned::task);
  private final Field<Fact.Reassigned, List<AgencyRef>> leads =
      requiredList("leads", AgencyRefForm.AGENCY_REF, Fact.Reassigned::leads);
  private final Field<Fact.Reassigned, LocalDate> on =
      required("on", Scalar.DAY, Fact.Reassigned::on);
  private final Field<Fact.Reassigned, Citation> decision =
      optional("decision", CitationForm.CITATION, Fact.Reassigned::decision);

  ReassignedForm() {
    super("Reassigned", "reassigned");
    endWithNotes();
  }

  @Override
  String restriction() {
    return """
        {"properties": {"leads": {"minItems": 1}}}""";
  }

  @Override
  Fact.Reassigned build(Slots slots) {
    return Fact.reassigned(slots.get(task), slots.get(leads), slots.get(on))
        .decision(slots.orNull(decision))
        .notes(notes(slots))
        .build();
  }
}
