package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.cascade.Nature.Kind;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.compare.DeadlineComparison;
import io.github.kehoach.rules.compare.DeadlineOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<AgencyId, List<Integer>> byAddressee = new HashMap<>();
  private final List<Integer> outward;
  private final Map<Integer, List<Integer>> alike = new HashMap<>();

  Reports(Plan lower, Plan upper, Assignment assignment, DeadlineJudge judge, Reporter reporter) {
    this.lower = lower;
    this.upper = upper;
    this.assignment = assignment;
    this.judge = judge;
    this.reporter = reporter;
    for (int i = 0; i < lower.reportingDuties().size(); i++) {
      for (AgencyId id : ids(lower.reportingDuties().get(i).to())) {
        add(byAddressee.computeIfAbsent(id, any -> new ArrayList<>()), i);
      }
    }
    this.outward = outward();
    matchByWords();
  }

  /** More candidates than these are not looked at. */
  private static void add(List<Integer> candidates, int index) {
    if (candidates.size() < Cascade.MOST_CARRIERS) {
      candidates.add(index);
    }
  }

  void check(Place lowerPlan) {
    for (int i = 0; i < upper.reportingDuties().size(); i++) {
      ReportingDuty wanted = upper.reportingDuties().get(i);
      Optional<Given> given = assignment.of(wanted.from()).given();
      boolean asked = given.isPresent() && given.get() != Given.UNDECIDED;
      if (asked && recurs(wanted.deadline()) && !assignment.names(wanted.to())) {
        Place place =
            new Place("/reportingDuties/" + i, Text.same(Reporter.shortened(wanted.what())));
        List<Integer> right =
            wanted.to().isEmpty() ? alike.getOrDefault(i, List.of()) : addressed(wanted.to());
        look(wanted, right, place, lowerPlan);
      }
    }
  }

  private static boolean recurs(Deadline deadline) {
    return DeadlineOrder.duties(deadline).stream()
        .map(Nature::of)
        .anyMatch(o -> o.kind() == Kind.RECURRING);
  }

  private void look(ReportingDuty wanted, List<Integer> right, Place place, Place lowerPlan) {
    Optional<Integer> best = best(right, wanted);
    if (best.isPresent()) {
      time(best.get(), wanted, place);
      return;
    }
    Optional<Integer> elsewhere =
        best(wanted.to().isEmpty() ? List.of() : outward, wanted)
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
      List<Doubt> doubts = Reporter.doubts(found, wanted, "deadline");
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
    return ids(to).stream()
        .sorted()
        .flatMap(id -> byAddressee.getOrDefault(id, List.of()).stream())
        .distinct()
        .toList();
  }

  /** The recurring reports to known agencies that do not belong to the issuer. */
  private List<Integer> outward() {
    Set<AgencyId> own = new HashSet<>(Set.of(assignment.issuer().id()));
    lower.agencies().stream()
        .filter(agency -> agency.parent().filter(own::contains).isPresent())
        .forEach(agency -> own.add(agency.id()));
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lower.reportingDuties().size(); i++) {
      ReportingDuty duty = lower.reportingDuties().get(i);
      if (recurs(duty.deadline()) && !own.containsAll(ids(duty.to()))) {
        add(found, i);
      }
    }
    return found;
  }

  /** What is reported to nobody in particular, such as a meeting, is recognised by its words. */
  private void matchByWords() {
    List<Title> uppers = titles(upper);
    List<Title> lowers = titles(lower);
    Likeness likeness = new Likeness(uppers, lowers, Matching.LEAST_TERMS, Matching.THRESHOLD);
    for (int i = 0; i < lowers.size(); i++) {
      for (Alike one : likeness.find(lowers.get(i), i)) {
        add(alike.computeIfAbsent(one.upper(), any -> new ArrayList<>()), i);
      }
    }
  }

  private static List<Title> titles(Plan plan) {
    return plan.reportingDuties().stream().map(duty -> Title.of(duty.what())).toList();
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
