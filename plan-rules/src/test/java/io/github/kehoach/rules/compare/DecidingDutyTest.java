package io.github.kehoach.rules.compare;

import static io.github.kehoach.core.deadline.Deadline.allOf;
import static io.github.kehoach.core.deadline.Deadline.continuous;
import static io.github.kehoach.core.deadline.Deadline.every;
import static io.github.kehoach.core.deadline.Deadline.onDemand;
import static io.github.kehoach.core.deadline.Deadline.open;
import static io.github.kehoach.core.deadline.Deadline.scoped;
import static io.github.kehoach.core.deadline.Deadline.triggered;
import static io.github.kehoach.core.deadline.Deadline.unread;
import static io.github.kehoach.core.deadline.Deadline.unstated;
import static io.github.kehoach.rules.compare.Answers.before;
import static io.github.kehoach.rules.compare.Answers.by;
import static io.github.kehoach.rules.compare.Answers.compared;
import static io.github.kehoach.rules.compare.Answers.doubt;
import static io.github.kehoach.rules.compare.Answers.dropped;
import static io.github.kehoach.rules.compare.Answers.lateDays;
import static io.github.kehoach.rules.compare.Answers.looser;
import static io.github.kehoach.rules.compare.Answers.period;
import static io.github.kehoach.rules.compare.Answers.serves;
import static io.github.kehoach.rules.compare.Answers.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several lower duties decides, whatever their order, and what is said of it. */
class DecidingDutyTest {
  private static final Trigger SCHEME = issuance("Đề án");
  private static final Trigger LAW = issuance("Luật");
  private static final Deadline.Every MONTHLY = every(Cycle.MONTH).build();
  private static final Deadline.Every FIFTH_WORKING_DAY =
      every(Cycle.MONTH).onWorkingDay(5).build();

  private static Trigger issuance(String subject) {
    return Trigger.builder().type(Trigger.Type.ISSUANCE).subject(subject).build();
  }

  private static Verdict only(Deadline lower, Deadline upper) {
    List<DutyComparison> duties = compared(lower, upper).duties();
    assertThat(duties).hasSize(1);
    return duties.get(0).verdict();
  }

  private static List<Integer> servedBy(Deadline lower, Deadline upper) {
    Verdict verdict = only(lower, upper);
    assertThat(verdict).isInstanceOf(Verdict.Served.class);
    return ((Verdict.Served) verdict).by().stream().map(SimplePart::index).toList();
  }

  private static int laterBy(Deadline lower, Deadline upper) {
    Verdict verdict = only(lower, upper);
    assertThat(verdict).isInstanceOf(Verdict.Later.class);
    return ((Verdict.Later) verdict).by().index();
  }

  /** What is said beneath the first line. */
  private static String why(Deadline lower, Deadline upper) {
    return compared(lower, upper).duties().get(0).reason().text().en();
  }

  @Test
  void theEarliestDayServesAndOfEqualOnesTheFirst() {
    assertThat(servedBy(allOf(by("2025-09"), by("2025-06")), by("2025-06"))).containsExactly(1);
    assertThat(servedBy(allOf(by("2025-06"), by("2025-09")), by("2025-06"))).containsExactly(0);
    assertThat(servedBy(allOf(by("2025-06"), by("2025-06-30")), by("2025-06"))).containsExactly(0);
    assertThat(servedBy(allOf(by("2025-09"), before("2025-07")), by("2025-06"))).containsExactly(1);
  }

  @Test
  void theNearestOfWhatIsLateIsNamed() {
    Deadline.Every yearly = every(Cycle.YEAR).build();
    Deadline.Every quarterly = every(Cycle.QUARTER).build();
    assertThat(laterBy(allOf(yearly, quarterly), by("2025-02"))).isEqualTo(1);
    assertThat(laterBy(allOf(quarterly, yearly), by("2025-02"))).isEqualTo(0);
    assertThat(laterBy(allOf(by("2025-06"), quarterly), by("2025-02"))).isEqualTo(1);
    assertThat(laterBy(allOf(quarterly, by("2025-03-15")), by("2025-02"))).isEqualTo(1);
    assertThat(lateDays(allOf(quarterly, by("2025-03-15")), by("2025-02"))).isEqualTo(15);
  }

