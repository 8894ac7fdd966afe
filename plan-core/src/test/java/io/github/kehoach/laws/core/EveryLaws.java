package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;
import static io.github.kehoach.laws.core.Outcome.refusedWith;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Deadline.Every;
import io.github.kehoach.core.deadline.EveryBuilder;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.IntRange;

/** What holds for every rule of recurrence. */
public class EveryLaws {
  /** One step of building a rule, and how a reader of a failure sees it. */
  public record EveryStep(String name, UnaryOperator<EveryBuilder> step) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Law(
      id = "every-span-has-one-form",
      says =
          "Bare cycles that span equally many months are one rule (every third month is every"
              + " quarter), and that rule spans as many.",
      catches = "an interval that is left as written")
  public Claim<BiFunction<Cycle, Integer, Every>> spanHasOneForm(
      @ForAll("spans") Tuple3<Integer, Cycle, Cycle> three) {
    int span = three.get1();
    return claim(
        every -> {
          Every made = every.apply(three.get2(), span / three.get2().months());
          Every same = every.apply(three.get3(), span / three.get3().months());
          return Outcome.equal(
              List.of(made, made.cycle().months() * made.interval()),
              List.of(same, span),
              "months in two cycles: " + three);
        },
        (cycle, interval) -> Deadline.every(cycle).interval(interval).build(),
        (cycle, interval) -> Deadline.every(cycle).before().interval(interval).build(),
        (cycle, interval) -> Deadline.every(cycle).offset(1).interval(interval).build());
  }

  @Law(
      id = "every-interval-as-written",
      says =
          "With a place, an offset or a beginning, or in days and weeks, cycle and interval stay as"
              + " written.",
      catches = "every third month that is a quarter, whatever else is said")
  public Claim<BiFunction<EveryBuilder, Integer, Every>> intervalAsWritten(
      @ForAll("rulesWithOneSpelling") Every every,
      @ForAll @IntRange(min = 1, max = 48) int interval) {
    return claim(
        with -> {
          Every made = with.apply(every.toBuilder(), interval);
          return Outcome.equal(
              made.cycle() + " / " + made.interval(),
              every.cycle() + " / " + interval,
              "an interval of " + interval + " for " + every);
        },
        (any, number) -> any.interval(number).build(),
        (any, number) -> any.from(null).onDay(null).inMonth(null).interval(number).build());
  }

  @Law(
      id = "every-steps-in-any-order",
      says =
          "The steps that build a rule mean the same in any order: they give one rule, or one"
              + " refusal.",
      catches = "a builder that checks and normalises at every step")
  public Claim<Function<List<EveryStep>, Every>> stepsInAnyOrder(
      @ForAll Cycle cycle, @ForAll("orders") Tuple2<List<EveryStep>, List<EveryStep>> orders) {
    return claim(
        build ->
            Outcome.equal(
                Outcome.madeOrRefused(() -> build.apply(orders.get1())),
                Outcome.madeOrRefused(() -> build.apply(orders.get2())),
                "two orders: " + orders),
        steps -> {
          EveryBuilder builder = Deadline.every(cycle);
          for (EveryStep step : steps) {
            builder = step.step().apply(builder);
          }
          return builder.build();
        },
        steps -> {
          Every rule = Deadline.every(cycle).build();
          for (EveryStep step : steps) {
            rule = step.step().apply(rule.toBuilder()).build();
          }
          return rule;
        });
  }

  @Law(
      id = "every-last-month-has-its-number",
      says = "Month -1 of a cycle is the cycle's last month, with or without a day.",
      catches = "a last month that is always the third")
  public Claim<BiFunction<EveryBuilder, Integer, Every>> lastMonthHasItsNumber(
      @ForAll("longerCycles") Cycle cycle, @ForAll @IntRange(max = 31) int day) {
    Integer named = day == 0 ? null : day;
    return claim(
        inMonth ->
            Outcome.equal(
                inMonth.apply(Deadline.every(cycle).onDay(named), -1),
                inMonth.apply(Deadline.every(cycle).onDay(named), cycle.months()),
                "the last month of a " + cycle),
        (any, month) -> any.inMonth(month).build(),
        (any, month) -> any.inMonth(month == -1 ? 3 : month).build());
  }

  @Property(tries = 3000)
  @Law(
      id = "every-place-exists",
      says =
          "A place is accepted exactly if some cycle of some year has it: a month or quarter of the"
              + " cycle, and at most one day: one that some of these months has, a weekday of a week, a"
              + " weekday or a working day that every month has.",
      catches = "months that all have thirty-one days")
  public Claim<Function<EveryPlace, Every>> placeExists(@ForAll("places") EveryPlace place) {
    return claim(
        every ->
            place.exists()
                ? Outcome.equal(every.apply(place).day(), place.day(), "there is " + place)
                : refusedWith("Every.", () -> every.apply(place)),
        EveryPlace::rule,
        any ->
            any.cycle() == Cycle.YEAR && any.day().orElse(0) == 31
                ? EveryPlace.of(Cycle.MONTH, 0, any.quarter().orElse(0), 31).rule()
                : any.rule());
  }

  @Law(
      id = "every-refusal-quotes-value",
      says = "A number that contradicts the rest of a rule is refused and quoted.",
      catches = "a contradiction that is left alone")
  public Claim<Function<EveryPlace, Every>> refusalQuotesValue(
      @ForAll("contradictions") Tuple2<Object, EveryPlace> contradiction) {
    return claim(
        every ->
            refusedWith(
                "was '" + contradiction.get1() + "'", () -> every.apply(contradiction.get2())),
        EveryPlace::rule,
        place -> Deadline.every(place.cycle()).build());
  }

