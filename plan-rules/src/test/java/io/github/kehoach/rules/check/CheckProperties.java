package io.github.kehoach.rules.check;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
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
  @Law(
      id = "check-one-defect",
      says =
          "A clean plan has no finding; one injected defect gives exactly those it lists, by rule"
              + " and place.",
      catches = "a rule points beside the defect")
  Claim<?> oneDefect(@ForAll("clean") Plan clean, @ForAll("defects") Defect defect) {
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
    return claim(
        () -> CheckLaws.oneDefect(clean, defect, STANDARD::validate),
        () -> Combinators.combine(clean(), defects()).as(Tuple::of),
        given -> CheckLaws.oneDefect(given.get1(), given.get2(), astray::validate));
  }

  @Example
  void aRuleThatIsMissingIsMissed() {
    PlanValidator less = PlanValidator.of(CLEAN.without("agency-unknown"));
    assertThat(Combinators.combine(clean(), defects()).as(Tuple::of).sampleStream().limit(2_000))
        .anyMatch(
            given -> !CheckLaws.oneDefect(given.get1(), given.get2(), less::validate).holds());
  }

  @Property(tries = 100)
  @Law(
      id = "check-order-of-tasks",
      says = "The order of the tasks in a section does not change what is found.",
      catches = "only the first task is looked at")
  Claim<?> orderOfTasks(@ForAll("plans") Plan plan, @ForAll long seed) {
    PlanValidator first = PlanValidator.of(RuleSet.none().with(FIRST_TASK));
    return claim(
        () -> CheckLaws.orderOfTasks(plan, seed, ALL::validate),
        () -> CheckLaws.orderOfTasks(plan, 3, first::validate));
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
  @Law(
      id = "check-tasks-in-turn",
      says = "What is said of a task does not depend on the tasks that were checked before it.",
      catches = "the first directory is kept")
  Claim<?> tasksInTurn(@ForAll @Size(min = 2, max = 4) List<@From("plans") Plan> plans) {
    return claim(
        () -> CheckLaws.tasksInTurn(plans, ALL::validate, ALL::validate),
        () -> plans().list().ofSize(4),
        other -> {
          PlanHead kept = PlanHead.of(other.get(0));
          return CheckLaws.tasksInTurn(other, ALL::validate, task -> ALL.validate(task, kept));
        });
  }

  @Property(tries = 100)
  @Law(
      id = "check-unknown-fields",
      says = "Fields that the model does not know change no finding.",
      catches = "unknown fields are found")
  Claim<?> unknownFields(@ForAll("plans") Plan plan) {
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
    return claim(
        () -> CheckLaws.unknownFields(plan, ALL::validate),
        () -> CheckLaws.unknownFields(plan, spy::validate));
  }

  @Property(tries = 100)
  @Law(
      id = "check-unrelated-task",
      says = "A task that has nothing to do with the others changes no finding about them.",
      catches = "tasks are counted")
  Claim<?> unrelatedTask(@ForAll("assigning") Plan plan) {
    Rule counting =
        Rule.ofPlan(
            "counting",
            Severity.INFO,
            Text.template("{0}", "{0}"),
            Text.same("x"),
            Rule.Why.practice("thử", "test"),
            (all, found) -> {
              for (int i = 1; i < all.sections().size(); i++) {
                found.add(new Place("", Text.same("x")), i);
              }
            });
    PlanValidator counter = PlanValidator.of(RuleSet.none().with(counting));
    return claim(
        () -> CheckLaws.unrelatedTask(plan, SINGLY::validate),
        () -> CheckLaws.unrelatedTask(plan, counter::validate));
  }

  @Property(tries = 100)
  @Law(
      id = "check-suppress-one",
      says = "Suppressing a finding removes what its rule says there, and keeps it in the report.",
      catches = "the whole rule is switched off")
  Claim<?> suppressOne(@ForAll("plans") Plan plan, @ForAll int choice) {
    return claim(
        () -> CheckLaws.suppressOne(plan, choice & 0xffff, ALL::validate, CheckProperties::without),
        () ->
            CheckLaws.suppressOne(
                plan,
                3,
                ALL::validate,
                (all, finding) -> PlanValidator.of(RULES.without(finding.rule())).validate(all)));
  }

  private static Report without(Plan plan, Finding finding) {
    RuleSet rules = RULES.suppress(finding.rule(), finding.place().key(), "đã biết");
    return PlanValidator.of(rules).validate(plan);
  }

  @Property(tries = 20)
  @Law(
      id = "check-shared-by-threads",
      says =
          "A validator that several threads share, each with its own plan, gives each what the plan"
              + " gives alone.",
      catches = "the plan is kept in a field that all share")
  Claim<?> sharedByThreads(@ForAll @Size(THREADS) List<@From("plans") Plan> plans) {
    CyclicBarrier inside = new CyclicBarrier(THREADS);
    AtomicReference<Plan> field = new AtomicReference<>();
    return claim(
        () ->
            CheckLaws.sharedByThreads(
                plans, plan -> PlanValidator.of(RULES).validate(plan), ALL::validate),
        () -> plans().list().ofSize(THREADS),
        other ->
            CheckLaws.sharedByThreads(
                other,
                ALL::validate,
                plan -> {
                  field.set(plan);
                  await(inside);
                  return ALL.validate(Objects.requireNonNull(field.get()));
                }));
  }

  private static final int THREADS = 8;

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("fewer than eight threads at once", e);
    }
  }

  @Property(tries = 100)
  @Law(
      id = "check-task-by-task",
      says = "Rules about one task say the same in a stream, where only the plan's head is known.",
      catches = "the stream leaves parts out")
  Claim<?> taskByTask(@ForAll("plans") Plan plan) {
    PlanValidator less = PlanValidator.of(RULES.only(List.of("task-without-lead")));
    return claim(
        () -> CheckLaws.taskByTask(plan, RECORDS::validate, RECORDS::validate),
        () -> CheckLaws.taskByTask(plan, RECORDS::validate, less::validate));
  }

  @Property(tries = 300)
  @Law(
      id = "check-rewording",
      says =
          "The same plan in other capitals, with other spaces and a mark at the end has the same"
              + " findings.",
      catches = "titles are compared letter by letter")
  Claim<?> rewording(@ForAll("clean") Plan clean, @ForAll("defects") Defect defect) {
    Plan spoilt = defect.into(clean);
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
    return claim(
        () ->
            Outcome.all(
                CheckLaws.rewording(clean, AnyRewording.of(clean), STANDARD::validate),
                CheckLaws.rewording(spoilt, AnyRewording.of(spoilt), STANDARD::validate)),
        () -> CheckLaws.rewording(clean, AnyRewording.of(clean), literal::validate));
  }

  @Property(tries = 100)
  @Law(
      id = "check-clarity-partition",
      says = "For each clarity, filled, missed and not judged cells add up to the tasks.",
      catches = "a row is lost")
  Claim<?> clarityPartition(@ForAll("plans") Plan plan) {
    return claim(
        () -> CheckLaws.clarityPartition(plan, ClarityMatrix::of),
        () ->
            CheckLaws.clarityPartition(
                plan,
                all -> {
                  List<ClarityMatrix.Row> rows = ClarityMatrix.of(all).rows();
                  return new ClarityMatrix(rows.subList(0, Math.max(0, rows.size() - 1)));
                }));
  }

  @Property(tries = 100)
  @Law(
      id = "check-pointer-resolves",
      says = "Every finding points at something in the plan, or at a field that something lacks.",
      catches = "indexes are counted from one")
  Claim<?> pointerResolves(@ForAll("plans") Plan plan) {
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
    return claim(
        () -> CheckLaws.pointerResolves(plan, ALL::validate),
        () -> CheckLaws.pointerResolves(plan, bad::validate));
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
