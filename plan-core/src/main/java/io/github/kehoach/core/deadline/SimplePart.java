package io.github.kehoach.core.deadline;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Shown;
import java.util.Optional;

/**
 * One duty in a deadline: neither a mixture nor scoped. Immutable and thread-safe.
 *
 * @param index its place among all duties of the deadline, in the order of the wording, from 0
 * @param scope the words of the scope for which it holds; empty if it holds for all
 * @param deadline the deadline of the duty, never an {@code AllOf} or a {@code Scoped}
 */
public record SimplePart(int index, Optional<String> scope, Deadline deadline) {
  /** Refuses null and an index below 0. */
  public SimplePart {
    Checks.range(index, 0, Integer.MAX_VALUE, "SimplePart.index");
    Checks.required(scope, "SimplePart.scope");
    Checks.required(deadline, "SimplePart.deadline");
  }

  @Override
  public String toString() {
    return Shown.of("SimplePart")
        .with("index", index)
        .with("scope", scope)
        .with("deadline", deadline)
        .toString();
  }
}
