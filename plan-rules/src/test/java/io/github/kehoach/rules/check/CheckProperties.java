package io.github.kehoach.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.rules.AnyCheck;
import io.github.kehoach.laws.rules.AnyDefect;
import io.github.kehoach.laws.rules.AnyRewording;
import io.github.kehoach.laws.rules.CheckLaws;
import io.github.kehoach.laws.rules.Defect;
import io.github.kehoach.rules.clarity.ClarityMatrix;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanHead;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

class CheckProperties {
  private static final RuleSet RULES = RuleSet.complete();

  /** Every day of the month is a day off some time, and clean tasks may lack coordinators. */
  private static final RuleSet CLEAN =
      RuleSet.standard().without("duty-on-day-off").without("task-without-coordinator");

  private static final PlanValidator STANDARD = PlanValidator.of(CLEAN);
  private static final PlanValidator ALL = PlanValidator.of(RULES);
  private static final PlanValidator RECORDS =
      PlanValidator.of(
          RULES.only(
              RULES.rules().stream()
                  .filter(rule -> rule.scope() == Scope.RECORD)
                  .map(Rule::id)
                  .collect(Collectors.toList())));

  /** Without the rules that weigh a plan as a whole. */
  private static final PlanValidator SINGLY =
      PlanValidator.of(
          RULES
              .without("plan-annex-missing")
              .without("plan-without-deliverables")
              .without("task-without-coordinator")
              .without("plan-without-tasks"));

  @Provide
  Arbitrary<Plan> plans() {
    return AnyPlan.plan();
  }

  @Provide
  Arbitrary<Plan> assigning() {
    return AnyPlan.plan()
        .filter(plan -> plan.sections().stream().anyMatch(s -> !s.tasks().isEmpty()));
  }

  @Provide
  Arbitrary<Plan> clean() {
    return AnyCheck.clean();
  }

  @Provide
  Arbitrary<Defect> defects() {
    return AnyDefect.defect();
  }

  @Property(tries = 2_000)
  @Label("check-one-defect")
  void oneDefect(@ForAll("clean") Plan clean, @ForAll("defects") Defect defect) {
    CheckLaws.oneDefect(clean, defect, STANDARD::validate).check();
  }

  @Example
  void aRuleThatIsMissingIsMissed() {
    PlanValidator less = PlanValidator.of(CLEAN.without("agency-unknown"));
    PlantedBug.isCaught(
        Combinators.combine(clean(), defects()).as(Tuple::of),
        given -> CheckLaws.oneDefect(given.get1(), given.get2(), less::validate));
  }

  @Example
  @Label("planted: check-one-defect")
  void aRulePointsBesideTheDefect() {
    Rule beside =
        Rule.ofTask(
            "task-without-lead",
            Severity.INFO,
            Text.same("x"),
            Text.same("x"),
            Rule.Why.practice("thử", "test"),
            (task, found) -> {
              if (task.task().leads().isEmpty()) {
                found.add(task.place().field("title"));
              }
            });
    RuleSet rules = CLEAN.without("task-without-lead").with(beside);
    PlanValidator astray = PlanValidator.of(rules);
    PlantedBug.isCaught(
        Combinators.combine(clean(), defects()).as(Tuple::of),
        given -> CheckLaws.oneDefect(given.get1(), given.get2(), astray::validate));
  }

  @Property(tries = 100)
  @Label("check-order-of-tasks")
  void orderOfTasks(@ForAll("plans") Plan plan, @ForAll long seed) {
    CheckLaws.orderOfTasks(plan, seed, ALL::validate).check();
  }

  @Example
  @Label("planted: check-order-of-tasks")
  void onlyTheFirstTaskIsLookedAt() {
    PlanValidator first = PlanValidator.of(RuleSet.none().with(FIRST_TASK));
    PlantedBug.isCaught(plans(), plan -> CheckLaws.orderOfTasks(plan, 3, first::validate));
  }

  private static final Rule FIRST_TASK =
      Rule.ofTask(
          "first-task",
          Severity.INFO,
          Text.template("{0}", "{0}"),
          Text.template("{0}", "{0}"),
          Rule.Why.practice("thử", "test"),
          (task, found) -> {
            if (task.pointer().endsWith("/tasks/0")) {
              found.add(task.place(), task.task().title());
            }
          });

