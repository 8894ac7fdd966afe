package io.github.kehoach.laws.rules;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.DayRange;
import java.time.LocalDate;
import java.util.List;

/** How laws ask for the occurrences of a recurring deadline. */
@FunctionalInterface
public interface Expansion {
  /**
   * The occurrences in order, without working-day rollover.
   *
   * @param cycles those count that end in this range
   * @return none for an interval above 1 without {@code from}
   */
  List<Due> of(Deadline.Every every, DayRange cycles);

  /**
   * One occurrence.
   *
   * @param cycle its first and last day
   * @param day the due day
   */
  record Due(DayRange cycle, LocalDate day) {}
}
