package io.github.kehoach.core.deadline;

import io.github.kehoach.core.deadline.Deadline.Every;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.EveryLaws;
import io.github.kehoach.laws.core.EveryPlace;
import io.github.kehoach.laws.core.EveryStep;
import io.github.kehoach.laws.core.PlantedBug;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
                    || !every.isWholeCycle()
                    || every.offset() > 0
                    || every.from().isPresent());
  }

  /** Places as anybody may write them, most of them in no cycle. */
  @Provide
  Arbitrary<EveryPlace> places() {
    Arbitrary<OptionalInt> months = Composed.oneOf(number(-2, 14), number(1, 12));
    Arbitrary<OptionalInt> quarters =
        Composed.frequencyOf(
            Tuple.of(5, Arbitraries.just(OptionalInt.empty())), Tuple.of(1, number(-1, 5)));
    Arbitrary<OptionalInt> days = Composed.oneOf(number(-2, 33), number(28, 32));
    Arbitrary<Cycle> cycles =
        Composed.oneOf(Arbitraries.of(Cycle.class), Arbitraries.just(Cycle.YEAR));
    Arbitrary<Optional<DayOfWeek>> weekdays = Arbitraries.of(DayOfWeek.class).optional(0.15);
    return Combinators.combine(
            cycles, months, quarters, days, weekdays, seldom(-2, 6), seldom(-2, 12))
        .as(EveryPlace::new)
        .edgeCases(EdgeCases.Config::none);
  }

  /** Two to five different steps, and the same in another order. */
  @Provide
  Arbitrary<Tuple3<Cycle, List<EveryStep>, List<EveryStep>>> orders() {
    CalendarPeriod february = CalendarPeriod.month(2025, 2);
    List<EveryStep> steps =
        List.of(
            new EveryStep("interval(3)", any -> any.interval(3)),
            new EveryStep("before", EveryBuilder::before),
            new EveryStep("inMonth(6)", any -> any.inMonth(6)),
            new EveryStep("inQuarter(2)", any -> any.inQuarter(2)),
            new EveryStep("onDay(30)", any -> any.onDay(30)),
            new EveryStep("on(FRIDAY)", any -> any.on(DayOfWeek.FRIDAY)),
            new EveryStep("nth(1)", any -> any.nth(1)),
            new EveryStep("onWorkingDay(5)", any -> any.onWorkingDay(5)),
            new EveryStep("offset(1)", any -> any.offset(1)),
            new EveryStep("from(2025-02)", any -> any.from(february)),
            new EveryStep("until(2024)", any -> any.until(CalendarPeriod.year(2024))),
            new EveryStep("until(2030)", any -> any.until(CalendarPeriod.year(2030))));
    Arbitrary<List<EveryStep>> chosen =
        Arbitraries.shuffle(steps)
            .flatMap(all -> Arbitraries.integers().between(2, 5).map(size -> all.subList(0, size)))
            .filter(
                some -> some.stream().filter(one -> one.name().startsWith("until")).count() < 2);
    return Combinators.combine(Arbitraries.of(Cycle.class), chosen)
        .flatAs(
            (cycle, some) -> Arbitraries.shuffle(some).map(other -> Tuple.of(cycle, some, other)));
  }

  private static Every built(Cycle cycle, List<EveryStep> steps) {
    EveryBuilder builder = Deadline.every(cycle);
    for (EveryStep step : steps) {
      builder = step.step().apply(builder);
    }
    return builder.build();
  }

  /** A builder that checks and normalises at every step, as a chain of whole rules would. */
  private static Every builtAtOnce(Cycle cycle, List<EveryStep> steps) {
    Every rule = Deadline.every(cycle).build();
    for (EveryStep step : steps) {
      rule = step.step().apply(rule.toBuilder()).build();
    }
    return rule;
  }

  @Property
  @Label("every-steps-in-any-order")
  void theOrderOfStepsDoesNotMatter(
      @ForAll("orders") Tuple3<Cycle, List<EveryStep>, List<EveryStep>> orders) {
    EveryLaws.stepsInAnyOrder(orders.get2(), orders.get3(), steps -> built(orders.get1(), steps))
        .check();
  }

  @Example
  @Label("planted: every-steps-in-any-order")
  void aBuilderThatChecksAtEveryStep() {
    PlantedBug.isCaught(
        orders(),
        any ->
            EveryLaws.stepsInAnyOrder(
                any.get2(), any.get3(), steps -> builtAtOnce(any.get1(), steps)));
  }

  private static Arbitrary<OptionalInt> seldom(int lowest, int highest) {
    return Composed.frequencyOf(
        Tuple.of(4, Arbitraries.just(OptionalInt.empty())), Tuple.of(1, number(lowest, highest)));
  }

  private static Arbitrary<OptionalInt> number(int lowest, int highest) {
    return Arbitraries.integers()
        .between(lowest, highest)
        .optional(0.5)
        .map(number -> number.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  @Property
  @Label("every-span-has-one-form")
  void equalSpansAreOneRule(@ForAll("spans") Tuple3<Integer, Cycle, Cycle> span) {
    EveryLaws.spanHasOneForm(
            span.get1(),
            span.get2(),
            span.get3(),
            (cycle, interval) -> Deadline.every(cycle).interval(interval).build())
        .check();
    EveryLaws.spanHasOneForm(
            span.get1(),
            span.get2(),
            span.get3(),
            (cycle, interval) -> Deadline.every(cycle).before().interval(interval).build())
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
                (cycle, interval) -> Deadline.every(cycle).offset(1).interval(interval).build()));
  }

  @Property
  @Label("every-interval-as-written")
  void aPlaceAnOffsetOrABeginningKeepsTheInterval(
      @ForAll("rulesWithOneSpelling") Every every,
      @ForAll @IntRange(min = 1, max = 48) int interval) {
    EveryLaws.intervalAsWritten(every, interval, (any, number) -> any.interval(number).build())
        .check();
  }

  @Example
  @Label("planted: every-interval-as-written")
  void everyThirdMonthIsAQuarterWhateverElseIsSaid() {
    PlantedBug.isCaught(
        rulesWithOneSpelling(),
        every ->
            EveryLaws.intervalAsWritten(
                every,
                3,
                (any, interval) ->
                    any.from(null).onDay(null).inMonth(null).interval(interval).build()));
  }

  @Property
  @Label("every-last-month-has-its-number")
  void theLastMonthHasItsNumber(
      @ForAll("longerCycles") Cycle cycle, @ForAll @IntRange(min = 0, max = 31) int day) {
    EveryLaws.lastMonthHasItsNumber(
            cycle, day == 0 ? null : day, (any, month) -> any.inMonth(month).build())
        .check();
  }

  @Example
  @Label("planted: every-last-month-has-its-number")
  void theLastMonthIsAlwaysTheThird() {
    PlantedBug.isCaught(
        longerCycles(),
        cycle ->
            EveryLaws.lastMonthHasItsNumber(
                cycle, 1, (any, month) -> any.inMonth(month == -1 ? 3 : month).build()));
  }

  @Property(tries = 3000)
  @Label("every-place-exists")
  void placesThatNoCycleHasAreRefused(@ForAll("places") EveryPlace place) {
    EveryLaws.placeExists(place, EveryPlace::rule).check();
  }

  @Example
  @Label("planted: every-place-exists")
  void everyMonthHasThirtyOneDays() {
    PlantedBug.isCaught(
        places(),
        place ->
            EveryLaws.placeExists(
                place,
                any ->
                    any.cycle() == Cycle.YEAR && any.day().orElse(0) == 31
                        ? new EveryPlace(
                                Cycle.MONTH,
                                OptionalInt.empty(),
                                any.quarter(),
                                any.day(),
                                any.weekday())
                            .rule()
                        : any.rule()));
  }

  /** A number, and the place that it contradicts. */
  @Provide
  Arbitrary<Tuple2<Object, EveryPlace>> contradictions() {
    return Arbitraries.of(
        Tuple.of(31, place(Cycle.YEAR, 6, 0, 31)),
        Tuple.of(30, place(Cycle.YEAR, 2, 0, 30)),
        Tuple.of(32, place(Cycle.MONTH, 0, 0, 32)),
        Tuple.of(-2, place(Cycle.MONTH, 0, 0, -2)),
        Tuple.of(5, place(Cycle.YEAR, 0, 0, 5)),
        Tuple.of(5, place(Cycle.YEAR, 0, 2, 5)),
        Tuple.of(18, place(Cycle.WEEK, 0, 0, 18)),
        Tuple.of(18, place(Cycle.DAY, 0, 0, 18)),
        Tuple.of(13, place(Cycle.YEAR, 13, 0, 0)),
        Tuple.of(4, place(Cycle.QUARTER, 4, 0, 0)),
        Tuple.of(7, place(Cycle.HALF_YEAR, 7, 0, 0)),
        Tuple.of(3, place(Cycle.MONTH, 3, 0, 0)),
        Tuple.of("3 beside quarter 2", place(Cycle.YEAR, 3, 2, 0)),
        Tuple.of(5, place(Cycle.YEAR, 0, 5, 0)),
        Tuple.of(2, place(Cycle.HALF_YEAR, 0, 2, 0)),
        Tuple.of(5, onNthFriday(Cycle.MONTH, 5)),
        Tuple.of(1, onNthFriday(Cycle.WEEK, 1)),
        Tuple.of(1, onNthFriday(Cycle.YEAR, 1)),
        Tuple.of(DayOfWeek.FRIDAY, onFriday(Cycle.MONTH)),
        Tuple.of(DayOfWeek.FRIDAY, onFriday(Cycle.YEAR)));
  }

  /** A place; 0 for what it does not name. */
  private static EveryPlace place(Cycle cycle, int month, int quarter, int day) {
    return new EveryPlace(cycle, named(month), named(quarter), named(day), Optional.empty());
  }

  private static EveryPlace onFriday(Cycle cycle) {
    return new EveryPlace(cycle, named(0), named(0), named(0), Optional.of(DayOfWeek.FRIDAY));
  }

  private static EveryPlace onNthFriday(Cycle cycle, int nth) {
    return new EveryPlace(
        cycle, named(0), named(0), named(0), Optional.of(DayOfWeek.FRIDAY), named(nth), named(0));
  }

  private static OptionalInt named(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Property
  @Label("every-refusal-quotes-value")
  void contradictionsAreRefusedByValue(
      @ForAll("contradictions") Tuple2<Object, EveryPlace> contradiction) {
    EveryLaws.refusalQuotesValue(contradiction.get1(), contradiction.get2(), EveryPlace::rule)
        .check();
  }

  @Example
  @Label("planted: every-refusal-quotes-value")
  void contradictionsAreLeftAlone() {
    PlantedBug.isCaught(
        contradictions(),
        contradiction ->
            EveryLaws.refusalQuotesValue(
                contradiction.get1(),
                contradiction.get2(),
                place -> Deadline.every(place.cycle()).build()));
  }

  @Property
  @Label("every-number-in-range")
  void intervalsAndOffsetsHaveARange(
      @ForAll Every every, @ForAll @IntRange(min = -5, max = 1010) int number) {
    EveryLaws.numberInRange(number, 1, 1000, any -> every.toBuilder().interval(any)).check();
    EveryLaws.numberInRange(number, 0, 100, any -> every.toBuilder().offset(any)).check();
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

  @Property
  @Label("every-limits-in-order")
  void limitsRunForwards(
      @ForAll Every every, @ForAll CalendarPeriod from, @ForAll CalendarPeriod until) {
    EveryLaws.limitsInOrder(
            from, until, (first, last) -> every.toBuilder().from(first).until(last).build())
        .check();
  }

  @Example
  @Label("planted: every-limits-in-order")
  void ruleThatMustEndAfterItBegins() {
    PlantedBug.isCaught(
        Combinators.combine(AnyPeriod.single(), AnyPeriod.single()).as(Tuple::of),
        limits ->
            EveryLaws.limitsInOrder(
                limits.get1(),
                limits.get2(),
                (first, last) ->
                    Deadline.every(Cycle.MONTH)
                        .from(first)
                        .until(
                            last.firstDay().isBefore(first.firstDay())
                                ? CalendarPeriod.year(1)
                                : last)
                        .build()));
  }
}
