package io.github.kehoach.laws.rules;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.clarity.Clarity;
import io.github.kehoach.rules.clarity.ClarityMatrix;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What holds for every validator, whatever its rules. */
public final class CheckLaws {
  private CheckLaws() {}

  /** {@code check-one-defect}. */
  public static Outcome oneDefect(Plan clean, Defect defect, Function<Plan, Report> validate) {
    List<String> before = found(validate.apply(clean));
    List<String> after = found(validate.apply(defect.into(clean)));
    return Outcome.equal(
        List.of(before, after),
        List.of(List.of(), defect.findingsIn(clean)),
        "clean plan with defect " + defect);
  }

  /** {@code check-order-of-tasks}. */
  public static Outcome orderOfTasks(Plan plan, long seed, Function<Plan, Report> validate) {
    List<Section> shuffled = new ArrayList<>();
    for (Section section : plan.sections()) {
      List<Task> tasks = new ArrayList<>(section.tasks());
      Collections.shuffle(tasks, new Random(seed));
      shuffled.add(section.toBuilder().tasks(tasks).build());
    }
    Plan other = plan.toBuilder().sections(shuffled).build();
    return Outcome.equal(
        sorted(validate.apply(plan)), sorted(validate.apply(other)), "tasks in another order");
  }

  /** {@code check-unknown-fields}. */
  public static Outcome unknownFields(Plan plan, Function<Plan, Report> validate) {
    List<Section> more = new ArrayList<>();
    for (Section section : plan.sections()) {
      List<Task> tasks = new ArrayList<>();
      for (Task task : section.tasks()) {
        tasks.add(task.toBuilder().extensions(task.extensions().with("x-1", "true")).build());
      }
      more.add(
          section.toBuilder()
              .tasks(tasks)
              .extensions(section.extensions().with("x-2", "[]"))
              .build());
    }
    Plan other =
        plan.toBuilder().sections(more).extensions(plan.extensions().with("x-3", "{}")).build();
    return Outcome.equal(
        validate.apply(plan).findings(), validate.apply(other).findings(), "unknown fields added");
  }

  /** {@code check-unrelated-task}. */
  public static Outcome unrelatedTask(Plan plan, Function<Plan, Report> validate) {
    Section apart =
        Section.builder()
            .number("PHỤ LỤC")
            .addTask(Task.builder().title("Một việc không liên quan đến việc nào khác").build())
            .build();
    Plan more = plan.toBuilder().addSection(apart).build();
    String here = "/sections/" + plan.sections().size();
    List<Each> others =
        each(validate.apply(more).findings()).stream()
            .filter(one -> !one.pointer().startsWith(here))
            .toList();
    return Outcome.equal(
        each(validate.apply(plan).findings()), others, "a task in a section apart");
  }

  /** {@code check-suppress-one}. */
  public static Outcome suppressOne(
      Plan plan,
      int choice,
      Function<Plan, Report> all,
      BiFunction<Plan, Finding, Report> without) {
    List<Finding> findings = all.apply(plan).findings();
    if (findings.isEmpty()) {
      return Outcome.holds(true, "nothing to suppress");
    }
    Finding chosen = findings.get(choice % findings.size());
    Report report = without.apply(plan, chosen);
    List<Each> every = each(findings);
    List<Each> there = every.stream().filter(one -> covers(chosen, one)).toList();
    List<Each> rest = every.stream().filter(one -> !covers(chosen, one)).toList();
    return Outcome.equal(
        List.of(
            each(report.findings()),
            each(report.suppressed().keySet()).stream().distinct().toList(),
            report.unused()),
        List.of(rest, there.stream().distinct().toList(), List.of()),
        "suppressed " + chosen.rule() + " at " + chosen.place().key());
  }

  private static boolean covers(Finding chosen, Each one) {
    String subject = chosen.place().key();
    return chosen.rule().equals(one.rule())
        && (subject.isEmpty() || one.key().equals(subject) || one.key().startsWith(subject + "/"));
  }

  /** {@code check-shared-by-threads}. */
  public static Outcome sharedByThreads(
      List<Plan> plans, Function<Plan, Report> alone, Function<Plan, Report> shared) {
    int rounds = 3;
    return Outcome.equal(
        AtOnce.map(plans, rounds, shared),
        plans.stream().map(plan -> Collections.nCopies(rounds, alone.apply(plan))).toList(),
        plans.size() + " plans at once");
  }

