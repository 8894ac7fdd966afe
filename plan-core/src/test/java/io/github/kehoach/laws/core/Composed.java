package io.github.kehoach.laws.core;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * A generator of large immutable values, made cheap in two ways. It is equal only to itself: jqwik
 * looks up the generator of a part each time that a choice falls on it, and would compare whole
 * trees of generators. And it builds a value once: jqwik builds the parts of a choice anew each
 * time that somebody looks at the value, which doubles with every level of a nested value.
 *
 * <p>The values, and those to which they shrink, stay the same.
 */
public final class Composed<T> extends ArbitraryDecorator<T> {
  private final Arbitrary<T> values;

  private Composed(Arbitrary<T> values) {
    this.values = values;
  }

  /**
   * The same values without edge cases of their own: there would be too many, and those of their
   * parts are mixed in.
   */
  public static <T> Arbitrary<T> of(Arbitrary<T> values) {
    return withEdges(values.withoutEdgeCases());
  }

  /** The same values with the same edge cases. */
  public static <T> Arbitrary<T> withEdges(Arbitrary<T> values) {
    return new Composed<>(values);
  }

  /** One of the generators, by their weights; as {@code Arbitraries.frequencyOf}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // nothing is written into the array
  public static <T> Arbitrary<T> frequencyOf(Tuple2<Integer, Arbitrary<? extends T>>... choices) {
    return withEdges(
        Arbitraries.frequencyOf(
            Stream.of(choices)
                .map(choice -> Tuple.of(choice.get1(), Composed.<T>wide(choice.get2())))
                .toList()));
  }

  /** One of the generators, all alike; as {@code Arbitraries.oneOf}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // nothing is written into the array
  public static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... choices) {
    return withEdges(Arbitraries.oneOf(Stream.of(choices).map(Composed::<T>wide).toList()));
  }

  @SuppressWarnings("unchecked")
  private static <T> Arbitrary<T> wide(Arbitrary<? extends T> values) {
    return withEdges((Arbitrary<T>) values);
  }

  @Override
  protected Arbitrary<T> arbitrary() {
    return values;
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return remembering(super.generator(genSize));
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
    return remembering(super.generatorWithEmbeddedEdgeCases(genSize));
  }

  private static <T> RandomGenerator<T> remembering(RandomGenerator<T> values) {
    return random -> new Remembered<>(values.next(random));
  }
}