  @Law(
      id = "every-number-in-range",
      says =
          "An interval from 1 to 1000 and an offset from 0 to 100 are accepted, all others refused"
              + " by their value.",
      catches = "an interval of nought that is one")
  public Claim<IntFunction<EveryBuilder>> numberInRange(
      @ForAll Every every, @ForAll("numbers") int number) {
    return claim(
        interval ->
            Outcome.all(
                inRange(number, 1, 1000, interval),
                inRange(number, 0, 100, any -> every.toBuilder().offset(any))),
        any -> every.toBuilder().interval(any),
        any -> every.toBuilder().interval(any == 0 ? 1 : any));
  }

  private static Outcome inRange(
      int number, int lowest, int highest, IntFunction<EveryBuilder> with) {
    return number < lowest || number > highest
        ? refusedWith("was '" + number + "'", () -> with.apply(number).build())
        : Outcome.accepted(() -> with.apply(number).build(), number + " is accepted");
  }

  @Law(
      id = "every-limits-in-order",
      says =
          "A rule keeps its limits, and is refused, with both in the message, if the last period"
              + " ends before the first begins.",
      catches = "a rule that must end after it begins")
  public Claim<BiFunction<CalendarPeriod, CalendarPeriod, Every>> limitsInOrder(
      @ForAll Every every, @ForAll CalendarPeriod from, @ForAll CalendarPeriod until) {
    return claim(
        limited ->
            until.lastDay().toEpochDay() < from.firstDay().toEpochDay()
                ? PeriodLaws.refusedForBoth(from, until, () -> limited.apply(from, until))
                : Outcome.equal(
                    Outcome.madeOrRefused(
                        () -> {
                          Every made = limited.apply(from, until);
                          return List.of(made.from().orElseThrow(), made.until().orElseThrow());
                        }),
                    List.of(from, until),
                    from + " to " + until),
        (first, last) -> every.toBuilder().from(first).until(last).build(),
        (first, last) ->
            every.toBuilder()
                .from(first)
                .until(last.firstDay().isBefore(first.firstDay()) ? CalendarPeriod.year(1) : last)
                .build());
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(-5, 1010).edgeCases(edges -> edges.add(0, 1, 100, 1000));
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
                    || !every.isWholeCycle()
                    || every.offset() > 0
                    || every.from().isPresent());
  }

  @Provide
  Arbitrary<EveryPlace> places() {
    return EveryPlace.any();
  }

  /** Two to five different steps, and the same in another order. */
  @Provide
  Arbitrary<Tuple2<List<EveryStep>, List<EveryStep>>> orders() {
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
            new EveryStep("from(2025-02)", any -> any.from(CalendarPeriod.month(2025, 2))),
            new EveryStep("until(2024)", any -> any.until(CalendarPeriod.year(2024))),
            new EveryStep("until(2030)", any -> any.until(CalendarPeriod.year(2030))));
    return Arbitraries.shuffle(steps)
        .flatMap(all -> Arbitraries.integers().between(2, 5).map(size -> all.subList(0, size)))
        .filter(some -> some.stream().filter(one -> one.name().startsWith("until")).count() < 2)
        .flatMap(some -> Arbitraries.shuffle(some).map(other -> Tuple.of(some, other)));
  }

  /** A number, and the place that it contradicts. */
  @Provide
  Arbitrary<Tuple2<Object, EveryPlace>> contradictions() {
    return Arbitraries.of(
        Tuple.of(31, EveryPlace.of(Cycle.YEAR, 6, 0, 31)),
        Tuple.of(30, EveryPlace.of(Cycle.YEAR, 2, 0, 30)),
        Tuple.of(32, EveryPlace.of(Cycle.MONTH, 0, 0, 32)),
        Tuple.of(-2, EveryPlace.of(Cycle.MONTH, 0, 0, -2)),
        Tuple.of(5, EveryPlace.of(Cycle.YEAR, 0, 0, 5)),
        Tuple.of(5, EveryPlace.of(Cycle.YEAR, 0, 2, 5)),
        Tuple.of(18, EveryPlace.of(Cycle.WEEK, 0, 0, 18)),
        Tuple.of(18, EveryPlace.of(Cycle.DAY, 0, 0, 18)),
        Tuple.of(13, EveryPlace.of(Cycle.YEAR, 13, 0, 0)),
        Tuple.of(4, EveryPlace.of(Cycle.QUARTER, 4, 0, 0)),
        Tuple.of(7, EveryPlace.of(Cycle.HALF_YEAR, 7, 0, 0)),
        Tuple.of(3, EveryPlace.of(Cycle.MONTH, 3, 0, 0)),
        Tuple.of(3, EveryPlace.of(Cycle.YEAR, 3, 2, 0)),
        Tuple.of(5, EveryPlace.of(Cycle.YEAR, 0, 5, 0)),
        Tuple.of(2, EveryPlace.of(Cycle.HALF_YEAR, 0, 2, 0)),
        Tuple.of(5, onFriday(Cycle.MONTH, 5)),
        Tuple.of(1, onFriday(Cycle.WEEK, 1)),
        Tuple.of(1, onFriday(Cycle.YEAR, 1)),
        Tuple.of(DayOfWeek.FRIDAY, onFriday(Cycle.MONTH, 0)),
        Tuple.of(DayOfWeek.FRIDAY, onFriday(Cycle.YEAR, 0)));
  }

  private static EveryPlace onFriday(Cycle cycle, int nth) {
    OptionalInt none = OptionalInt.empty();
    OptionalInt which = nth == 0 ? none : OptionalInt.of(nth);
    return new EveryPlace(cycle, none, none, none, Optional.of(DayOfWeek.FRIDAY), which, none);
  }
}
