package io.github.kehoach.core.internal;

import io.github.kehoach.core.Annotated;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value for a person who debugs, as a record is written, without what is not there: {@code
 * Every[cycle=month, day=18]}. Not thread-safe.
 */
public final class Shown {
  private final StringJoiner fields;

  private Shown(String type) {
    this.fields = new StringJoiner(", ", type + "[", "]");
  }

  /** Begins a value of a type. */
  public static Shown of(String type) {
    return new Shown(type);
  }

  /** Adds a field, unless it is null, an empty optional or an empty collection. */
  public Shown with(String name, @Nullable Object value) {
    Object there = value;
    if (value instanceof Optional<?> optional) {
      there = optional.orElse(null);
    } else if (value instanceof OptionalInt optional) {
      there = optional.isPresent() ? optional.getAsInt() : null;
    } else if (value instanceof Collection<?> collection && collection.isEmpty()) {
      there = null;
    }
    if (there != null) {
      fields.add(name + "=" + there);
    }
    return this;
  }

  /** Adds what any annotated value may carry, and ends. */
  public String and(Annotated value) {
    String unknown = value.extensions().isEmpty() ? null : value.extensions().toString();
    return with("extensions", unknown).with("doubts", value.doubts()).toString();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
