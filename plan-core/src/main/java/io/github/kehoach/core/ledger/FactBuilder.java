package io.github.kehoach.core.ledger;

import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.internal.Checks;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The steps that the builders of all facts share. Not thread-safe.
 *
 * @param <F> the kind of fact
 * @param <B> its builder
 */
public abstract sealed class FactBuilder<F extends Fact, B extends FactBuilder<F, B>>
    extends AnnotatedBuilder<B>
    permits FactBuilder.Plain, FactBuilder.Decided, TaskReportBuilder, TriggerFiredBuilder {
  private FactNotes notes = FactNotes.none();

  FactBuilder() {
    super("Fact");
  }

  @SuppressWarnings("unchecked") // every permitted class names itself
  private B self() {
    return (B) this;
  }

  final FactNotes notes() {
    return notes.toBuilder().extensions(extensions()).doubts(doubts()).build();
  }

  /** Replaces all that the fact carries beside its own content. */
  public B notes(FactNotes notes) {
    this.notes = Checks.required(notes, "Fact.notes");
    return extensions(notes.extensions()).doubts(notes.doubts());
  }

  /**
   * What identifies the fact in its ledger.
   *
   * @param id null or blank: nothing
   */
  public B id(@Nullable String id) {
    notes = notes.toBuilder().id(id).build();
    return self();
  }

  /**
   * Where the fact comes from, such as the number of a report.
   *
   * @param source null or blank: not known
   */
  public B source(@Nullable String source) {
    notes = notes.toBuilder().source(source).build();
    return self();
  }

  /**
   * A remark for people.
   *
   * @param note null or blank: none
   */
  public B note(@Nullable String note) {
    notes = notes.toBuilder().note(note).build();
    return self();
  }

  /**
   * The fact of what was set.
   *
   * @throws InvalidValueException if its parts contradict each other
   */
  public abstract F build();

  /**
   * Builds facts that have nothing that may be left out but their notes.
   *
   * @param <F> the kind of fact
   */
  public static final class Plain<F extends Fact> extends FactBuilder<F, Plain<F>> {
    private final Function<FactNotes, F> build;

    Plain(Function<FactNotes, F> build) {
      this.build = build;
    }

    @Override
    public F build() {
      return build.apply(notes());
    }
  }

  /**
   * Builds facts that somebody decided.
   *
   * @param <F> the kind of fact
   */
  public static final class Decided<F extends Fact> extends FactBuilder<F, Decided<F>> {
    private final BiFunction<FactNotes, Optional<Citation>, F> build;
    private @Nullable Citation decision;

    Decided(BiFunction<FactNotes, Optional<Citation>, F> build) {
      this.build = build;
    }

    /** The document that decided it; null if not known. */
    public Decided<F> decision(@Nullable Citation decision) {
      this.decision = decision;
      return this;
    }

    @Override
    public F build() {
      return build.apply(notes(), Optional.ofNullable(decision));
    }
  }
}
