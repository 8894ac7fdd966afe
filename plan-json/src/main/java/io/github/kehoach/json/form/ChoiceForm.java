package io.github.kehoach.json.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.schema.Definitions;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A closed choice whose field {@code kind} says which variant an object is, wherever in it the
 * field stands. An unknown kind is refused: a new kind is a new major version of the format.
 *
 * @param <T> the type
 */
public final class ChoiceForm<T> implements TypedForm<T> {
  /** Name of the field that decides. */
  public static final String KIND = "kind";

  /** The kind of a variant: read before its other fields, so that it is only written here. */
  static final Form<String> CONSTANT =
      new Form<>() {
        @Override
        public String read(Node node, Reading in) {
          return node.text();
        }

        @Override
        public void write(String value, Writing out) throws IOException {
          out.text(value);
        }

        @Override
        public ObjectNode schema(Definitions to) {
          return Definitions.type("string");
        }
      };

  private final Class<T> type;
  private final boolean isShared;
  private final Map<String, ObjectForm<? extends T>> variants = new LinkedHashMap<>();

  /**
   * A choice.
   *
   * @param isShared whether equal ones are common in a document, so that one is kept for all
   * @param variants in the order of the API; each value is one of them; the kind is the name of the
   *     class where the form says nothing else
   */
  public ChoiceForm(Class<T> type, boolean isShared, List<ObjectForm<? extends T>> variants) {
    this.type = type;
    this.isShared = isShared;
    for (ObjectForm<? extends T> form : variants) {
      ObjectForm<? extends T> variant = form.kind().isEmpty() ? form.variant() : form;
      this.variants.put(variant.kind(), variant);
    }
  }

  @Override
  public Class<T> type() {
    return type;
  }

  /** All kinds, in the order of the API. */
  public Set<String> kinds() {
    return variants.keySet();
  }

  /** The form of a known kind. */
  public ObjectForm<? extends T> variant(String kind) {
    return Objects.requireNonNull(variants.get(kind), kind);
  }

  @Override
  public @Nullable T read(Node node, Reading in) {
    if (!in.isObject(node)) {
      return null;
    }
    Node kind = node.member(KIND);
    if (kind == null) {
      if (!node.isOpen()) {
        in.problem(node, ProblemCode.MISSING, KIND);
      }
      return null;
    }
    ObjectForm<? extends T> variant = variant(kind, in);
    T value = variant == null ? null : variant.read(node, in);
    return value != null && isShared ? in.shared(value) : value;
  }

  private @Nullable ObjectForm<? extends T> variant(Node kind, Reading in) {
    Text due = kind.type() == Node.Type.TEXT ? Names.WORDS : Names.oneOf(kinds());
    String name = Scalar.words(kind, in, due);
    if (name != null && !variants.containsKey(name)) {
      in.problem(kind, ProblemCode.UNKNOWN_KIND, Names.shortened(name), String.join(", ", kinds()));
    }
    return name != null && variants.containsKey(name) ? variant(name) : null;
  }

  @Override
  public void write(T value, Writing out) throws IOException {
    for (ObjectForm<? extends T> variant : variants.values()) {
      if (variant.writes(value, out)) {
        return;
      }
    }
    throw new IllegalArgumentException(type + " has no form for " + value.getClass());
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return to.refer(type.getSimpleName(), () -> describe(to));
  }

  private ObjectNode describe(Definitions to) {
    ObjectNode schema = Definitions.type("object");
    ArrayNode choices = schema.putArray("oneOf");
    variants.forEach(
        (kind, variant) -> {
          String name = type.getSimpleName() + "." + kind;
          choices.add(to.refer(name, () -> variant.describe(name, to)));
        });
    return schema;
  }
}
