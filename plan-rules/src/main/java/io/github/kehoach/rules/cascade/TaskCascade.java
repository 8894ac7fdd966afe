package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks of a lower plan against those of the plan above it. */
final class TaskCascade {
  private static final Said NONE =
      Said.of("none", "không có nhiệm vụ nào như vậy", "has no such task");
  private static final Said SEVERAL =
      Said.of("several", "có nhiều nhiệm vụ như vậy", "has several such tasks");

  private static final WordList TAKES_PART = WordList.of("takes-part");

  private final PlanPair pair;
  private final List<PlanTask> lowers;
  private final List<PlanTask> uppers;
  private final StatedLinks stated;
  private final OwnPlan ownPlan;

  /** An upper task that is given to the lower plan's issuer, and what becomes of it. */
  record Covered(PlanTask upper, TaskCoverage coverage) {}

  TaskCascade(PlanPair pair) {
    this.pair = pair;
    this.lowers = PlanTask.allIn(pair.lower(), pair.read());
    this.uppers = PlanTask.allIn(pair.upper(), pair.read());
    this.stated = StatedLinks.of(pair.upper().document(), uppers, lowers);
    this.ownPlan = new OwnPlan(pair);
  }

  boolean nothingGiven() {
    return stated.byLower().isEmpty()
        && uppers.stream()
            .allMatch(task -> pair.assignment().of(task.visit().leads()).given().isEmpty());
  }

  CascadeReport check() {
    TaskMatching matching = TaskMatching.of(uppers, lowers, stated);
    matching.leftOver(
        uppers.stream()
            .filter(upper -> upper.isLeaf() && !upper.isArrangement())
            .filter(upper -> pair.assignment().of(upper.visit().leads()).given().isPresent())
            .toList());
    Covering covering = new Covering(pair, uppers, lowers, ownPlan);
    List<Covered> covered = new ArrayList<>();
    List<PlanTask> coordinated = new ArrayList<>();
    Map<Integer, PlanTask> ofOthers = new TreeMap<>();
    unknownLinks();
    for (PlanTask upper : uppers) {
      if (!upper.isLeaf()) {
        continue;
      }
      Assignment.Answer answer = pair.assignment().of(upper.visit().leads());
      Map<Integer, Link> links = matching.of(upper);
      boolean everybody = answer.given().equals(Optional.of(Given.COLLECTIVE));
      if (everybody && upper.isArrangement()) {
        ownPlan.check(upper);
      } else if (answer.given().isPresent()) {
        TaskCoverage coverage = covering.of(upper, answer, links);
        covered.add(new Covered(upper, coverage));
        TitleCascade.scope(pair, upper, coverage);
      } else if (links.isEmpty() && pair.assignment().names(upper.visit().coordinators())) {
        coordinated.add(upper);
      } else {
        links.keySet().forEach(lower -> ofOthers.put(lower, upper));
      }
    }
    List<TaskCoverage> tasks = covered.stream().map(Covered::coverage).toList();
    ledByOthers(ofOthers, tasks);
    CoordinatorCascade.check(pair, tasks);
    TitleCascade.reworded(pair, covered);
    notTakenUp(coordinated);
    return new CascadeReport(
        tasks,
        coordinated.stream().map(PlanTask::visit).toList(),
        withoutSource(matching),
        pair.findings().report(),
        matching.comparisons());
  }

  private void unknownLinks() {
    for (StatedLinks.Unknown link : stated.unknown()) {
      pair.tell(PairRule.LINK_UNKNOWN, link.lower().place().field("carriesOut"))
          .say(written(link.ref()), link.several() ? SEVERAL : NONE);
    }
  }

  /**
   * Lower tasks of which the upper plan makes somebody else the lead, unless they say themselves
   * that they take a part, or the upper plan has the agency coordinate.
   */
  private void ledByOthers(Map<Integer, PlanTask> ofOthers, List<TaskCoverage> covered) {
    Set<String> own = new HashSet<>();
    covered.forEach(one -> one.carriers().forEach(carrier -> own.add(carrier.lower().pointer())));
    ofOthers.forEach(
        (lower, upper) -> {
          PlanTask task = lowers.get(lower);
          List<AgencyRef> coordinators = upper.visit().coordinators();
          if (!own.contains(task.visit().pointer())
              && !task.isArrangement()
              && !TAKES_PART.begins(WordList.folded(task.task().title()))
              && !pair.assignment().names(coordinators)) {
            boolean among = pair.assignment().of(coordinators).given().isPresent();
            pair.tell(PairRule.LED_BY_OTHERS, task.place())
                .atMost(among ? Severity.INFO : Severity.ERROR)
                .against(upper.place().field("leads"))
                .reading("leads", upper.task())
                .say(upper.place(), pair.names(upper.visit().leads()));
          }
        });
  }

  private void notTakenUp(List<PlanTask> tasks) {
    if (!tasks.isEmpty()) {
      List<String> paths = tasks.stream().map(task -> task.visit().path()).toList();
      pair.tell(PairRule.COORDINATION_NOT_TAKEN_UP, PlanPair.LOWER)
          .against(tasks.get(0).place())
          .say(tasks.size(), PairFindings.listed(paths));
    }
  }

  private List<TaskVisit> withoutSource(TaskMatching matching) {
    List<PlanTask> without =
        lowers.stream()
            .filter(lower -> lower.isLeaf() && !lower.isArrangement())
            .filter(lower -> !matching.hasSource(lower))
            .filter(lower -> !stated.elsewhere().contains(lower.index()))
            .toList();
    without.forEach(
        lower ->
            pair.tell(PairRule.WITHOUT_SOURCE, lower.place())
                .reading("title", lower.task())
                .say(lower.task().title()));
    return without.stream().map(PlanTask::visit).toList();
  }

  private static String written(TaskRef ref) {
    String numbers =
        Stream.concat(Stream.of(ref.task()), ref.subtasks().stream())
            .map(PartNumber::toString)
            .collect(Collectors.joining("."));
    return ref.section().map(section -> section + "/" + numbers).orElse(numbers);
  }
}
