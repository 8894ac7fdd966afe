package io.github.kehoach.json.form;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.json.form.Part.Field;
import io.github.kehoach.json.form.Part.Getter;
import io.github.kehoach.json.form.Part.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of an object in the order in which they are written, each named once: as a step of its
 * builder.
 *
 * @param <T> the object's type
 * @param <B> its builder
 */
public final class Table<T, B> {
  /** Marks of doubt, which every object that carries unknown fields has. */
  public static final ObjectForm<Doubt> DOUBT =
      RecordForm.of(
          Doubt.class,
          Doubt::new,
          Part.required("field", Scalar.WORDS, Doubt::field),
          Part.required("note", Scalar.WORDS, Doubt::note));

  private final Class<T> type;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final List<Field<T, ?>> fields = new ArrayList<>();
  private final List<BiConsumer<Values, B>> steps = new ArrayList<>();

  private Table(Class<T> type, Supplier<B> builder, Function<B, T> build) {
    this.type = type;
    this.builder = builder;
    this.build = build;
  }

  /** A table whose fields set themselves in a builder. */
  public static <T, B> Table<T, B> built(Class<T> type, Supplier<B> builder, Function<B, T> build) {
    return new Table<>(type, builder, build);
  }

  /** A field that may never be left out. */
  public <V> Table<T, B> required(
      String name, Form<V> form, Getter<T, V> getter, BiConsumer<B, V> setter) {
    return with(Part.required(name, form, getter), setter);
  }

  /** A field that is left out where there is no value. */
  public <V> Table<T, B> optional(
      String name, Form<V> form, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
    return with(
        Part.optional(name, form, getter),
        (to, value) -> value.ifPresent(there -> setter.accept(to, there)));
  }

  /** A whole number that is left out where there is none. */
  public Table<T, B> optionalNumber(
      String name, Function<T, OptionalInt> getter, BiConsumer<B, Integer> setter) {
    return optional(
        name, Numbers.WHOLE, object -> getter.apply(object).stream().boxed().findFirst(), setter);
  }

  /** A field that is left out where it has its usual value. */
  public <V> Table<T, B> withDefault(
      String name, Form<V> form, Getter<T, V> getter, V otherwise, BiConsumer<B, V> setter) {
    return with(Part.withDefault(name, form, getter, otherwise), setter);
  }

  /** A list that is left out where it is empty. */
  public <V> Table<T, B> list(
      String name, Form<V> form, Getter<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
    return with(Part.list(name, form, getter), setter);
  }

  /** A list that may never be left out. */
  public <V> Table<T, B> requiredList(
      String name, Form<V> form, Getter<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
    return with(Part.requiredList(name, form, getter), setter);
  }

  /** All fields of another form, for an object that has them beside its own. */
  public <V> Table<T, B> all(ObjectForm<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
    return with(Part.all(form, getter), setter);
  }

  private <V> Table<T, B> with(Part<T, V> part, BiConsumer<B, V> setter) {
    fields.addAll(part.fields());
    steps.add((values, to) -> setter.accept(to, part.of(values)));
    return this;
  }

  /** The form of the table. */
  public ObjectForm<T> form() {
    return new ObjectForm<>(
        type,
        fields,
        values -> {
          B to = builder.get();
          for (BiConsumer<Values, B> step : steps) {
            step.accept(values, to);
          }
          return build.apply(to);
        });
  }

  /** The form of the table, with marks of doubt at its end and unknown fields after them. */
  public static <T extends Annotated, B extends AnnotatedBuilder<B>> ObjectForm<T> annotated(
      Table<T, B> table) {
    table.list("doubts", DOUBT, Annotated::doubts, AnnotatedBuilder::doubts);
    table.steps.add((values, to) -> to.extensions(values.extensions()));
    return table.form();
  }
}
