package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.text.Reason;

/**
 * One duty of the upper deadline and whether the lower one serves it. Immutable and thread-safe.
 *
 * @param upper the duty
 * @param verdict whether it is served, and if not, how it fails
 */
public record DutyComparison(SimplePart upper, Verdict verdict) {

  /** Whether it is served. */
  public boolean isServed() {
    return Strength.of(verdict) == Strength.SERVED;
  }

  /** Whether it is certainly not served: later, undated or dropped. */
  public boolean isLooser() {
    return Strength.of(verdict).isLooser();
  }

  /** Whether nobody can say. */
  public boolean isUndecided() {
    return Strength.of(verdict) == Strength.UNDECIDED;
  }

  /** Why, made on demand. */
  public Reason reason() {
    return verdict.match(new VerdictReason(upper));
  }
}
