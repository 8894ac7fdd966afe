package io.github.kehoach.core.plan;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.internal.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One plan (kế hoạch): what it is, what it rests on, what it assigns. It holds whatever a real
 * document prints; rules judge it. No accessor returns null, and lists cannot be changed. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Plan plan =
 *     Plan.builder()
 *         .document(Document.builder().number(DocumentNumber.parse("726/KH-UBND")).build())
 *         .addSection(Section.builder().number("I").addTask(task).build())
 *         .build();
 * }</pre>
 *
 * <p>Laws: {@code plan-with-find}.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public abstract sealed class Plan implements Annotated permits ImmutablePlan {
  Plan() {}

  /** What identifies the plan. */
  public abstract Document document();

  /** The documents that it rests on (căn cứ). */
  public abstract List<Citation> basis();

  /** The plans and programmes that it carries out. */
  public abstract List<Citation> carriesOut();

  /** The documents that it replaces. */
  public abstract List<Citation> replaces();

  /** The groups of tasks in the order of print. */
  public abstract List<Section> sections();

  /** In which part of the document the tasks stand ("Phụ lục II"), as printed; not blank. */
  public abstract Optional<String> tasksIn();

  /** The indicators in the order of print. */
  public abstract List<Indicator> indicators();

  /** In which part of the document the indicators stand ("Phụ lục I"), as printed; not blank. */
  public abstract Optional<String> indicatorsIn();

  /** Who reports what, when. */
  public abstract List<ReportingDuty> reportingDuties();

  /** Where the money comes from (kinh phí), as printed; not blank. */
  public abstract Optional<String> funding();

  /** The directory that comes with the plan. */
  public abstract List<Agency> agencies();

  /** Further documents that the text cites. */
  public abstract List<Citation> citations();

  /** Every task with its place, each before its parts, in the order of print. */
  public final List<TaskPlace> tasks() {
    return PlanParts.tasks(this);
  }

  /**
   * The task that a reference names.
   *
   * @return empty if no task fits, or more than one, or the reference is to another document
   */
  public final Optional<TaskPlace> find(TaskRef ref) {
    return PlanParts.only(PlanParts.tasks(this, Checks.required(ref, "Plan.ref")));
  }

  /**
   * The section that its number names; sections inside sections from the outermost, {@code II/1}.
   *
   * @return empty if no section fits, or more than one
   */
  public final Optional<Section> findSection(String path) {
    return PlanParts.only(PlanParts.sections(this, Checks.text(path, "Plan.section")))
        .map(PlanParts.SectionPlace::section);
  }

  /**
   * The indicator that a reference names.
   *
   * @return empty if no indicator fits, or more than one
   */
  public final Optional<Indicator> find(IndicatorRef ref) {
    return PlanParts.only(PlanParts.indicators(this, Checks.required(ref, "Plan.ref")))
        .map(PlanParts.IndicatorPlace::indicator);
  }

  /**
   * This plan with one task changed and everything else as it is.
   *
   * <pre>{@code
   * plan.with(TaskRef.of("4"), task -> task.deadline(later).deadlineText("9/2025"));
   * }</pre>
   *
   * @param change gets a builder that begins with the task, and gives it back
   * @throws InvalidValueException if no task fits, or more than one
   */
  public final Plan with(TaskRef ref, UnaryOperator<Task.Builder> change) {
    List<TaskPlace> found = PlanParts.tasks(this, Checks.required(ref, "Plan.ref"));
    TaskPlace place = PlanParts.one(found, "Plan.task", "one-task", PlanParts.written(ref));
    return place.replaced(change.apply(place.task().toBuilder()).build());
  }

  /**
   * This plan with one section changed and everything else as it is.
   *
   * @param path its number; sections inside sections from the outermost, {@code II/1}
   * @param change gets a builder that begins with the section, and gives it back
   * @throws InvalidValueException if no section fits, or more than one
   */
  public final Plan withSection(String path, UnaryOperator<Section.Builder> change) {
    List<PlanParts.SectionPlace> found =
        PlanParts.sections(this, Checks.text(path, "Plan.section"));
    PlanParts.SectionPlace place = PlanParts.one(found, "Plan.section", "one-section", path);
    return place.replaced().apply(change.apply(place.section().toBuilder()).build());
  }

  /**
   * This plan with one indicator changed and everything else as it is.
   *
   * @param change gets a builder that begins with the indicator, and gives it back
   * @throws InvalidValueException if no indicator fits, or more than one
   */
  public final Plan with(IndicatorRef ref, UnaryOperator<Indicator.Builder> change) {
    List<PlanParts.IndicatorPlace> found =
        PlanParts.indicators(this, Checks.required(ref, "Plan.ref"));
    PlanParts.IndicatorPlace place =
        PlanParts.one(found, "Plan.indicator", "one-indicator", ref.number());
    return place.replaced().apply(change.apply(place.indicator().toBuilder()).build());
  }

  @Override
  public final String toString() {
    return Shown.of("Plan")
        .with("document", document())
        .with("basis", basis())
        .with("carriesOut", carriesOut())
        .with("replaces", replaces())
        .with("sections", sections())
        .with("tasksIn", tasksIn())
        .with("indicators", indicators())
        .with("indicatorsIn", indicatorsIn())
        .with("reportingDuties", reportingDuties())
        .with("funding", funding())
        .with("agencies", agencies())
        .with("citations", citations())
        .and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new ImmutablePlan.Builder().document(Document.builder().build()));
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return new Builder(new ImmutablePlan.Builder().like(this))
        .extensions(extensions())
        .doubts(doubts());
  }

  /** Builds plans; nothing is needed. Steps may come in any order. Not thread-safe. */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private final ImmutablePlan.Builder fields;

    private Builder(ImmutablePlan.Builder fields) {
      super("Plan");
      this.fields = fields;
    }

    /** What identifies the plan. */
    public Builder document(Document document) {
      fields.document(Checks.required(document, "Plan.document"));
      return this;
    }

    /** Replaces the documents that it rests on. */
    public Builder basis(List<Citation> basis) {
      fields.basis(Checks.all(basis, "Plan.basis"));
      return this;
    }

    /** Adds a document that it rests on. */
    public Builder addBasis(Citation basis) {
      fields.addBasis(Checks.required(basis, "Plan.basis"));
      return this;
    }

    /** Replaces the plans and programmes that it carries out. */
    public Builder carriesOut(List<Citation> carriesOut) {
      fields.carriesOut(Checks.all(carriesOut, "Plan.carriesOut"));
      return this;
    }

    /** Adds a plan or programme that it carries out. */
    public Builder addCarriesOut(Citation carriesOut) {
      fields.addCarriesOut(Checks.required(carriesOut, "Plan.carriesOut"));
      return this;
    }

    /** Replaces the documents that it replaces. */
    public Builder replaces(List<Citation> replaces) {
      fields.replaces(Checks.all(replaces, "Plan.replaces"));
      return this;
    }

    /** Adds a document that it replaces. */
    public Builder addReplaces(Citation replaces) {
      fields.addReplaces(Checks.required(replaces, "Plan.replaces"));
      return this;
    }

    /** Replaces the groups of tasks. */
    public Builder sections(List<Section> sections) {
      fields.sections(Checks.all(sections, "Plan.sections"));
      return this;
    }

    /** Adds a group of tasks, last. */
    public Builder addSection(Section section) {
      fields.addSection(Checks.required(section, "Plan.sections"));
      return this;
    }

    /** Replaces the indicators. */
    public Builder indicators(List<Indicator> indicators) {
      fields.indicators(Checks.all(indicators, "Plan.indicators"));
      return this;
    }

    /** Adds an indicator, last. */
    public Builder addIndicator(Indicator indicator) {
      fields.addIndicator(Checks.required(indicator, "Plan.indicators"));
      return this;
    }

    /** Replaces who reports what. */
    public Builder reportingDuties(List<ReportingDuty> reportingDuties) {
      fields.reportingDuties(Checks.all(reportingDuties, "Plan.reportingDuties"));
      return this;
    }

    /** Adds a reporting duty, last. */
    public Builder addReportingDuty(ReportingDuty reportingDuty) {
      fields.addReportingDuty(Checks.required(reportingDuty, "Plan.reportingDuties"));
      return this;
    }

    /** In which part of the document the tasks stand, "Phụ lục II"; null or blank: not said. */
    public Builder tasksIn(@Nullable String tasksIn) {
      fields.tasksIn(Checks.optional(tasksIn));
      return this;
    }

    /** In which part the indicators stand, "Phụ lục I"; null or blank: not said. */
    public Builder indicatorsIn(@Nullable String indicatorsIn) {
      fields.indicatorsIn(Checks.optional(indicatorsIn));
      return this;
    }

    /** Where the money comes from, as printed; null or blank: not printed. */
    public Builder funding(@Nullable String funding) {
      fields.funding(Checks.optional(funding));
      return this;
    }

    /** Replaces the directory that comes with the plan. */
    public Builder agencies(List<Agency> agencies) {
      fields.agencies(Checks.all(agencies, "Plan.agencies"));
      return this;
    }

    /** Adds an agency to the directory that comes with the plan. */
    public Builder addAgency(Agency agency) {
      fields.addAgency(Checks.required(agency, "Plan.agencies"));
      return this;
    }

    /** Replaces the further documents that the text cites. */
    public Builder citations(List<Citation> citations) {
      fields.citations(Checks.all(citations, "Plan.citations"));
      return this;
    }

    /** Adds a further document that the text cites. */
    public Builder addCitation(Citation citation) {
      fields.addCitation(Checks.required(citation, "Plan.citations"));
      return this;
    }

    /** The plan of what was set. */
    public Plan build() {
      return fields.extensions(extensions()).doubts(doubts()).build();
    }
  }
}
