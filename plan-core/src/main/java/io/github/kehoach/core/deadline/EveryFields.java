package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Requirements;
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
    int offset,
    Optional<CalendarPeriod> from,
    Optional<CalendarPeriod> until)
    implements Deadline.Every {
  private static final int LAST = -1;

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
    if (weekday.isPresent() && cycle != Cycle.WEEK) {
      throw refused("weekday", Requirements.ONLY_IN_WEEK, weekday.get(), cycle);
    }
    if (from.isPresent()
        && until.isPresent()
        && until.get().lastDay().isBefore(from.get().firstDay())) {
      throw refused("until", Requirements.ENDS_AFTER_FROM, from.get() + " to " + until.get());
    }
    boolean bare = month.isEmpty() && quarter.isEmpty() && day.isEmpty() && weekday.isEmpty();
    if (interval > 1 && bare && offset == 0 && from.isEmpty()) {
      int span = cycle.months() * interval;
      cycle = cycle.longestIn(span);
      interval = span == 0 ? interval : span / cycle.months();
    }
  }

  private static void checkMonth(int value, OptionalInt quarter, Cycle cycle) {
    int months = cycle.months();
    if (months <= 1) {
      throw refused("month", Requirements.ONLY_ABOVE_MONTH, value, cycle);
    }
    if (!isNumberOrLast(value, months)) {
      throw refused("month", Requirements.MONTH_OF_CYCLE, value, months, cycle);
    }
    if (quarter.isPresent()) {
      throw refused(
          "month",
          Requirements.NOT_BESIDE_QUARTER,
          value + " beside quarter " + quarter.getAsInt());
    }
  }

  private static void checkQuarter(int value, Cycle cycle) {
    if (cycle != Cycle.YEAR) {
      throw refused("quarter", Requirements.ONLY_IN_YEAR, value, cycle);
    }
    Checks.range(value, 1, 4, "Every.quarter");
  }

  private static void checkDay(int value, OptionalInt month, Cycle cycle) {
    if (cycle.months() == 0) {
      throw refused("day", Requirements.ONLY_IN_MONTHS, value, cycle);
    }
    if (cycle != Cycle.MONTH && month.isEmpty()) {
      throw refused("day", Requirements.BESIDE_MONTH, value, cycle);
    }
    int longest = cycle == Cycle.YEAR ? Month.of(month.getAsInt()).maxLength() : 31;
    if (!isNumberOrLast(value, longest)) {
      throw month.isPresent()
          ? refused("day", Requirements.DAY_OF_NAMED_MONTH, value, longest, month.getAsInt(), cycle)
          : refused("day", Requirements.DAY_OF_MONTH, value, longest);
    }
  }

  private static boolean isNumberOrLast(int value, int highest) {
    return value == LAST || (value >= 1 && value <= highest);
  }

  private static InvalidValueException refused(
      String part, Requirement requirement, Object value, Object... arguments) {
    return new InvalidValueException("Every." + part, requirement, value, arguments);
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
        .with("offset", offset == 0 ? null : offset)
        .with("from", from)
        .with("until", until)
        .toString();
  }
}
