package io.github.kehoach.laws.core;

import java.util.function.Function;
import net.jqwik.api.Arbitrary;

/** Shows that a law can fail: a deliberately wrong operation must be caught by generated values. */
public final class PlantedBug {
  private static final int TRIES = 2_000;

  private PlantedBug() {}

  /**
   * Throws unless the law answers some generated value with a failed outcome. A wrong operation may
   * refuse other values on the way; a refusal alone is no answer of the law.
   *
   * @param values what the law is tried with
   * @param law the law, bound to a wrong operation
   * @throws AssertionError if no outcome fails
   */
  public static <T> void isCaught(Arbitrary<T> values, Function<T, Outcome> law) {
    RuntimeException[] refusal = new RuntimeException[1];
    boolean caught =
        values
            .sampleStream()
            .limit(TRIES)
            .anyMatch(
                value -> {
                  try {
                    return !law.apply(value).judged();
                  } catch (IllegalArgumentException | IllegalStateException refused) {
                    refusal[0] = refused; // a crash of another kind is no planted bug
                    return false;
                  }
                });
    if (!caught) {
      throw new AssertionError(
          "no generated value of " + TRIES + " caught the planted bug", refusal[0]);
    }
  }
}
