package io.github.kehoach.laws.core;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/** A shrinkable value that is built once, when somebody looks at it first. */
final class Remembered<T> implements Shrinkable<T> {
  private final Shrinkable<T> value;
  private @Nullable T built;
  private @Nullable ShrinkingDistance distance;

  Remembered(Shrinkable<T> value) {
    this.value = value;
  }

  @Override
  public T value() {
    T known = built;
    if (known == null) {
      known = value.value();
      built = known;
    }
    return known;
  }

  @Override
  public ShrinkingDistance distance() {
    ShrinkingDistance known = distance;
    if (known == null) {
      known = value.distance();
      distance = known;
    }
    return known;
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return value.shrink().map(Remembered::new);
  }

  @Override
  public Stream<Shrinkable<T>> grow() {
    return value.grow().map(Remembered::new);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Remembered<?> that && value().equals(that.value());
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
