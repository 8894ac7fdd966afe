package io.github.kehoach.json;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.core.AnyAgency;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyDocument;
import io.github.kehoach.laws.core.AnyIndicator;
import io.github.kehoach.laws.core.AnyLedger;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.rules.AnyReport;
import io.github.kehoach.laws.rules.AnyStatus;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.Suppression;
import io.github.kehoach.rules.status.StatusReport;
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
    return Composed.oneOf(
        of(Plan.class, AnyPlan.plan()),
        of(Section.class, AnyPlan.section()),
        of(Task.class, AnyPlan.task()),
        of(TaskRef.class, AnyPlan.taskRef()),
        of(PartNumber.class, AnyPlan.taskNumber()),
        of(ReportingDuty.class, AnyPlan.reportingDuty()),
        of(Indicator.class, AnyIndicator.indicator()),
        of(Target.class, AnyIndicator.target()),
        of(Horizon.class, AnyIndicator.horizon()),
        of(Unit.class, AnyIndicator.unit()),
        of(Reading.class, AnyIndicator.reading()),
        of(Deadline.class, AnyDeadline.deadline()),
        of(Trigger.class, AnyDeadline.trigger()),
        of(Lag.class, AnyDeadline.lag()),
        of(Document.class, AnyDocument.document()),
        of(DocumentNumber.class, AnyDocument.number()),
        of(Citation.class, AnyDocument.citation()),
        of(Agency.class, AnyAgency.agency()),
        of(AgencyRef.class, AnyAgency.ref()),
        of(AgencyId.class, AnyAgency.id()),
        of(ElectronicCode.class, AnyAgency.code()),
        of(Succession.class, AnyAgency.succession()),
        of(AgencyDirectory.class, AnyAgency.directory()),
        of(CalendarPeriod.class, AnyPeriod.period()),
        of(Ledger.class, AnyLedger.ledger()),
        of(Fact.class, AnyLedger.fact()),
        of(IndicatorRef.class, AnyLedger.indicatorRef()),
        of(RuleSelection.class, AnyReport.selection()),
        of(Suppression.class, AnyReport.suppression()),
        of(Finding.class, AnyReport.finding()),
        of(Report.class, AnyReport.report()),
        of(StatusReport.class, AnyStatus.report()));
  }

  /** Whole documents in their envelopes. */
  static Arbitrary<Sample<?>> documents() {
    return Composed.oneOf(
        AnyPlan.plan().map(plan -> new Sample<>(JsonFormat.plans(), plan, Object.class)),
        AnyLedger.ledger().map(ledger -> new Sample<>(JsonFormat.ledgers(), ledger, Object.class)),
        AnyStatus.report().map(one -> new Sample<>(JsonFormat.statuses(), one, Object.class)),
        AnyAgency.directory()
            .map(directory -> new Sample<>(JsonFormat.directories(), directory, Object.class)),
        AnyReport.selection()
            .map(rules -> new Sample<>(JsonFormat.ruleSets(), rules, Object.class)),
        AnyReport.report().map(report -> new Sample<>(JsonFormat.reports(), report, Object.class)));
  }

  private static <T> Arbitrary<Sample<?>> of(Class<T> form, Arbitrary<? extends T> values) {
    return values.map(value -> new Sample<T>(JsonFormat.of(form), value, value.getClass()));
  }
}
