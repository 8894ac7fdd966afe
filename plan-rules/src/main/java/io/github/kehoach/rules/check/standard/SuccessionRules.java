package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.Subject;
import io.github.kehoach.rules.check.Subject.Naming;
import io.github.kehoach.rules.check.standard.Reorganisations.Reorganisation;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules about agencies that are no more, or not yet, when the plan is issued or its work is due: by
 * the dates of a directory, else by the reorganisations of 2025.
 */
final class SuccessionRules {
  private static final Said BEFORE_IT_IS_DUE =
      Said.of("due", "trước khi nhiệm vụ đến hạn", "before the task is due");
  private static final Said WHILE_IT_GOES_ON =
      Said.of("standing", "trong khi nhiệm vụ còn phải thực hiện", "while the task goes on");

  private SuccessionRules() {}

  static void bind(Binder to) {
    Subject<Dated> dated = SuccessionRules::dated;
    to.each(dated, "agency-dissolved-before-plan", SuccessionRules::dissolvedBefore);
    to.each(dated, "agency-not-yet-there", SuccessionRules::notYetThere);
    to.each(dated, "agency-not-there-when-due", SuccessionRules::notThereWhenDue);
    to.plan("plan-outlives-province", SuccessionRules::outlivesProvince);
  }

  /**
   * The last day of an agency, or of what words speak of.
   *
   * @param name the agency
   * @param lastDay the last day on which it worked
   * @param heir who took over, as a further clause
   */
  record End(String name, LocalDate lastDay, Said heir) {}

  /** A name in a task, and when whom it means began or ended. */
  private record Dated(Naming at, Optional<LocalDate> first, Optional<End> end) {}

  private static void dated(TaskVisit task, Findings found, Consumer<Dated> show) {
    NamesOfPlan names = NamesOfPlan.of(found);
    for (Naming at : found.names(task)) {
      Optional<LocalDate> first =
          at.agency().isEmpty() ? Optional.empty() : first(at.agency().get(), names);
      Optional<End> end = end(at.ref(), at.agency(), names, found);
      if (first.isPresent() || end.isPresent()) {
        show.accept(new Dated(at, first, end));
      }
    }
  }

  /** The end of an agency that is named, if it has one. */
  static Optional<End> end(AgencyRef ref, Findings found) {
    return end(ref, ref.agency().flatMap(found::agency), NamesOfPlan.of(found), found);
  }

  private static Optional<End> end(
      AgencyRef ref, Optional<Agency> agency, NamesOfPlan names, Findings found) {
    if (agency.isPresent() && agency.get().existsUntil().isPresent()) {
      Agency known = agency.get();
      Said heir = heir(known.id(), found.directory());
      return Optional.of(new End(known.name(), known.existsUntil().get(), heir));
    }
    Optional<Reorganisation> end =
        ref instanceof AgencyRef.Named named
            ? names.endOf(named.id())
            : Reorganisations.district(ref.text().orElse(""));
    return end.map(
        one ->
            new End(
                agency.map(Agency::name).or(ref::text).orElse(""),
                one.from().minusDays(1),
                new Said(one.heir(), Messages.text("finding.heirBy", one.heir(), one.source()))));
  }

  private static Optional<LocalDate> first(Agency agency, NamesOfPlan names) {
    return agency.existsFrom().isPresent()
        ? agency.existsFrom()
        : names.beginningOf(agency.id()).map(Reorganisation::from);
  }

  private static Said heir(AgencyId id, AgencyDirectory directory) {
    String heirs =
        directory.successions().stream()
            .filter(one -> one.from().contains(id))
            .flatMap(one -> one.to().stream())
            .distinct()
            .map(to -> directory.get(to).map(Agency::name).orElse(to.value()))
            .collect(Collectors.joining(", "));
    return heirs.isEmpty()
        ? Said.of("", "", "")
        : new Said(heirs, Messages.text("finding.heir", heirs));
  }

  private static LocalDate issued(Findings found) {
    return found.head().firstDay().orElse(LocalDate.MIN);
  }

  private static void dissolvedBefore(Dated dated, Findings found) {
    dated
        .end()
        .filter(end -> end.lastDay().isBefore(issued(found)))
        .ifPresent(end -> found.add(dated.at().place(), end.name(), end.lastDay(), end.heir()));
  }

  private static void notYetThere(Dated dated, Findings found) {
    LocalDate issued =
        found.head().document().date().map(CalendarPeriod::lastDay).orElse(LocalDate.MAX);
    dated
        .first()
        .filter(first -> first.isAfter(issued))
        .ifPresent(
            first ->
                found.add(dated.at().place(), dated.at().agency().orElseThrow().name(), first));
  }

  /** A name that was gone before the plan is another rule's matter; a standing duty goes on. */
  private static void notThereWhenDue(Dated dated, Findings found) {
    Deadline deadline = dated.at().task().deadline();
    boolean goesOn = deadline instanceof Deadline.Continuous || deadline instanceof Deadline.Every;
    LocalDate due = goesOn ? LocalDate.MAX : DueDays.latest(deadline);
    Said when = goesOn ? WHILE_IT_GOES_ON : BEFORE_IT_IS_DUE;
    dated
        .end()
        .filter(end -> due != null && end.lastDay().isBefore(due))
        .filter(end -> !end.lastDay().isBefore(issued(found)))
        .ifPresent(
            end -> found.add(dated.at().place(), end.name(), end.lastDay(), end.heir(), when));
  }

  /** Told once: every agency of the province ends with it. */
  private static void outlivesProvince(Plan plan, Findings found) {
    Reorganisation end = province(plan, found);
    LocalDate issued = found.head().firstDay().orElse(null);
    if (end == null || (issued != null && !issued.isBefore(end.from()))) {
      return;
    }
    long later =
        found.tasks().all().stream()
            .map(task -> DueDays.latest(task.task().deadline()))
            .filter(due -> due != null && !due.isBefore(end.from()))
            .count();
    if (later > 0) {
      found.add(PlanPlaces.plan(), end.name(), end.heir(), end.from(), end.source(), later);
    }
  }

  /** The end of the province of the issuer, or of who stands above it. */
  private static @Nullable Reorganisation province(Plan plan, Findings found) {
    Agency at = plan.document().issuer().flatMap(found::agency).orElse(null);
    Set<AgencyId> met = new HashSet<>();
    while (at != null && met.add(at.id())) {
      Optional<Reorganisation> end = Reorganisations.province(at.name());
      if (end.isPresent()) {
        return end.get();
      }
      at = at.parent().flatMap(found::agency).orElse(null);
    }
    return null;
  }
}
