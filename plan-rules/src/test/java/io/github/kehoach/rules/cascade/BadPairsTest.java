package io.github.kehoach.rules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.Growth;
import io.github.kehoach.laws.rules.AnyCascade;
import io.github.kehoach.rules.agency.Responsibility;
import io.github.kehoach.rules.agency.Responsible;
import io.github.kehoach.rules.cascade.TaskCoverage.Fulfilment;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.likeness.TitleIndex;
import io.github.kehoach.rules.likeness.TitleWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pairs of plans that nobody wrote for people: compared in steps that grow as the plans do. */
class BadPairsTest {
  private static final int MANY = 100_000;
  private static final String TITLE = "Xây dựng cơ sở dữ liệu đất đai toàn tỉnh năm nay";
  private static final Deadline MAY = by("2025-05");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final AnyCascade.Pair HEADS = AnyCascade.pair().sample();

  private static Deadline by(String period) {
    return Deadline.by(CalendarPeriod.parse(period));
  }

  private static Plan lowers(int count, IntFunction<String> title, Deadline deadline) {
    return AnyCascade.with(
        HEADS.lower(), tasks(count, i -> AnyCascade.task(i, title.apply(i), deadline, false)));
  }

  private static Plan uppers(int count, IntFunction<String> title) {
    return AnyCascade.with(
        HEADS.upper(), tasks(count, i -> AnyCascade.task(i, title.apply(i), MAY, true)));
  }

  private static List<Task> tasks(int count, IntFunction<Task> task) {
    return IntStream.range(0, count).mapToObj(task).toList();
  }

  private static CascadeReport check(Plan lower, Plan upper) {
    return Cascade.standard().check(lower, upper);
  }

  private static List<String> rules(CascadeReport report) {
    return report.report().findings().stream().map(Finding::rule).toList();
  }

  private record Pair(Plan lower, Plan upper) {
    CascadeReport check() {
      return BadPairsTest.check(lower, upper);
    }
  }

  @Test
  void tasksOfOneTitleAreCompared() {
    IntFunction<Pair> alike =
        count -> new Pair(lowers(count, i -> TITLE, MAY), uppers(count, i -> TITLE));
    CascadeReport report = alike.apply(8_000).check();
    assertThat(report.comparisons()).isEqualTo(1);
    assertThat(rules(report)).isEmpty();
    assertThat(Growth.fourfold(2_000, alike, Pair::check)).isLessThan(Growth.OF_LINEAR_WORK);
  }

  @Test
  void manyTitlesThatShareTheirWordsAreComparedAFewTimesEach() {
    IntFunction<Pair> near =
        count ->
            new Pair(
                lowers(count, i -> TITLE + " đợt " + i, MAY),
                uppers(count, i -> "Tham mưu " + TITLE + " đợt " + i));
    int count = 2_000;
    CascadeReport report = near.apply(count).check();
    assertThat(report.comparisons()).isLessThanOrEqualTo((long) count * TitleIndex.MOST_CANDIDATES);
    assertThat(report.count(Fulfilment.KEPT)).isEqualTo(count);
    assertThat(Growth.fourfold(500, near, Pair::check)).isLessThan(Growth.OF_LINEAR_WORK);
  }

  @Test
  void aTitleOfAMegabyteIsReadToItsTwoThousandthWord() {
    String endless = "dữ liệu đất đai ".repeat(65_536);
    CascadeReport report = check(lowers(1, i -> endless, by("2025-06")), uppers(1, i -> endless));
    assertThat(rules(report)).containsExactly("cascade-deadline-later");
    assertThat(TitleWords.of(endless).key().split(" ", -1)).hasSize(TitleWords.MOST_WORDS);
    assertThat(report.report().findings().get(0).text().vi()).hasSizeLessThan(1_000);
  }

  @Test
  void aChainOfAHundredThousandSuccessionsIsFollowedToItsEnd() {
    List<Succession> chain = successions(MANY, i -> i + 1);
    assertThat(responsible(chain)).isEqualTo(new Responsible.One(agency(MANY), chain));
    assertThat(rules(under(chain))).containsExactly("cascade-task-not-carried-out");
  }

  @Test
  void aCircleOfAHundredThousandSuccessionsIsToldAsOne() {
    List<Succession> circle = successions(MANY, i -> (i + 1) % MANY);
    assertThat(responsible(circle))
        .isInstanceOfSatisfying(
            Responsible.Ambiguous.class,
            answer -> {
              assertThat(answer.candidates()).hasSize(MANY);
              assertThat(answer.why().vi()).hasSizeLessThan(100);
            });
    assertThat(rules(under(circle))).as("the issuer is none of them").isEmpty();
  }

  /** The last of a chain issued the lower plan. */
  private static AgencyId agency(int number) {
    return number == MANY ? AnyCascade.ISSUER : AgencyId.of("so-" + number);
  }

  /** So many agencies that change their names on one day, each into another. */
  private static List<Succession> successions(int count, IntUnaryOperator heir) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Succession.builder()
                    .kind(SuccessionKind.RENAME)
                    .addFrom(agency(i))
                    .addTo(agency(heir.applyAsInt(i)))
                    .effectiveOn(DAY)
                    .build())
        .toList();
  }

  private static Responsible responsible(List<Succession> successions) {
    return Responsibility.of(AgencyDirectory.of(List.of(), successions))
        .responsibleOn(AgencyRef.of(agency(0)), Optional.of(DAY.minusDays(1)), DAY);
  }

  /** An empty lower plan under a task that is led by the first of those agencies. */
  private static CascadeReport under(List<Succession> successions) {
    Task task = AnyCascade.task(1, TITLE, MAY, true);
    Task led = task.toBuilder().leads(List.of(AgencyRef.of(agency(0)))).build();
    return Cascade.standard()
        .with(AgencyDirectory.of(List.of(), successions))
        .check(
            AnyCascade.with(HEADS.lower(), List.of()),
            AnyCascade.with(HEADS.upper(), List.of(led)));
  }
}
