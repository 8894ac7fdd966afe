package io.github.kehoach.core.deadline;

import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.internal.Shown;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Optional;

/** The fields of a {@link Deadline.Continuous}, which does not end before it begins. */
record ContinuousFields(
    Optional<Cycle> cycle, Optional<Start> start, Optional<CalendarPeriod> until)
    implements Deadline.Continuous {
  static final ContinuousFields BARE =
      new ContinuousFields(Optional.empty(), Optional.empty(), Optional.empty());

  ContinuousFields {
    if (start.isPresent()
        && until.isPresent()
        && until.get().lastDay().isBefore(start.get().firstDay())) {
      throw Refuse.value("Continuous.until", "not-backwards", until.get(), start.get().firstDay());
    }
  }

  @Override
  public String toString() {
    return Shown.of("Continuous")
        .with("cycle", cycle)
        .with("start", start)
        .with("until", until)
        .toString();
  }
}
