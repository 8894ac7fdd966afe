package io.github.kehoach.json.form;

import io.github.kehoach.json.form.Field.Getter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a table says of one argument of a constructor: a field, or several that stand side by side.
 *
 * @param fields in the order in which they are written
 * @param value the argument, of what the fields hold
 * @param <T> the object's type
 * @param <V> the type of the argument
 */
public record Part<T, V>(List<Field<T, ?>> fields, Function<Values, V> value) {
  /** A field that may never be left out. */
  public static <T, V> Part<T, V> required(String name, Form<V> form, Getter<T, V> getter) {
    return of(Field.required(name, form, getter));
  }

  /** A field that is left out where there is no value. */
  public static <T, V> Part<T, Optional<V>> optional(
      String name, Form<V> form, Function<T, Optional<V>> getter) {
    return new Part<>(
        List.of(Field.optional(name, form, getter)), values -> Optional.ofNullable(values.next()));
  }

  /** A field that is left out where it has its usual value. */
  public static <T, V> Part<T, V> withDefault(
      String name, Form<V> form, Getter<T, V> getter, V otherwise) {
    return of(Field.withDefault(name, form, getter, otherwise));
  }

  private static <T, V> Part<T, V> of(Field<T, V> field) {
    return new Part<>(
        List.of(field),
        values -> {
          V read = values.next();
          return Objects.requireNonNull(read == null ? field.otherwise() : read, field.name());
        });
  }

  /** A list that is left out where it is empty. */
  public static <T, V> Part<T, List<V>> list(String name, Form<V> form, Getter<T, List<V>> getter) {
    return withDefault(name, new ListForm<>(form), getter, List.of());
  }

  /** A list that may never be left out. */
  public static <T, V> Part<T, List<V>> requiredList(
      String name, Form<V> form, Getter<T, List<V>> getter) {
    return required(name, new ListForm<>(form), getter);
  }

  /** All fields of another form, for an object that has them beside its own. */
  public static <T, U> Part<T, U> all(ObjectForm<U> form, Function<T, U> part) {
    return new Part<>(
        form.fields().stream().<Field<T, ?>>map(field -> field.of(part)).toList(), form::build);
  }

  V of(Values values) {
    return value.apply(values);
  }
}