  @Test
  void ofTwoRulesEquallyLateTheFirstIsNamed() {
    Deadline.Every twentieth = MONTHLY.toBuilder().onDay(20).build();
    Deadline.Every everyOther = twentieth.toBuilder().interval(2).from(period("2025-02")).build();
    Deadline.Every upper = MONTHLY.toBuilder().onDay(18).build();
    assertThat(laterBy(allOf(twentieth, everyOther), upper)).isEqualTo(0);
    assertThat(laterBy(allOf(everyOther, twentieth), upper)).isEqualTo(0);
    Deadline.Every nineteenth = everyOther.toBuilder().onDay(19).build();
    assertThat(laterBy(allOf(twentieth, nineteenth), upper)).isEqualTo(1);
    assertThat(lateDays(allOf(twentieth, nineteenth), upper)).isEqualTo(1);
  }

  @Test
  void theRuleThatServesAloneIsNamedElseAllThatShareTheCycles() {
    Deadline.Every yearly = every(Cycle.YEAR).build();
    Deadline until = yearly.toBuilder().until(period("2027")).build();
    Deadline from = yearly.toBuilder().from(period("2028")).build();
    assertThat(servedBy(allOf(until, from), yearly)).containsExactly(0, 1);
    assertThat(servedBy(allOf(until, MONTHLY), yearly)).containsExactly(1);
    assertThat(servedBy(allOf(MONTHLY, until), yearly)).containsExactly(0);
    // one that begins earlier, is no later and does not end sooner makes the other needless
    assertThat(servedBy(allOf(from, yearly), yearly)).containsExactly(1);
    assertThat(servedBy(allOf(yearly, from), yearly)).containsExactly(0);
  }

  @Test
  void rulesThatShareTheCyclesLeaveOutTheOneBetweenThem() {
    Deadline.Every yearly = every(Cycle.YEAR).build();
    Deadline until = MONTHLY.toBuilder().until(period("2030")).build();
    Deadline from = MONTHLY.toBuilder().from(period("2031-02")).build();
    assertThat(dropped(allOf(until, from), MONTHLY)).contains(period("2031-01"));
    serves(allOf(until, from), yearly);
    Deadline.Every until2700 = every(Cycle.YEAR).until(period("2700")).build();
    assertThat(dropped(until2700.toBuilder().until(period("2600")).build(), until2700))
        .contains(period("2601"));
    Deadline weekly = every(Cycle.WEEK).until(period("2035")).build();
    assertThat(dropped(weekly, every(Cycle.QUARTER).build())).contains(period("2036-Q1"));
    Deadline weeklyAgain = every(Cycle.WEEK).from(period("2036")).build();
    serves(allOf(weekly, weeklyAgain), yearly);
  }

  @Test
  void aLastCycleIsServedUpToTheYear9999() {
    Deadline.Every century = every(Cycle.YEAR).interval(100).from(period("2099")).build();
    Deadline.Every untilLast = MONTHLY.toBuilder().until(period("9999-11")).build();
    assertThat(dropped(untilLast, MONTHLY)).contains(period("9999-12"));
    serves(MONTHLY, century);
    serves(untilLast, untilLast.toBuilder().until(period("9999-10")).build());
  }

