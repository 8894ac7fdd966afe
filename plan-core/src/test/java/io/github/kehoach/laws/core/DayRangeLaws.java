package io.github.kehoach.laws.core;

import io.github.kehoach.core.period.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What holds for every {@link DayRange}. */
public final class DayRangeLaws {
  private DayRangeLaws() {}

  /** {@code day-range-holds-its-days}. */
  @Law(
      id = "day-range-holds-its-days",
      says = "A range holds exactly the days that are counted from its first to its last.")
  public static Outcome holdsItsDays(
      DayRange range, LocalDate day, BiPredicate<DayRange, LocalDate> holds) {
    return Outcome.equal(holds.test(range, day), counted(range, day), day + " in " + range);
  }

  /** {@code day-range-overlap-shares-a-day}. */
  @Law(
      id = "day-range-overlap-shares-a-day",
      says = "Two ranges overlap, seen from either, exactly if some day belongs to both.")
  public static Outcome overlapSharesADay(
      DayRange one, DayRange other, BiPredicate<DayRange, DayRange> overlap) {
    boolean shared = days(one).anyMatch(day -> counted(other, day));
    return Outcome.equal(
        List.of(overlap.test(one, other), overlap.test(other, one)),
        List.of(shared, shared),
        "overlap of " + one + " and " + other + ", from either");
  }

  /** {@code day-range-runs-forwards}. */
  @Law(
      id = "day-range-runs-forwards",
      says =
          "A range keeps its ends, and is refused with both in the message if the last lies before"
              + " the first.")
  public static Outcome runsForwards(
      LocalDate first, LocalDate last, BiFunction<LocalDate, LocalDate, DayRange> range) {
    String ends = first + "/" + last;
    if (last.toEpochDay() < first.toEpochDay()) {
      return ValueLaws.isRefused(ends, () -> range.apply(first, last));
    }
    return Outcome.equal(range.apply(first, last).toString(), ends, ends);
  }

  private static boolean counted(DayRange range, LocalDate day) {
    return days(range).anyMatch(day::equals);
  }

  private static Stream<LocalDate> days(DayRange range) {
    return range.firstInclusive().datesUntil(range.lastInclusive().plusDays(1));
  }
}
