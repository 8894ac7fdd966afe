package io.github.kehoach.json.model;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.GroupTarget;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.form.DoubtForm;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.Scalar;
import io.github.kehoach.json.form.Shared;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.TokenTree;
import io.github.kehoach.json.tree.Tree;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.Suppression;
import io.github.kehoach.rules.diff.ChangeKind;
import io.github.kehoach.rules.diff.PlanChange;
import io.github.kehoach.rules.diff.StateChange;
import io.github.kehoach.rules.place.DoubtfulPlace;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.status.Attainment;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.FactIssue;
import io.github.kehoach.rules.status.Holder;
import io.github.kehoach.rules.status.IndicatorStatus;
import io.github.kehoach.rules.status.Rate;
import io.github.kehoach.rules.status.Stated;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.status.Totals;
import io.github.kehoach.rules.text.Reason;
import io.github.kehoach.rules.wording.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which type has which form. */
public final class Forms {
  public static final EnvelopeForm<Plan> PLAN = EnvelopeForm.of("plan", PlanForms.PLAN);
  public static final EnvelopeForm<Ledger> LEDGER = EnvelopeForm.of("ledger", LedgerForms.LEDGER);
  public static final EnvelopeForm<AgencyDirectory> DIRECTORY =
      EnvelopeForm.of("directory", AgencyForms.DIRECTORY);
  public static final EnvelopeForm<RuleSelection> RULE_SET =
      EnvelopeForm.of("ruleSet", CheckForms.RULE_SELECTION);
  public static final EnvelopeForm<Report> REPORT = EnvelopeForm.of("report", CheckForms.REPORT);
  public static final EnvelopeForm<StatusReport> STATUS =
      EnvelopeForm.of("status", StatusForms.STATUS);

  private static final List<Bound<?>> ALL =
      List.of(
          new Bound<>(Plan.class, PlanForms.PLAN, Optional.of(PLAN)),
          new Bound<>(Ledger.class, LedgerForms.LEDGER, Optional.of(LEDGER)),
          new Bound<>(AgencyDirectory.class, AgencyForms.DIRECTORY, Optional.of(DIRECTORY)),
          new Bound<>(RuleSelection.class, CheckForms.RULE_SELECTION, Optional.of(RULE_SET)),
          new Bound<>(Report.class, CheckForms.REPORT, Optional.of(REPORT)),
          new Bound<>(StatusReport.class, StatusForms.STATUS, Optional.of(STATUS)),
          bound(Section.class, PlanForms.SECTION),
          bound(Task.class, PlanForms.TASK),
          bound(TaskRef.class, PlanForms.TASK_REF),
          bound(TaskNumber.class, Scalars.TASK_NUMBER),
          bound(Deliverable.class, Scalars.DELIVERABLE),
          bound(ReportingDuty.class, PlanForms.REPORTING_DUTY),
          bound(Document.class, DocumentForms.DOCUMENT),
          bound(DocumentNumber.class, Scalars.DOCUMENT_NUMBER),
          bound(Citation.class, DocumentForms.CITATION),
          bound(Agency.class, AgencyForms.AGENCY),
          bound(AgencyId.class, Scalars.AGENCY_ID),
          bound(AgencyKind.class, Scalars.AGENCY_KIND),
          bound(AgencyRef.class, AgencyForms.AGENCY_REF),
          bound(ElectronicCode.class, Scalars.ELECTRONIC_CODE),
          bound(Succession.class, AgencyForms.SUCCESSION),
          bound(SuccessionKind.class, Scalars.SUCCESSION_KIND),
          bound(Deadline.class, DeadlineForms.DEADLINE),
          bound(Trigger.class, DeadlineForms.TRIGGER),
          bound(Trigger.Type.class, Scalars.TRIGGER_TYPE),
          bound(Lag.class, DeadlineForms.LAG),
          bound(LagUnit.class, Scalars.LAG_UNIT),
          bound(Cycle.class, Scalars.CYCLE),
          bound(Edge.class, Scalars.EDGE),
          bound(Indicator.class, IndicatorForms.INDICATOR),
          bound(GroupTarget.class, IndicatorForms.GROUP_TARGET),
          bound(Target.class, IndicatorForms.TARGET),
          bound(Unit.class, Scalars.UNIT),
          bound(Horizon.class, Scalars.HORIZON),
          bound(Better.class, Scalars.BETTER),
          bound(Reading.class, IndicatorForms.READING),
          bound(IndicatorRef.class, IndicatorForms.INDICATOR_REF),
          bound(Fact.class, LedgerForms.FACT),
          bound(Doubt.class, DoubtForm.DOUBT),
          bound(CalendarPeriod.class, Scalars.PERIOD),
          bound(Text.class, CheckForms.TEXT),
          bound(Language.class, Scalars.LANGUAGE),
          bound(Place.class, CheckForms.PLACE),
          bound(DoubtfulPlace.class, CheckForms.DOUBTFUL_PLACE),
          bound(Finding.class, CheckForms.FINDING),
          bound(Severity.class, Scalars.SEVERITY),
          bound(Suppression.class, CheckForms.SUPPRESSION),
          bound(TaskStatus.class, StatusForms.TASK_STATUS),
          bound(Holder.class, StatusForms.HOLDER),
          bound(TaskState.class, Scalars.TASK_STATE),
          bound(TaskFlag.class, Scalars.TASK_FLAG),
          bound(DueStatus.class, StatusForms.DUE_STATUS),
          bound(DueStatus.State.class, Scalars.DUE_STATE),
          bound(Stated.class, StatusForms.STATED),
          bound(IndicatorStatus.class, StatusForms.INDICATOR_STATUS),
          bound(Attainment.class, StatusForms.ATTAINED),
          bound(Attainment.Kind.class, Scalars.ATTAINMENT),
          bound(FactFinding.class, StatusForms.FACT_FINDING),
          bound(FactIssue.class, Scalars.FACT_ISSUE),
          bound(Totals.class, TallyForms.TOTALS),
          bound(Totals.OfSection.class, TallyForms.OF_SECTION),
          bound(Totals.OfLeads.class, TallyForms.OF_LEADS),
          bound(Tally.class, TallyForms.TALLY),
          bound(Rate.class, TallyForms.RATE),
          bound(Reason.class, StatusForms.REASON),
          bound(PlanChange.class, CheckForms.PLAN_CHANGE),
          bound(StateChange.class, StatusForms.STATE_CHANGE),
          bound(ChangeKind.class, Scalars.CHANGE_KIND),
          bound(Certainty.class, Scalars.CERTAINTY),
          bound(Problem.class, CheckForms.PROBLEM),
          bound(ProblemCode.class, Scalars.PROBLEM_CODE));

