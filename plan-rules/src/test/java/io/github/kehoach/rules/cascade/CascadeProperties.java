package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.rules.AnyCascade;
import io.github.kehoach.laws.rules.AnyCascade.Pair;
import io.github.kehoach.laws.rules.CascadeLaws;
import io.github.kehoach.laws.rules.PairChange;
import io.github.kehoach.rules.agency.Responsibility;
import io.github.kehoach.rules.agency.Responsible;
import io.github.kehoach.rules.check.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class CascadeProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  @Provide
  Arbitrary<Pair> pairs() {
    return AnyCascade.pair();
  }

  @Provide
  Arbitrary<Plan> plans() {
    return AnyPlan.plan().map(CascadeProperties::ledByItsIssuer);
  }

  /** Plans whose tasks name no other: one that happens to name its own neighbour carries it out. */
  @Provide
  Arbitrary<Plan> unlinked() {
    return plans().map(plan -> plan.toBuilder().sections(unlinked(plan.sections())).build());
  }

  private static List<Section> unlinked(List<Section> sections) {
    return sections.stream()
        .map(
            section ->
                section.toBuilder()
                    .tasks(withoutLinks(section.tasks()))
                    .sections(unlinked(section.sections()))
                    .build())
        .toList();
  }

  private static List<Task> withoutLinks(List<Task> tasks) {
    return tasks.stream()
        .map(
            task ->
                task.toBuilder()
                    .carriesOut(List.of())
                    .subtasks(withoutLinks(task.subtasks()))
                    .build())
        .toList();
  }

  @Provide
  Arbitrary<List<Task>> others() {
    return Arbitraries.integers()
        .between(200, 260)
        .map(
            subject ->
                AnyCascade.task(subject, "về", Deadline.unstated(), true).toBuilder()
                    .title("Hướng dẫn " + subject + " hộ " + subject + " dân " + subject)
                    .leads(List.of(AgencyRef.of(AgencyId.of("so-hai"))))
                    .build())
        .list()
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Succession>> successions() {
    return AnyCascade.successions();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-10, 1010).map(LocalDate.of(2024, 1, 1)::plusDays);
  }

  /** Any plan with all its tasks led by who issued it, and no links of its own. */
  private static Plan ledByItsIssuer(Plan plan) {
    AgencyId id = AnyCascade.ISSUER;
    return plan.toBuilder()
        .document(plan.document().toBuilder().issuers(List.of(AgencyRef.of(id))).build())
        .agencies(List.of(AnyCascade.issuer()))
        .sections(
            plan.sections().stream()
                .map(
                    section ->
                        section.toBuilder()
                            .tasks(section.tasks().stream().map(CascadeProperties::led).toList())
                            .build())
                .toList())
        .build();
  }

  private static Task led(Task task) {
    return task.toBuilder()
        .leads(List.of(AgencyRef.of(AnyCascade.ISSUER)))
        .carriesOut(List.of())
        .subtasks(task.subtasks().stream().map(CascadeProperties::led).toList())
        .build();
  }

  private static CascadeReport check(Plan lower, Plan upper) {
    return Cascade.standard().check(lower, upper);
  }

  /** Checks against the upper plan with one task taken away. */
  private static CascadeReport forgetful(Plan lower, Plan upper) {
    List<Task> fewer = new ArrayList<>(AnyCascade.tasks(lower));
    fewer.remove(0);
    return check(AnyCascade.with(lower, fewer), upper);
  }

  private static CascadeReport wasteful(Plan lower, Plan upper) {
    CascadeReport report = check(lower, upper);
    return new CascadeReport(
        report.tasks(),
        report.coordinated(),
        report.withoutSource(),
        Report.builder().findings(report.report().findings()).build(),
        report.comparisons() * 1000);
  }

  @Property(tries = 300)
  @Label("cascade-reflexive")
  void aPlanCarriesItselfOut(@ForAll("unlinked") Plan plan) {
    CascadeLaws.reflexive(plan, CascadeProperties::check).check();
    Statistics.label("tasks given")
        .collect(!check(plan, plan).tasks().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
  }

  @Example
  @Label("planted: cascade-reflexive")
  void checkThatForgetsATask() {
    PlantedBug.isCaught(
        AnyCascade.pair().map(pair -> ledByItsIssuer(pair.upper())),
        plan -> CascadeLaws.reflexive(plan, CascadeProperties::forgetful));
  }

  @Property(tries = 300)
  @Label("statements-reflexive")
  void aPlanDoesNotDifferFromItself(@ForAll("plans") Plan plan) {
    CascadeLaws.same(plan, Statements::compare).check();
  }

  @Example
  @Label("planted: statements-reflexive")
  void comparisonWithAnotherPlan() {
    PlantedBug.isCaught(
        AnyCascade.pair().map(Pair::upper),
        plan ->
            CascadeLaws.same(plan, (a, b) -> Statements.compare(a, AnyCascade.with(b, List.of()))));
  }

  @Property(tries = 300)
  @Label("cascade-stated-link-wins")
  void aStatedLinkBeatsLikeness(
      @ForAll("pairs") Pair pair, @ForAll @IntRange(min = 0, max = 7) int named) {
    CascadeLaws.statedWins(pair, named, CascadeProperties::check).check();
  }

  @Example
  @Label("planted: cascade-stated-link-wins")
  void checkThatIgnoresLinks() {
    PlantedBug.isCaught(
        AnyCascade.pair(),
        pair ->
            CascadeLaws.statedWins(
                pair,
                1,
                (lower, upper) ->
                    check(
                        AnyCascade.with(
                            lower,
                            AnyCascade.tasks(lower).stream()
                                .map(t -> t.toBuilder().carriesOut(List.of()).build())
                                .toList()),
                        upper)));
  }

  @Property(tries = 300)
  @Label("cascade-order-irrelevant")
  void theOrderOfTasksChangesNothing(@ForAll("pairs") Pair pair, @ForAll Random random) {
    CascadeLaws.orderIrrelevant(loosened(pair), random, CascadeProperties::check).check();
  }

  @Example
  @Label("planted: cascade-order-irrelevant")
  void checkThatForgetsTheFirst() {
    PlantedBug.isCaught(
        AnyCascade.pair(),
        pair -> CascadeLaws.orderIrrelevant(pair, new Random(1), CascadeProperties::forgetful));
  }

  /** The first lower task without a deadline, so that there is something to find. */
  private static Pair loosened(Pair pair) {
    List<Task> tasks = new ArrayList<>(AnyCascade.tasks(pair.lower()));
    tasks.set(0, tasks.get(0).toBuilder().deadline(Deadline.unstated()).build());
    return pair.lower(tasks);
  }

  @Property(tries = 300)
  @Label("cascade-loosening-found")
  void whatIsPutOffIsFoundAndNothingElse(
      @ForAll("pairs") Pair pair,
      @ForAll @IntRange(min = 0, max = 7) int which,
      @ForAll @IntRange(min = 1, max = 12) int months) {
    CascadeLaws.looseningFound(pair, which, months, CascadeProperties::check).check();
  }

  @Example
  @Label("planted: cascade-loosening-found")
  void checkAgainstItselfOnly() {
    PlantedBug.isCaught(
        AnyCascade.pair(),
        pair -> CascadeLaws.looseningFound(pair, 0, 1, (lower, upper) -> check(upper, upper)));
  }

  @Property(tries = 200)
  @Label("cascade-change-found")
  void everyDefectIsFoundAndNoRewording(@ForAll("pairs") Pair pair, @ForAll PairChange change) {
    CascadeLaws.changeFound(pair, change, CascadeProperties::check).check();
  }

  @Example
  @Label("planted: cascade-change-found")
  void checkThatForgetsATaskOfAWholePlan() {
    PlantedBug.isCaught(
        AnyCascade.pair(),
        pair -> CascadeLaws.changeFound(pair, PairChange.MARKS, CascadeProperties::forgetful));
  }

  @Property(tries = 200)
  @Label("statements-change-found")
  void everyDifferenceIsFoundAndNoRewording(@ForAll("pairs") Pair pair, @ForAll PairChange change) {
    CascadeLaws.differenceFound(pair, change, Statements::compare).check();
  }

  @Example
  @Label("planted: statements-change-found")
  void comparisonWithoutTheTasks() {
    PlantedBug.isCaught(
        AnyCascade.pair(),
        pair ->
            CascadeLaws.differenceFound(
                pair,
                PairChange.LATER,
                (a, b) ->
                    Statements.compare(
                        AnyCascade.with(a, List.of()), AnyCascade.with(b, List.of()))));
  }

  @Property(tries = 300)
  @Label("cascade-unrelated-irrelevant")
  void otherAgenciesTasksChangeNothing(
      @ForAll("pairs") Pair pair, @ForAll("others") List<Task> others) {
    CascadeLaws.unrelatedIrrelevant(loosened(pair), others, CascadeProperties::check).check();
  }

  @Example
  @Label("planted: cascade-unrelated-irrelevant")
  void checkThatTakesEverybodysTasks() {
    PlantedBug.isCaught(
        others(),
        others ->
            CascadeLaws.unrelatedIrrelevant(
                AnyCascade.pair().sample(),
                others,
                (lower, upper) -> check(lower, ledByItsIssuer(upper))));
  }

  @Property(tries = 200)
  @Label("cascade-deterministic")
  void theSamePlansGiveTheSameFindings(@ForAll("plans") Plan lower, @ForAll("plans") Plan upper) {
    CascadeLaws.deterministic(lower, upper, CascadeProperties::check).check();
  }

  @Example
  @Label("planted: cascade-deterministic")
  void checkThatDependsOnChance() {
    Random random = new Random(1);
    PlantedBug.isCaught(
        AnyCascade.pair(),
        pair ->
            CascadeLaws.deterministic(
                pair.lower(),
                pair.upper(),
                (lower, upper) ->
                    random.nextBoolean() ? check(lower, upper) : forgetful(lower, upper)));
  }

  @Property(tries = 200)
  @Label("cascade-linear")
  void comparisonsAreBounded(@ForAll("plans") Plan lower, @ForAll("plans") Plan upper) {
    CascadeLaws.linear(lower, upper, CascadeProperties::check).check();
  }

  @Example
  @Label("planted: cascade-linear")
  void checkThatComparesTooOften() {
    PlantedBug.isCaught(
        AnyCascade.pair(),
        pair -> CascadeLaws.linear(pair.lower(), pair.upper(), CascadeProperties::wasteful));
  }

  private static Responsible follow(AgencyId id, List<Succession> successions, LocalDate day) {
    return Responsibility.of(AgencyDirectory.of(List.of(), successions))
        .responsibleOn(AgencyRef.of(id), Optional.of(LocalDate.of(2023, 12, 31)), day);
  }

  @Property
  @Label("succession-chains-end")
  void chainsEnd(
      @ForAll("successions") List<Succession> successions, @ForAll("days") LocalDate day) {
    CascadeLaws.chainsEnd(AgencyId.of("a0"), successions, day, CascadeProperties::follow).check();
  }

  @Property
  void chainsOfEveryAnswerAreTried(
      @ForAll("successions") List<Succession> successions, @ForAll("days") LocalDate day) {
    Statistics.label("answer")
        .collect(follow(AgencyId.of("a0"), successions, day).getClass().getSimpleName())
        .coverage(
            coverage -> {
              coverage.check("One").percentage(share -> share > 15);
              coverage.check("Ambiguous").percentage(share -> share > 10);
            });
  }

  @Example
  @Label("planted: succession-chains-end")
  void followingThatGivesUp() {
    PlantedBug.isCaught(
        AnyCascade.successions(),
        all ->
            CascadeLaws.chainsEnd(
                AgencyId.of("a0"),
                all,
                DAY,
                (id, successions, day) ->
                    follow(successions.isEmpty() ? AgencyId.of("a1") : id, successions, day)));
  }

  @Property
  @Label("succession-later-irrelevant")
  void laterSuccessionsChangeNothing(
      @ForAll("successions") List<Succession> successions, @ForAll("days") LocalDate day) {
    CascadeLaws.laterIrrelevant(AgencyId.of("a0"), successions, day, CascadeProperties::follow)
        .check();
  }

  @Example
  @Label("planted: succession-later-irrelevant")
  void followingToTheEndOfTime() {
    PlantedBug.isCaught(
        AnyCascade.successions(),
        all ->
            CascadeLaws.laterIrrelevant(
                AgencyId.of("a0"), all, DAY, (id, known, day) -> follow(id, known, LocalDate.MAX)));
  }
}
