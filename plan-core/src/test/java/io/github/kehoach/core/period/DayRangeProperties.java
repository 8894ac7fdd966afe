package io.github.kehoach.core.period;

import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.DayRangeLaws;
import io.github.kehoach.laws.core.PlantedBug;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class DayRangeProperties {
  @Provide
  Arbitrary<Tuple2<DayRange, LocalDate>> rangesAndDays() {
    return AnyPeriod.days()
        .flatMap(range -> AnyPeriod.dayNear(range).map(day -> Tuple.of(range, day)));
  }

  /** Ranges that lie in each other, touch, or stand side by side. */
  @Provide
  Arbitrary<Tuple2<DayRange, DayRange>> neighbours() {
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 5);
    return Combinators.combine(
            AnyPeriod.day(), length, Arbitraries.integers().between(-8, 8), length)
        .as(
            (first, days, shift, others) ->
                Tuple.of(
                    DayRange.ofClosed(first, first.plusDays(days)),
                    DayRange.ofClosed(first.plusDays(shift), first.plusDays(shift + others))))
        .edgeCases(EdgeCases.Config::none);
  }

  @Provide
  Arbitrary<Tuple2<LocalDate, LocalDate>> days() {
    return Combinators.combine(AnyPeriod.day(), Arbitraries.integers().between(-40, 40))
        .as((day, shift) -> Tuple.of(day, day.plusDays(shift)));
  }

  @Property
  @Label("day-range-holds-its-days")
  void holdsTheDaysCounted(@ForAll("rangesAndDays") Tuple2<DayRange, LocalDate> rangeAndDay) {
    DayRangeLaws.holdsItsDays(rangeAndDay.get1(), rangeAndDay.get2(), DayRange::contains).check();
  }

  @Example
  @Label("planted: day-range-holds-its-days")
  void lastDayLeftOut() {
    PlantedBug.isCaught(
        rangesAndDays(),
        tuple ->
            DayRangeLaws.holdsItsDays(
                tuple.get1(),
                tuple.get2(),
                (range, day) -> range.contains(day) && day.isBefore(range.lastInclusive())));
  }

  @Property
  @Label("day-range-overlap-shares-a-day")
  void overlappingRangesShareADay(@ForAll("neighbours") Tuple2<DayRange, DayRange> pair) {
    DayRangeLaws.overlapSharesADay(pair.get1(), pair.get2(), DayRange::overlaps).check();
  }

  @Example
  @Label("planted: day-range-overlap-shares-a-day")
  void overlapThatLooksAtFirstDaysOnly() {
    PlantedBug.isCaught(
        neighbours(),
        pair ->
            DayRangeLaws.overlapSharesADay(
                pair.get1(), pair.get2(), (one, other) -> one.contains(other.firstInclusive())));
  }

  @Property
  @Label("day-range-runs-forwards")
  void rangesThatRunBackwardsAreRefused(@ForAll("days") Tuple2<LocalDate, LocalDate> days) {
    DayRangeLaws.runsForwards(days.get1(), days.get2(), DayRange::ofClosed).check();
  }

  @Example
  @Label("planted: day-range-runs-forwards")
  void rangeThatTurnsItsEndsRound() {
    PlantedBug.isCaught(
        days(),
        ends ->
            DayRangeLaws.runsForwards(
                ends.get1(),
                ends.get2(),
                (first, last) ->
                    last.isBefore(first) ? new DayRange(last, first) : new DayRange(first, last)));
  }
}
