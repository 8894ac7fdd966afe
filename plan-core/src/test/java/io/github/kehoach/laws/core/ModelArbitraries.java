package io.github.kehoach.laws.core;

import static java.util.Map.entry;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets a property say {@code @ForAll Task task}, wherever the laws are on the class path. */
public final class ModelArbitraries implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE =
      Map.ofEntries(
          entry(Agency.class, AnyAgency::agency),
          entry(AgencyDirectory.class, AnyAgency::directory),
          entry(AgencyRef.class, AnyAgency::ref),
          entry(CalendarPeriod.class, AnyPeriod::period),
          entry(Citation.class, AnyDocument::citation),
          entry(Deadline.class, AnyDeadline::deadline),
          entry(Deadline.Every.class, AnyDeadline::every),
          entry(DocumentNumber.class, AnyDocument::number),
          entry(Extensions.class, AnyExtensions::extensions),
          entry(Fact.class, AnyLedger::fact),
          entry(FactNotes.class, AnyLedger::notes),
          entry(Indicator.class, AnyIndicator::indicator),
          entry(Ledger.class, AnyLedger::ledger),
          entry(Plan.class, AnyPlan::plan),
          entry(ReportingDuty.class, AnyPlan::reportingDuty),
          entry(Section.class, AnyPlan::section),
          entry(Succession.class, AnyAgency::succession),
          entry(Syllable.class, AnyText::syllable),
          entry(Target.class, AnyIndicator::target),
          entry(Task.class, AnyPlan::task),
          entry(PartNumber.class, AnyPlan::taskNumber),
          entry(TaskRef.class, AnyPlan::taskRef));

  /** For jqwik, which finds it as a service. */
  public ModelArbitraries() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return BY_TYPE.containsKey(target.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    Supplier<Arbitrary<?>> values = BY_TYPE.get(target.getRawType());
    return values == null ? Set.of() : Set.of(values.get());
  }
}
