package io.github.kehoach.json;

import io.github.kehoach.core.Extensions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of one object as far as they were read, before the object is built. */
final class Slots {
  private final @Nullable Object[] values;
  private Extensions extensions = Extensions.none();

  Slots(int size) {
    values = new Object[size];
  }

  void set(int index, @Nullable Object value) {
    values[index] = value;
  }

  boolean has(Field<?, ?> field) {
    return values[field.index()] != null;
  }

  /** Number of elements of a list; 0 for anything else. */
  int sizeAt(int index) {
    return values[index] instanceof Collection<?> list ? list.size() : 0;
  }

  void extensions(Extensions found) {
    extensions = found;
  }

  /** The fields that nobody asked for. */
  Extensions extensions() {
    return extensions;
  }

  /** The value of a field that is required or has a default. */
  <V> V get(Field<?, V> field) {
    V value = find(field);
    return Objects.requireNonNull(value == null ? field.otherwise() : value, field.name());
  }

  /** Hands over what a list holds: most lists of a task are empty or have one element. */
  <V> void list(Field<?, List<V>> field, Consumer<V> one, Consumer<List<V>> all) {
    List<V> values = find(field);
    if (values == null || values.isEmpty()) {
      return;
    }
    if (values.size() == 1) {
      one.accept(values.get(0));
    } else {
      all.accept(values);
    }
  }

  /** The value of a field that may be absent. */
  <V> Optional<V> optional(Field<?, V> field) {
    return Optional.ofNullable(find(field));
  }

  /** The value of a field that may be absent; null if it is. */
  <V> @Nullable V orNull(Field<?, V> field) {
    return find(field);
  }

  /** The value of a field of whole numbers that may be absent. */
  OptionalInt number(Field<?, Integer> field) {
    Integer value = find(field);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Safe because only the field's own form has filled its slot. */
  @SuppressWarnings("unchecked")
  private <V> @Nullable V find(Field<?, V> field) {
    return (V) values[field.index()];
  }
}
