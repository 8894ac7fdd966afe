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
  private static final int LAST = -1;
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
   * This place as a cycle has it: the last month by its number.
   *
   * @throws InvalidValueException if a part is out of range or does not fit the cycle
   */
  Place in(Cycle cycle) {
    if (month.isPresent()) {
      checkMonth(month.getAsInt(), cycle);
    }
    if (quarter.isPresent()) {
      checkQuarter(quarter.getAsInt(), cycle);
    }
    Place named = month.orElse(0) == LAST ? inMonth(cycle.months()) : this;
    if (day.isPresent()) {
      named.checkDay(day.getAsInt(), cycle);
    }
    if (weekday.isPresent() && cycle != Cycle.WEEK) {
      throw refused("weekday", "stand only in a week, not in a " + cycle, weekday.get());
    }
    return named;
  }

  private void checkMonth(int value, Cycle cycle) {
    int months = cycle.months();
    if (months <= 1) {
      throw refused("month", "stand only in a quarter, halfYear or year, not in a " + cycle, value);
    }
    if (!isNumberOrLast(value, months)) {
      throw refused(
          "month", "be from 1 to " + months + " in a " + cycle + ", or -1 for the last", value);
    }
    if (quarter.isPresent()) {
      throw refused(
          "month", "not stand beside a quarter", value + " beside quarter " + quarter.getAsInt());
    }
  }

  private static void checkQuarter(int value, Cycle cycle) {
    if (cycle != Cycle.YEAR) {
      throw refused("quarter", "stand only in a year, not in a " + cycle, value);
    }
    Checks.range(value, 1, 4, "Every.quarter");
  }

  private void checkDay(int value, Cycle cycle) {
    if (cycle.months() == 0) {
      throw refused("day", "stand only in a month or longer, not in a " + cycle, value);
    }
    if (cycle != Cycle.MONTH && month.isEmpty()) {
      throw refused("day", "stand beside a month in a " + cycle, value);
    }
    int longest = cycle == Cycle.YEAR ? Month.of(month.getAsInt()).maxLength() : 31;
    if (!isNumberOrLast(value, longest)) {
      String where = month.isPresent() ? " in month " + month.getAsInt() + " of a " + cycle : "";
      throw refused("day", "be from 1 to " + longest + where + ", or -1 for the last", value);
    }
  }

  private static boolean isNumberOrLast(int value, int highest) {
    return value == LAST || (value >= 1 && value <= highest);
  }

  private static InvalidValueException refused(String part, String rule, Object value) {
    return new InvalidValueException("Every." + part, rule, value);
  }
}
