package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.json.Field.Getter;
import io.github.kehoach.json.Field.Presence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object with named fields: a table of fields in the order in which they are written, and how to
 * build the value. Unknown fields go to the object that can carry them.
 *
 * @param <T> the type
 */
abstract class ObjectForm<T> implements Form<T> {
  private final String type;
  private final String kind;
  private final List<Field<T, ?>> fields = new ArrayList<>();
  private final FieldNames names = new FieldNames();
  private long required;

  /**
   * An object without fields yet; at most 64 can be added.
   *
   * @param type simple name of the type, as exceptions of the model name it
   */
  ObjectForm(String type) {
    this.type = type;
    this.kind = "";
  }

  /**
   * An object that is one variant of a choice; its first field is its kind.
   *
   * @param type simple name of the type
   * @param kind the value of the field {@code kind}
   */
  ObjectForm(String type, String kind) {
    this.type = type;
    this.kind = kind;
    add(ChoiceForm.KIND, Constant.KIND, value -> kind, Presence.OPTIONAL, null);
  }

  /** Which variant this is; empty where there is no choice. */
  final String kind() {
    return kind;
  }

  /** Builds the value; runs only when everything that was there could be read. */
  abstract T build(Slots slots);

  final <V> Field<T, V> required(String name, Form<V> form, Getter<T, V> getter) {
    return add(name, form, getter, Presence.REQUIRED, null);
  }

  final <V> Field<T, V> optional(String name, Form<V> form, Function<T, Optional<V>> getter) {
    return add(name, form, value -> orNull(getter.apply(value)), Presence.OPTIONAL, null);
  }

  final Field<T, Integer> optionalNumber(String name, Function<T, OptionalInt> getter) {
    return add(name, Numbers.WHOLE, value -> orNull(getter.apply(value)), Presence.OPTIONAL, null);
  }

  final <V> Field<T, V> withDefault(
      String name, Form<V> form, Getter<T, V> getter, V defaultValue) {
    return add(name, form, getter, Presence.DEFAULT, defaultValue);
  }

  final <V> Field<T, List<V>> list(String name, Form<V> form, Getter<T, List<V>> getter) {
    return add(name, new ListForm<>(form), getter, Presence.DEFAULT, List.of());
  }

  final <V> Field<T, List<V>> requiredList(String name, Form<V> form, Getter<T, List<V>> getter) {
    return add(name, new ListForm<>(form), getter, Presence.REQUIRED, null);
  }

  /**
   * Adds all fields of another form, for an object that has them beside its own; must come first,
   * so that the other form can build from the same slots.
   */
  final <U> void include(ObjectForm<U> other, Function<T, U> part) {
    other.fields.forEach(field -> add(field, part));
  }

  private <U, V> void add(Field<U, V> field, Function<T, U> part) {
    Field<T, V> own = field.of(fields.size(), part);
    fields.add(own);
    names.add(own.name());
    required |= own.isRequired() ? 1L << own.index() : 0;
  }

  private <V> Field<T, V> add(
      String name, Form<V> form, Getter<T, V> getter, Presence presence, @Nullable V defaultValue) {
    Field<T, V> field = new Field<>(fields.size(), name, form, getter, presence, defaultValue);
    fields.add(field);
    names.add(name);
    required |= field.isRequired() ? 1L << field.index() : 0;
    return field;
  }

  private static <V> @Nullable V orNull(Optional<V> value) {
    return value.orElse(null);
  }

  private static @Nullable Integer orNull(OptionalInt value) {
    return value.isEmpty() ? null : value.getAsInt();
  }

  final String type() {
    return type;
  }

  /** The names of the fields in the order in which they are written. */
  final List<String> names() {
    return names.all();
  }

  /** Place of a field in the table, -1 for an unknown one; fields mostly come in order. */
  final int indexOf(String name, int expected) {
    return names.indexOf(name, expected);
  }

  @Override
  public @Nullable T read(JsonIn in) throws IOException {
    if (!in.startsObject()) {
      return null;
    }
    return isShared() ? shared(in) : readFields(in, false);
  }

