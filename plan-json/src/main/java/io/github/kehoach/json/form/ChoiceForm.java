package io.github.kehoach.json.form;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A closed choice whose field {@code kind} says which variant an object is, wherever in it the
 * field stands. An unknown kind is refused: a new kind is a new major version of the format.
 *
 * @param <T> the type
 */
public final class ChoiceForm<T> implements Form.Typed<T> {
  /** Name of the field that decides. */
  public static final String KIND = "kind";

  private final Class<T> type;
  private final boolean isShared;
  private final Map<String, Variant<? extends T>> variants = new LinkedHashMap<>();

  /**
   * One variant of a choice.
   *
   * @param kind the value of the field that decides
   * @param form with that field
   * @param is which values of the form's class it is
   * @param <V> the variant
   */
  public record Variant<V>(String kind, ObjectForm<V> form, Predicate<V> is) {
    /** One of several variants of a class. */
    public static <V> Variant<V> of(String kind, ObjectForm<V> form, Predicate<V> is) {
      Part<V, String> decides = Part.required(KIND, new Constant(kind), value -> kind);
      return new Variant<>(kind, form.behind(decides), is);
    }

    /** The only variant of its class, whose name is the kind. */
    public static <V> Variant<V> of(ObjectForm<V> form) {
      String name = form.type().getSimpleName();
      String kind = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
      return of(kind, form, any -> true);
    }

    private boolean writes(Object value, Writing out) throws IOException {
      boolean isOurs = form.type().isInstance(value) && is.test(form.type().cast(value));
      if (isOurs) {
        form.write(form.type().cast(value), out);
      }
      return isOurs;
    }
  }

  /** The kind of a variant, which has been read before its other fields. */
  private record Constant(String kind) implements Form<String> {
    @Override
    public String read(Node node, Parsing in) {
      return kind;
    }

    @Override
    public void write(String value, Writing out) throws IOException {
      out.text(value);
    }
  }

  /**
   * A choice.
   *
   * @param isShared whether equal ones are common in a document, so that one is kept for all
   * @param variants in the order of the API; each value is one of them
   */
  public ChoiceForm(Class<T> type, boolean isShared, Stream<Variant<? extends T>> variants) {
    this.type = type;
    this.isShared = isShared;
    variants.forEach(variant -> this.variants.put(variant.kind(), variant));
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
    return Objects.requireNonNull(variants.get(kind), kind).form();
  }

  @Override
  public @Nullable T read(Node node, Parsing in) {
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
    return value != null && isShared ? in.shared().of(value) : value;
  }

  private @Nullable ObjectForm<? extends T> variant(Node kind, Parsing in) {
    Text due = kind.type() == Node.Type.TEXT ? Names.WORDS : Names.oneOf(kinds());
    String name = Scalar.words(kind, in, due);
    if (name != null && !variants.containsKey(name)) {
      in.problem(kind, ProblemCode.UNKNOWN_KIND, Names.shortened(name), String.join(", ", kinds()));
    }
    return name != null && variants.containsKey(name) ? variant(name) : null;
  }

  @Override
  public void write(T value, Writing out) throws IOException {
    for (Variant<? extends T> variant : variants.values()) {
      if (variant.writes(value, out)) {
        return;
      }
    }
    throw new IllegalArgumentException(type + " has no form for " + value.getClass());
  }
}
