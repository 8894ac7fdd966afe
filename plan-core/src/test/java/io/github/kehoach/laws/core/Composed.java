package io.github.kehoach.laws.core;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * A composed generator, equal only to itself. jqwik looks up the generator of a part each time that
 * a choice falls on it; without this, most of the time of building a plan goes into comparing whole
 * trees of generators. It has no edge cases of its own: there would be too many, and those of its
 * parts are mixed in.
 */
final class Composed<T> extends ArbitraryDecorator<T> {
  private final Arbitrary<T> values;

  private Composed(Arbitrary<T> values) {
    this.values = values;
  }

  /** The same values. */
  static <T> Arbitrary<T> of(Arbitrary<T> values) {
    return new Composed<>(values.withoutEdgeCases());
  }

  @Override
  protected Arbitrary<T> arbitrary() {
    return values;
  }
}