  @Property(tries = 50)
  @Label("check-tasks-in-turn")
  void tasksInTurn(@ForAll @Size(min = 2, max = 4) List<@From("plans") Plan> plans) {
    CheckLaws.tasksInTurn(plans, ALL::validate, ALL::validate).check();
  }

  @Example
  @Label("planted: check-tasks-in-turn")
  void theFirstDirectoryIsKept() {
    PlantedBug.isCaught(
        plans().list().ofSize(4),
        plans -> {
          PlanHead kept = PlanHead.of(plans.get(0));
          return CheckLaws.tasksInTurn(plans, ALL::validate, task -> ALL.validate(task, kept));
        });
  }

  @Property(tries = 100)
  @Label("check-unknown-fields")
  void unknownFields(@ForAll("plans") Plan plan) {
    CheckLaws.unknownFields(plan, ALL::validate).check();
  }

  @Example
  @Label("planted: check-unknown-fields")
  void unknownFieldsAreFound() {
    Rule curious =
        Rule.ofTask(
            "curious",
            Severity.INFO,
            Text.same("x"),
            Text.same("x"),
            Rule.Why.practice("thử", "test"),
            (task, found) -> {
              if (!task.task().extensions().isEmpty()) {
                found.add(task.place());
              }
            });
    PlanValidator spy = PlanValidator.of(RuleSet.none().with(curious));
    PlantedBug.isCaught(plans(), plan -> CheckLaws.unknownFields(plan, spy::validate));
  }

  @Property(tries = 100)
  @Label("check-unrelated-task")
  void unrelatedTask(@ForAll("assigning") Plan plan) {
    CheckLaws.unrelatedTask(plan, SINGLY::validate).check();
  }

  @Example
  @Label("planted: check-unrelated-task")
  void tasksAreCounted() {
    Rule counting =
        Rule.ofPlan(
            "counting",
            Severity.INFO,
            Text.template("{0}", "{0}"),
            Text.same("x"),
            Rule.Why.practice("thử", "test"),
            (plan, found) -> {
              for (int i = 1; i < plan.sections().size(); i++) {
                found.add(new Place("", Text.same("x")), i);
              }
            });
    PlanValidator counter = PlanValidator.of(RuleSet.none().with(counting));
    PlantedBug.isCaught(assigning(), plan -> CheckLaws.unrelatedTask(plan, counter::validate));
  }

  @Property(tries = 100)
  @Label("check-suppress-one")
  void suppressOne(@ForAll("plans") Plan plan, @ForAll int choice) {
    CheckLaws.suppressOne(plan, choice & 0xffff, ALL::validate, CheckProperties::without).check();
  }

  private static Report without(Plan plan, Finding finding) {
    RuleSet rules = RULES.suppress(finding.rule(), finding.place().key(), "đã biết");
    return PlanValidator.of(rules).validate(plan);
  }

  @Example
  @Label("planted: check-suppress-one")
  void theWholeRuleIsSwitchedOff() {
    PlantedBug.isCaught(
        plans(),
        plan ->
            CheckLaws.suppressOne(
                plan,
                3,
                ALL::validate,
                (all, finding) -> PlanValidator.of(RULES.without(finding.rule())).validate(all)));
  }

  @Property(tries = 20)
  @Label("check-shared-by-threads")
  void sharedByThreads(@ForAll @Size(THREADS) List<@From("plans") Plan> plans) {
    CheckLaws.sharedByThreads(plans, plan -> PlanValidator.of(RULES).validate(plan), ALL::validate)
        .check();
  }

  private static final int THREADS = 8;