  @Test
  void theStandingDutyThatBeginsFirstOfThoseThatLastIsCompared() {
    Deadline short2025 = Deadline.Continuous.builder().until(period("2025")).build();
    Deadline fromJune = continuous(Start.from(period("2025-06")));
    Deadline fromMay = continuous(Start.from(period("2025-05")));
    assertThat(servedBy(allOf(fromJune, short2025), short2025)).containsExactly(1);
    assertThat(laterBy(allOf(short2025, fromJune), continuous())).isEqualTo(1);
    assertThat(laterBy(allOf(fromJune, fromMay), continuous())).isEqualTo(1);
    assertThat(laterBy(allOf(fromMay, fromJune), continuous())).isEqualTo(0);
    assertThat(servedBy(allOf(continuous(), continuous(Cycle.YEAR)), continuous()))
        .containsExactly(0);
    // over before the comparison begins, it is no duty
    Deadline over = Deadline.Continuous.builder().until(period("2025-02-19")).build();
    assertThat(dropped(over, continuous())).isEmpty();
    serves(unstated(), over);
    Deadline lastDay = Deadline.Continuous.builder().until(period("2025-02-20")).build();
    assertThat(dropped(unstated(), lastDay)).isEmpty();
    serves(lastDay, lastDay);
  }

  @Test
  void theOpenDutyThatBeginsFirstIsCompared() {
    Deadline upper = open(Start.after(period("2025")));
    Deadline from2027 = open(Start.from(period("2027")));
    Deadline from2028 = open(Start.from(period("2028")));
    assertThat(laterBy(allOf(from2028, from2027), upper)).isEqualTo(1);
    assertThat(laterBy(allOf(from2027, from2028), upper)).isEqualTo(0);
    assertThat(servedBy(allOf(from2027, by("2040")), upper)).containsExactly(1);
    assertThat(servedBy(open(), open())).containsExactly(0);
  }

  @Test
  void anOpenDutyIsNotDecidedAgainstWhatMayHaveADay() {
    assertThat(doubt(FIFTH_WORKING_DAY, open())).isEqualTo(WhyUndecided.WORKING_DAY);
    assertThat(doubt(every(Cycle.YEAR).interval(2).build(), open()))
        .isEqualTo(WhyUndecided.FIRST_CYCLE_UNKNOWN);
    assertThat(doubt(triggered(SCHEME, Lag.of(1, LagUnit.DAY)), open()))
        .isEqualTo(WhyUndecided.EVENT_MAY_NOT_COME);
    assertThat(dropped(onDemand("khi có yêu cầu"), open())).isEmpty();
  }

  @Test
  void theFirstDutyWithoutADayIsNamed() {
    assertThat(only(allOf(open(), continuous()), by("2025")))
        .isEqualTo(new Verdict.Undated(Optional.of(new SimplePart(0, Optional.empty(), open()))));
    assertThat(only(allOf(onDemand("có yêu cầu"), open()), MONTHLY))
        .isEqualTo(
            new Verdict.Undated(
                Optional.of(new SimplePart(0, Optional.empty(), onDemand("có yêu cầu")))));
    assertThat(only(unstated(), by("2025"))).isEqualTo(new Verdict.Undated(Optional.empty()));
    Deadline waits = triggered(SCHEME);
    assertThat(only(waits, by("2025")))
        .isEqualTo(new Verdict.Undated(Optional.of(new SimplePart(0, Optional.empty(), waits))));
    Deadline over = every(Cycle.MONTH).until(period("2024")).build();
    assertThat(only(over, by("2025"))).isEqualTo(new Verdict.Undated(Optional.empty()));
  }

