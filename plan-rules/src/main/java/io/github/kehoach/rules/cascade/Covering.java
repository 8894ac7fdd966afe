package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.cascade.TaskCoverage.Fulfilment;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
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
  private final List<PlanTask> uppers;
  private final List<PlanTask> lowers;
  private final OwnPlan ownPlan;
  private final List<Statement> statements = new ArrayList<>();

  /** What the upper plan states elsewhere, with its tasks matched to the upper ones. */
  private record Statement(Text name, List<PlanTask> tasks, TaskMatching matching) {}

  /** Where the upper plan says otherwise of a task. */
  private record Twin(Place place, Text statement) {}

  Covering(PlanPair pair, List<PlanTask> uppers, List<PlanTask> lowers, OwnPlan ownPlan) {
    this.pair = pair;
    this.uppers = uppers;
    this.lowers = lowers;
    this.ownPlan = ownPlan;
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
      return new TaskCoverage(task, given, carriers, Fulfilment.THE_PLAN_ITSELF);
    }
    if (answer.why().isPresent()) {
      Text why = answer.why().get();
      pair.tell(PairRule.RESPONSIBILITY_UNDECIDED, PlanPair.LOWER)
          .against(task.place())
          .say(task.place(), task.task().title(), new Said(why.toString(), why));
    } else {
      pair.tell(PairRule.NOT_CARRIED_OUT, PlanPair.LOWER)
          .against(task.place())
          .reading("title", task.task())
          .reading("leads", task.task())
          .say(task.place(), task.task().title(), DeadlineJudge.wording(task));
    }
    return new TaskCoverage(task, given, carriers, Fulfilment.NOT_CARRIED_OUT);
  }

  private List<Carrier> carriers(PlanTask upper, Map<Integer, Link> links) {
    return links.entrySet().stream()
        .limit(Cascade.MOST_CARRIERS)
        .filter(link -> !isSaidAbove(lowers.get(link.getKey()), links))
        .flatMap(
            link ->
                expanded(lowers.get(link.getKey()))
                    .map(lower -> carrier(upper, lower, link.getValue())))
        .limit(Cascade.MOST_CARRIERS)
        .toList();
  }

  /** Whether a part has no deadline of its own, and what it belongs to is compared itself. */
  private static boolean isSaidAbove(PlanTask task, Map<Integer, Link> links) {
    return task.task().deadline().equals(Deadline.unstated())
        && task.above() >= 0
        && links.containsKey(task.above());
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

  private Fulfilment compare(PlanTask upper, List<Carrier> carriers) {
    Fulfilment fulfilment = Fulfilment.KEPT;
    for (DeadlineJudge.Shortfall one :
        DeadlineJudge.shortfalls(upper.visit().deadline(), carriers)) {
      Carrier carrier = carriers.get(one.lower());
      Optional<Twin> kept = keeping(upper, carrier.lower().deadline());
      tell(upper.visit(), carrier, one, kept);
      Fulfilment found =
          kept.isPresent()
              ? Fulfilment.KEPT
              : one.rule() == PairRule.DEADLINE_NOT_DECIDED
                  ? Fulfilment.NOT_DECIDED
                  : Fulfilment.LOOSENED;
      fulfilment = found.compareTo(fulfilment) > 0 ? found : fulfilment;
    }
    return fulfilment;
  }

  private void tell(
      TaskVisit upper, Carrier carrier, DeadlineJudge.Shortfall one, Optional<Twin> kept) {
    TaskVisit lower = carrier.lower();
    Said mine = DeadlineJudge.wording(lower);
    Said above = DeadlineJudge.wording(upper);
    PairFindings.Telling telling =
        pair.tell(
                kept.isPresent() ? PairRule.UPPER_DIFFERS : one.rule(),
                lower.place().field("deadline"))
            .against(upper.place().field("deadline"))
            .because(carrier.link())
            .reading("deadline", stating(lower).task(), stating(upper).task());
    if (kept.isPresent()) {
      telling.say(mine, kept.get().place(), kept.get().statement(), above, upper.place());
    } else if (one.rule() == PairRule.DEADLINE_LATER) {
      telling.note(one.why()).say(mine, above, upper.place(), days(one.lateDays()));
    } else {
      telling.note(one.why()).say(mine, above, upper.place());
    }
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

  /** The place elsewhere in the upper plan where a task has a deadline that a lower one serves. */
  private Optional<Twin> keeping(PlanTask upper, Deadline lower) {
    for (Statement statement : statements()) {
      for (int index : statement.matching().of(upper).keySet()) {
        PlanTask twin = statement.tasks().get(index);
        Deadline there = twin.visit().deadline();
        if (!there.equals(Deadline.unstated()) && pair.judge().serves(lower, there)) {
          return Optional.of(new Twin(twin.place(), statement.name()));
        }
      }
    }
    return Optional.empty();
  }

  /** Matched when somebody asks: most deadlines are kept. */
  private List<Statement> statements() {
    if (statements.isEmpty()) {
      for (Plan plan : pair.statements()) {
        List<PlanTask> tasks = PlanTask.allIn(plan, pair.read());
        statements.add(
            new Statement(
                StatementNames.ofTasks(plan, pair.upper()).one(),
                tasks,
                TaskMatching.of(uppers, tasks, StatedLinks.none())));
      }
    }
    return statements;
  }
}
