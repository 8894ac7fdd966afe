package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.internal.Shown;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of an {@link Deadline.Every}: no contradictions, and the normal form. */
record EveryFields(
    Cycle cycle,
    int interval,
    Edge edge,
    OptionalInt month,
    OptionalInt quarter,
    OptionalInt day,
    Optional<DayOfWeek> weekday,
    OptionalInt nth,
    OptionalInt workingDay,
    int offset,
    Optional<CalendarPeriod> from,
    Optional<CalendarPeriod> until)
    implements Deadline.Every {
  private static final int LAST = -1;

  /** A fifth Monday is not in every month. */
  private static final int MOST_WEEKDAYS = 4;

  /** Every month has so many working days, also that of Tết. */
  private static final int MOST_WORKING_DAYS = 10;

  EveryFields {
    Checks.range(interval, 1, 1000, "Every.interval");
    Checks.range(offset, 0, 100, "Every.offset");
    if (month.isPresent()) {
      checkMonth(month.getAsInt(), quarter, cycle);
      month = OptionalInt.of(month.getAsInt() == LAST ? cycle.months() : month.getAsInt());
    }
    if (quarter.isPresent()) {
      checkQuarter(quarter.getAsInt(), cycle);
    }
    if (day.isPresent()) {
      checkDay(day.getAsInt(), month, cycle);
    }
    if (nth.isPresent()) {
      checkNth("nth", nth.getAsInt(), MOST_WEEKDAYS, month, cycle);
      if (weekday.isEmpty()) {
        throw refused("nth", "beside-weekday", nth.getAsInt());
      }
    } else if (weekday.isPresent() && cycle != Cycle.WEEK) {
      throw refused("weekday", "only-in-week", weekday.get(), cycle);
    }
    if (workingDay.isPresent()) {
      checkNth("workingDay", workingDay.getAsInt(), MOST_WORKING_DAYS, month, cycle);
    }
    if ((day.isPresent() && nth.isPresent())
        || (workingDay.isPresent() && (day.isPresent() || weekday.isPresent()))) {
      int value = workingDay.orElseGet(nth::getAsInt);
      throw refused(workingDay.isPresent() ? "workingDay" : "nth", "one-day", value);
    }
    if (from.isPresent()
        && until.isPresent()
        && until.get().lastDay().isBefore(from.get().firstDay())) {
      throw refused("until", "not-backwards", until.get(), from.get());
    }
    boolean bare = month.isEmpty() && quarter.isEmpty() && day.isEmpty();
    bare &= weekday.isEmpty() && workingDay.isEmpty();
    if (interval > 1 && bare && offset == 0 && from.isEmpty()) {
      int span = cycle.months() * interval;
      cycle = cycle.longestIn(span);
      interval = span == 0 ? interval : span / cycle.months();
    }
  }

  private static void checkMonth(int value, OptionalInt quarter, Cycle cycle) {
    int months = cycle.months();
    if (months <= 1) {
      throw refused("month", "only-above-month", value, cycle);
    }
    if (!isNumberOrLast(value, months)) {
      throw refused("month", "month-of-cycle", value, months, cycle);
    }
    if (quarter.isPresent()) {
      throw refused("month", "not-beside-quarter", value);
    }
  }

  private static void checkQuarter(int value, Cycle cycle) {
    if (cycle != Cycle.YEAR) {
      throw refused("quarter", "only-in-year", value, cycle);
    }
    Checks.range(value, 1, 4, "Every.quarter");
  }

  private static void checkDay(int value, OptionalInt month, Cycle cycle) {
    checkInMonth("day", value, month, cycle);
    int longest = cycle == Cycle.YEAR ? Month.of(month.getAsInt()).maxLength() : 31;
    if (!isNumberOrLast(value, longest)) {
      throw month.isPresent()
          ? refused("day", "day-of-named-month", value, longest, month.getAsInt(), cycle)
          : refused("day", "day-of-month", value, longest);
    }
  }

  private static void checkInMonth(String part, int value, OptionalInt month, Cycle cycle) {
    if (cycle.months() == 0) {
      throw refused(part, "only-in-months", value, cycle);
    }
    if (cycle != Cycle.MONTH && month.isEmpty()) {
      throw refused(part, "beside-month", value, cycle);
    }
  }

  private static void checkNth(String part, int value, int most, OptionalInt month, Cycle cycle) {
    checkInMonth(part, value, month, cycle);
    if (!isNumberOrLast(value, most)) {
      throw refused(part, "day-of-month", value, most);
    }
  }

  private static boolean isNumberOrLast(int value, int highest) {
    return value == LAST || (value >= 1 && value <= highest);
  }

  private static InvalidValueException refused(
      String part, String requirement, Object value, Object... arguments) {
    return Refuse.value("Every." + part, requirement, value, arguments);
  }

  @Override
  public String toString() {
    return Shown.of("Every")
        .with("cycle", cycle)
        .with("interval", interval == 1 ? null : interval)
        .with("edge", edge == Edge.BY ? null : edge)
        .with("month", month)
        .with("quarter", quarter)
        .with("day", day)
        .with("weekday", weekday)
        .with("nth", nth)
        .with("workingDay", workingDay)
        .with("offset", offset == 0 ? null : offset)
        .with("from", from)
        .with("until", until)
        .toString();
  }
}
