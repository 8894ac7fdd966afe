package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place of a due day inside a cycle. An empty place is the whole cycle. Immutable and
 * thread-safe.
 *
 * <p>Day 29, 30 or 31 in a shorter month means that month's last day.
 *
 * @param month in a quarter, half-year or year: the month of the cycle from 1, -1 its last
 * @param quarter in a year, without a month: from 1 to 4
 * @param day from 1 to 31, -1 the last; in a cycle longer than a month only beside a month
 * @param weekday only in a week
 */
public record Place(
    OptionalInt month, OptionalInt quarter, OptionalInt day, Optional<DayOfWeek> weekday) {
  private static final Place WHOLE =
      new Place(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  /** Refuses null; what fits which cycle is checked where the place is used. */
  public Place {
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(quarter, "quarter");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(weekday, "weekday");
  }

  /** The whole cycle. */
  public static Place whole() {
    return WHOLE;
  }

  /** Whether this is the whole cycle. */
  public boolean isWhole() {
    return equals(WHOLE);
  }

  Place inMonth(int monthOfCycle) {
    return new Place(OptionalInt.of(monthOfCycle), quarter, day, weekday);
  }

  Place inQuarter(int quarterOfYear) {
    return new Place(month, OptionalInt.of(quarterOfYear), day, weekday);
  }

  Place onDay(int dayOfMonth) {
    return new Place(month, quarter, OptionalInt.of(dayOfMonth), weekday);
  }

  Place on(DayOfWeek dayOfWeek) {
    return new Place(month, quarter, day, Optional.of(dayOfWeek));
  }

  /**
   * Refuses a place that the cycle does not have.
   *
   * @throws InvalidValueException if a part is out of range or does not fit the cycle
   */
  void checkIn(Cycle cycle) {
    month.ifPresent(value -> checkMonth(value, cycle));
    quarter.ifPresent(value -> checkQuarter(value, cycle));
    day.ifPresent(value -> checkDay(value, cycle));
    if (weekday.isPresent() && cycle != Cycle.WEEK) {
      throw new InvalidValueException(
          "Every.weekday", "stand only in a week, not in a " + cycle, weekday.get());
    }
  }

  private void checkMonth(int value, Cycle cycle) {
    if (cycle.months() < 3) {
      throw new InvalidValueException(
          "Every.month", "stand only in a quarter, half-year or year, not in a " + cycle, value);
    }
    if (value != -1) {
      Checks.range(value, 1, cycle.months(), "Every.month");
    }
    if (quarter.isPresent()) {
      throw new InvalidValueException(
          "Every.month", "not stand beside a quarter", value + " and " + quarter.getAsInt());
    }
  }

  private static void checkQuarter(int value, Cycle cycle) {
    if (cycle != Cycle.YEAR) {
      throw new InvalidValueException(
          "Every.quarter", "stand only in a year, not in a " + cycle, value);
    }
    Checks.range(value, 1, 4, "Every.quarter");
  }

  private void checkDay(int value, Cycle cycle) {
    if (cycle.months() == 0) {
      throw new InvalidValueException(
          "Every.day", "stand only in a month or longer, not in a " + cycle, value);
    }
    if (cycle.months() > 1 && month.isEmpty()) {
      throw new InvalidValueException(
          "Every.day", "stand beside a month in a cycle longer than a month", value);
    }
    if (value != -1) {
      Checks.range(value, 1, cycle == Cycle.YEAR ? longest(month.orElse(12)) : 31, "Every.day");
    }
  }

  private static int longest(int month) {
    return Month.of(month == -1 ? 12 : month).maxLength();
  }
}
