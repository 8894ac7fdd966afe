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
 * @param quoted its name, as it is written
 * @param form the form of its values
 * @param isRequired whether it may never be left out
 * @param otherwise the value that it has where it is left out; null if there is none
 * @param <T> the object's type
 * @param <V> the field's type
 */
public record Field<T, V>(
    SerializedString quoted,
    Form<V> form,
    Getter<T, V> getter,
    boolean isRequired,
    @Nullable V otherwise) {
  /** Takes a field out of an object; null when there is nothing to write. */
  public interface Getter<T, V> {
    @Nullable V of(T value);
  }

  private static <T, V> Field<T, V> of(
      String name, Form<V> form, Getter<T, V> getter, boolean required, @Nullable V otherwise) {
    return new Field<>(new SerializedString(name), form, getter, required, otherwise);
  }

  static <T, V> Field<T, V> required(String name, Form<V> form, Getter<T, V> getter) {
    return of(name, form, getter, true, null);
  }

  static <T, V> Field<T, V> optional(String name, Form<V> form, Function<T, Optional<V>> getter) {
    return of(name, form, value -> getter.apply(value).orElse(null), false, null);
  }

  static <T> Field<T, Integer> optionalNumber(String name, Function<T, OptionalInt> getter) {
    return of(name, Numbers.WHOLE, value -> boxed(getter.apply(value)), false, null);
  }

  private static @Nullable Integer boxed(OptionalInt value) {
    return value.isEmpty() ? null : value.getAsInt();
  }

  static <T, V> Field<T, V> withDefault(
      String name, Form<V> form, Getter<T, V> getter, V otherwise) {
    return of(name, form, getter, false, otherwise);
  }

  /** The same field of an object that has the fields of another beside its own. */
  <U> Field<U, V> of(Function<U, T> part) {
    return new Field<>(
        quoted, form, object -> getter.of(part.apply(object)), isRequired, otherwise);
  }

  public String name() {
    return quoted.getValue();
  }

  @Nullable Object read(Node node, Parsing in) {
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
    if (value == null || (isLeftOut(value) && !out.keepsUnknownIn(name()))) {
      return;
    }
    out.name(quoted);
    form.write(value, out);
  }
}
