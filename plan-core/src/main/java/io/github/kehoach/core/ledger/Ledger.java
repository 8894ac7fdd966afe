package io.github.kehoach.core.ledger;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Shown;
import io.github.kehoach.core.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What happened after a plan was issued (sổ theo dõi): facts in the order in which they were
 * written down. Adding a fact gives a new ledger. Immutable and thread-safe.
 *
 * <p>Laws: {@code fact-withdrawn}.
 */
@Value.Immutable
@PartStyle
@SuppressWarnings({"immutables:incompat", "immutables:subtype"}) // the builder is our own
public abstract sealed class Ledger implements Annotated permits ImmutableLedger {
  Ledger() {}

  /** The plan that it follows, if it is named. */
  public abstract Optional<Citation> plan();

  /** The facts in the order in which they were written down. */
  public abstract List<Fact> facts();

  /** A ledger without facts. */
  public static Ledger empty() {
    return builder().build();
  }

  /** A ledger of the given facts. */
  public static Ledger of(Fact... facts) {
    return builder().facts(Arrays.asList(Checks.required(facts, "Ledger.facts"))).build();
  }

  /** This ledger with one more fact, last. */
  public final Ledger and(Fact fact) {
    return toBuilder().addFact(fact).build();
  }

  /**
   * Whether the ledger follows a plan, as far as it names one.
   *
   * @return {@link Identity#UNDECIDED} if it names none
   */
  public final Identity follows(Plan other) {
    Checks.required(other, "Ledger.other");
    return plan().map(named -> named.identityWith(other.document())).orElse(Identity.UNDECIDED);
  }

  /**
   * The facts that count by a day, in the order in which they were written down: without those of
   * later days, without those that were withdrawn by then, and without the withdrawals themselves.
   * A withdrawal takes back what stands before it; one that is itself withdrawn takes back nothing.
   */
  public final List<Fact> asOf(LocalDate day) {
    return LedgerFacts.asOf(facts(), Checks.required(day, "Ledger.day"));
  }

  /**
   * The plan as later decisions have made it by a day: with the tasks that were added and changed.
   * A fact that names no section or task of the plan, or more than one, changes nothing; a status
   * of the plan tells it.
   *
   * @param original the plan that the ledger follows; it stays as it is
   */
  public final Plan amended(Plan original, LocalDate day) {
    Plan amended = Checks.required(original, "Ledger.original");
    for (Fact fact : asOf(day)) {
      amended = fact.amend(amended);
    }
    return amended;
  }

  @Override
  public final String toString() {
    return Shown.of("Ledger").with("plan", plan()).with("facts", facts()).and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return builder()
        .plan(plan().orElse(null))
        .facts(facts())
        .extensions(extensions())
        .doubts(doubts());
  }

  /** Builds ledgers; nothing is needed. Not thread-safe. */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private @Nullable Citation plan;
    private List<Fact> facts = new ArrayList<>();

    private Builder() {
      super("Ledger");
    }

    /** The plan that it follows; null if it is not named. */
    public Builder plan(@Nullable Citation plan) {
      this.plan = plan;
      return this;
    }

    /** Replaces the facts. */
    public Builder facts(List<? extends Fact> facts) {
      this.facts = new ArrayList<>(Checks.all(facts, "Ledger.facts"));
      return this;
    }

    /** Adds a fact, last. */
    public Builder addFact(Fact fact) {
      this.facts.add(Checks.required(fact, "Ledger.facts"));
      return this;
    }

    /**
     * The ledger of what was set.
     *
     * @throws InvalidValueException if two facts have one id
     */
    public Ledger build() {
      Ledger ledger = ImmutableLedger.of(extensions(), doubts(), Optional.ofNullable(plan), facts);
      LedgerFacts.checkIds(ledger.facts());
      return ledger;
    }
  }
}
