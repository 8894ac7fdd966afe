package io.github.kehoach.json.form;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Node.Role;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of one argument of a constructor or one step of a builder: a field, or several
 * that stand side by side.
 *
 * @param fields in the order in which they are written
 * @param value the argument, of what the fields hold
 * @param <T> the object's type
 * @param <V> the type of the argument
 */
public record Part<T, V>(List<Field<T, ?>> fields, Function<Values, V> value) {
  /** Takes a field out of an object; null when there is nothing to write. */
  public interface Getter<T, V> {
    @Nullable V of(T value);
  }

  /** A field that may never be left out. */
  public static <T, V> Part<T, V> required(String name, Form<V> form, Getter<T, V> getter) {
    return of(new Field<>(new SerializedString(name), form, getter, true, null));
  }

  /** A field that is left out where there is no value. */
  public static <T, V> Part<T, Optional<V>> optional(
      String name, Form<V> form, Function<T, Optional<V>> getter) {
    Getter<T, V> orNull = value -> getter.apply(value).orElse(null);
    return new Part<>(
        List.of(new Field<>(new SerializedString(name), form, orNull, false, null)),
        values -> Optional.ofNullable(values.next()));
  }

  /** A field that is left out where it has its usual value. */
  public static <T, V> Part<T, V> withDefault(
      String name, Form<V> form, Getter<T, V> getter, V otherwise) {
    return of(new Field<>(new SerializedString(name), form, getter, false, otherwise));
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

  /**
   * One named field: its form, and where the value comes from when it is written.
   *
   * @param quoted its name, as it is written
   * @param isRequired whether it may never be left out
   * @param otherwise the value that it has where it is left out; null if there is none
   */
  public record Field<T, V>(
      SerializedString quoted,
      Form<V> form,
      Getter<T, V> getter,
      boolean isRequired,
      @Nullable V otherwise) {
    public String name() {
      return quoted.getValue();
    }

    /** The same field of an object that has the fields of another beside its own. */
    private <U> Field<U, V> of(Function<U, T> part) {
      return new Field<>(
          quoted, form, object -> getter.of(part.apply(object)), isRequired, otherwise);
    }

    @Nullable Object read(Node node, Parsing in) {
      V value = form.read(node, in);
      if (value != null && value.equals(otherwise)) {
        node.role(Role.NONE); // what is not written can hold nothing
      }
      return value;
    }

    void write(T object, Writing out) throws IOException {
      V value = getter.of(object);
      if (value == null || (value.equals(otherwise) && !out.keepsUnknownIn(name()))) {
        return;
      }
      out.name(quoted);
      form.write(value, out);
    }
  }

  /**
   * What the fields of one object hold, when it is built; everything required is there. They are
   * taken one after the other, in the order of the table.
   */
  static final class Values {
    private final @Nullable Object[] values;
    private final Extensions extensions;
    private int next;

    Values(@Nullable Object[] values, Extensions extensions) {
      this.values = values;
      this.extensions = extensions;
    }

    /** The fields that nobody asked for. */
    Extensions extensions() {
      return extensions;
    }

    /** Null if absent; safe because only the field's own form has filled its place. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <V> @Nullable V next() {
      return (V) values[next++];
    }
  }
}
