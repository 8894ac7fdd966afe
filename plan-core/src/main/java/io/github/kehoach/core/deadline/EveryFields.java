package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
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
      throw refused("weekday", "stand only in a week, not in a " + cycle, weekday.get());
    }
    if (from.isPresent()
        && until.isPresent()
        && until.get().lastDay().isBefore(from.get().firstDay())) {
      throw refused("until", "not end before 'from' begins", from.get() + " to " + until.get());
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

  private static void checkDay(int value, OptionalInt month, Cycle cycle) {
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