  @Test
  void aWorkingDayIsComparedWithItselfAlone() {
    serves(FIFTH_WORKING_DAY, FIFTH_WORKING_DAY);
    assertThat(doubt(FIFTH_WORKING_DAY, by("2025-06"))).isEqualTo(WhyUndecided.WORKING_DAY);
    assertThat(doubt(FIFTH_WORKING_DAY, MONTHLY)).isEqualTo(WhyUndecided.WORKING_DAY);
    assertThat(doubt(MONTHLY, FIFTH_WORKING_DAY)).isEqualTo(WhyUndecided.WORKING_DAY);
    assertThat(doubt(by("2025"), FIFTH_WORKING_DAY)).isEqualTo(WhyUndecided.WORKING_DAY);
    serves(allOf(FIFTH_WORKING_DAY, MONTHLY), MONTHLY);
    undated(open(), FIFTH_WORKING_DAY);
    Deadline everyOther = FIFTH_WORKING_DAY.toBuilder().interval(2).build();
    assertThat(doubt(everyOther, everyOther)).isEqualTo(WhyUndecided.FIRST_CYCLE_UNKNOWN);
    Deadline anchored = FIFTH_WORKING_DAY.toBuilder().interval(2).from(period("2025")).build();
    serves(anchored, anchored);
    assertThat(servedBy(allOf(FIFTH_WORKING_DAY, FIFTH_WORKING_DAY), FIFTH_WORKING_DAY))
        .containsExactly(0);
  }

  @Test
  void whatWaitsForTheSameEventIsComparedFirst() {
    Deadline tenDays = triggered(SCHEME, Lag.of(10, LagUnit.DAY));
    Deadline twentyDays = triggered(SCHEME, Lag.of(20, LagUnit.DAY));
    Deadline other = triggered(LAW, Lag.of(1, LagUnit.DAY));
    assertThat(servedBy(allOf(twentyDays, tenDays), tenDays)).containsExactly(1);
    assertThat(servedBy(allOf(tenDays, twentyDays), tenDays)).containsExactly(0);
    assertThat(servedBy(allOf(tenDays, tenDays), tenDays)).containsExactly(0);
    assertThat(servedBy(allOf(other, tenDays), tenDays)).containsExactly(1);
    assertThat(servedBy(tenDays, tenDays)).containsExactly(0);
    assertThat(doubt(allOf(other, twentyDays), tenDays)).isEqualTo(WhyUndecided.OTHER_TRIGGER);
    assertThat(lateDays(twentyDays, tenDays)).isEqualTo(10);
    assertThat(
            lateDays(
                triggered(SCHEME, Lag.of(25, LagUnit.HOUR)),
                triggered(SCHEME, Lag.of(24, LagUnit.HOUR))))
        .isZero();
    assertThat(servedBy(triggered(SCHEME), triggered(SCHEME))).containsExactly(0);
  }

  @Test
  void anEventIsNotDecidedAgainstWhateverNeedsNone() {
    for (Deadline lower : List.of(by("2025"), MONTHLY, FIFTH_WORKING_DAY)) {
      assertThat(doubt(lower, triggered(SCHEME))).isEqualTo(WhyUndecided.NOT_TIED_TO_EVENT);
      assertThat(doubt(lower, triggered(SCHEME, Lag.of(1, LagUnit.DAY))))
          .isEqualTo(WhyUndecided.NOT_TIED_TO_EVENT);
    }
    for (Deadline lower : List.of(open(), continuous(), onDemand("khi có yêu cầu"))) {
      assertThat(doubt(lower, triggered(SCHEME))).isEqualTo(WhyUndecided.NOT_TIED_TO_EVENT);
      undated(lower, triggered(SCHEME, Lag.of(1, LagUnit.DAY)));
    }
    assertThat(dropped(unstated(), triggered(SCHEME))).isEmpty();
    assertThat(doubt(unread("sớm"), triggered(SCHEME))).isEqualTo(WhyUndecided.LOWER_UNREAD);
    Deadline everyOther = every(Cycle.YEAR).interval(2).build();
    assertThat(doubt(everyOther, triggered(SCHEME))).isEqualTo(WhyUndecided.NOT_TIED_TO_EVENT);
  }

