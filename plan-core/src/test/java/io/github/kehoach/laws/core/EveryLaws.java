package io.github.kehoach.laws.core;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Deadline.Every;
import io.github.kehoach.core.deadline.EveryBuilder;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for every rule of recurrence. */
public final class EveryLaws {
  private static final int LEAP_YEAR = 2024;

  private EveryLaws() {}

  /** {@code every-span-has-one-form}. */
  @Law(
      id = "every-span-has-one-form",
      says =
          "Bare cycles that span equally many months are one rule (every third month is every"
              + " quarter), and that rule spans as many.")
  public static Outcome spanHasOneForm(
      int span, Cycle one, Cycle other, BiFunction<Cycle, Integer, Every> every) {
    Every made = every.apply(one, span / one.months());
    Every same = every.apply(other, span / other.months());
    return Outcome.all(
        Outcome.equal(made, same, span + " months in cycles of a " + one + " and of a " + other),
        Outcome.equal(made.cycle().months() * made.interval(), span, "months of " + made));
  }

  /** {@code every-interval-as-written}. */
  @Law(
      id = "every-interval-as-written",
      says =
          "With a place, an offset or a beginning, or in days and weeks, cycle and interval stay as"
              + " written.")
  public static Outcome intervalAsWritten(
      Every every, int interval, BiFunction<EveryBuilder, Integer, Every> with) {
    Every made = with.apply(every.toBuilder(), interval);
    return Outcome.equal(
        made.cycle() + " / " + made.interval(),
        every.cycle() + " / " + interval,
        "an interval of " + interval + " for " + every);
  }

  /** {@code every-steps-in-any-order}. */
  @Law(
      id = "every-steps-in-any-order",
      says =
          "The steps that build a rule mean the same in any order: they give one rule, or one"
              + " refusal.")
  public static Outcome stepsInAnyOrder(
      List<EveryStep> steps, List<EveryStep> other, Function<List<EveryStep>, Every> build) {
    return Outcome.equal(
        madeOrRefused(steps, build), madeOrRefused(other, build), steps + " and " + other);
  }

  private static Object madeOrRefused(
      List<EveryStep> steps, Function<List<EveryStep>, Every> build) {
    try {
      return build.apply(steps);
    } catch (InvalidValueException refused) {
      return refused.getMessage();
    }
  }

  /** {@code every-last-month-has-its-number}. */
  @Law(
      id = "every-last-month-has-its-number",
      says = "Month -1 of a cycle is the cycle's last month, with or without a day.")
  public static Outcome lastMonthHasItsNumber(
      Cycle cycle, @Nullable Integer day, BiFunction<EveryBuilder, Integer, Every> inMonth) {
    Every last = inMonth.apply(Deadline.every(cycle).onDay(day), -1);
    Every numbered = inMonth.apply(Deadline.every(cycle).onDay(day), cycle.months());
    return Outcome.equal(last, numbered, "the last month of a " + cycle);
  }

  /** {@code every-place-exists}. */
  @Law(
      id = "every-place-exists",
      says =
          "A place is accepted exactly if some cycle of some year has it: a month or quarter of the"
              + " cycle, and at most one day: one that some of these months has, a weekday of a week, a"
              + " weekday or a working day that every month has.")
  public static Outcome placeExists(EveryPlace place, Function<EveryPlace, Every> every) {
    if (!exists(place)) {
      return ValueLaws.isRefusedNaming("Every.", () -> every.apply(place));
    }
    return Outcome.equal(every.apply(place).day(), place.day(), "there is " + place);
  }

  /** {@code every-refusal-quotes-value}. */
  @Law(
      id = "every-refusal-quotes-value",
      says = "A number that contradicts the rest of a rule is refused and quoted.")
  public static Outcome refusalQuotesValue(
      Object value, EveryPlace place, Function<EveryPlace, Every> every) {
    return ValueLaws.isRefused(value, () -> every.apply(place));
  }

  /** {@code every-number-in-range}. */
  @Law(
      id = "every-number-in-range",
      says =
          "An interval from 1 to 1000 and an offset from 0 to 100 are accepted, all others refused"
              + " by their value.")
  public static Outcome numberInRange(
      int number, int lowest, int highest, IntFunction<EveryBuilder> with) {
    if (number < lowest || number > highest) {
      return ValueLaws.isRefused(number, () -> with.apply(number).build());
    }
    return Outcome.neverThrows(
        () -> Outcome.equal(with.apply(number).build() == null, false, number + " is accepted"),
        number + " is accepted");
  }

  /** {@code every-limits-in-order}. */
  @Law(
      id = "every-limits-in-order",
      says =
          "A rule keeps its limits, and is refused, with both in the message, if the last period"
              + " ends before the first begins.")
  public static Outcome limitsInOrder(
      CalendarPeriod from,
      CalendarPeriod until,
      BiFunction<CalendarPeriod, CalendarPeriod, Every> limited) {
    if (until.lastDay().toEpochDay() < from.firstDay().toEpochDay()) {
      return ValueLaws.isRefused(from + " to " + until, () -> limited.apply(from, until));
    }
    Every made = limited.apply(from, until);
    return Outcome.equal(
        made.from() + " " + made.until(),
        Optional.of(from) + " " + Optional.of(until),
        from + " to " + until);
  }

  private static boolean exists(EveryPlace place) {
    Cycle cycle = place.cycle();
    boolean ofMonth = place.nth().isPresent();
    if (place.weekday().isPresent() && !ofMonth && cycle != Cycle.WEEK) {
      return false;
    }
    boolean inMonth = cycle == Cycle.MONTH || place.month().isPresent();
    if (ofMonth && (place.weekday().isEmpty() || !inMonth || !isOf(place.nth(), 4))) {
      return false;
    }
    if (place.workingDay().isPresent() && (!inMonth || !isOf(place.workingDay(), 10))) {
      return false;
    }
    if (Stream.of(
                place.day().isPresent(),
                place.weekday().isPresent(),
                place.workingDay().isPresent())
            .filter(named -> named)
            .count()
        > 1) {
      return false;
    }
    if (place.quarter().isPresent()
        && (cycle != Cycle.YEAR
            || place.month().isPresent()
            || place.day().isPresent()
            || ofMonth
            || place.workingDay().isPresent()
            || !isIn(place.quarter(), 4))) {
      return false;
    }
    if (place.month().isPresent() && (cycle.months() < 3 || !isOf(place.month(), cycle.months()))) {
      return false;
    }
    return place.day().isEmpty()
        || ((cycle == Cycle.MONTH || place.month().isPresent()) && someMonthHas(place));
  }

  /** Whether a month of a leap year that the place can mean has the day. */
  private static boolean someMonthHas(EveryPlace place) {
    int length = place.cycle().months();
    int month = place.month().orElse(1) == -1 ? length : place.month().orElse(1);
    int day = place.day().getAsInt();
    return day == -1
        || IntStream.iterate(month, number -> number <= 12, number -> number + length)
            .anyMatch(number -> isDay(number, day));
  }

  private static boolean isDay(int month, int day) {
    try {
      return LocalDate.of(LEAP_YEAR, month, day).getDayOfMonth() == day;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static boolean isOf(OptionalInt number, int highest) {
    return number.orElse(0) == -1 || isIn(number, highest);
  }

  private static boolean isIn(OptionalInt number, int highest) {
    return number.orElse(0) >= 1 && number.orElse(0) <= highest;
  }
}
