package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.compare.DeadlineComparison;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.Objects;
import java.util.Optional;

/**
 * A lower task that carries out an upper one. Immutable and thread-safe.
 *
 * @param lower which
 * @param link why it is taken to
 * @param deadline whether its deadline alone serves the upper one; empty if that needs a day and
 *     neither plan prints one
 */
public record Carrier(TaskVisit lower, Link link, Optional<DeadlineComparison> deadline) {
  /** Refuses null. */
  public Carrier {
    Objects.requireNonNull(lower, "lower");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(deadline, "deadline");
  }
}