  @Test
  void theCallerIsAskedAboutEachEventThatIsNotTheSame() {
    Deadline upper = triggered(SCHEME, Lag.of(10, LagUnit.DAY));
    Deadline lower = triggered(LAW, Lag.of(5, LagUnit.DAY));
    assertThat(DeadlineOrder.compare(lower, upper, Answers.SINCE, (one, other) -> true).answer())
        .isEqualTo(DeadlineComparison.Answer.SERVES);
    DeadlineComparison denied =
        DeadlineOrder.compare(lower, upper, Answers.SINCE, (one, other) -> false);
    assertThat(denied.duties().get(0).verdict())
        .isEqualTo(
            new Verdict.Undecided(
                WhyUndecided.OTHER_TRIGGER,
                Optional.of(new SimplePart(0, Optional.empty(), lower))));
    assertThat(DeadlineOrder.compare(upper, upper, Answers.SINCE, (one, other) -> false).answer())
        .isEqualTo(DeadlineComparison.Answer.SERVES);
  }

  @Test
  void needsAreComparedInEveryScopeThatReachesTheUpperOne() {
    Deadline both =
        allOf(onDemand("có yêu cầu"), scoped(ScopedPart.of("xã A", onDemand("có kiến nghị"))));
    serves(both, scoped(ScopedPart.of("xã A", onDemand("có yêu cầu"))));
    serves(both, scoped(ScopedPart.of("xã A", onDemand("có kiến nghị"))));
    assertThat(doubt(both, scoped(ScopedPart.of("xã A", onDemand("có lệnh")))))
        .isEqualTo(WhyUndecided.OTHER_NEED);
    Deadline events = allOf(triggered(SCHEME), scoped(ScopedPart.of("xã A", triggered(LAW))));
    serves(events, scoped(ScopedPart.of("xã A", triggered(SCHEME))));
    serves(events, scoped(ScopedPart.of("xã A", triggered(LAW))));
  }

  @Test
  void whatIsSaidForTheWholeHoldsInEachScope() {
    Deadline late = by("2040");
    for (Deadline whole :
        List.of(by("2025-06"), MONTHLY, FIFTH_WORKING_DAY, continuous(), open(), onDemand("A"))) {
      Deadline lower = allOf(whole, scoped(ScopedPart.of("xã A", late)));
      serves(lower, scoped(ScopedPart.of("xã A", whole)));
    }
    Deadline unknown = allOf(unread("sớm"), scoped(ScopedPart.of("xã A", late)));
    assertThat(doubt(unknown, scoped(ScopedPart.of("xã A", by("2025")))))
        .isEqualTo(WhyUndecided.LOWER_UNREAD);
    Deadline everyOther = every(Cycle.YEAR).interval(2).build();
    assertThat(
            doubt(
                allOf(everyOther, scoped(ScopedPart.of("xã A", late))),
                scoped(ScopedPart.of("xã A", every(Cycle.YEAR).build()))))
        .isEqualTo(WhyUndecided.FIRST_CYCLE_UNKNOWN);
  }

