package io.github.kehoach.rules.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for. Belongs to one thread. */
final class Once<T> {
  private final Supplier<T> make;
  private @Nullable T value;

  Once(Supplier<T> make) {
    this.make = make;
  }

  T get() {
    T known = value;
    if (known == null) {
      known = make.get();
      value = known;
    }
    return known;
  }
}
