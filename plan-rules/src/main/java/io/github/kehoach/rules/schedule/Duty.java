package io.github.kehoach.rules.schedule;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A duty without a due day: standing, open or on demand. Immutable and thread-safe.
 *
 * @param part what the plan says
 * @param from first day of the duty: as the wording has it, else the plan's day
 */
public record Duty(Part part, LocalDate from) {
  /** Refuses null. */
  public Duty {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(from, "from");
  }
}
