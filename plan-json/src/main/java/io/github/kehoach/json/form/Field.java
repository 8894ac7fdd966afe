package io.github.kehoach.json.form;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Node.Role;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One named field of an object: its form, and where the value comes from when it is written.
 *
 * @param <T> the object's type
 * @param <V> the field's type
 */
public final class Field<T, V> {
  /** Takes a field out of an object; null when there is nothing to write. */
  public interface Getter<T, V> {
    @Nullable V of(T value);
  }

  private final String name;
  private final SerializedString quoted;
  private final Form<V> form;
  private final Getter<T, V> getter;
  private final boolean required;
  private final @Nullable V otherwise;

  private Field(
      String name, Form<V> form, Getter<T, V> getter, boolean required, @Nullable V otherwise) {
    this.name = name;
    this.quoted = new SerializedString(name);
    this.form = form;
    this.getter = getter;
    this.required = required;
    this.otherwise = otherwise;
  }

  static <T, V> Field<T, V> required(String name, Form<V> form, Getter<T, V> getter) {
    return new Field<>(name, form, getter, true, null);
  }

  static <T, V> Field<T, V> optional(String name, Form<V> form, Function<T, Optional<V>> getter) {
    return new Field<>(name, form, value -> getter.apply(value).orElse(null), false, null);
  }

  static <T> Field<T, Integer> optionalNumber(String name, Function<T, OptionalInt> getter) {
    return new Field<>(name, Numbers.WHOLE, value -> boxed(getter.apply(value)), false, null);
  }

  private static @Nullable Integer boxed(OptionalInt value) {
    return value.isEmpty() ? null : value.getAsInt();
  }

  static <T, V> Field<T, V> withDefault(
      String name, Form<V> form, Getter<T, V> getter, V otherwise) {
    return new Field<>(name, form, getter, false, otherwise);
  }

  /** The same field of an object that has the fields of another beside its own. */
  <U> Field<U, V> of(Function<U, T> part) {
    return new Field<>(name, form, object -> getter.of(part.apply(object)), required, otherwise);
  }

  public String name() {
    return name;
  }

  /** The form of its values. */
  public Form<V> form() {
    return form;
  }

  /** Whether it may never be left out. */
  public boolean isRequired() {
    return required;
  }

  /** What was read, or the value that it has where it is left out; null if there is none. */
  public @Nullable V valueOf(@Nullable V read) {
    return read == null ? otherwise : read;
  }

  @Nullable Object read(Node node, Reading in) {
    V value = form.read(node, in);
    if (value != null && value.equals(otherwise)) {
      node.role(Role.NONE); // what is not written can hold nothing
    }
    return value;
  }

  private boolean isLeftOut(V value) {
    return otherwise != null && (value == otherwise || value.equals(otherwise));
  }

  void write(T object, Writing out) throws IOException {
    V value = getter.of(object);
    if (value == null || (isLeftOut(value) && !out.keepsUnknownIn(name))) {
      return;
    }
    out.name(quoted);
    form.write(value, out);
  }
}
