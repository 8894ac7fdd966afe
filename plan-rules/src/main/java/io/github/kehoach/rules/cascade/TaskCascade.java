package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.cascade.TaskCoverage.Outcome;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.WordDifference;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks of a lower plan against those of the plan above it. */
final class TaskCascade {
  private static final Said NONE =
      Said.of("none", "không có nhiệm vụ nào như vậy", "has no such task");
  private static final Said SEVERAL =
      Said.of("several", "có nhiều nhiệm vụ như vậy", "has several such tasks");

  /** Words that say of what came before that not all of it is meant. */
  private static final Pattern NARROWS =
      Pattern.compile("(?:^|… )(?:thuộc|trong phạm vi|nếu|khi|riêng)(?!\\p{L})");

  private final Map<String, TitleWords> read = new HashMap<>();
  private final PlanPair pair;
  private final PairFindings findings;
  private final List<PlanTask> lowers;
  private final List<PlanTask> uppers;
  private final StatedLinks stated;
  private final OwnPlan ownPlan;
  private final OtherStatements elsewhere;
  private final List<String> reworded = new ArrayList<>();

  TaskCascade(PlanPair pair, PairFindings findings) {
    this.pair = pair;
    this.findings = findings;
    this.lowers = PlanTask.allIn(pair.lower(), read);
    this.uppers = PlanTask.allIn(pair.upper(), read);
    this.stated = StatedLinks.of(pair.upper().document(), uppers, lowers);
    this.ownPlan = new OwnPlan(pair, findings);
    this.elsewhere = new OtherStatements(pair, uppers, read);
  }

  boolean nothingGiven() {
    return stated.byLower().isEmpty()
        && uppers.stream()
            .allMatch(task -> pair.assignment().of(task.visit().leads()).given().isEmpty());
  }

