package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.agency.Responsibility;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a status or an agenda is asked of. Immutable.
 *
 * @param plan with what it assigns
 * @param ledger what has happened
 * @param directory the agencies through time, if given
 * @param calendar the days on which agencies work, if given; else those of the context
 * @param context the policies and the day that stands for the plan's, if given
 */
record Inquiry(
    Plan plan,
    Ledger ledger,
    Optional<AgencyDirectory> directory,
    Optional<WorkingCalendar> calendar,
    Optional<ResolveContext> context) {
  static Inquiry of(Plan plan) {
    return new Inquiry(
        Objects.requireNonNull(plan, "plan"),
        Ledger.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Inquiry with(Ledger facts) {
    return new Inquiry(plan, Objects.requireNonNull(facts, "facts"), directory, calendar, context);
  }

  Inquiry with(AgencyDirectory agencies) {
    return new Inquiry(plan, ledger, Optional.of(agencies), calendar, context);
  }

  Inquiry with(WorkingCalendar days) {
    return new Inquiry(plan, ledger, directory, Optional.of(days), context);
  }

  Inquiry under(ResolveContext policies) {
    return new Inquiry(plan, ledger, directory, calendar, Optional.of(policies));
  }

  /**
   * The context that was given, or else the usual policies, from the plan's day on. The day of the
   * context stands only for a plan that prints none, or a month or year alone.
   *
   * @param remedy the method by which a context is given
   */
  ResolveContext policies(String remedy) {
    ResolveContext.Builder policies =
        context.map(ResolveContext::toBuilder).orElseGet(ResolveContext::builder);
    printedDay()
        .or(() -> context.isPresent() ? Optional.empty() : assignedOn())
        .ifPresentOrElse(
            policies::since,
            () -> {
              if (context.isEmpty()) {
                throw new InvalidValueException(
                    remedy, Messages.requirement("given-without-date"), null);
              }
            });
    calendar.ifPresent(policies::calendar);
    return policies.build();
  }

  private Optional<LocalDate> printedDay() {
    return plan.document()
        .date()
        .filter(date -> date.days().firstInclusive().equals(date.days().lastInclusive()))
        .map(CalendarPeriod::firstDay);
  }

  private Optional<LocalDate> assignedOn() {
    return plan.document().date().map(CalendarPeriod::firstDay);
  }

  /** Who stands for leads on a day; each lead is looked up once. For one thread. */
  Function<List<AgencyRef>, List<Holder>> holders(LocalDate day) {
    if (directory.isEmpty()) {
      return leads -> List.of();
    }
    AgencyDirectory agencies = directory.get();
    Responsibility responsibility = Responsibility.of(agencies);
    Map<AgencyRef, Holder> known = new HashMap<>();
    return leads ->
        leads.stream()
            .map(
                lead ->
                    known.computeIfAbsent(
                        lead,
                        any ->
                            Holder.of(
                                lead,
                                responsibility.responsibleOn(lead, assignedOn(), day),
                                agencies)))
            .toList();
  }
}
