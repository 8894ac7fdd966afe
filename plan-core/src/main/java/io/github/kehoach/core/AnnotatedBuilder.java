package io.github.kehoach.core;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.ledger.FactBuilder;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import java.util.function.Consumer;

/**
 * The steps that the builders of all {@link Annotated} values share. Not thread-safe.
 *
 * @param <B> the builder itself, which every step gives back
 */
public abstract sealed class AnnotatedBuilder<B extends AnnotatedBuilder<B>>
    permits Agency.Builder,
        Document.Builder,
        FactBuilder,
        FactNotes.Builder,
        Indicator.Builder,
        Ledger.Builder,
        Plan.Builder,
        ReportingDuty.Builder,
        Section.Builder,
        Succession.Builder,
        Task.Builder {
  private final String type;
  private final Consumer<Extensions> extensions;
  private final Consumer<List<Doubt>> doubts;
  private final Consumer<Doubt> addDoubt;

  /**
   * Hands what the steps are told to the fields of a builder.
   *
   * @param type its type for the messages
   * @param extensions takes the unknown fields
   * @param doubts takes all marks of doubt
   * @param addDoubt takes one more
   */
  protected AnnotatedBuilder(
      String type,
      Consumer<Extensions> extensions,
      Consumer<List<Doubt>> doubts,
      Consumer<Doubt> addDoubt) {
    this.type = type;
    this.extensions = extensions;
    this.doubts = doubts;
    this.addDoubt = addDoubt;
  }

  /** Replaces the fields that the model does not know. */
  public B extensions(Extensions extensions) {
    this.extensions.accept(Checks.required(extensions, type + ".extensions"));
    return self();
  }

  /** Replaces the marks of doubt. */
  public B doubts(List<Doubt> doubts) {
    this.doubts.accept(Checks.all(doubts, type + ".doubts"));
    return self();
  }

  /** Adds a mark of doubt, last. */
  public B addDoubt(Doubt doubt) {
    addDoubt.accept(Checks.required(doubt, type + ".doubts"));
    return self();
  }

  @SuppressWarnings("unchecked") // every permitted class names itself
  private B self() {
    return (B) this;
  }
}
