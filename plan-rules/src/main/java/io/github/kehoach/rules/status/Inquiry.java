package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.agency.Responsibility;
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
 * @param context the calendar, the policies and the day that stands for the plan's, if given
 */
record Inquiry(
    Plan plan,
    Ledger ledger,
    Optional<AgencyDirectory> directory,
    Optional<ResolveContext> context) {
  static Inquiry of(Plan plan) {
    return new Inquiry(
        Objects.requireNonNull(plan, "plan"), Ledger.empty(), Optional.empty(), Optional.empty());
  }

  Inquiry with(Ledger facts) {
    return new Inquiry(plan, Objects.requireNonNull(facts, "facts"), directory, context);
  }

  Inquiry with(AgencyDirectory agencies) {
    return new Inquiry(plan, ledger, Optional.of(agencies), context);
  }

  Inquiry under(ResolveContext policies) {
    return new Inquiry(plan, ledger, directory, Optional.of(policies));
  }

  /**
   * The context that was given, or else the usual policies from the plan's day on.
   *
   * @param remedy the method by which a context is given
   */
  ResolveContext policies(String remedy) {
    return context
        .or(() -> assignedOn().map(ResolveContext::since))
        .orElseThrow(
            () ->
                new InvalidValueException(
                    remedy, Messages.requirement("given-without-date"), null));
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
