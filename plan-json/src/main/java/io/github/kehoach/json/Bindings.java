package io.github.kehoach.json;

import com.fasterxml.jackson.databind.JsonSerializer;
import io.github.kehoach.core.Doubt;
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
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Better;
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
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.Suppression;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.IndicatorStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.status.Totals;
import io.github.kehoach.rules.text.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which type has which form, for mappers. */
final class Bindings {
  private static final List<Binding<?>> ALL =
      List.of(
          new Binding<>(Plan.class, PlanForm.PLAN),
          new Binding<>(Section.class, SectionForm.SECTION),
          new Binding<>(Task.class, TaskForm.TASK),
          new Binding<>(TaskRef.class, TaskRefForm.TASK_REF),
          new Binding<>(TaskNumber.class, Scalar.TASK_NUMBER),
          new Binding<>(Deliverable.class, Scalar.DELIVERABLE),
          new Binding<>(ReportingDuty.class, ReportingDutyForm.REPORTING_DUTY),
          new Binding<>(Document.class, DocumentForm.DOCUMENT),
          new Binding<>(DocumentNumber.class, Scalar.DOCUMENT_NUMBER),
          new Binding<>(Citation.class, CitationForm.CITATION),
          new Binding<>(Agency.class, AgencyForm.AGENCY),
          new Binding<>(AgencyDirectory.class, DirectoryForm.DIRECTORY),
          new Binding<>(AgencyId.class, Scalar.AGENCY_ID),
          new Binding<>(AgencyKind.class, Scalar.AGENCY_KIND),
          new Binding<>(AgencyRef.class, AgencyRefForm.AGENCY_REF),
          new Binding<>(ElectronicCode.class, Scalar.ELECTRONIC_CODE),
          new Binding<>(Succession.class, SuccessionForm.SUCCESSION),
          new Binding<>(SuccessionKind.class, Scalar.SUCCESSION_KIND),
          new Binding<>(Deadline.class, DeadlineForm.DEADLINE),
          new Binding<>(Trigger.class, TriggeredForm.TRIGGER),
          new Binding<>(Trigger.Type.class, Scalar.TRIGGER_TYPE),
          new Binding<>(Lag.class, TriggeredForm.LAG),
          new Binding<>(Lag.Unit.class, Scalar.LAG_UNIT),
          new Binding<>(Cycle.class, Scalar.CYCLE),
          new Binding<>(Edge.class, Scalar.EDGE),
          new Binding<>(Indicator.class, IndicatorForm.INDICATOR),
          new Binding<>(Target.class, TargetForm.TARGET),
          new Binding<>(Unit.class, Scalar.UNIT),
          new Binding<>(Horizon.class, Scalar.HORIZON),
          new Binding<>(Better.class, Scalar.BETTER),
          new Binding<>(Reading.class, IndicatorReadForm.READING),
          new Binding<>(Ledger.class, LedgerForm.LEDGER),
          new Binding<>(Fact.class, FactForm.FACT),
          new Binding<>(IndicatorRef.class, IndicatorReadForm.INDICATOR_REF),
          new Binding<>(RuleSelection.class, RuleSelectionForm.RULE_SELECTION),
          new Binding<>(Suppression.class, SuppressionForm.SUPPRESSION),
          new Binding<>(Report.class, ReportForm.REPORT),
          new Binding<>(Finding.class, FindingForm.FINDING),
          new Binding<>(Severity.class, Scalar.SEVERITY),
          new Binding<>(CalendarPeriod.class, Scalar.PERIOD),
          new Binding<>(Doubt.class, DoubtForm.DOUBT),
          new Binding<>(StatusReport.class, StatusForm.STATUS),
          new Binding<>(TaskStatus.class, TaskStatusForm.TASK_STATUS),
          new Binding<>(IndicatorStatus.class, IndicatorStatusForm.INDICATOR_STATUS),
          new Binding<>(FactFinding.class, FactFindingForm.FACT_FINDING),
          new Binding<>(Totals.class, TotalsForm.TOTALS),
          new Binding<>(Tally.class, TallyForm.TALLY),
          new Binding<>(Reason.class, ReasonForm.REASON));

  private Bindings() {}

  static @Nullable JsonSerializer<?> serializer(Class<?> type) {
    Binding<?> binding = find(type);
    return binding == null ? null : new FormSerializer<>(binding.form());
  }

  /** Also for one variant of a choice, which refuses the others. */
  static @Nullable FormDeserializer<?> deserializer(Class<?> type) {
    Binding<?> binding = find(type);
    return binding == null ? null : new FormDeserializer<>(binding.form(), type);
  }

  /** The name of the type in the API, whatever class a builder has built. */
  static @Nullable String name(Class<?> type) {
    Binding<?> binding = find(type);
    return binding == null ? null : binding.type().getSimpleName();
  }

  /** Whether values of a type are single texts, which may also name the entries of a map. */
  static boolean isText(Class<?> type) {
    Binding<?> binding = find(type);
    return binding != null && binding.form() instanceof Scalar;
  }

  private static @Nullable Binding<?> find(Class<?> type) {
    for (Binding<?> binding : ALL) {
      if (binding.type().isAssignableFrom(type)) {
        return binding;
      }
    }
    return null;
  }

  private record Binding<T>(Class<T> type, Form<T> form) {}
}
