package io.github.kehoach.json.model;

import com.fasterxml.jackson.core.JsonTokenId;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.Parsing;
import io.github.kehoach.json.form.Scalar;
import io.github.kehoach.json.form.Shared;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.form.Writing;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Places;
import io.github.kehoach.json.tree.Tree;
import io.github.kehoach.json.tree.TreeBuilder;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.status.StatusReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which type has which form. */
public final class Forms {
  public static final EnvelopeForm<Plan> PLAN = EnvelopeForm.of(Plan.class, "plan", PlanForms.PLAN);
  public static final EnvelopeForm<Ledger> LEDGER =
      EnvelopeForm.of(Ledger.class, "ledger", LedgerForms.LEDGER);
  public static final EnvelopeForm<AgencyDirectory> DIRECTORY =
      EnvelopeForm.of(AgencyDirectory.class, "directory", AgencyForms.DIRECTORY);
  public static final EnvelopeForm<RuleSelection> RULE_SET =
      EnvelopeForm.of(RuleSelection.class, "ruleSet", CheckForms.RULE_SELECTION);
  public static final EnvelopeForm<Report> REPORT =
      EnvelopeForm.of(Report.class, "report", CheckForms.REPORT);
  public static final EnvelopeForm<StatusReport> STATUS =
      EnvelopeForm.of(StatusReport.class, "status", StatusForms.STATUS);

  private static final List<Bound<?>> ALL =
      List.of(
          new Bound<>(Plan.class, PlanForms.PLAN, Optional.of(PLAN)),
          new Bound<>(Ledger.class, LedgerForms.LEDGER, Optional.of(LEDGER)),
          new Bound<>(AgencyDirectory.class, AgencyForms.DIRECTORY, Optional.of(DIRECTORY)),
          new Bound<>(RuleSelection.class, CheckForms.RULE_SELECTION, Optional.of(RULE_SET)),
          new Bound<>(Report.class, CheckForms.REPORT, Optional.of(REPORT)),
          new Bound<>(StatusReport.class, StatusForms.STATUS, Optional.of(STATUS)),
          bound(PlanForms.SECTION),
          bound(PlanForms.TASK),
          bound(PlanForms.TASK_REF),
          bound(Scalars.PART_NUMBER),
          bound(Scalars.DELIVERABLE),
          bound(PlanForms.REPORTING_DUTY),
          bound(DocumentForms.DOCUMENT),
          bound(Scalars.DOCUMENT_NUMBER),
          bound(DocumentForms.CITATION),
          bound(AgencyForms.AGENCY),
          bound(Scalars.AGENCY_ID),
          bound(Scalars.AGENCY_KIND),
          bound(AgencyForms.AGENCY_REF),
          bound(Scalars.ELECTRONIC_CODE),
          bound(AgencyForms.SUCCESSION),
          bound(Scalars.SUCCESSION_KIND),
          bound(DeadlineForms.DEADLINE),
          bound(DeadlineForms.TRIGGER),
          bound(Scalars.TRIGGER_TYPE),
          bound(DeadlineForms.LAG),
          bound(Scalars.LAG_UNIT),
          bound(Scalars.CYCLE),
          bound(Scalars.EDGE),
          bound(IndicatorForms.INDICATOR),
          bound(IndicatorForms.GROUP_TARGET),
          bound(IndicatorForms.TARGET),
          bound(Scalars.COMPARISON),
          bound(Scalars.UNIT),
          bound(Scalars.HORIZON),
          bound(Scalars.BETTER),
          bound(IndicatorForms.READING),
          bound(IndicatorForms.INDICATOR_REF),
          bound(LedgerForms.FACT),
          bound(Table.DOUBT),
          bound(Scalars.PERIOD),
          bound(Scalars.SPAN),
          bound(CheckForms.TEXT),
          bound(Scalars.LANGUAGE),
          bound(CheckForms.PLACE),
          bound(CheckForms.DOUBTFUL_PLACE),
          bound(CheckForms.FINDING),
          bound(Scalars.SEVERITY),
          bound(CheckForms.SUPPRESSION),
          bound(StatusForms.TASK_STATUS),
          bound(StatusForms.HOLDER),
          bound(Scalars.TASK_STATE),
          bound(Scalars.TASK_FLAG),
          bound(StatusForms.DUE_STATUS),
          bound(Scalars.DUE_STATE),
          bound(StatusForms.STATED),
          bound(StatusForms.INDICATOR_STATUS),
          bound(StatusForms.ATTAINED),
          bound(Scalars.ATTAINMENT),
          bound(StatusForms.FACT_FINDING),
          bound(Scalars.FACT_ISSUE),
          bound(StatusForms.TOTALS),
          bound(StatusForms.OF_SECTION),
          bound(StatusForms.OF_LEADS),
          bound(StatusForms.TALLY),
          bound(StatusForms.RATE),
          bound(StatusForms.REASON),
          bound(CheckForms.PLAN_CHANGE),
          bound(StatusForms.STATE_CHANGE),
          bound(Scalars.CHANGE_KIND),
          bound(Scalars.CERTAINTY),
          bound(CheckForms.PROBLEM),
          bound(Scalars.PROBLEM_CODE));

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
      return Documents.node(form, value).text();
    }

    /** What the one text of a value holds. */
    public ReadResult<T> readText(String text) {
      Places.OfParser nowhere = new Places.OfParser("");
      TreeBuilder tree = new TreeBuilder(Limits.NONE, nowhere);
      nowhere.next(0, 0);
      tree.token(JsonTokenId.ID_STRING, text);
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

  private static <T> Bound<T> bound(Form.Typed<T> form) {
    return new Bound<>(form.type(), form, Optional.empty());
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

  /**
   * One variant of a choice, asked for alone; the others are refused.
   *
   * @param all the form of the choice
   */
  private record VariantForm<A, V extends A>(Class<V> type, Form<A> all) implements Form<V> {
    @Override
    public @Nullable V read(Node node, Parsing in) {
      A value = all.read(node, in);
      if (value == null || type.isInstance(value)) {
        return type.cast(value);
      }
      Node kind = node.member(ChoiceForm.KIND);
      String due = type.getSimpleName();
      in.problem(
          kind == null ? node : kind,
          ProblemCode.WRONG_TYPE,
          Names.of(kind == null ? node : kind),
          new Text("một giá trị loại " + due, "that of a " + due));
      return null;
    }

    @Override
    public void write(V value, Writing out) throws IOException {
      all.write(value, out);
    }
  }
}
