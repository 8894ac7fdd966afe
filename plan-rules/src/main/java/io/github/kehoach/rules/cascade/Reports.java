package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.Text;
import io.github.kehoach.rules.cascade.Nature.Kind;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.compare.DeadlineComparison;
import io.github.kehoach.rules.compare.Duty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The reports that the upper plan asks the lower plan's issuer for, against those that the lower
 * plan provides. Only reports that come again are looked at; what is reported when a need arises
 * needs no provision. A report counts if it leaves the agency: to the addressee that the upper plan
 * names, or to another that does not belong to the issuer.
 */
final class Reports {
  private final Plan lower;
  private final Plan upper;
  private final Assignment assignment;
  private final DeadlineJudge judge;
  private final Reporter reporter;
  private final List<Title> titles = new ArrayList<>();

  Reports(Plan lower, Plan upper, Assignment assignment, DeadlineJudge judge, Reporter reporter) {
    this.lower = lower;
    this.upper = upper;
    this.assignment = assignment;
    this.judge = judge;
    this.reporter = reporter;
    lower.reportingDuties().forEach(duty -> titles.add(Title.of(duty.what())));
  }

  void check(Place lowerPlan) {
    for (int i = 0; i < upper.reportingDuties().size(); i++) {
      ReportingDuty wanted = upper.reportingDuties().get(i);
      Optional<Given> given = assignment.of(wanted.from()).given();
      boolean asked = given.isPresent() && given.get() != Given.UNDECIDED;
      if (asked && recurs(wanted.deadline()) && !assignment.names(wanted.to())) {
        look(wanted, new Place("/reportingDuties/" + i, Text.same(wanted.what())), lowerPlan);
      }
    }
  }

  private static boolean recurs(Deadline deadline) {
    return Duty.allIn(deadline).stream().map(Nature::of).anyMatch(o -> o.kind() == Kind.RECURRING);
  }

  private void look(ReportingDuty wanted, Place place, Place lowerPlan) {
    List<Integer> right = wanted.to().isEmpty() ? alike(wanted) : addressed(wanted.to());
    Optional<Integer> best = best(right, wanted);
    if (best.isPresent()) {
      time(best.get(), wanted, place);
      return;
    }
    Optional<Integer> elsewhere =
        best(wanted.to().isEmpty() ? List.of() : outward(), wanted)
            .filter(i -> serves(lower.reportingDuties().get(i), wanted));
    if (elsewhere.isPresent()) {
      ReportingDuty found = lower.reportingDuties().get(elsewhere.get());
      reporter.add(
          "cascade-report-addressee",
          at(elsewhere.get()).field("to"),
          place.field("to"),
          Reporter.doubts(found, wanted, "to"),
          Reporter.shortened(found.what()),
          wording(found),
          names(found.to()),
          names(wanted.to()),
          wording(wanted));
    } else {
      reporter.add(
          "cascade-report-missing",
          lowerPlan.field("reportingDuties"),
          place,
          Reporter.doubts(wanted, "from"),
          Reporter.shortened(wanted.what()),
          wording(wanted));
    }
  }

  private void time(int index, ReportingDuty wanted, Place place) {
    ReportingDuty found = lower.reportingDuties().get(index);
    Optional<DeadlineComparison> answer = judge.compare(found.deadline(), wanted.deadline());
    if (answer.isPresent() && !serves(found, wanted)) {
      List<Doubt> doubts = Reporter.doubts(found, wanted, "deadline", "deadlineText");
      reporter.add(
          "cascade-report-late",
          at(index).field("deadline"),
          place.field("deadline"),
          doubts,
          Reporter.shortened(found.what()),
          wording(found),
          wording(wanted),
          DeadlineJudge.sentence(answer.get().reason()));
    }
  }

  private boolean serves(ReportingDuty found, ReportingDuty wanted) {
    return judge
        .compare(found.deadline(), wanted.deadline())
        .map(answer -> answer.duties().stream().allMatch(duty -> duty.isServed()))
        .orElse(false);
  }

  /** The first that is in time, else the first. */
  private Optional<Integer> best(List<Integer> candidates, ReportingDuty wanted) {
    return candidates.stream()
        .filter(i -> serves(lower.reportingDuties().get(i), wanted))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private List<Integer> addressed(List<AgencyRef> to) {
    Set<AgencyId> wanted = ids(to);
    return indexes(duty -> ids(duty.to()).stream().anyMatch(wanted::contains));
  }

  /** The recurring reports to known agencies that do not belong to the issuer. */
  private List<Integer> outward() {
    Set<AgencyId> own = new HashSet<>(Set.of(assignment.issuer().id()));
    lower.agencies().stream()
        .filter(agency -> agency.parent().filter(own::contains).isPresent())
        .forEach(agency -> own.add(agency.id()));
    return indexes(
        duty ->
            recurs(duty.deadline()) && ids(duty.to()).stream().anyMatch(id -> !own.contains(id)));
  }

  private List<Integer> alike(ReportingDuty wanted) {
    Likeness likeness =
        new Likeness(
            List.of(Title.of(wanted.what())), titles, Matching.LEAST_TERMS, Matching.THRESHOLD);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      if (!likeness.find(titles.get(i), i).isEmpty()) {
        found.add(i);
      }
    }
    return found;
  }

  private List<Integer> indexes(Predicate<ReportingDuty> wanted) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lower.reportingDuties().size(); i++) {
      if (wanted.test(lower.reportingDuties().get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private static Set<AgencyId> ids(List<AgencyRef> refs) {
    return refs.stream().flatMap(ref -> ref.agency().stream()).collect(Collectors.toSet());
  }

  private static String names(List<AgencyRef> refs) {
    return refs.stream()
        .map(ref -> ref.text().orElseGet(() -> ref.agency().map(AgencyId::value).orElse("")))
        .collect(Collectors.joining("; "));
  }

  private static Text wording(ReportingDuty duty) {
    return duty.deadlineText()
        .map(Reporter::shortened)
        .map(Text::same)
        .orElseGet(() -> DeadlineJudge.inWords(duty.deadline()));
  }

  private Place at(int index) {
    return new Place(
        "/reportingDuties/" + index,
        new Text("chế độ báo cáo " + (index + 1), "reporting duty " + (index + 1)));
  }
}
