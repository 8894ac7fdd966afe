package io.github.kehoach.core.ledger;

import io.github.kehoach.core.document.Citation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Fact.TriggerFired}: an event that tasks waited for. Not thread-safe. */
public final class TriggerFiredBuilder extends FactBuilder<Fact.TriggerFired, TriggerFiredBuilder> {
  private final ImmutableTriggerFired.Builder fields;

  TriggerFiredBuilder(ImmutableTriggerFired.Builder fields, FactNotes notes) {
    super(notes);
    this.fields = fields;
  }

  /** The document that was issued; null if it is none. */
  public TriggerFiredBuilder document(@Nullable Citation document) {
    fields.document(Optional.ofNullable(document));
    return this;
  }

  @Override
  public Fact.TriggerFired build() {
    return fields.notes(notes()).build();
  }
}
