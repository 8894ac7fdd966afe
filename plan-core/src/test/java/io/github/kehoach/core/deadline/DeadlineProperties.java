package io.github.kehoach.core.deadline;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.DeadlineLaws;
import io.github.kehoach.laws.core.NullField;
import io.github.kehoach.laws.core.PlantedBug;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class DeadlineProperties {
  @Provide
  Arbitrary<Deadline> deadlines() {
    return AnyDeadline.deadline();
  }

  @Provide
  Arbitrary<String> wordsAndBlanks() {
    return Composed.oneOf(
        AnyDeadline.words(), Arbitraries.strings().withChars(" \t\n\u2003").ofMaxLength(4));
  }

  @Provide
  Arbitrary<CalendarPeriod> periodsAtTheEnds() {
    Arbitrary<CalendarPeriod> ends =
        Arbitraries.of(
                "0001",
                "0001-01",
                "0001-01-01",
                "0001-Q1",
                "0001-S1",
                "0001/2025",
                "0001-01-02",
                "0001-Q2",
                "9999",
                "9999-12",
                "9999-12-31",
                "9999-Q4",
                "9999-S2",
                "2025/9999",
                "9999-12-30",
                "9999-Q3",
                "2025/9999-12-31")
            .map(CalendarPeriod::parse);
    return Composed.oneOf(AnyPeriod.period(), ends);
  }

  @Provide
  Arbitrary<Integer> amounts() {
    return Composed.oneOf(
        Arbitraries.integers(),
        Arbitraries.integers().between(-10_005, -9_995),
        Arbitraries.integers().between(9_995, 10_005),
        Arbitraries.integers().between(-60, 60));
  }

  @Provide
  Arbitrary<NullField> nulls() {
    return Arbitraries.of(NullField.ofDeadlines());
  }

  @Property
  @Label("deadline-match-visits-its-variant")
  void matchCallsTheFunctionOfTheVariant(@ForAll("deadlines") Deadline deadline) {
    DeadlineLaws.matchVisitsItsVariant(deadline, Deadline::match).check();
  }

  @Example
  @Label("planted: deadline-match-visits-its-variant")
  void openDutiesTakenForStandingOnes() {
    PlantedBug.isCaught(
        AnyDeadline.deadline(),
        deadline ->
            DeadlineLaws.matchVisitsItsVariant(
                deadline,
                (any, cases) ->
                    any instanceof Deadline.Open
                        ? cases.continuous(Deadline.continuous())
                        : any.match(cases)));
  }

  @Property
  @Label("deadline-copy-is-equal")
  void rebuiltFromItsFieldsIsEqual(@ForAll("deadlines") Deadline deadline) {
    DeadlineLaws.copyIsEqual(deadline, Rebuilt::of).check();
  }

  @Example
  @Label("planted: deadline-copy-is-equal")
  void copyThatForgetsTheReviewCycle() {
    PlantedBug.isCaught(
        AnyDeadline.deadline(),
        deadline ->
            DeadlineLaws.copyIsEqual(
                deadline,
                any ->
                    any instanceof Deadline.Continuous standing
                        ? standing.toBuilder().cycle(null).build()
                        : any));
  }

  @Property
  @Label("deadline-null-refused")
  void nullIsRefused(@ForAll("nulls") NullField field) {
    DeadlineLaws.nullRefused(field.name(), field.build()).check();
  }

  @Example
  @Label("planted: deadline-null-refused")
  void fieldThatTakesNull() {
    PlantedBug.isCaught(
        nulls(),
        field -> DeadlineLaws.nullRefused(field.name(), () -> new ArrayList<Object>().add(null)));
  }

  @Property
  @Label("deadline-blank-refused")
  void blankWordsAreRefused(@ForAll("wordsAndBlanks") String words) {
    DeadlineLaws.blankRefused(words, any -> Deadline.onDemand(any).when()).check();
    DeadlineLaws.blankRefused(words, any -> Deadline.unread(any).text()).check();
    DeadlineLaws.blankRefused(words, any -> ScopedPart.of(any, Deadline.continuous()).scope())
        .check();
  }

  @Example
  @Label("planted: deadline-blank-refused")
  void wordsThatOnlyMustNotBeEmpty() {
    PlantedBug.isCaught(
        wordsAndBlanks(),
        words ->
            DeadlineLaws.blankRefused(
                words, any -> any.isEmpty() ? Deadline.unread(any).text() : any));
  }

  @Property
  @Label("before-leaves-a-day")
  void someDayLiesBefore(@ForAll("periodsAtTheEnds") CalendarPeriod period) {
    DeadlineLaws.beforeLeavesADay(period, Deadline::before).check();
  }

  @Example
  @Label("planted: before-leaves-a-day")
  void yearOneIsRefusedAsAWhole() {
    PlantedBug.isCaught(
        periodsAtTheEnds(),
        period ->
            DeadlineLaws.beforeLeavesADay(
                period,
                any ->
                    Deadline.before(any.firstDay().getYear() == 1 ? CalendarPeriod.year(1) : any)));
  }

  @Property
  @Label("deadline-last-day")
  void lastDayIsThatOfThePeriodOrTheDayBeforeIt(@ForAll("periodsAtTheEnds") CalendarPeriod period) {
    DeadlineLaws.lastDay(period, any -> Deadline.by(any).lastDay(), Deadline.Before::lastDay)
        .check();
  }

  @Example
  @Label("planted: deadline-last-day")
  void beforeAPeriodOnItsFirstDay() {
    PlantedBug.isCaught(
        AnyPeriod.period(),
        period ->
            DeadlineLaws.lastDay(
                period, any -> Deadline.by(any).lastDay(), before -> before.period().firstDay()));
  }

  @Property
  @Label("start-first-day")
  void dutiesBeginWithOrAfterThePeriod(
      @ForAll("periodsAtTheEnds") CalendarPeriod period, @ForAll boolean inclusive) {
    DeadlineLaws.startFirstDay(
            period, inclusive, (any, included) -> included ? Start.from(any) : Start.after(any))
        .check();
  }

  @Example
  @Label("planted: start-first-day")
  void afterAPeriodOnItsLastDay() {
    PlantedBug.isCaught(
        Combinators.combine(AnyPeriod.period(), Arbitraries.of(true, false)).as(Tuple::of),
        start ->
            DeadlineLaws.startFirstDay(
                start.get1(),
                start.get2(),
                (any, included) -> Start.from(included ? any : CalendarPeriod.day(any.lastDay()))));
  }

  @Property
  @Label("lag-in-range")
  void lagsBeyondTenThousandAreRefused(@ForAll("amounts") int amount, @ForAll Lag.Unit unit) {
    DeadlineLaws.lagInRange(amount, any -> Lag.of(any, unit)).check();
  }

  @Example
  @Label("planted: lag-in-range")
  void lagThatIsCutToTheRange() {
    PlantedBug.isCaught(
        amounts(),
        amount ->
            DeadlineLaws.lagInRange(
                amount, any -> Lag.of(Math.max(-Lag.MOST, Math.min(Lag.MOST, any)), Lag.Unit.DAY)));
  }
}
