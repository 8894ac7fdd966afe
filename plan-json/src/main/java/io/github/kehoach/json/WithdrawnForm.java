package io.github.kehoach.json;

import io.github.kehoach.core.ledger.Fact;
import java.time.LocalDate;

/** {@code {"kind":"withdrawn","fact":"BC-3","on":"2025-05-12"}}. */
final class WithdrawnForm extends NotedForm<Fact.Withdrawn> {
  private final Field<Fact.Withdrawn, String> fact =
      required("fact", Scalar.WORDS, Fact.Withdrawn::fact);
  private final Field<Fact.Withdrawn, LocalDate> on =
      required("on", Scalar.DAY, Fact.Withdrawn::on);

  WithdrawnForm() {
    super("Withdrawn", "withdrawn");
    endWithNotes();
  }

  @Override
  Fact.Withdrawn build(Slots slots) {
    return Fact.withdrawn(slots.get(fact), slots.get(on)).notes(notes(slots)).build();
  }
}
