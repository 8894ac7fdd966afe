package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.Text;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A closed choice whose field {@code kind} says which variant an object is. An unknown kind is
 * refused: a new kind is a new major version of the format.
 *
 * @param <T> the type
 */
abstract class ChoiceForm<T> implements Form<T> {
  /** Name of the field that decides. */
  static final String KIND = "kind";

  private final Map<String, ObjectForm<? extends T>> variants = new LinkedHashMap<>();

  /**
   * One value with the form of its variant.
   *
   * @param <V> the variant
   */
  record Chosen<V>(ObjectForm<V> form, V value) {
    private void write(JsonOut out) throws IOException {
      form.write(value, out);
    }
  }

  /** Name of the type, as schemas name it. */
  abstract String type();

  /** Adds a variant, whose first field is its kind. */
  final <V extends T> ObjectForm<V> variant(ObjectForm<V> form) {
    variants.put(form.kind(), form);
    return form;
  }

  /** All kinds, in the order of the API. */
  final Set<String> kinds() {
    return variants.keySet();
  }

  /** The form of a known kind. */
  final ObjectForm<? extends T> variant(String kind) {
    return Objects.requireNonNull(variants.get(kind), kind);
  }

  /** What stands where a kind is due. */
  final Text due() {
    return Says.oneOf(kinds());
  }

  /** The variant of a value. */
  abstract Chosen<? extends T> choose(T value);

  @Override
  public final @Nullable T read(JsonIn in) throws IOException {
    if (!in.startsObject()) {
      return null;
    }
    return isShared() ? shared(in) : readVariant(in);
  }

  /** Whether equal ones are common in a document, so that one is kept for all. */
  boolean isShared() {
    return false;
  }

  /** Safe because only this form has made what is kept for it. */
  @SuppressWarnings("unchecked")
  private @Nullable T shared(JsonIn in) throws IOException {
    return (T) in.texts().shared(in, this, () -> readVariant(in));
  }

  private @Nullable T readVariant(JsonIn in) throws IOException {
    @Nullable JsonParser outer = in.parser();
    String kind = in.kind(this);
    ObjectForm<? extends T> variant = kind == null ? null : variants.get(kind);
    T value = variant == null ? null : variant.readFields(in, in.kindIsRead());
    in.resume(outer);
    return value;
  }

  @Override
  public final boolean isPlace() {
    return variants.values().stream().allMatch(Form::isPlace);
  }

  @Override
  public final int rank(String step) {
    return variants.values().stream().mapToInt(form -> form.rank(step)).max().orElse(-1);
  }

  @Override
  public final @Nullable Form<?> inner(String step) {
    for (ObjectForm<?> variant : variants.values()) {
      Form<?> form = variant.inner(step);
      if (form != null) {
        return form;
      }
    }
    return null;
  }

  @Override
  public final ObjectNode schema(Definitions to) {
    return to.refer(type(), () -> describe(to));
  }

  private ObjectNode describe(Definitions to) {
    ObjectNode schema = Definitions.type("object");
    ArrayNode choices = schema.putArray("oneOf");
    variants.forEach(
        (kind, form) -> {
          String name = type() + "." + kind;
          choices.add(to.refer(name, () -> form.describe(name, to)));
        });
    return schema;
  }

  @Override
  public final void write(T value, JsonOut out) throws IOException {
    choose(value).write(out);
  }
}