  private static final Pattern OURS = Pattern.compile("io\\.github\\.kehoach\\.(?:core|rules)\\.");

  private Forms() {}

  /**
   * A type with its form.
   *
   * @param type as the model has it, whichever class or variant of it was asked for
   * @param envelope around it where it is a document of its own
   */
  public record Bound<T>(Class<?> type, Form<T> form, Optional<EnvelopeForm<T>> envelope) {
    /** Whether values are single texts, which may also name the entries of a map. */
    public boolean isText() {
      return form instanceof Scalar
          || (form instanceof VariantForm<?, ?> variant && variant.all() instanceof Scalar);
    }

    /** The form of a whole input: a document may come in its envelope, and is taken out of it. */
    public Form<T> outermost() {
      return envelope.map(outer -> outer.orBare(form)).orElse(form);
    }

    /** What a tree holds. */
    public ReadResult<T> read(Tree tree) {
      return Documents.read(outermost(), tree, Limits.standard().problems(), new Shared());
    }

    /** The one text that a value is. */
    public String text(T value) {
      return Documents.tree(form, value).textValue();
    }

    /** What the one text of a value holds. */
    public ReadResult<T> readText(String text) {
      TokenTree tree = new TokenTree("");
      tree.value(Node.Type.TEXT, text, 0, 0);
      return read(tree.tree());
    }

    /** The same for one variant of a choice, which refuses the others. */
    @SuppressWarnings("unchecked") // what is no such variant is refused
    private <V> Bound<V> only(Class<V> variant) {
      return type == variant
          ? (Bound<V>) this
          : new Bound<>(type, new VariantForm<>(variant, (Form<? super V>) form), Optional.empty());
    }
  }

  private static <T> Bound<T> bound(Class<T> type, Form<T> form) {
    return new Bound<>(type, form, Optional.empty());
  }

  /** The form of a type, or of one variant of a choice; empty for a type without a form. */
  public static <T> Optional<Bound<T>> of(Class<T> type) {
    for (Bound<?> bound : ALL) {
      if (bound.type().isAssignableFrom(type)) {
        return Optional.of(bound.only(type));
      }
    }
    return Optional.empty();
  }

  /**
   * Why a type of the library cannot be read or written; empty if it can, and for everybody else's.
   * A mapper would make something of its getters that no reader knows.
   */
  public static Optional<String> refusal(Class<?> type) {
    boolean isOurs = OURS.matcher(type.getName()).lookingAt();
    return isOurs && of(type).isEmpty()
        ? Optional.of(
            type.getSimpleName()
                + " has no JSON form; put what you need of it in a type of your own")
        : Optional.empty();
  }

  /** All types that have a form. */
  public static List<Bound<?>> all() {
    return ALL;
  }
}
