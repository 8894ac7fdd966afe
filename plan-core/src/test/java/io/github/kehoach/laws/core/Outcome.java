package io.github.kehoach.laws.core;

import java.util.Objects;

/**
 * What a law found: two sides that must agree, and why.
 *
 * @param left one side
 * @param right the other side
 * @param why what it means if they differ, with the values that led there
 */
public record Outcome(Object left, Object right, String why) {
  /** Two sides that must be equal. */
  public static Outcome equal(Object left, Object right, String why) {
    return new Outcome(left, right, why);
  }

  /** A condition that must hold. */
  public static Outcome holds(boolean condition, String why) {
    return new Outcome(condition, true, why);
  }

  /** An action that must be refused with the given exception; the message must hold the text. */
  public static Outcome refused(
      Runnable action, Class<? extends RuntimeException> with, String text, String why) {
    try {
      action.run();
      return new Outcome("accepted", with.getSimpleName(), why);
    } catch (RuntimeException thrown) {
      boolean right = with.isInstance(thrown) && String.valueOf(thrown.getMessage()).contains(text);
      return new Outcome(right ? text : thrown.toString(), text, why);
    }
  }

  /** Whether the two sides agree. */
  public boolean holds() {
    return Objects.equals(left, right);
  }

  /**
   * Throws unless the two sides agree; for tests in any engine.
   *
   * @throws AssertionError if they differ; the message shows both and why
   */
  public void check() {
    if (!holds()) {
      throw new AssertionError(why + "\n  left:  " + left + "\n  right: " + right);
    }
  }
}
