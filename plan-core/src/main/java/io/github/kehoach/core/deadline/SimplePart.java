package io.github.kehoach.core.deadline;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Shown;
import java.util.Optional;

/**
 * One duty in a deadline: neither a mixture nor scoped. Immutable and thread-safe.
 *
 * @param scope the words of the scope for which it holds; empty if it holds for all
 * @param deadline the deadline of the duty, never an {@code AllOf} or a {@code Scoped}
 */
public record SimplePart(Optional<String> scope, Deadline deadline) {
  /** Refuses null. */
  public SimplePart {
    Checks.required(scope, "SimplePart.scope");
    Checks.required(deadline, "SimplePart.deadline");
  }

  @Override
  public String toString() {
    return Shown.of("SimplePart").with("scope", scope).with("deadline", deadline).toString();
  }
}
