package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.cascade.TaskCoverage.Outcome;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which lower tasks carry out an upper task, and whether they keep its deadline. */
final class Covering {
  private final PlanPair pair;
  private final PairFindings findings;
  private final List<PlanTask> lowers;
  private final OwnPlan ownPlan;
  private final OtherStatements elsewhere;

  Covering(
      PlanPair pair,
      PairFindings findings,
      List<PlanTask> lowers,
      OwnPlan ownPlan,
      OtherStatements elsewhere) {
    this.pair = pair;
    this.findings = findings;
    this.lowers = lowers;
    this.ownPlan = ownPlan;
    this.elsewhere = elsewhere;
  }

  /** What carries out an upper task; what falls short of it is told. */
  TaskCoverage of(PlanTask upper, Assignment.Answer answer, Map<Integer, Link> links) {
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
}