  /** Whether equal ones are common in a document, so that one is kept for all. */
  boolean isShared() {
    return false;
  }

  /** Safe because only this form has made what is kept for it. */
  @SuppressWarnings("unchecked")
  private @Nullable T shared(JsonIn in) throws IOException {
    return (T) in.texts().shared(in, this, () -> readFields(in, false));
  }

  /**
   * Reads the fields up to the end of the object.
   *
   * @param firstIsRead whether the first field of the table has been read already
   */
  @Nullable T readFields(JsonIn in, boolean firstIsRead) throws IOException {
    in.enter();
    Slots slots = new Slots(fields.size());
    JsonStreamContext place = in.context();
    int before = in.problemCount();
    readAll(in, slots, place, firstIsRead);
    close(in, slots);
    in.leave();
    return finish(in, slots, place, before);
  }

  /** Whether a field was read that can hold what a pointer's first two steps lead to. */
  final boolean has(Slots slots, List<String> steps) {
    int index = indexOf(steps.get(0), 0);
    if (index < 0 || !slots.has(fields.get(index))) {
      return false;
    }
    Form<?> form = fields.get(index).form();
    if (form instanceof ListForm) {
      Form<?> element = form.inner(steps.get(1));
      return form.rank(steps.get(1)) < slots.sizeAt(index) && element != null && element.isPlace();
    }
    return form.isPlace();
  }

  /** Takes what unknown fields the object itself carries; none here. */
  void close(JsonIn in, Slots slots) {}

  private void readAll(JsonIn in, Slots slots, JsonStreamContext place, boolean firstIsRead)
      throws IOException {
    long seen = firstIsRead ? 1 : 0;
    int expected = firstIsRead ? 1 : 0;
    for (int index = in.nextField(names, expected);
        index != JsonIn.END;
        index = in.nextField(names, expected)) {
      if (index == JsonIn.UNKNOWN) {
        in.unknownField(in.fieldName());
        continue;
      }
      expected = index + 1;
      if ((seen & (1L << index)) != 0) {
        in.repeatedField(names.name(index));
        continue;
      }
      seen |= 1L << index;
      slots.set(index, fields.get(index).read(in.value()));
    }
    for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
      in.missing(place, names.name(Long.numberOfTrailingZeros(missing)));
    }
  }

  private @Nullable T finish(JsonIn in, Slots slots, JsonStreamContext place, int before)
      throws IOException {
    if (in.problemCount() > before) {
      return null;
    }
    try {
      return build(slots);
    } catch (InvalidValueException why) {
      in.refused(
          place, fieldOf(why.subject()), why.value().orElse(""), why.subject(), Refusals.rule(why));
    } catch (UnreadableTextException why) {
      in.refused(place, fieldOf(why.subject()), why.input(), why.subject(), Refusals.UNREADABLE);
    }
    return null;
  }

  private @Nullable String fieldOf(String subject) {
    String name = subject.substring(subject.lastIndexOf('.') + 1);
    return indexOf(name, 0) < 0 ? null : name;
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return to.refer(type, () -> describe(type, to));
  }

  /**
   * What a JSON Schema says about the object, beginning with its table of fields.
   *
   * @param name the name under which descriptions of the type and its fields are found
   */
  final ObjectNode describe(String name, Definitions to) {
    return ObjectSchema.of(name, kind, fields, restriction(), to);
  }

  /** What a JSON Schema says beyond the table of fields: keywords to add, as JSON text. */
  String restriction() {
    return "{}";
  }

  @Override
  public boolean isPlace() {
    return true;
  }

  @Override
  public final int rank(String step) {
    return indexOf(step, 0);
  }

  @Override
  public final @Nullable Form<?> inner(String step) {
    int index = indexOf(step, 0);
    return index < 0 ? null : fields.get(index).form();
  }

  @Override
  public void write(T value, JsonOut out) throws IOException {
    out.startObject();
    writeFields(value, out);
    out.endObject(this);
  }

  void writeFields(T value, JsonOut out) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(value, out);
    }
  }
}
