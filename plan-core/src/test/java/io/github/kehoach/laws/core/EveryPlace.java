package io.github.kehoach.laws.core;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Deadline.Every;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** A place in a cycle as anybody may write it, most of them in no cycle. */
public record EveryPlace(
    Cycle cycle,
    OptionalInt month,
    OptionalInt quarter,
    OptionalInt day,
    Optional<DayOfWeek> weekday,
    OptionalInt nth,
    OptionalInt workingDay) {
  /** A place without a weekday of the month or a working day. */
  public EveryPlace(
      Cycle cycle,
      OptionalInt month,
      OptionalInt quarter,
      OptionalInt day,
      Optional<DayOfWeek> weekday) {
    this(cycle, month, quarter, day, weekday, OptionalInt.empty(), OptionalInt.empty());
  }

  /** The rule that is due in this place of each cycle. */
  public Every rule() {
    return Deadline.every(cycle)
        .inMonth(month.isPresent() ? month.getAsInt() : null)
        .inQuarter(quarter.isPresent() ? quarter.getAsInt() : null)
        .onDay(day.isPresent() ? day.getAsInt() : null)
        .on(weekday.orElse(null))
        .nth(nth.isPresent() ? nth.getAsInt() : null)
        .onWorkingDay(workingDay.isPresent() ? workingDay.getAsInt() : null)
        .build();
  }
}
