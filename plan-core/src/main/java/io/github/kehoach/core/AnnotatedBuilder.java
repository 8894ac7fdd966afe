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
import java.util.ArrayList;
import java.util.List;

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
  private Extensions extensions = Extensions.none();
  private List<Doubt> doubts = List.of();

  /**
   * Begins with neither unknown fields nor doubts.
   *
   * @param type what is built, for the messages
   */
  protected AnnotatedBuilder(String type) {
    this.type = type;
  }

  /** Replaces the fields that the model does not know. */
  public B extensions(Extensions extensions) {
    this.extensions = Checks.required(extensions, type + ".extensions");
    return self();
  }

  /** Replaces the marks of doubt. */
  public B doubts(List<Doubt> doubts) {
    this.doubts = Checks.listOf(doubts, type + ".doubts");
    return self();
  }

  /** Adds a mark of doubt, last. */
  public B addDoubt(Doubt doubt) {
    List<Doubt> more = new ArrayList<>(doubts);
    more.add(Checks.required(doubt, type + ".doubts"));
    return doubts(more);
  }

  /** The fields that the model does not know. */
  protected final Extensions extensions() {
    return extensions;
  }

  /** The marks of doubt. */
  protected final List<Doubt> doubts() {
    return doubts;
  }

  @SuppressWarnings("unchecked") // every permitted class names itself
  private B self() {
    return (B) this;
  }
}