  @Test
  void aScopeOfAnotherNameCountsOnlyAsFarAsItMightServe() {
    Deadline upper = scoped(ScopedPart.of("xã A", by("2025-06")));
    Deadline earlier = scoped(ScopedPart.of("xã C", by("2025-06")));
    assertThat(only(allOf(by("2025-08"), earlier), upper))
        .isEqualTo(
            new Verdict.Undecided(
                WhyUndecided.OTHER_SCOPE,
                Optional.of(new SimplePart(1, Optional.of("xã C"), by("2025-06")))));
    Deadline late = scoped(ScopedPart.of("xã C", by("2025-07")));
    assertThat(lateDays(allOf(by("2025-08"), late), upper)).isEqualTo(62);
    assertThat(lateDays(late, upper)).isEqualTo(31);
    serves(allOf(by("2025-08"), scoped(ScopedPart.of("xã A", by("2025-05")))), upper);
    Deadline latest =
        scoped(ScopedPart.of("xã A", by("2025-09")), ScopedPart.of("xã C", by("2025-07")));
    assertThat(lateDays(latest, upper)).isEqualTo(92);
    Deadline three =
        allOf(
            by("2025-08"),
            scoped(ScopedPart.of("xã A", by("2025-07")), ScopedPart.of("xã C", by("2025-06"))));
    assertThat(only(three, upper))
        .isEqualTo(
            new Verdict.Undecided(
                WhyUndecided.OTHER_SCOPE,
                Optional.of(new SimplePart(2, Optional.of("xã C"), by("2025-06")))));
    Deadline many =
        scoped(ScopedPart.of("xã B", by("2025-06")), ScopedPart.of("xã A", by("2025-06")));
    serves(many, upper);
    assertThat(servedBy(many, upper)).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06", "2025-05"})
  void whatIsServedSaysByWhichDayAndWhichDuty(String lower) {
    assertThat(why(by(lower), by("2025-06")))
        .isEqualTo("“by 2025-06” is served by “by %s”".formatted(lower));
    assertThat(compared(by(lower), by("2025-06")).duties().get(0).reason().because())
        .extracting(reason -> reason.text().en())
        .singleElement()
        .asString()
        .startsWith("upper: 2025-06-30; lower: " + lower);
  }

  @Test
  void everyVerdictIsSaidInWords() {
    Deadline over = every(Cycle.MONTH).until(period("2024")).build();
    assertThat(why(by("2025"), over)).endsWith("has no cycle left");
    Deadline.Every until = every(Cycle.YEAR).until(period("2027")).build();
    Deadline.Every from = every(Cycle.YEAR).from(period("2028")).build();
    assertThat(why(allOf(until, from), every(Cycle.YEAR).build()))
        .isEqualTo(
            "“every year” is served by “every year until the end of 2027; every year from 2028 on”");
    assertThat(why(by("2025-06-30"), by("2025-05")))
        .isEqualTo("“by 2025-05”: “by 2025-06-30” is 30 days later");
    assertThat(
            why(
                triggered(SCHEME, Lag.of(9, LagUnit.DAY)),
                triggered(SCHEME, Lag.of(8, LagUnit.DAY))))
        .endsWith("is longer");
    assertThat(why(open(), by("2025")))
        .isEqualTo("“by 2025”: “to be finished, no end given” has no due day");
    assertThat(why(unstated(), by("2025")))
        .isEqualTo("“by 2025”: the lower deadline has no due day");
    assertThat(why(open(), continuous())).isEqualTo("“standing” is dropped by the lower deadline");
    assertThat(why(every(Cycle.QUARTER).build(), MONTHLY))
        .isEqualTo("“every month”: the lower deadline has no cycle within 2025-02");
    assertThat(why(by("2025"), unread("sớm")))
        .isEqualTo("““sớm” (not understood)”: the upper wording has not been understood");
    assertThat(why(onDemand("A"), onDemand("B")))
        .isEqualTo(
            "“on demand: “B”” against “on demand: “A””: the two name their need in different words");
    assertThat(
            compared(MONTHLY, MONTHLY.toBuilder().onDay(18).build())
                .duties()
                .get(0)
                .reason()
                .because())
        .extracting(reason -> reason.text().en())
        .containsExactly("cycle 2025-02: upper 2025-02-18; lower 2025-02-28");
  }

  @Test
  void theAnswerIsSaidFirst() {
    assertThat(compared(by("2025"), by("2025")).reason().text().en())
        .isEqualTo("The lower deadline serves the upper one");
    assertThat(compared(by("2025"), unstated()).reason().text().en())
        .isEqualTo("The lower deadline serves the upper one, which states nothing");
    assertThat(compared(unread("sớm"), by("2025")).reason().text().en())
        .isEqualTo("It is not decided whether the lower deadline serves the upper one");
    DeadlineComparison mixed =
        compared(allOf(by("2025"), unread("sớm")), allOf(by("2025"), open(), continuous()));
    assertThat(mixed.deciding()).hasSize(1).allMatch(DutyComparison::isUndecided);
    assertThat(mixed.duties())
        .extracting(DutyComparison::isServed)
        .containsExactly(true, true, false);
    assertThat(looser(by("2025"), allOf(by("2025"), continuous()))).hasSize(1);
  }
}
