package io.github.kehoach.core.deadline;

import io.github.kehoach.core.deadline.Deadline.Every;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.EveryLaws;
import io.github.kehoach.laws.core.PlantedBug;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.IntRange;

class EveryProperties {
  @Provide
  Arbitrary<Every> rules() {
    return AnyDeadline.every();
  }

  /** A number of months, and two cycles that divide it. */
  @Provide
  Arbitrary<Tuple3<Integer, Cycle, Cycle>> spans() {
    Arbitrary<Cycle> cycles =
        Arbitraries.of(Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR);
    return Combinators.combine(Arbitraries.integers().between(1, 240), cycles, cycles)
        .filter((span, one, other) -> span % one.months() == 0 && span % other.months() == 0)
        .as(Tuple::of);
  }

  @Provide
  Arbitrary<Cycle> longerCycles() {
    return Arbitraries.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR);
  }

  /** Rules whose interval has only one way of being written. */
  @Provide
  Arbitrary<Every> rulesWithOneSpelling() {
    return AnyDeadline.every()
        .filter(
            every ->
                every.cycle().months() == 0
                    || !every.place().isWhole()
                    || every.offset() > 0
                    || every.from().isPresent());
  }

  /** Places as anybody may write them, most of them in no cycle. */
  @Provide
  Arbitrary<Tuple2<Cycle, Place>> places() {
    Arbitrary<OptionalInt> months = Arbitraries.oneOf(number(-2, 14), number(1, 12));
    Arbitrary<OptionalInt> quarters =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(OptionalInt.empty())), Tuple.of(1, number(-1, 5)));
    Arbitrary<OptionalInt> days = Arbitraries.oneOf(number(-2, 33), number(28, 32));
    Arbitrary<Cycle> cycles =
        Arbitraries.oneOf(Arbitraries.of(Cycle.class), Arbitraries.just(Cycle.YEAR));
    Arbitrary<Optional<DayOfWeek>> weekdays = Arbitraries.of(DayOfWeek.class).optional(0.15);
    return Combinators.combine(
            cycles, Combinators.combine(months, quarters, days, weekdays).as(Place::new))
        .as(Tuple::of)
        .edgeCases(EdgeCases.Config::none);
  }

  private static Arbitrary<OptionalInt> number(int lowest, int highest) {
    return Arbitraries.integers()
        .between(lowest, highest)
        .optional(0.5)
        .map(number -> number.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  private static Every inPlace(Cycle cycle, Place place) {
    Every whole = Deadline.every(cycle);
    return new Every(cycle, 1, whole.edge(), place, whole.offset(), whole.from(), whole.until());
  }

  @Property
  @Label("every-span-has-one-form")
  void equalSpansAreOneRule(@ForAll("spans") Tuple3<Integer, Cycle, Cycle> span) {
    EveryLaws.spanHasOneForm(
            span.get1(),
            span.get2(),
            span.get3(),
            (cycle, interval) -> Deadline.every(cycle).interval(interval))
        .check();
    EveryLaws.spanHasOneForm(
            span.get1(),
            span.get2(),
            span.get3(),
            (cycle, interval) -> Deadline.every(cycle).before().interval(interval))
        .check();
  }

  @Example
  @Label("planted: every-span-has-one-form")
  void intervalLeftAsWritten() {
    PlantedBug.isCaught(
        spans(),
        span ->
            EveryLaws.spanHasOneForm(
                span.get1(),
                span.get2(),
                span.get3(),
                (cycle, interval) -> Deadline.every(cycle).offset(1).interval(interval)));
  }

  @Property
  @Label("every-interval-as-written")
  void aPlaceAnOffsetOrABeginningKeepsTheInterval(
      @ForAll("rulesWithOneSpelling") Every every,
      @ForAll @IntRange(min = 1, max = 48) int interval) {
    EveryLaws.intervalAsWritten(every, interval, Every::interval).check();
  }

  @Example
  @Label("planted: every-interval-as-written")
  void everyThirdMonthIsAQuarterWhateverElseIsSaid() {
    PlantedBug.isCaught(
        rulesWithOneSpelling(),
        every ->
            EveryLaws.intervalAsWritten(
                every, 3, (any, interval) -> Deadline.every(any.cycle()).interval(interval)));
  }

  @Property
  @Label("every-change-keeps-the-rest")
  void aChangeLeavesTheOtherFields(@ForAll("rulesWithOneSpelling") Every every) {
    CalendarPeriod first = CalendarPeriod.year(2000);
    CalendarPeriod last = CalendarPeriod.year(2060);
    EveryLaws.changeKeepsTheRest(every, "interval", any -> any.interval(7)).check();
    EveryLaws.changeKeepsTheRest(every, "edge", Every::before).check();
    EveryLaws.changeKeepsTheRest(every, "offset", any -> any.offset(3)).check();
    EveryLaws.changeKeepsTheRest(every, "from", any -> any.from(first)).check();
    EveryLaws.changeKeepsTheRest(every, "until", any -> any.until(last)).check();
    if (every.place().day().isPresent()) {
      EveryLaws.changeKeepsTheRest(every, "place", any -> any.onDay(-1)).check();
    }
  }

  @Example
  @Label("planted: every-change-keeps-the-rest")
  void aNewEndForgetsTheOffset() {
    PlantedBug.isCaught(
        rulesWithOneSpelling(),
        every ->
            EveryLaws.changeKeepsTheRest(
                every, "until", any -> any.until(CalendarPeriod.year(2060)).offset(0)));
  }

  @Property
  @Label("every-last-month-has-its-number")
  void theLastMonthHasItsNumber(
      @ForAll("longerCycles") Cycle cycle, @ForAll @IntRange(min = 1, max = 31) int day) {
    EveryLaws.lastMonthHasItsNumber(
            cycle, cycle == Cycle.YEAR ? day : Math.min(day, 30), EveryProperties::inMonth)
        .check();
  }

  @Example
  @Label("planted: every-last-month-has-its-number")
  void theLastMonthIsAlwaysDecember() {
    PlantedBug.isCaught(
        longerCycles(),
        cycle ->
            EveryLaws.lastMonthHasItsNumber(
                cycle, 1, (any, month) -> inMonth(month == -1 ? Cycle.YEAR : any, month)));
  }

  private static Every inMonth(Cycle cycle, int month) {
    return Deadline.every(cycle).inMonth(month);
  }

  @Property(tries = 3000)
  @Label("every-place-exists")
  void placesThatNoCycleHasAreRefused(@ForAll("places") Tuple2<Cycle, Place> place) {
    EveryLaws.placeExists(place.get1(), place.get2(), EveryProperties::inPlace).check();
  }

  @Example
  @Label("planted: every-place-exists")
  void everyMonthHasThirtyOneDays() {
    PlantedBug.isCaught(
        places(),
        place ->
            EveryLaws.placeExists(
                place.get1(),
                place.get2(),
                (cycle, any) ->
                    cycle == Cycle.YEAR && any.month().isPresent() && any.day().orElse(0) == 31
                        ? inPlace(Cycle.YEAR, any.inMonth(12))
                        : inPlace(cycle, any)));
  }

  /** A number, and the rule that it contradicts. */
  @Provide
  Arbitrary<Tuple3<Object, Every, Function<Every, Every>>> contradictions() {
    Every yearly = Deadline.every(Cycle.YEAR);
    Every monthly = Deadline.every(Cycle.MONTH);
    Every weekly = Deadline.every(Cycle.WEEK);
    return Arbitraries.of(
        contradiction(31, yearly.inMonth(6), every -> every.onDay(31)),
        contradiction(30, yearly.inMonth(2), every -> every.onDay(30)),
        contradiction(32, monthly, every -> every.onDay(32)),
        contradiction(0, monthly, every -> every.onDay(0)),
        contradiction(-2, monthly, every -> every.onDay(-2)),
        contradiction(5, yearly, every -> every.onDay(5)),
        contradiction(5, yearly.inQuarter(2), every -> every.onDay(5)),
        contradiction(18, weekly, every -> every.onDay(18)),
        contradiction(18, Deadline.every(Cycle.DAY), every -> every.onDay(18)),
        contradiction(13, yearly, every -> every.inMonth(13)),
        contradiction(0, yearly, every -> every.inMonth(0)),
        contradiction(4, Deadline.every(Cycle.QUARTER), every -> every.inMonth(4)),
        contradiction(7, Deadline.every(Cycle.HALF_YEAR), every -> every.inMonth(7)),
        contradiction(3, monthly, every -> every.inMonth(3)),
        contradiction("3 beside quarter 2", yearly.inQuarter(2), every -> every.inMonth(3)),
        contradiction("3 beside quarter 2", yearly.inMonth(3), every -> every.inQuarter(2)),
        contradiction(5, yearly, every -> every.inQuarter(5)),
        contradiction(2, Deadline.every(Cycle.HALF_YEAR), every -> every.inQuarter(2)),
        contradiction(DayOfWeek.FRIDAY, monthly, every -> every.on(DayOfWeek.FRIDAY)),
        contradiction(DayOfWeek.FRIDAY, yearly, every -> every.on(DayOfWeek.FRIDAY)));
  }

  private static Tuple3<Object, Every, Function<Every, Every>> contradiction(
      Object value, Every good, Function<Every, Every> with) {
    return Tuple.of(value, good, with);
  }

  @Property
  @Label("every-refusal-quotes-value")
  void contradictionsAreRefusedByValue(
      @ForAll("contradictions") Tuple3<Object, Every, Function<Every, Every>> contradiction) {
    EveryLaws.refusalQuotesValue(contradiction.get1(), contradiction.get3(), contradiction.get2())
        .check();
  }

  @Example
  @Label("planted: every-refusal-quotes-value")
  void contradictionsAreLeftAlone() {
    PlantedBug.isCaught(
        contradictions(),
        contradiction ->
            EveryLaws.refusalQuotesValue(
                contradiction.get1(), every -> every, contradiction.get2()));
  }

  @Property
  @Label("every-number-in-range")
  void intervalsAndOffsetsHaveARange(
      @ForAll("rules") Every every, @ForAll @IntRange(min = -5, max = 1010) int number) {
    EveryLaws.numberInRange(number, 1, 1000, every::interval).check();
    EveryLaws.numberInRange(number, 0, 100, every::offset).check();
  }

  @Example
  @Label("planted: every-number-in-range")
  void intervalNoughtIsOne() {
    PlantedBug.isCaught(
        Arbitraries.integers().between(-5, 1010),
        number ->
            EveryLaws.numberInRange(
                number, 1, 1000, any -> Deadline.every(Cycle.DAY).interval(Math.max(1, any))));
  }

  @Provide
  Arbitrary<CalendarPeriod> periods() {
    return AnyPeriod.period();
  }

  @Property
  @Label("every-limits-in-order")
  void limitsRunForwards(
      @ForAll("rules") Every every,
      @ForAll("periods") CalendarPeriod from,
      @ForAll("periods") CalendarPeriod until) {
    EveryLaws.limitsInOrder(
            every,
            from,
            until,
            (first, last) ->
                any ->
                    new Every(
                        any.cycle(),
                        any.interval(),
                        any.edge(),
                        any.place(),
                        any.offset(),
                        Optional.of(first),
                        Optional.of(last)))
        .check();
    EveryLaws.limitsInOrder(
            Deadline.every(every.cycle()),
            from,
            until,
            (first, last) -> any -> any.from(first).until(last))
        .check();
  }

  @Example
  @Label("planted: every-limits-in-order")
  void ruleThatMustEndAfterItBegins() {
    PlantedBug.isCaught(
        Combinators.combine(AnyPeriod.single(), AnyPeriod.single()).as(Tuple::of),
        limits ->
            EveryLaws.limitsInOrder(
                Deadline.every(Cycle.MONTH),
                limits.get1(),
                limits.get2(),
                (first, last) ->
                    any ->
                        last.firstDay().isBefore(first.firstDay())
                            ? any.from(first).until(CalendarPeriod.year(1))
                            : any.from(first).until(last)));
  }
}