  /** Nothing is wrong with it in one thread; the barrier shows that all eight are in it at once. */
  @Example
  @Label("planted: check-shared-by-threads")
  void thePlanIsKeptInAFieldThatAllShare() {
    CyclicBarrier inside = new CyclicBarrier(THREADS);
    AtomicReference<Plan> field = new AtomicReference<>();
    PlantedBug.isCaught(
        plans().list().ofSize(THREADS),
        plans ->
            CheckLaws.sharedByThreads(
                plans,
                ALL::validate,
                plan -> {
                  field.set(plan);
                  await(inside);
                  return ALL.validate(Objects.requireNonNull(field.get()));
                }));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("fewer than eight threads at once", e);
    }
  }

  @Property(tries = 100)
  @Label("check-task-by-task")
  void taskByTask(@ForAll("plans") Plan plan) {
    CheckLaws.taskByTask(plan, RECORDS::validate, RECORDS::validate).check();
  }

  @Example
  @Label("planted: check-task-by-task")
  void theStreamLeavesPartsOut() {
    PlanValidator less = PlanValidator.of(RULES.only(List.of("task-without-lead")));
    PlantedBug.isCaught(
        plans(), plan -> CheckLaws.taskByTask(plan, RECORDS::validate, less::validate));
  }

  @Property(tries = 300)
  @Label("check-rewording")
  void rewording(@ForAll("clean") Plan clean, @ForAll("defects") Defect defect) {
    CheckLaws.rewording(clean, AnyRewording.of(clean), STANDARD::validate).check();
    Plan spoilt = defect.into(clean);
    CheckLaws.rewording(spoilt, AnyRewording.of(spoilt), STANDARD::validate).check();
  }

  @Example
  @Label("planted: check-rewording")
  void titlesAreComparedLetterByLetter() {
    Rule letters =
        Rule.ofTask(
            "letters",
            Severity.INFO,
            Text.same("x"),
            Text.same("x"),
            Rule.Why.practice("thử", "test"),
            (task, found) -> {
              if (task.task().title().startsWith("Nhiệm vụ thứ")) {
                found.add(task.place());
              }
            });
    PlanValidator literal = PlanValidator.of(RuleSet.none().with(letters));
    PlantedBug.isCaught(
        clean(), plan -> CheckLaws.rewording(plan, AnyRewording.of(plan), literal::validate));
  }

  @Property(tries = 100)
  @Label("check-clarity-partition")
  void clarityPartition(@ForAll("plans") Plan plan) {
    CheckLaws.clarityPartition(plan, ClarityMatrix::of).check();
  }

  @Example
  @Label("planted: check-clarity-partition")
  void aRowIsLost() {
    PlantedBug.isCaught(
        plans(),
        plan ->
            CheckLaws.clarityPartition(
                plan,
                all -> {
                  List<ClarityMatrix.Row> rows = ClarityMatrix.of(all).rows();
                  return new ClarityMatrix(rows.subList(0, Math.max(0, rows.size() - 1)));
                }));
  }

  @Property(tries = 100)
  @Label("check-pointer-resolves")
  void pointerResolves(@ForAll("plans") Plan plan) {
    CheckLaws.pointerResolves(plan, ALL::validate).check();
  }

  @Example
  @Label("planted: check-pointer-resolves")
  void indexesAreCountedFromOne() {
    Rule off =
        Rule.ofTask(
            "off-by-one",
            Severity.INFO,
            Text.same("x"),
            Text.same("x"),
            Rule.Why.practice("thử", "test"),
            (task, found) ->
                found.add(task.place().field("leads").element(task.task().leads().size())));
    PlanValidator bad = PlanValidator.of(RuleSet.none().with(off));
    PlantedBug.isCaught(plans(), plan -> CheckLaws.pointerResolves(plan, bad::validate));
  }

  @Example
  void everyRuleAboutATaskOrAPlanHasItsDefect() {
    List<String> rules =
        RULES.rules().stream()
            .filter(rule -> rule.scope() != Scope.PLANS)
            .map(Rule::id)
            .filter(id -> !AnyDefect.NONE.containsKey(id))
            .toList();
    assertThat(AnyDefect.all(0).stream().map(Defect::rule))
        .as("one line in a …Defects class of the laws for each rule")
        .containsExactlyInAnyOrderElementsOf(rules);
    assertThat(AnyDefect.defect().sampleStream().limit(5_000).map(Defect::rule).distinct())
        .hasSameElementsAs(rules);
  }

  @Example
  void cleanPlansHaveOneToTwelveTasks() {
    List<Integer> sizes =
        AnyCheck.clean()
            .sampleStream()
            .limit(500)
            .map(plan -> plan.sections().stream().mapToInt(s -> s.tasks().size()).sum())
            .toList();
    assertThat(sizes).contains(1).allMatch(size -> size >= 1 && size <= 12).anyMatch(s -> s > 6);
  }
}
