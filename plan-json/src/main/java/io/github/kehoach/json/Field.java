package io.github.kehoach.json;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One named field of an object: its form, and where the value comes from when it is written.
 *
 * @param <T> the object's type
 * @param <V> the field's type
 */
final class Field<T, V> {
  /** Takes a field out of an object; null when there is nothing to write. */
  interface Getter<T, V> {
    @Nullable V of(T value);
  }

  /** When the field may be left out. */
  enum Presence {
    /** Never. */
    REQUIRED,
    /** When there is no value. */
    OPTIONAL,
    /** When it has the value that it has by default. */
    DEFAULT
  }

  private final int index;
  private final String name;
  private final SerializedString quoted;
  private final Form<V> form;
  private final Getter<T, V> getter;
  private final Presence presence;
  private final @Nullable V otherwise;

  Field(
      int index,
      String name,
      Form<V> form,
      Getter<T, V> getter,
      Presence presence,
      @Nullable V otherwise) {
    this.index = index;
    this.name = name;
    this.quoted = new SerializedString(name);
    this.form = form;
    this.getter = getter;
    this.presence = presence;
    this.otherwise = otherwise;
  }

  /** The same field of an object that has the values of another beside its own. */
  <U> Field<U, V> of(int place, Function<U, T> part) {
    return new Field<>(
        place, name, form, object -> getter.of(part.apply(object)), presence, otherwise);
  }

  int index() {
    return index;
  }

  String name() {
    return name;
  }

  Form<V> form() {
    return form;
  }

  boolean isRequired() {
    return presence == Presence.REQUIRED;
  }

  @Nullable V otherwise() {
    return otherwise;
  }

  /** What a JSON Schema says about a value of the field. */
  ObjectNode schema(Definitions to) {
    ObjectNode schema = form.schema(to);
    if (otherwise != null) {
      schema.set("default", Definitions.written(form, otherwise));
    }
    return schema;
  }

  @Nullable Object read(JsonIn in) throws IOException {
    return form.read(in);
  }

  private boolean isLeftOut(V value) {
    return otherwise != null && (value == otherwise || value.equals(otherwise));
  }

  void write(T object, JsonOut out) throws IOException {
    V value = getter.of(object);
    if (value == null || (isLeftOut(value) && !out.keepsUnknownIn(name))) {
      return;
    }
    out.name(quoted);
    form.write(value, out);
  }
}
