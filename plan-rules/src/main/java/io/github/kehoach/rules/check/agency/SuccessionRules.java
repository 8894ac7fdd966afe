package io.github.kehoach.rules.check.agency;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Check;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.agency.Reorganisations.Reorganisation;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.check.deadline.DueDays;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules about agencies that are no more, or not yet, when the plan is issued or its work is due: by
 * the dates of a directory, else by the reorganisations of 2025.
 */
public final class SuccessionRules {
  private static final Text HEIR =
      Text.template("; cơ quan tiếp nhận: {0}", "; its work goes to: {0}");
  private static final Text HEIR_BY =
      Text.template("; cơ quan tiếp nhận: {0} ({1})", "; its work goes to: {0} ({1})");

  private static final Said BEFORE_IT_IS_DUE =
      Said.of("due", "trước khi nhiệm vụ đến hạn", "before the task is due");
  private static final Said WHILE_IT_GOES_ON =
      Said.of(
          "standing", "trong khi nhiệm vụ còn thực hiện thường xuyên", "while the task goes on");

  private SuccessionRules() {}

  public static void bind(Binder to) {
    to.agency("agency-dissolved-before-plan", SuccessionRules::dissolvedBefore);
    to.agency("agency-not-yet-there", SuccessionRules::notYetThere);
    to.agency("agency-not-there-when-due", SuccessionRules::notThereWhenDue);
    to.plan("plan-outlives-province", SuccessionRules::outlivesProvince);
  }

  /**
   * The last day of an agency, or of what words speak of.
   *
   * @param name the agency
   * @param lastDay the last day on which it worked
   * @param heir who took over, as a further clause
   */
  public record End(String name, LocalDate lastDay, Said heir) {}

  /** The end of an agency that is named, if it has one. */
  public static Optional<End> end(AgencyRef ref, Findings found) {
    return end(ref, ref.agency().flatMap(found::agency), found);
  }

  private static Optional<End> end(AgencyRef ref, Optional<Agency> named, Findings found) {
    Agency agency = named.orElse(null);
    if (agency != null && agency.existsUntil().isPresent()) {
      Said heir = heir(agency.id(), found.directory());
      return Optional.of(new End(agency.name(), agency.existsUntil().get(), heir));
    }
    String name = agency == null ? ref.text().orElse("") : agency.name();
    return ref.agency()
        .map(id -> AgencyNames.of(found).endOf(id))
        .orElseGet(() -> Reorganisations.district(name))
        .map(end -> new End(name, end.from().minusDays(1), heir(end)));
  }

  private static Said heir(Reorganisation one) {
    return new Said(one.heir(), HEIR_BY.fill(one.heir(), one.source()));
  }

  private static Said heir(AgencyId id, AgencyDirectory directory) {
    String heirs =
        directory.successions().stream()
            .filter(one -> one.from().contains(id))
            .flatMap(one -> one.to().stream())
            .distinct()
            .map(to -> directory.get(to).map(Agency::name).orElse(to.value()))
            .collect(Collectors.joining(", "));
    return heirs.isEmpty() ? Said.of("", "", "") : new Said(heirs, HEIR.fill(heirs));
  }

  private static void dissolvedBefore(Check.Naming at, Findings found) {
    LocalDate issued = found.head().firstDay().orElse(LocalDate.MIN);
    end(at.ref(), at.agency(), found)
        .filter(end -> end.lastDay().isBefore(issued))
        .ifPresent(end -> found.add(at.place(), end.name(), end.lastDay(), end.heir()));
  }

  private static void notYetThere(Check.Naming at, Findings found) {
    CalendarPeriod issued = found.head().document().date().orElse(null);
    if (issued == null || at.agency().isEmpty()) {
      return;
    }
    Agency agency = at.agency().get();
    agency
        .existsFrom()
        .or(() -> AgencyNames.of(found).beginningOf(agency.id()).map(Reorganisation::from))
        .filter(first -> first.isAfter(issued.lastDay()))
        .ifPresent(first -> found.add(at.place(), agency.name(), first));
  }

  /** A name that was gone before the plan is another rule's matter; a standing duty goes on. */
  private static void notThereWhenDue(Check.Naming at, Findings found) {
    Deadline deadline = at.task().deadline();
    LocalDate due = goesOn(deadline) ? LocalDate.MAX : DueDays.latest(deadline);
    if (due == null) {
      return;
    }
    LocalDate issued = found.head().firstDay().orElse(LocalDate.MIN);
    Said when = goesOn(deadline) ? WHILE_IT_GOES_ON : BEFORE_IT_IS_DUE;
    end(at.ref(), at.agency(), found)
        .filter(end -> end.lastDay().isBefore(due) && !end.lastDay().isBefore(issued))
        .ifPresent(end -> found.add(at.place(), end.name(), end.lastDay(), end.heir(), when));
  }

  private static boolean goesOn(Deadline deadline) {
    return deadline instanceof Deadline.Continuous || deadline instanceof Deadline.Every;
  }

  /** Told once: every agency of the province ends with it. */
  private static void outlivesProvince(Plan plan, Findings found) {
    Reorganisation end = province(plan, found);
    LocalDate issued = found.head().firstDay().orElse(null);
    if (end == null || (issued != null && !issued.isBefore(end.from()))) {
      return;
    }
    List<TaskVisit> later = new ArrayList<>();
    for (TaskVisit task : found.tasks().all()) {
      LocalDate due = DueDays.latest(task.task().deadline());
      if (due != null && !due.isBefore(end.from())) {
        later.add(task);
      }
    }
    if (!later.isEmpty()) {
      found.add(PlanPlaces.plan(), end.name(), end.heir(), end.from(), end.source(), later.size());
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
