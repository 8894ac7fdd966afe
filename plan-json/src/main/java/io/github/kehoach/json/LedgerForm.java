package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import java.util.List;

/** {@code {"plan":{…},"facts":[…]}}. */
final class LedgerForm extends AnnotatedForm<Ledger> {
  static final LedgerForm LEDGER = new LedgerForm();

  private final Field<Ledger, Citation> plan =
      optional("plan", CitationForm.CITATION, Ledger::plan);
  private final Field<Ledger, List<Fact>> facts = list("facts", FactForm.FACT, Ledger::facts);
  private final Field<Ledger, List<Doubt>> doubts = doubts();

  private LedgerForm() {
    super("Ledger");
  }

  @Override
  Ledger build(Slots slots) {
    return Ledger.builder()
        .plan(slots.orNull(plan))
        .facts(slots.get(facts))
        .extensions(slots.extensions())
        .doubts(slots.get(doubts))
        .build();
  }
}
