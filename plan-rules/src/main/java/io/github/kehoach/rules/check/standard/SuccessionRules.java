package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.Text;
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
import io.github.kehoach.rules.text.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final Text HEIR =
      Text.template("; cơ quan tiếp nhận: {0}", "; its work goes to: {0}");
  private static final Text HEIR_BY =
      Text.template("; cơ quan tiếp nhận: {0} ({1})", "; its work goes to: {0} ({1})");

  private static final Subject.Names ALL_NAMES = new Subject.Names(AgencyRef.class);

  private static final Said BEFORE_IT_IS_DUE =
      Said.of("due", "trước khi nhiệm vụ đến hạn", "before the task is due");
  private static final Said WHILE_IT_GOES_ON =
      Said.of(
          "standing", "trong khi nhiệm vụ còn thực hiện thường xuyên", "while the task goes on");

  private SuccessionRules() {}

  static void bind(Binder to) {
    Subject<Ended> ended = SuccessionRules::ended;
    to.each(ended, "agency-dissolved-before-plan", SuccessionRules::dissolvedBefore);
    to.name(AgencyRef.Named.class, "agency-not-yet-there", SuccessionRules::notYetThere);
    to.each(ended, "agency-not-there-when-due", SuccessionRules::notThereWhenDue);
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

  /** A name in a task, and the end of whom it means. */
  private record Ended(Naming at, End end) {}

  private static void ended(TaskVisit task, Findings found, Consumer<Ended> show) {
    ALL_NAMES.find(
        task,
        found,
        at -> {
          End end = end(at.ref(), at.agency().orElse(null), found);
          if (end != null) {
            show.accept(new Ended(at, end));
          }
        });
  }

  /** The end of an agency that is named, if it has one. */
  static Optional<End> end(AgencyRef ref, Findings found) {
    return Optional.ofNullable(
        end(ref, ref.agency().flatMap(found::agency).orElse(null), found));
  }

  private static @Nullable End end(AgencyRef ref, @Nullable Agency agency, Findings found) {
    if (agency != null && agency.existsUntil().isPresent()) {
      Said heir = heir(agency.id(), found.directory());
      return new End(agency.name(), agency.existsUntil().get(), heir);
    }
    Reorganisation end =
        ref instanceof AgencyRef.Named named
            ? AgencyNames.of(found).endOf(named.id())
            : Reorganisations.district(ref.text().orElse("")).orElse(null);
    String name = agency == null ? ref.text().orElse("") : agency.name();
    return end == null ? null : new End(name, end.from().minusDays(1), heir(end));
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

  private static LocalDate issued(Findings found) {
    return found.head().firstDay().orElse(LocalDate.MIN);
  }

  private static void dissolvedBefore(Ended ended, Findings found) {
    End end = ended.end();
    if (end.lastDay().isBefore(issued(found))) {
      found.add(ended.at().place(), end.name(), end.lastDay(), end.heir());
    }
  }

  private static void notYetThere(Naming at, Findings found) {
    CalendarPeriod issued = found.head().document().date().orElse(null);
    if (issued == null || at.agency().isEmpty()) {
      return;
    }
    Agency agency = at.agency().get();
    Reorganisation begun = AgencyNames.of(found).beginningOf(agency.id());
    LocalDate first = agency.existsFrom().orElse(begun == null ? null : begun.from());
    if (first != null && first.isAfter(issued.lastDay())) {
      found.add(at.place(), agency.name(), first);
    }
  }

  /** A name that was gone before the plan is another rule's matter; a standing duty goes on. */
  private static void notThereWhenDue(Ended ended, Findings found) {
    End end = ended.end();
    Deadline deadline = ended.at().task().deadline();
    boolean goesOn = deadline instanceof Deadline.Continuous || deadline instanceof Deadline.Every;
    LocalDate due = goesOn ? LocalDate.MAX : DueDays.latest(deadline);
    if (due != null && end.lastDay().isBefore(due) && !end.lastDay().isBefore(issued(found))) {
      Said when = goesOn ? WHILE_IT_GOES_ON : BEFORE_IT_IS_DUE;
      found.add(ended.at().place(), end.name(), end.lastDay(), end.heir(), when);
    }
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
