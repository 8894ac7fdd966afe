package io.github.kehoach.rules.cascade;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
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
import net.jqwik.api.ForAll;
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
  @Law(
      id = "cascade-reflexive",
      says = "Against itself a plan leaves nothing out, is late in nothing and drops no duty.",
      catches = "check that forgets a task")
  Claim<?> aPlanCarriesItselfOut(@ForAll("unlinked") Plan plan) {
    Statistics.label("tasks given")
        .collect(!check(plan, plan).tasks().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
    return claim(
        () -> CascadeLaws.reflexive(plan, CascadeProperties::check),
        () -> AnyCascade.pair().map(pair -> ledByItsIssuer(pair.upper())),
        other -> CascadeLaws.reflexive(other, CascadeProperties::forgetful));
  }

  @Property(tries = 300)
  @Law(
      id = "statements-reflexive",
      says = "Compared with itself a plan shows no difference.",
      catches = "comparison with another plan")
  Claim<?> aPlanDoesNotDifferFromItself(@ForAll("plans") Plan plan) {
    return claim(
        () -> CascadeLaws.same(plan, Statements::compare),
        () -> AnyCascade.pair().map(Pair::upper),
        other ->
            CascadeLaws.same(
                other, (a, b) -> Statements.compare(a, AnyCascade.with(b, List.of()))));
  }

  @Property(tries = 300)
  @Law(
      id = "cascade-stated-link-wins",
      says = "A lower task that names an upper task carries out that one, whatever its title.",
      catches = "check that ignores links")
  Claim<?> aStatedLinkBeatsLikeness(
      @ForAll("pairs") Pair pair, @ForAll @IntRange(min = 0, max = 7) int named) {
    return claim(
        () -> CascadeLaws.statedWins(pair, named, CascadeProperties::check),
        () ->
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
  @Law(
      id = "cascade-order-irrelevant",
      says = "The order of tasks, in either plan, changes no finding.",
      catches = "check that forgets the first")
  Claim<?> theOrderOfTasksChangesNothing(@ForAll("pairs") Pair pair, @ForAll Random random) {
    return claim(
        () -> CascadeLaws.orderIrrelevant(loosened(pair), random, CascadeProperties::check),
        () -> CascadeLaws.orderIrrelevant(pair, new Random(1), CascadeProperties::forgetful));
  }

  /** The first lower task without a deadline, so that there is something to find. */
  private static Pair loosened(Pair pair) {
    List<Task> tasks = new ArrayList<>(AnyCascade.tasks(pair.lower()));
    tasks.set(0, tasks.get(0).toBuilder().deadline(Deadline.unstated()).build());
    return pair.lower(tasks);
  }

  @Property(tries = 300)
  @Law(
      id = "cascade-loosening-found",
      says = "Putting off one lower deadline adds one finding, about that task, and nothing else.",
      catches = "check against itself only")
  Claim<?> whatIsPutOffIsFoundAndNothingElse(
      @ForAll("pairs") Pair pair,
      @ForAll @IntRange(min = 0, max = 7) int which,
      @ForAll @IntRange(min = 1, max = 12) int months) {
    return claim(
        () -> CascadeLaws.looseningFound(pair, which, months, CascadeProperties::check),
        () -> CascadeLaws.looseningFound(pair, 0, 1, (lower, upper) -> check(upper, upper)));
  }

  @Property(tries = 200)
  @Law(
      id = "cascade-change-found",
      says =
          "One defect of a plan that kept everything gives its finding and no other; capitals,"
              + " marks, order, words that hand over or press, and a bare number give none.",
      catches = "check that forgets a task of a whole plan")
  Claim<?> everyDefectIsFoundAndNoRewording(@ForAll("pairs") Pair pair, @ForAll PairChange change) {
    return claim(
        () -> CascadeLaws.changeFound(pair, change, CascadeProperties::check),
        () -> CascadeLaws.changeFound(pair, PairChange.MARKS, CascadeProperties::forgetful));
  }

  @Property(tries = 200)
  @Law(
      id = "statements-change-found",
      says =
          "One defect in one of two equal statements gives its finding and no other; capitals,"
              + " marks, order, words that hand over or press, and a bare number give none.",
      catches = "comparison without the tasks")
  Claim<?> everyDifferenceIsFoundAndNoRewording(
      @ForAll("pairs") Pair pair, @ForAll PairChange change) {
    return claim(
        () -> CascadeLaws.differenceFound(pair, change, Statements::compare),
        () ->
            CascadeLaws.differenceFound(
                pair,
                PairChange.LATER,
                (a, b) ->
                    Statements.compare(
                        AnyCascade.with(a, List.of()), AnyCascade.with(b, List.of()))));
  }

  @Property(tries = 300)
  @Law(
      id = "cascade-unrelated-irrelevant",
      says = "Tasks of other titles and other agencies change nothing about the rest.",
      catches = "check that takes everybodys tasks")
  Claim<?> otherAgenciesTasksChangeNothing(
      @ForAll("pairs") Pair pair, @ForAll("others") List<Task> others) {
    return claim(
        () -> CascadeLaws.unrelatedIrrelevant(loosened(pair), others, CascadeProperties::check),
        () ->
            CascadeLaws.unrelatedIrrelevant(
                AnyCascade.pair().sample(),
                others,
                (lower, upper) -> check(lower, ledByItsIssuer(upper))));
  }

  @Property(tries = 200)
  @Law(
      id = "cascade-deterministic",
      says = "The same plans give the same findings, in order.",
      catches = "check that depends on chance")
  Claim<?> theSamePlansGiveTheSameFindings(
      @ForAll("plans") Plan lower, @ForAll("plans") Plan upper) {
    Random random = new Random(1);
    return claim(
        () -> CascadeLaws.deterministic(lower, upper, CascadeProperties::check),
        AnyCascade::pair,
        pair ->
            CascadeLaws.deterministic(
                pair.lower(),
                pair.upper(),
                (low, high) -> random.nextBoolean() ? check(low, high) : forgetful(low, high)));
  }

  @Property(tries = 200)
  @Law(
      id = "cascade-linear",
      says = "No more than 33 pairs of titles are compared for each lower task.",
      catches = "check that compares too often")
  Claim<?> comparisonsAreBounded(@ForAll("plans") Plan lower, @ForAll("plans") Plan upper) {
    return claim(
        () -> CascadeLaws.linear(lower, upper, CascadeProperties::check),
        AnyCascade::pair,
        pair -> CascadeLaws.linear(pair.lower(), pair.upper(), CascadeProperties::wasteful));
  }

  private static Responsible follow(AgencyId id, List<Succession> successions, LocalDate day) {
    return Responsibility.of(AgencyDirectory.of(List.of(), successions))
        .responsibleOn(AgencyRef.of(id), Optional.of(LocalDate.of(2023, 12, 31)), day);
  }

  @Law(
      id = "succession-chains-end",
      says =
          "Following successions ends, with the agency itself where nobody took over from it by"
              + " that day.",
      catches = "following that gives up")
  Claim<?> chainsEnd(
      @ForAll("successions") List<Succession> successions, @ForAll("days") LocalDate day) {
    return claim(
        () -> CascadeLaws.chainsEnd(AgencyId.of("a0"), successions, day, CascadeProperties::follow),
        AnyCascade::successions,
        all ->
            CascadeLaws.chainsEnd(
                AgencyId.of("a0"),
                all,
                DAY,
                (id, known, on) -> follow(known.isEmpty() ? AgencyId.of("a1") : id, known, on)));
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

  @Law(
      id = "succession-later-irrelevant",
      says = "What happens after a day changes nothing about who was responsible on it.",
      catches = "following to the end of time")
  Claim<?> laterSuccessionsChangeNothing(
      @ForAll("successions") List<Succession> successions, @ForAll("days") LocalDate day) {
    return claim(
        () ->
            CascadeLaws.laterIrrelevant(
                AgencyId.of("a0"), successions, day, CascadeProperties::follow),
        AnyCascade::successions,
        all ->
            CascadeLaws.laterIrrelevant(
                AgencyId.of("a0"), all, DAY, (id, known, on) -> follow(id, known, LocalDate.MAX)));
  }
}
