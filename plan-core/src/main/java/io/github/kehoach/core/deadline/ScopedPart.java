package io.github.kehoach.core.deadline;

import io.github.kehoach.core.internal.Checks;

/**
 * A deadline for one named scope, such as "các địa bàn khác". Immutable and thread-safe.
 *
 * <p>Laws: {@code scoped-parts-have-one-meaning}.
 *
 * @param scope the words that name the scope, not blank
 * @param deadline the deadline for that scope, not null
 */
public record ScopedPart(String scope, Deadline deadline) {
  /**
   * Refuses a blank scope.
   *
   * @throws io.github.kehoach.core.InvalidValueException if the scope is blank
   */
  public ScopedPart {
    Checks.text(scope, "ScopedPart.scope");
    Checks.required(deadline, "ScopedPart.deadline");
  }

  /**
   * A deadline for one scope.
   *
   * @param scope the words that name the scope, not blank
   */
  public static ScopedPart of(String scope, Deadline deadline) {
    return new ScopedPart(scope, deadline);
  }
}