  CascadeReport check() {
    TaskMatching matching = TaskMatching.of(uppers, lowers, stated);
    List<TaskCoverage> covered = new ArrayList<>();
    List<PlanTask> coordinated = new ArrayList<>();
    Map<Integer, PlanTask> ofOthers = new TreeMap<>();
    Set<String> own = new HashSet<>();
    ScopeCheck scope = new ScopeCheck(read, pair.agencies(), findings);
    CoordinatorCascade coordinators = new CoordinatorCascade(pair, findings);
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
        TaskCoverage coverage = cover(upper, answer, links);
        covered.add(coverage);
        scope.check(upper, coverage);
        coordinators.check(coverage);
        reworded(upper, coverage);
      } else if (links.isEmpty() && pair.assignment().names(coordinators(upper.visit()))) {
        coordinated.add(upper);
      } else {
        links.keySet().forEach(lower -> ofOthers.put(lower, upper));
      }
    }
    covered.forEach(one -> one.carriers().forEach(carrier -> own.add(carrier.lower().pointer())));
    ledByOthers(ofOthers, own);
    coordinators.finish();
    tellReworded();
    notTakenUp(coordinated);
    return new CascadeReport(
        covered,
        coordinated.stream().map(PlanTask::visit).toList(),
        withoutSource(matching),
        findings.report(),
        matching.comparisons());
  }

  private void unknownLinks() {
    for (StatedLinks.Unknown link : stated.unknown()) {
      findings
          .of(PairRule.LINK_UNKNOWN, link.lower().place().field("carriesOut"))
          .say(written(link.ref()), link.several() ? SEVERAL : NONE);
    }
  }

  /** Lower tasks of which the upper plan makes somebody else the lead. */
  private void ledByOthers(Map<Integer, PlanTask> ofOthers, Set<String> own) {
    ofOthers.forEach(
        (lower, upper) -> {
          PlanTask task = lowers.get(lower);
          if (!own.contains(task.visit().pointer()) && !task.isArrangement()) {
            findings
                .of(PairRule.LED_BY_OTHERS, task.place())
                .against(upper.place().field("leads"))
                .reading("leads", upper.task())
                .say(upper.place(), pair.names(upper.visit().leads()));
          }
        });
  }

  /** Titles that are one but for some words. */
  private void reworded(PlanTask upper, TaskCoverage coverage) {
    boolean one = coverage.carriers().size() == 1 && coverage.carriers().get(0).link().isOneTitle();
    if (!one || upper.isArrangement()) {
      return;
    }
    TaskVisit lower = coverage.carriers().get(0).lower();
    WordDifference difference =
        WordDifference.of(
            upper.task().title(),
            lower.task().title(),
            Handing.words(upper.visit(), pair.agencies()),
            Handing.EMPHASIS);
    String section = lower.section().number().map(number -> number + "/").orElse("");
    String place = section + lower.path();
    if (!difference.there().isEmpty() && !difference.here().isEmpty()) {
      reworded.add(place + " “" + difference.here() + "” → “" + difference.there() + "”");
    } else if (NARROWS.matcher(difference.there()).find()) {
      reworded.add(place + " + “" + difference.there() + "”");
    }
  }

  private void tellReworded() {
    if (!reworded.isEmpty()) {
      findings
          .of(PairRule.TITLE_REWORDED, pair.lowerPlan())
          .say(reworded.size(), PairFindings.listed(reworded));
    }
  }

  private void notTakenUp(List<PlanTask> tasks) {
    if (!tasks.isEmpty()) {
      findings
          .of(PairRule.COORDINATION_NOT_TAKEN_UP, pair.lowerPlan())
          .against(tasks.get(0).place())
          .say(
              tasks.size(),
              PairFindings.listed(tasks.stream().map(task -> task.visit().path()).toList()));
    }
  }

  private static List<AgencyRef> coordinators(TaskVisit task) {
    List<AgencyRef> own = task.task().coordinators();
    return own.isEmpty() ? task.parent().map(TaskCascade::coordinators).orElse(own) : own;
  }

  private TaskCoverage cover(PlanTask upper, Assignment.Answer answer, Map<Integer, Link> links) {
    Given given = answer.given().orElseThrow();
    List<Carrier> carriers = carriers(upper, links);
    TaskVisit task = upper.visit();
    if (!carriers.isEmpty()) {
      return new TaskCoverage(task, given, carriers, compare(upper, carriers));
    }
    if (ownPlan.isAskedForBy(upper)) {
      return new TaskCoverage(task, given, carriers, Outcome.THE_PLAN_ITSELF);
    }
    PairRule rule =
        answer.why().isPresent() ? PairRule.RESPONSIBILITY_UNDECIDED : PairRule.NOT_CARRIED_OUT;
    PairFindings.Telling telling = findings.of(rule, pair.lowerPlan()).against(task.place());
    if (answer.why().isPresent()) {
      telling.say(task.place(), task.task().title(), answer.why().get());
    } else {
      telling
          .reading("title", task.task())
          .reading("leads", task.task())
          .say(task.place(), task.task().title(), DeadlineJudge.wording(task));
    }
    return new TaskCoverage(task, given, carriers, Outcome.NOT_CARRIED_OUT);
  }

  private List<Carrier> carriers(PlanTask upper, Map<Integer, Link> links) {
    List<Carrier> carriers = new ArrayList<>();
    links.entrySet().stream()
        .limit(Cascade.MOST_CARRIERS)
        .forEach(
            entry -> {
              PlanTask task = lowers.get(entry.getKey());
              boolean saidAbove =
                  task.task().deadline().equals(Deadline.unstated())
                      && task.above() >= 0
                      && links.containsKey(task.above());
              if (!saidAbove) {
                expanded(task)
                    .limit(Math.max(0, Cascade.MOST_CARRIERS - carriers.size()))
                    .forEach(lower -> carriers.add(carrier(upper, lower, entry.getValue())));
              }
            });
    return carriers;
  }

  private Carrier carrier(PlanTask upper, PlanTask lower, Link link) {
    return new Carrier(
        lower.visit(),
        link,
        pair.judge().compare(lower.visit().deadline(), upper.visit().deadline()));
  }

  /** The task itself; its parts where it has no deadline of its own. */
  private Stream<PlanTask> expanded(PlanTask task) {
    boolean whole = task.isLeaf() || !task.visit().deadline().equals(Deadline.unstated());
    return whole ? Stream.of(task) : task.parts().stream().map(lowers::get).flatMap(this::expanded);
  }

  private Outcome compare(PlanTask upper, List<Carrier> carriers) {
    TaskVisit task = upper.visit();
    Outcome outcome = Outcome.KEPT;
    for (DeadlineJudge.Shortfall one : DeadlineJudge.shortfalls(task.deadline(), carriers)) {
      Carrier carrier = carriers.get(one.lower());
      TaskVisit lower = carrier.lower();
      Optional<OtherStatements.Twin> kept = elsewhere.keeping(upper, lower.deadline());
      Place place = lower.place().field("deadline");
      PairFindings.Telling telling =
          findings
              .of(kept.isPresent() ? PairRule.UPPER_DIFFERS : one.rule(), place)
              .against(task.place().field("deadline"))
              .because(carrier.link())
              .reading("deadline", stating(lower).task(), stating(task).task());
      if (kept.isPresent()) {
        telling.say(
            DeadlineJudge.wording(lower),
            kept.get().place(),
            StatementNames.said(kept.get().statement()),
            DeadlineJudge.wording(task),
            task.place());
        continue;
      }
      List<Object> values = new ArrayList<>();
      values.add(DeadlineJudge.wording(lower));
      values.add(DeadlineJudge.wording(task));
      values.add(task.place());
      if (one.rule() == PairRule.DEADLINE_LATER) {
        values.add(days(one.lateDays()));
      }
      telling.note(one.why()).say(values.toArray());
      Outcome found =
          one.rule() == PairRule.DEADLINE_NOT_DECIDED ? Outcome.NOT_DECIDED : Outcome.LOOSENED;
      outcome = found.compareTo(outcome) > 0 ? found : outcome;
    }
    return outcome;
  }

  private static Said days(int late) {
    return late > 0
        ? Said.of(late, late + " ngày ", late + (late == 1 ? " day " : " days "))
        : Said.of(late, "", "");
  }

  /** The task from which the deadline comes. */
  private static TaskVisit stating(TaskVisit task) {
    return task.task().deadline().equals(Deadline.unstated()) && task.parent().isPresent()
        ? stating(task.parent().get())
        : task;
  }

  private List<TaskVisit> withoutSource(TaskMatching matching) {
    List<TaskVisit> without = new ArrayList<>();
    for (PlanTask lower : lowers) {
      if (lower.isLeaf()
          && !lower.isArrangement()
          && !matching.hasSource(lower)
          && !stated.elsewhere().contains(lower.index())) {
        without.add(lower.visit());
        findings
            .of(PairRule.WITHOUT_SOURCE, lower.place())
            .reading("title", lower.task())
            .say(lower.task().title());
      }
    }
    return without;
  }

  private static String written(TaskRef ref) {
    String numbers =
        Stream.concat(Stream.of(ref.task()), ref.subtasks().stream())
            .map(TaskNumber::toString)
            .collect(Collectors.joining("."));
    return ref.section().map(section -> section + "/" + numbers).orElse(numbers);
  }
}
