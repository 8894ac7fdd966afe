package io.github.kehoach.laws.core;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** What a generator shrinks to: the values that a reader of a failure would see. */
public final class Simplest {
  private static final int STARTS = 30;

  private Simplest() {}

  /** The simplest fitting values that shrinking reaches from some generated starts. */
  public static <T> Set<T> of(Arbitrary<T> values, Predicate<? super T> fits) {
    return of(values, STARTS, fits);
  }

  /** The simplest fitting values reached from so many starts; few will do for a large value. */
  public static <T> Set<T> of(Arbitrary<T> values, int starts, Predicate<? super T> fits) {
    RandomGenerator<T> generator = values.generator(1000);
    Random random = new Random(42);
    Set<T> simplest = new HashSet<>();
    for (int start = 0; start < starts; start++) {
      Shrinkable<T> any = generator.next(random);
      while (!fits.test(any.value())) {
        any = generator.next(random);
      }
      simplest.add(shrunk(any, fits));
    }
    return simplest;
  }

  private static <T> T shrunk(Shrinkable<T> start, Predicate<? super T> fits) {
    Shrinkable<T> now = start;
    Optional<Shrinkable<T>> next = simpler(now, fits);
    while (next.isPresent()) {
      now = next.get();
      next = simpler(now, fits);
    }
    return now.value();
  }

  private static <T> Optional<Shrinkable<T>> simpler(Shrinkable<T> now, Predicate<? super T> fits) {
    return now.shrink()
        .filter(other -> other.distance().compareTo(now.distance()) < 0)
        .filter(other -> fits.test(other.value()))
        .findFirst();
  }
}
