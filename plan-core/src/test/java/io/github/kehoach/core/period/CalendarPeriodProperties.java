package io.github.kehoach.core.period;

import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.PeriodLaws;
import io.github.kehoach.laws.core.PlantedBug;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;

class CalendarPeriodProperties {
  @Provide
  Arbitrary<Integer> yearsAtTheEnds() {
    return Composed.oneOf(
        Arbitraries.integers().between(-3, 3), Arbitraries.integers().between(9_997, 10_003));
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyPeriod.text();
  }

  @Provide
  Arbitrary<Tuple2<CalendarPeriod, LocalDate>> periodsAndDays() {
    return AnyPeriod.period()
        .flatMap(period -> AnyPeriod.dayNear(period.days()).map(day -> Tuple.of(period, day)));
  }

  @Provide
  Arbitrary<Tuple2<CalendarPeriod, CalendarPeriod>> pairs() {
    Arbitrary<CalendarPeriod> near =
        Combinators.combine(AnyPeriod.single(), Arbitraries.of(2024, 2025))
            .as((period, year) -> CalendarPeriod.parse(year + period.toString().substring(4)))
            .ignoreException(IllegalArgumentException.class);
    return Composed.oneOf(
            Combinators.combine(near, near).as(Tuple::of),
            Combinators.combine(AnyPeriod.period(), AnyPeriod.period()).as(Tuple::of))
        .edgeCases(EdgeCases.Config::none);
  }

  @Property
  @Label("period-text-is-exact")
  void readsNothingElse(@ForAll("texts") String text) {
    PeriodLaws.textIsExact(text, CalendarPeriod::parse).check();
  }

  @Example
  @Label("planted: period-text-is-exact")
  void readerThatTrims() {
    PlantedBug.isCaught(
        AnyPeriod.text(),
        text -> PeriodLaws.textIsExact(text, any -> CalendarPeriod.parse(any.strip())));
  }

  @Property
  @Label("period-days-in-order")
  void endsAfterItBegins(@ForAll CalendarPeriod period) {
    PeriodLaws.daysInOrder(period, CalendarPeriod::lastDay).check();
  }

  @Example
  @Label("planted: period-days-in-order")
  void monthsOfMinusOneDay() {
    PlantedBug.isCaught(
        AnyPeriod.period(),
        period -> PeriodLaws.daysInOrder(period, any -> any.firstDay().minusDays(1)));
  }

  @Property
  @Label("period-holds-its-days")
  void holdsTheDaysThatNameIt(
      @ForAll("periodsAndDays") Tuple2<CalendarPeriod, LocalDate> periodAndDay) {
    PeriodLaws.holdsItsDays(
            periodAndDay.get1(), periodAndDay.get2(), (period, day) -> period.days().contains(day))
        .check();
  }

  @Example
  @Label("planted: period-holds-its-days")
  void monthsOfThirtyDays() {
    PlantedBug.isCaught(
        periodsAndDays(),
        tuple ->
            PeriodLaws.holdsItsDays(
                tuple.get1(),
                tuple.get2(),
                (period, day) -> period.days().contains(day) && day.getDayOfMonth() < 31));
  }

  @Property
  @Label("period-range-runs-forwards")
  void rangesRunForwards(@ForAll("pairs") Tuple2<CalendarPeriod, CalendarPeriod> ends) {
    PeriodLaws.rangeRunsForwards(ends.get1(), ends.get2(), CalendarPeriod::range).check();
  }

  @Example
  @Label("planted: period-range-runs-forwards")
  void rangeThatTurnsItsEndsRound() {
    PlantedBug.isCaught(
        pairs(),
        ends ->
            PeriodLaws.rangeRunsForwards(
                ends.get1(),
                ends.get2(),
                (first, last) ->
                    last.firstDay().isBefore(first.firstDay())
                        ? CalendarPeriod.range(last, first)
                        : CalendarPeriod.range(first, last)));
  }

  @Property
  @Label("period-equal-by-text")
  void equalPeriodsHaveEqualTexts(@ForAll("pairs") Tuple2<CalendarPeriod, CalendarPeriod> pair) {
    PeriodLaws.equalByText(pair.get1(), pair.get2(), CalendarPeriod::equals).check();
    PeriodLaws.equalByText(
            pair.get1(), CalendarPeriod.parse(pair.get1().toString()), CalendarPeriod::equals)
        .check();
  }

  @Example
  @Label("planted: period-equal-by-text")
  void equalityThatLooksAtDaysOnly() {
    PlantedBug.isCaught(
        AnyPeriod.single(),
        period ->
            PeriodLaws.equalByText(
                period,
                CalendarPeriod.range(
                    CalendarPeriod.day(period.firstDay()), CalendarPeriod.day(period.lastDay())),
                (one, other) -> one.days().equals(other.days())));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("period-part-in-calendar")
  void partsOutsideTheCalendarAreRefused(
      @ForAll @IntRange(min = -3, max = 40) int number,
      @ForAll("yearsAtTheEnds") int year,
      @ForAll CalendarPeriod period) {
    LocalDate last = period.lastDay();
    int in = last.getYear();
    int month = last.getMonthValue();
    PeriodLaws.partInCalendar(year, 9999, CalendarPeriod::year).check();
    PeriodLaws.partInCalendar(year, 9999, any -> CalendarPeriod.month(any, month)).check();
    PeriodLaws.partInCalendar(number, 2, half -> CalendarPeriod.halfYear(in, half)).check();
    PeriodLaws.partInCalendar(number, 4, quarter -> CalendarPeriod.quarter(in, quarter)).check();
    PeriodLaws.partInCalendar(number, 12, any -> CalendarPeriod.month(in, any)).check();
    PeriodLaws.partInCalendar(number, 12, any -> CalendarPeriod.day(in, any, 1)).check();
    PeriodLaws.partInCalendar(
            number, last.lengthOfMonth(), day -> CalendarPeriod.day(in, month, day))
        .check();
  }

  @Example
  @Label("planted: period-part-in-calendar")
  void monthThirteenIsJanuary() {
    PlantedBug.isCaught(
        Arbitraries.integers().between(-3, 40),
        number ->
            PeriodLaws.partInCalendar(
                number, 12, month -> CalendarPeriod.month(2025, Math.floorMod(month - 1, 12) + 1)));
  }
}
