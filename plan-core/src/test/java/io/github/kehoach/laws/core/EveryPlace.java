package io.github.kehoach.laws.core;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Deadline.Every;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** A place in a cycle as anybody may write it, most of them in no cycle. */
public record EveryPlace(
    Cycle cycle,
    OptionalInt month,
    OptionalInt quarter,
    OptionalInt day,
    Optional<DayOfWeek> weekday,
    OptionalInt nth,
    OptionalInt workingDay) {
  /** A place; 0 for what it does not name. */
  static EveryPlace of(Cycle cycle, int month, int quarter, int day) {
    OptionalInt none = OptionalInt.empty();
    return new EveryPlace(
        cycle, named(month), named(quarter), named(day), Optional.empty(), none, none);
  }

  private static OptionalInt named(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Any place. */
  static Arbitrary<EveryPlace> any() {
    Arbitrary<Cycle> cycles =
        Composed.oneOf(Arbitraries.of(Cycle.class), Arbitraries.just(Cycle.YEAR));
    return Combinators.combine(
            cycles,
            Composed.oneOf(number(-2, 14), number(1, 12)),
            seldom(5, -1, 5),
            Composed.oneOf(number(-2, 33), number(28, 32)),
            Arbitraries.of(DayOfWeek.class).optional(0.15),
            seldom(4, -2, 6),
            seldom(4, -2, 12))
        .as(EveryPlace::new)
        .edgeCases(EdgeCases.Config::none);
  }

  private static Arbitrary<OptionalInt> seldom(int weightOfNone, int lowest, int highest) {
    return Composed.frequencyOf(
        Tuple.of(weightOfNone, Arbitraries.just(OptionalInt.empty())),
        Tuple.of(1, number(lowest, highest)));
  }

  private static Arbitrary<OptionalInt> number(int lowest, int highest) {
    return Arbitraries.integers()
        .between(lowest, highest)
        .optional(0.5)
        .map(number -> number.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  /** The rule that is due in this place of each cycle. */
  Every rule() {
    return Deadline.every(cycle)
        .inMonth(orNull(month))
        .inQuarter(orNull(quarter))
        .onDay(orNull(day))
        .on(weekday.orElse(null))
        .nth(orNull(nth))
        .onWorkingDay(orNull(workingDay))
        .build();
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  /** Whether some cycle of some year has this place. */
  boolean exists() {
    boolean hasMonth = month.isPresent();
    boolean inMonth = cycle == Cycle.MONTH || hasMonth;
    boolean ofMonth = nth.isPresent() || workingDay.isPresent();
    long days =
        Stream.of(day.isPresent(), weekday.isPresent(), workingDay.isPresent())
            .filter(named -> named)
            .count();
    boolean quarterAlone =
        cycle == Cycle.YEAR && !hasMonth && day.isEmpty() && !ofMonth && isIn(quarter, 4);
    return days <= 1
        && (weekday.isEmpty() || nth.isPresent() || cycle == Cycle.WEEK)
        && (nth.isEmpty() || (weekday.isPresent() && inMonth && isOf(nth, 4)))
        && (workingDay.isEmpty() || (inMonth && isOf(workingDay, 10)))
        && (quarter.isEmpty() || quarterAlone)
        && (!hasMonth || (cycle.months() >= 3 && isOf(month, cycle.months())))
        && (day.isEmpty() || (inMonth && someMonthHasTheDay()));
  }

  /** Whether a month of a leap year that the place can mean has the day. */
  private boolean someMonthHasTheDay() {
    int length = cycle.months();
    int first = month.orElse(1) == -1 ? length : month.orElse(1);
    return day.orElse(0) == -1
        || IntStream.iterate(first, number -> number <= 12, number -> number + length)
            .anyMatch(number -> isIn(day, Month.of(number).maxLength()));
  }

  private static boolean isOf(OptionalInt number, int highest) {
    return number.orElse(0) == -1 || isIn(number, highest);
  }

  private static boolean isIn(OptionalInt number, int highest) {
    return number.orElse(0) >= 1 && number.orElse(0) <= highest;
  }
}
