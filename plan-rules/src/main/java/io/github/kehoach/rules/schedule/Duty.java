package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.SimplePart;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A duty without a due day: standing, open or on demand. Immutable and thread-safe.
 *
 * @param part what the plan says
 * @param from first day of the duty: as the wording has it, else the plan's day
 * @param until last day of the duty, only where the wording has an end
 */
public record Duty(SimplePart part, LocalDate from, Optional<LocalDate> until) {

  /** Whether it is over before a day. */
  public boolean isOverBefore(LocalDate day) {
    return until.isPresent() && until.get().isBefore(day);
  }
}
