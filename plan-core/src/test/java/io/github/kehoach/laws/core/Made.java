package io.github.kehoach.laws.core;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

/**
 * Values made by a builder, one line for each of its steps.
 *
 * @param <B> the builder
 */
record Made<B>(BuilderCombinator<B> combined) {
  /** Values made by a builder that nothing was told yet. */
  static <B> Made<B> by(Supplier<B> builder) {
    return new Made<>(Builders.withBuilder(builder));
  }

  /** And a step that is always taken. */
  <V> Made<B> with(Arbitrary<V> values, BiFunction<B, V, B> step) {
    return new Made<>(combined.use(values).in(step));
  }

  /** And a step that is taken in a share of the values. */
  <V> Made<B> with(double share, Arbitrary<V> values, BiFunction<B, V, B> step) {
    return new Made<>(combined.use(values).withProbability(share).in(step));
  }

  /** What the builder builds. */
  <T> Arbitrary<T> build(Function<B, T> build) {
    return Composed.of(combined.build(build));
  }
}
