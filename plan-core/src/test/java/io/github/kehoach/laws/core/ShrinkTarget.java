package io.github.kehoach.laws.core;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** Finds what a generator's values shrink to, so that a test can say what a reader will see. */
public final class ShrinkTarget {
  private static final int TRIES = 5_000;

  private ShrinkTarget() {}

  /**
   * The simplest value for which a condition holds, as shrinking finds it from a first example.
   *
   * @param values the generator
   * @param failing the condition, such as "the law fails"
   * @throws AssertionError if no generated value meets the condition
   */
  public static <T> T of(Arbitrary<T> values, Predicate<T> failing) {
    Random random = new Random(20_250_220);
    var generator = values.generator(1000);
    for (int i = 0; i < TRIES; i++) {
      Shrinkable<T> found = generator.next(random);
      if (failing.test(found.value())) {
        return simplest(found, failing);
      }
    }
    throw new AssertionError("no generated value of " + TRIES + " meets the condition");
  }

  private static <T> T simplest(Shrinkable<T> start, Predicate<T> failing) {
    Shrinkable<T> best = start;
    Optional<Shrinkable<T>> next = Optional.of(start);
    while (next.isPresent()) {
      best = next.get();
      Shrinkable<T> current = best;
      next =
          current
              .shrink()
              .filter(
                  smaller ->
                      smaller.distance().compareTo(current.distance()) < 0
                          && failing.test(smaller.value()))
              .findFirst();
    }
    return best.value();
  }
}
