package io.github.kehoach.json.form;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.json.form.Field.Getter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object in the order in which they are written, each named once, and what a
 * schema says beyond them. At most 64 fields.
 *
 * @param <T> the object's type
 */
public class Table<T> {
  private final String type;
  private final String kind;
  private final List<Field<T, ?>> fields = new ArrayList<>();
  private @Nullable Function<T, Extensions> carried;
  private String restriction = "{}";
  private boolean shared;

  Table(String type, String kind) {
    this.type = type;
    this.kind = kind;
    if (!kind.isEmpty()) {
      add(ChoiceForm.KIND, ChoiceForm.CONSTANT, value -> kind, false, null);
    }
  }

  /** An object whose table and builder a function fills in. */
  public interface Filling<T> {
    /** Adds the fields and gives what builds a value of them. */
    Function<Values, T> fill(Table<T> table);
  }

  /**
   * The form of an object.
   *
   * @param type simple name of the type, as refusals of the model name it
   */
  public static <T> ObjectForm<T> of(String type, Filling<T> filling) {
    return variant(type, "", filling);
  }

  /**
   * The form of one variant of a choice.
   *
   * @param kind the value of the field {@code kind}
   */
  public static <T> ObjectForm<T> variant(String type, String kind, Filling<T> filling) {
    Table<T> table = new Table<>(type, kind);
    return table.form(filling.fill(table));
  }

  /** A table for a type that has a builder: each field also knows how to set it. */
  public static <T, B> Built<T, B> built(String type, Supplier<B> builder, Function<B, T> build) {
    return new Built<>(type, builder, build);
  }

  final ObjectForm<T> form(Function<Values, T> build) {
    return new ObjectForm<>(type, kind, fields, carried, restriction, shared, build);
  }

  private <V> int add(
      String name, Form<V> form, Getter<T, V> getter, boolean required, @Nullable V otherwise) {
    fields.add(new Field<>(name, form, getter, required, otherwise));
    return fields.size() - 1;
  }

  /** A field that may never be left out. */
  public <V> Values.Key<V> required(String name, Form<V> form, Getter<T, V> getter) {
    int index = add(name, form, getter, true, null);
    return new Values.Key<>(values -> Objects.requireNonNull(values.at(index), name));
  }

  /** A field that is left out where there is no value. */
  public <V> Values.Key<Optional<V>> optional(
      String name, Form<V> form, Function<T, Optional<V>> getter) {
    int index = add(name, form, value -> getter.apply(value).orElse(null), false, null);
    return new Values.Key<>(values -> Optional.ofNullable(values.at(index)));
  }

  /** A whole number that is left out where there is none. */
  public Values.Key<OptionalInt> optionalNumber(String name, Function<T, OptionalInt> getter) {
    int index = add(name, Numbers.WHOLE, value -> boxed(getter.apply(value)), false, null);
    return new Values.Key<>(
        values -> {
          Integer value = values.at(index);
          return value == null ? OptionalInt.empty() : OptionalInt.of(value);
        });
  }

  private static @Nullable Integer boxed(OptionalInt value) {
    return value.isEmpty() ? null : value.getAsInt();
  }

  /** A field that is left out where it has its usual value. */
  public <V> Values.Key<V> withDefault(
      String name, Form<V> form, Getter<T, V> getter, V otherwise) {
    int index = add(name, form, getter, false, otherwise);
    return new Values.Key<>(
        values -> {
          V value = values.at(index);
          return value == null ? otherwise : value;
        });
  }

  /** A list that is left out where it is empty. */
  public <V> Values.Key<List<V>> list(String name, Form<V> form, Getter<T, List<V>> getter) {
    return withDefault(name, new ListForm<>(form), getter, List.of());
  }

  /** A list that may never be left out. */
  public <V> Values.Key<List<V>> requiredList(
      String name, Form<V> form, Getter<T, List<V>> getter) {
    return required(name, new ListForm<>(form), getter);
  }

  /** All fields of another form, for an object that has them beside its own. */
  public <U> Values.Key<U> include(ObjectForm<U> other, Function<T, U> part) {
    int from = fields.size();
    other.fields().forEach(field -> fields.add(field.of(part)));
    int to = fields.size();
    return new Values.Key<>(values -> other.build(values.range(from, to)));
  }

  /** The object keeps unknown fields, its own and those further inside. */
  public void carries(Function<T, Extensions> extensions) {
    carried = extensions;
  }

  /** What a JSON Schema says beyond the table: keywords to add, as JSON text. */
  public void restriction(String json) {
    restriction = json;
  }

  /** Equal ones are common in a document, so that one is kept for all. */
  public void shared() {
    shared = true;
  }

  /**
   * A table whose fields set themselves in a builder.
   *
   * @param <B> the builder
   */
  public static final class Built<T, B> {
    private final Table<T> table;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<BiConsumer<Values, B>> setters = new ArrayList<>();

    private Built(String type, Supplier<B> builder, Function<B, T> build) {
      this.table = new Table<>(type, "");
      this.builder = builder;
      this.build = build;
    }

    /** A field that may never be left out. */
    public <V> Built<T, B> required(
        String name, Form<V> form, Getter<T, V> getter, BiConsumer<B, V> setter) {
      return set(table.add(name, form, getter, true, null), null, setter);
    }

    /** A field that is left out where there is no value. */
    public <V> Built<T, B> optional(
        String name, Form<V> form, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
      Getter<T, V> orNull = value -> getter.apply(value).orElse(null);
      return set(table.add(name, form, orNull, false, null), null, setter);
    }

    /** A field that is left out where it has its usual value. */
    public <V> Built<T, B> withDefault(
        String name, Form<V> form, Getter<T, V> getter, V otherwise, BiConsumer<B, V> setter) {
      return set(table.add(name, form, getter, false, otherwise), otherwise, setter);
    }

    /** A list that is left out where it is empty. */
    public <V> Built<T, B> list(
        String name, Form<V> form, Getter<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
      return withDefault(name, new ListForm<>(form), getter, List.of(), setter);
    }

    /** A list that may never be left out. */
    public <V> Built<T, B> requiredList(
        String name, Form<V> form, Getter<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
      return required(name, new ListForm<>(form), getter, setter);
    }

    private <V> Built<T, B> set(int index, @Nullable V otherwise, BiConsumer<B, V> setter) {
      setters.add(
          (values, to) -> {
            V read = values.at(index);
            V value = read == null ? otherwise : read;
            if (value != null) {
              setter.accept(to, value);
            }
          });
      return this;
    }

    /** Marks of doubt, the last known field, and unknown fields after them. */
    public Built<T, B> annotated(
        Getter<T, List<Doubt>> doubts,
        BiConsumer<B, List<Doubt>> setDoubts,
        Function<T, Extensions> extensions,
        BiConsumer<B, Extensions> setExtensions) {
      list("doubts", DoubtForm.DOUBT, doubts, setDoubts);
      table.carries(extensions);
      setters.add((values, to) -> setExtensions.accept(to, values.extensions()));
      return this;
    }

    /** What a JSON Schema says beyond the table: keywords to add, as JSON text. */
    public Built<T, B> restriction(String json) {
      table.restriction(json);
      return this;
    }

    /** The form of the table. */
    public ObjectForm<T> form() {
      return table.form(
          values -> {
            B to = builder.get();
            setters.forEach(setter -> setter.accept(values, to));
            return build.apply(to);
          });
    }
  }
}