  /** {@code check-task-by-task}. */
  public static Outcome taskByTask(
      Plan plan, Function<Plan, Report> whole, Function<TaskVisit, Report> single) {
    PlanHead head = PlanHead.of(plan.document(), plan.agencies());
    List<Finding> stream = new ArrayList<>();
    TaskVisit.all(
        head,
        plan.sections(),
        task -> {
          if (task.parent().isEmpty()) {
            stream.addAll(single.apply(task).findings());
          }
        });
    return Outcome.equal(
        each(stream), each(whole.apply(plan).findings()), "task by task and all at once");
  }

  /** {@code check-tasks-in-turn}. */
  public static Outcome tasksInTurn(
      List<Plan> plans, Function<TaskVisit, Report> alone, Function<TaskVisit, Report> inTurn) {
    List<Report> together = new ArrayList<>();
    List<Report> single = new ArrayList<>();
    for (Plan plan : plans) {
      List<TaskVisit> tasks = tasks(plan);
      tasks.stream().map(inTurn).forEach(together::add);
      for (int i = 0; i < tasks.size(); i++) {
        single.add(alone.apply(tasks(plan).get(i))); // a head that has seen no other task
      }
    }
    return Outcome.equal(together, single, "the tasks of several plans, one after another");
  }

  private static List<TaskVisit> tasks(Plan plan) {
    List<TaskVisit> tasks = new ArrayList<>();
    TaskVisit.all(plan, tasks::add);
    return tasks;
  }

  /** {@code check-rewording}. */
  public static Outcome rewording(Plan plan, Plan reworded, Function<Plan, Report> validate) {
    return Outcome.equal(
        rules(validate.apply(plan)), rules(validate.apply(reworded)), "the same in other letters");
  }

  private static List<String> rules(Report report) {
    return each(report.findings()).stream().map(one -> one.rule() + " " + one.pointer()).toList();
  }

  /**
   * One thing that is found at one place.
   *
   * @param rule the rule
   * @param pointer where
   * @param key what stands there
   */
  private record Each(String rule, String pointer, String key) {}

  /** Every place of every finding, each by itself, sorted. */
  private static List<Each> each(Collection<Finding> findings) {
    List<Each> all = new ArrayList<>();
    for (Finding finding : findings) {
      List<Place> places = finding.places().isEmpty() ? List.of(finding.place()) : finding.places();
      places.forEach(place -> all.add(new Each(finding.rule(), place.pointer(), place.key())));
    }
    all.sort(Comparator.comparing(Each::rule).thenComparing(Each::pointer));
    return all;
  }

  /** {@code check-clarity-partition}. */
  public static Outcome clarityPartition(Plan plan, Function<Plan, ClarityMatrix> matrix) {
    AtomicInteger leaves = new AtomicInteger();
    TaskVisit.all(plan, task -> leaves.addAndGet(task.isLeaf() ? 1 : 0));
    ClarityMatrix cells = matrix.apply(plan);
    List<Long> sums = new ArrayList<>();
    for (Clarity clarity : Clarity.FIVE) {
      long notJudged =
          cells.rows().stream().filter(row -> !row.slots().containsKey(clarity)).count();
      sums.add(cells.filled(clarity) + cells.missed(clarity) + notJudged);
    }
    return Outcome.equal(
        sums, Collections.nCopies(5, (long) leaves.get()), "cells of tasks without parts");
  }

  /** {@code check-pointer-resolves}. */
  public static Outcome pointerResolves(Plan plan, Function<Plan, Report> validate) {
    List<String> lost =
        each(validate.apply(plan).findings()).stream()
            .map(Each::pointer)
            .filter(pointer -> !PlanTree.has(plan, pointer))
            .toList();
    return Outcome.equal(lost, List.of(), "pointers that lead nowhere");
  }

  private static List<String> found(Report report) {
    return each(report.findings()).stream()
        .map(one -> one.rule() + " " + one.pointer())
        .sorted()
        .toList();
  }

  private static List<String> sorted(Report report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.rule()
                    + (finding.places().isEmpty()
                        ? finding.arguments().toString()
                        : finding.places().stream().map(Place::key).sorted().toList().toString()))
        .sorted()
        .toList();
  }
}
