package io.github.kehoach.core.ledger;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.internal.PlanStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What happened after a plan was issued (sổ theo dõi): facts in the order in which they were
 * written down. Adding a fact gives a new ledger. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public sealed interface Ledger extends Annotated permits ImmutableLedger {
  /** The facts in the order in which they were written down. */
  List<Fact> facts();

  @Override
  Extensions extensions();

  @Override
  List<Doubt> doubts();

  /** A ledger without facts. */
  static Ledger empty() {
    return builder().build();
  }

  /** A ledger of the given facts. */
  static Ledger of(Fact... facts) {
    return builder().addFacts(facts).build();
  }

  /** This ledger with one more fact, last. */
  default Ledger and(Fact fact) {
    return builder().like(this).addFacts(fact).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds ledgers. Not thread-safe. */
  class Builder extends ImmutableLedger.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
