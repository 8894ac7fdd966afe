package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.cascade.TaskCoverage.Outcome;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.check.TaskVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks of a lower plan against those of the plan above it. */
final class Tasks {
  private static final Text NONE = new Text("không có nhiệm vụ nào như vậy", "has no such task");
  private static final Text SEVERAL =
      new Text("có nhiều nhiệm vụ như vậy", "has several such tasks");

  private final Titles titles = new Titles();
  private final List<Unit> lowers;
  private final List<Unit> uppers;
  private final StatedLinks stated;
  private final Assignment assignment;
  private final DeadlineJudge judge;
  private final Reporter reporter;

  Tasks(Plan lower, Plan upper, Assignment assignment, DeadlineJudge judge, Reporter reporter) {
    this.lowers = Unit.allIn(lower, titles);
    this.uppers = Unit.allIn(upper, titles);
    this.stated = StatedLinks.of(upper.document(), uppers, lowers);
    this.assignment = assignment;
    this.judge = judge;
    this.reporter = reporter;
  }

  boolean nothingGiven() {
    return stated.byLower().isEmpty()
        && uppers.stream().allMatch(unit -> assignment.of(unit.visit().leads()).given().isEmpty());
  }

  CascadeReport check(Place lowerPlan) {
    Matching matching = Matching.of(uppers, lowers, stated);
    List<TaskCoverage> covered = new ArrayList<>();
    List<TaskVisit> coordinated = new ArrayList<>();
    Scope scope = new Scope(uppers, lowers, titles, reporter);
    for (StatedLinks.Unknown link : stated.unknown()) {
      Place place = link.lower().visit().place();
      reporter.add(
          "cascade-link-unknown",
          place.field("carriesOut"),
          List.of(),
          place.subject(),
          written(link.ref()),
          link.several() ? SEVERAL : NONE);
    }
    for (Unit upper : uppers) {
      if (!upper.isLeaf()) {
        continue;
      }
      Assignment.Answer answer = assignment.of(upper.visit().leads());
      Map<Integer, Link> links = matching.of(upper);
      if (answer.given().equals(Optional.of(Given.COLLECTIVE)) && upper.isArrangement()) {
        continue;
      }
      if (answer.given().isPresent()) {
        TaskCoverage coverage = cover(upper, answer, links, lowerPlan);
        covered.add(coverage);
        scope.check(upper, coverage);
      } else if (links.isEmpty() && assignment.names(coordinators(upper.visit()))) {
        coordinated.add(upper.visit());
        reporter.add(
            "cascade-coordination-not-taken-up",
            lowerPlan,
            upper.visit().place(),
            Reporter.doubts(upper.task(), "coordinators"),
            upper.visit().place().subject(),
            Reporter.shortened(upper.task().title()));
      }
    }
    return new CascadeReport(
        covered, coordinated, withoutSource(matching), reporter.report(), matching.comparisons());
  }

  private static List<AgencyRef> coordinators(TaskVisit task) {
    List<AgencyRef> own = task.task().coordinators();
    return own.isEmpty() ? task.parent().map(Tasks::coordinators).orElse(own) : own;
  }

  private TaskCoverage cover(
      Unit upper, Assignment.Answer answer, Map<Integer, Link> links, Place lowerPlan) {
    Given given = answer.given().orElseThrow();
    List<Carrier> carriers = carriers(upper, links);
    TaskVisit task = upper.visit();
    if (carriers.isEmpty()) {
      if (answer.why().isPresent()) {
        reporter.add(
            "cascade-responsibility-undecided",
            lowerPlan,
            task.place(),
            List.of(),
            task.place().subject(),
            Reporter.shortened(task.task().title()),
            answer.why().get());
      } else {
        reporter.add(
            "cascade-task-not-carried-out",
            lowerPlan,
            task.place(),
            Reporter.doubts(task.task(), "title", "leads"),
            task.place().subject(),
            Reporter.shortened(task.task().title()),
            wording(task));
      }
      return new TaskCoverage(task, given, carriers, Outcome.NOT_CARRIED_OUT);
    }
    return new TaskCoverage(task, given, carriers, compare(task, carriers));
  }

  private List<Carrier> carriers(Unit upper, Map<Integer, Link> links) {
    List<Carrier> carriers = new ArrayList<>();
    links.entrySet().stream()
        .limit(Cascade.MOST_CARRIERS)
        .forEach(
            entry -> {
              Unit unit = lowers.get(entry.getKey());
              boolean saidAbove =
                  unit.task().deadline().equals(Deadline.unstated())
                      && unit.above() >= 0
                      && links.containsKey(unit.above());
              if (!saidAbove) {
                expanded(unit)
                    .limit(Cascade.MOST_CARRIERS)
                    .forEach(lower -> add(upper, lower, entry.getValue(), carriers));
              }
            });
    return carriers;
  }

  private void add(Unit upper, Unit lower, Link link, List<Carrier> carriers) {
    if (carriers.size() < Cascade.MOST_CARRIERS) {
      carriers.add(
          new Carrier(
              lower.visit(),
              link,
              judge.compare(lower.visit().deadline(), upper.visit().deadline())));
    }
  }

  /** The task itself; its parts where it has no deadline of its own. */
  private Stream<Unit> expanded(Unit unit) {
    boolean whole = unit.isLeaf() || !unit.visit().deadline().equals(Deadline.unstated());
    return whole ? Stream.of(unit) : unit.parts().stream().map(lowers::get).flatMap(this::expanded);
  }

  private Outcome compare(TaskVisit upper, List<Carrier> carriers) {
    List<DeadlineJudge.Shortfall> shortfalls = DeadlineJudge.shortfalls(upper.deadline(), carriers);
    Outcome outcome = Outcome.KEPT;
    for (DeadlineJudge.Shortfall one : shortfalls) {
      Carrier carrier = carriers.get(one.lower());
      TaskVisit lower = carrier.lower();
      List<Doubt> doubts =
          Reporter.doubts(stating(lower).task(), stating(upper).task(), "deadline");
      reporter.add(
          one.rule(),
          lower.place().field("deadline"),
          upper.place().field("deadline"),
          carrier.link(),
          doubts,
          lower.place().subject(),
          wording(lower),
          upper.place().subject(),
          wording(upper),
          one.why());
      boolean undecided = one.rule().equals("cascade-deadline-not-decided");
      outcome = undecided && outcome == Outcome.KEPT ? Outcome.NOT_DECIDED : outcome;
      outcome = undecided ? outcome : Outcome.LOOSENED;
    }
    return outcome;
  }

  /** The task from which the deadline comes. */
  private static TaskVisit stating(TaskVisit task) {
    return task.task().deadline().equals(Deadline.unstated()) && task.parent().isPresent()
        ? stating(task.parent().get())
        : task;
  }

  /** A deadline as printed, else in the words of the library. */
  static Text wording(TaskVisit task) {
    return task.deadlineText()
        .map(Reporter::shortened)
        .map(Text::same)
        .orElseGet(() -> DeadlineJudge.inWords(task.deadline()));
  }

  private List<TaskVisit> withoutSource(Matching matching) {
    List<TaskVisit> without = new ArrayList<>();
    for (Unit lower : lowers) {
      if (lower.isLeaf()
          && !lower.isArrangement()
          && !matching.hasSource(lower)
          && !stated.elsewhere().contains(lower.index())) {
        without.add(lower.visit());
        reporter.add(
            "cascade-task-without-source",
            lower.visit().place(),
            Reporter.doubts(lower.task(), "title"),
            lower.visit().place().subject(),
            Reporter.shortened(lower.task().title()));
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
