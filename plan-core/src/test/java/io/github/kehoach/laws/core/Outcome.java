package io.github.kehoach.laws.core;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.RefusedException;
import java.util.Objects;
import java.util.function.Supplier;

/** What a law found: two sides that must agree, and why. */
public final class Outcome {
  private final Object left;
  private final Object right;
  private final String why;

  private Outcome(Object left, Object right, String why) {
    this.left = left;
    this.right = right;
    this.why = why;
  }

  /**
   * Two sides that must be equal.
   *
   * @param left one side
   * @param right the other side
   * @param why what it means if they differ, with the values that led there
   */
  public static Outcome equal(Object left, Object right, String why) {
    return new Outcome(left, right, why);
  }

  /** A condition that must hold; {@code why} has the values, for nothing else shows them. */
  public static Outcome holds(boolean condition, String why) {
    return new Outcome(condition, true, why);
  }

  /** The first of the outcomes that does not hold, or the last. */
  public static Outcome all(Outcome first, Outcome... more) {
    Outcome found = first;
    for (Outcome next : more) {
      found = found.holds() ? next : found;
    }
    return found;
  }

  /** A value that cannot be: making it must be refused, with a text in the message. */
  public static Outcome refusedWith(String text, Supplier<?> make) {
    String why = "must be refused with \"" + text + "\"";
    try {
      return new Outcome("accepted: " + make.get(), text, why);
    } catch (InvalidValueException refused) {
      String message = String.valueOf(refused.getMessage());
      return new Outcome(message.contains(text) ? text : message, text, why);
    } catch (RuntimeException other) {
      return new Outcome(other.toString(), text, why);
    }
  }

  /** What is made, or the message with which it is refused. */
  static Object madeOrRefused(Supplier<?> make) {
    try {
      return make.get();
    } catch (RefusedException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  /** A value that can be: making it must not be refused. */
  public static Outcome accepted(Supplier<?> make, String why) {
    return neverThrows(() -> equal(make.get() == null, false, why), why);
  }

  /** For a law of what never fails: the outcome, or a failed one that names the exception. */
  public static Outcome neverThrows(Supplier<Outcome> outcome, String why) {
    try {
      return outcome.get();
    } catch (RuntimeException thrown) {
      return new Outcome(thrown.toString(), "no exception", why);
    }
  }

  /** Whether the two sides agree. */
  public boolean holds() {
    return Objects.equals(left, right);
  }

  /**
   * Throws unless the two sides agree; for tests in any engine.
   *
   * @throws AssertionError if they differ; the message shows why and in what
   */
  public void check() {
    if (!holds()) {
      throw new AssertionError(this);
    }
  }

  @Override
  public String toString() {
    boolean condition = left instanceof Boolean && right instanceof Boolean;
    return holds() || condition ? why : why + "\n" + Difference.between(left, right);
  }
}
