package io.github.kehoach.laws.core;

import java.util.function.Function;
import net.jqwik.api.Arbitrary;

/** Shows that a law can fail: a deliberately wrong operation must be caught by generated values. */
public final class PlantedBug {
  private static final int TRIES = 2_000;

  private PlantedBug() {}

  /**
   * Throws unless some generated value makes the law fail.
   *
   * @param values what the law is tried with
   * @param law the law, bound to a wrong operation
   * @throws AssertionError if the law holds for every value tried
   */
  public static <T> void isCaught(Arbitrary<T> values, Function<T, Outcome> law) {
    boolean caught = values.sampleStream().limit(TRIES).anyMatch(value -> fails(law, value));
    if (!caught) {
      throw new AssertionError("no generated value of " + TRIES + " caught the planted bug");
    }
  }

  private static <T> boolean fails(Function<T, Outcome> law, T value) {
    try {
      return !law.apply(value).holds();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      return true; // refusing what must be accepted is wrong too; a crash is no planted bug
    }
  }
}
