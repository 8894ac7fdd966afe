package io.github.kehoach.core.ledger;

import io.github.kehoach.core.document.Citation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Fact.TriggerFired}: an event that tasks waited for. Not thread-safe. */
public final class TriggerFiredBuilder extends FactBuilder<Fact.TriggerFired, TriggerFiredBuilder> {
  private final Released released;
  private final LocalDate on;
  private @Nullable Citation document;

  TriggerFiredBuilder(Released released, LocalDate on) {
    this.released = released;
    this.on = on;
  }

  /** The document that was issued; null if it is none. */
  public TriggerFiredBuilder document(@Nullable Citation document) {
    this.document = document;
    return this;
  }

  @Override
  public Fact.TriggerFired build() {
    return ImmutableTriggerFired.of(on, notes(), released, Optional.ofNullable(document));
  }
}
