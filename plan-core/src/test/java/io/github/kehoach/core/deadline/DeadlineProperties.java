package io.github.kehoach.core.deadline;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.DeadlineLaws;
import io.github.kehoach.laws.core.PlantedBug;
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
  void lagsBeyondTenThousandAreRefused(@ForAll("amounts") int amount, @ForAll LagUnit unit) {
    DeadlineLaws.lagInRange(amount, any -> Lag.of(any, unit)).check();
  }

  @Example
  @Label("planted: lag-in-range")
  void lagThatIsCutToTheRange() {
    PlantedBug.isCaught(
        amounts(),
        amount ->
            DeadlineLaws.lagInRange(
                amount, any -> Lag.of(Math.max(-Lag.MOST, Math.min(Lag.MOST, any)), LagUnit.DAY)));
  }
}
