package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.Deadline;
import java.util.Objects;
import java.util.Optional;

/**
 * One simple part of a deadline. Immutable and thread-safe.
 *
 * @param index its place among all simple parts, in the order of the wording, from 0
 * @param scope the scope that it stands under, if any
 * @param deadline the part itself, neither mixed nor scoped
 */
public record Part(int index, Optional<String> scope, Deadline deadline) {
  /** Refuses null. */
  public Part {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(deadline, "deadline");
  }
}
