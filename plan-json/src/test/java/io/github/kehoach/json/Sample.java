package io.github.kehoach.json;

import io.github.kehoach.laws.core.AnyAgency;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyDocument;
import io.github.kehoach.laws.core.AnyIndicator;
import io.github.kehoach.laws.core.AnyLedger;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.rules.AnyReport;
import io.github.kehoach.laws.rules.AnyStatus;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A value of any type with the reader and writer of that type.
 *
 * @param <T> the type
 */
record Sample<T>(JsonFormat<T> json, T value, Class<?> type) {
  String write(T any) {
    return json.write(any);
  }

  T read(String text) {
    return json.read(text);
  }

  Sample<T> compact() {
    return new Sample<>(json.compact(), value, type);
  }

  /** Values of all types that have a JSON form, without an envelope. */
  static Arbitrary<Sample<?>> bare() {
    return Arbitraries.oneOf(
        of(PlanForm.PLAN, AnyPlan.plan()),
        of(SectionForm.SECTION, AnyPlan.section()),
        of(TaskForm.TASK, AnyPlan.task()),
        of(TaskRefForm.TASK_REF, AnyPlan.taskRef()),
        of(Scalar.TASK_NUMBER, AnyPlan.taskNumber()),
        of(ReportingDutyForm.REPORTING_DUTY, AnyPlan.reportingDuty()),
        of(IndicatorForm.INDICATOR, AnyIndicator.indicator()),
        of(TargetForm.TARGET, AnyIndicator.target()),
        of(Scalar.HORIZON, AnyIndicator.horizon()),
        of(Scalar.UNIT, AnyIndicator.unit()),
        of(IndicatorReadForm.READING, AnyIndicator.reading()),
        of(DeadlineForm.DEADLINE, AnyDeadline.deadline()),
        of(TriggeredForm.TRIGGER, AnyDeadline.trigger()),
        of(TriggeredForm.LAG, AnyDeadline.lag()),
        of(DocumentForm.DOCUMENT, AnyDocument.document()),
        of(Scalar.DOCUMENT_NUMBER, AnyDocument.number()),
        of(CitationForm.CITATION, AnyDocument.citation()),
        of(AgencyForm.AGENCY, AnyAgency.agency()),
        of(AgencyRefForm.AGENCY_REF, AnyAgency.ref()),
        of(Scalar.AGENCY_ID, AnyAgency.id()),
        of(Scalar.ELECTRONIC_CODE, AnyAgency.code()),
        of(SuccessionForm.SUCCESSION, AnyAgency.succession()),
        of(DirectoryForm.DIRECTORY, AnyAgency.directory()),
        of(Scalar.PERIOD, AnyPeriod.period()),
        of(LedgerForm.LEDGER, AnyLedger.ledger()),
        of(FactForm.FACT, AnyLedger.fact()),
        of(IndicatorReadForm.INDICATOR_REF, AnyLedger.indicatorRef()),
        of(RuleSelectionForm.RULE_SELECTION, AnyReport.selection()),
        of(SuppressionForm.SUPPRESSION, AnyReport.suppression()),
        of(FindingForm.FINDING, AnyReport.finding()),
        of(ReportForm.REPORT, AnyReport.report()),
        of(StatusForm.STATUS, AnyStatus.report()));
  }

  /** Whole documents in their envelopes. */
  static Arbitrary<Sample<?>> documents() {
    return Arbitraries.oneOf(
        AnyPlan.plan().map(plan -> new Sample<>(JsonFormat.plans(), plan, Object.class)),
        AnyLedger.ledger().map(ledger -> new Sample<>(JsonFormat.ledgers(), ledger, Object.class)),
        AnyStatus.report().map(one -> new Sample<>(JsonFormat.statuses(), one, Object.class)),
        AnyAgency.directory()
            .map(directory -> new Sample<>(JsonFormat.directories(), directory, Object.class)),
        AnyReport.selection()
            .map(rules -> new Sample<>(JsonFormat.ruleSets(), rules, Object.class)),
        AnyReport.report().map(report -> new Sample<>(JsonFormat.reports(), report, Object.class)));
  }

  private static <T> Arbitrary<Sample<?>> of(Form<T> form, Arbitrary<? extends T> values) {
    return values.map(value -> new Sample<T>(JsonFormat.of(form), value, value.getClass()));
  }
}
