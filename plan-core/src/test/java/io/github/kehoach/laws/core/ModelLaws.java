package io.github.kehoach.laws.core;

import io.github.kehoach.core.RefusedException;
import io.github.kehoach.core.UnreadableTextException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What holds for every value of the model, whatever its type: one law for all of them, so that the
 * laws of the domain are what remains to be read.
 */
public final class ModelLaws {
  private ModelLaws() {}

  /** {@code model-copy-equal}. */
  @Law(
      id = "model-copy-equal",
      says =
          "A value made again from its fields, or from its text form, is equal, has the same hash"
              + " code and prints alike.")
  public static <T> Outcome copyEqual(T value, UnaryOperator<T> copy) {
    T copied = copy.apply(value);
    return Outcome.all(
        Outcome.equal(copied, value, "a copy (left) must be equal to its original (right)"),
        Outcome.equal(
            List.of(copied.hashCode(), value.equals(copied), value.equals("a text"), copied + ""),
            List.of(value.hashCode(), true, false, value + ""),
            "hash code, equality and text of " + value));
  }

  /** {@code model-text-round-trip}. */
  @Law(
      id = "model-text-round-trip",
      says = "The text form of a value reads back as that value, wherever a type has a text form.")
  public static Outcome textRoundTrip(Object value, BiFunction<Class<?>, String, Object> parse) {
    String text = value.toString();
    return Outcome.equal(
        parse.apply(value.getClass(), text), value, "'" + text + "' must read back as its value");
  }

  /** {@code model-field-counts}. */
  @Law(
      id = "model-field-counts",
      says = "A value from which one field is taken is another value, and prints otherwise.")
  public static Outcome fieldCounts(
      Object value, BiFunction<Object, ModelFields.Field, Object> without) {
    List<String> lost = new ArrayList<>();
    for (ModelFields.Field field : ModelFields.of(ModelFields.typeOf(value))) {
      if (field.canBeAbsent() && field.isIn(value) && isLost(value, field, without)) {
        lost.add(field.name());
      }
    }
    return Outcome.equal(lost, List.of(), "fields that do not count in " + value);
  }

  /** A value that cannot be without the field has not lost it. */
  private static boolean isLost(
      Object value,
      ModelFields.Field field,
      BiFunction<Object, ModelFields.Field, Object> without) {
    try {
      Object other = without.apply(value, field);
      return other.equals(value) || field.isIn(other) || other.toString().equals(value.toString());
    } catch (RefusedException needed) {
      return false;
    }
  }

  /** {@code model-steps-any-order}. */
  @Law(id = "model-steps-any-order", says = "The steps of a builder mean the same in any order.")
  public static Outcome anyOrder(Object value, Function<Object, Object> inSomeOrder) {
    return Outcome.equal(inSomeOrder.apply(value), value, "built in another order");
  }

  /** {@code model-held-closed}. */
  @Law(
      id = "model-held-closed",
      says = "No accessor returns null, and no list, set or map that a value gives can be changed.")
  public static Outcome heldClosed(Object value, BiFunction<Method, Object, Object> read) {
    List<String> open = new ArrayList<>();
    for (Method accessor : ModelFields.accessors(ModelFields.typeOf(value))) {
      Object held = read.apply(accessor, value);
      if (held == null || isOpen(held)) {
        open.add(accessor.getName());
      }
    }
    return Outcome.equal(open, List.of(), "null or open in " + value);
  }

  private static boolean isOpen(Object held) {
    try {
      if (held instanceof List<?> list) {
        return list.add(null);
      }
      if (held instanceof Map<?, ?> map) {
        map.put(null, null);
        return true;
      }
      return false;
    } catch (UnsupportedOperationException closed) {
      return false;
    }
  }

  /** {@code model-given-list-is-copied}. */
  @Law(
      id = "model-given-list-is-copied",
      says = "A list that is changed after it was given changes no value.")
  public static Outcome givenListCopied(Object value, Function<List<?>, List<?>> given) {
    List<String> shared = new ArrayList<>();
    for (ModelFields.Field field : ModelFields.of(ModelFields.typeOf(value))) {
      if (field.accessor().getReturnType() == List.class && field.isIn(value)) {
        List<?> list = given.apply((List<?>) ModelFields.call(field.accessor(), value));
        Object builder = ModelFields.toBuilder(value);
        ModelFields.call(field.step(), builder, list);
        Object built = ModelFields.built(builder);
        Object before = List.copyOf((List<?>) ModelFields.call(field.accessor(), built));
        if (!list.isEmpty()) {
          list.remove(0);
        }
        if (!before.equals(ModelFields.call(field.accessor(), value))
            || !before.equals(ModelFields.call(field.accessor(), built))) {
          shared.add(field.name());
        }
      }
    }
    return Outcome.equal(shared, List.of(), "lists shared with the caller of " + value);
  }

  /** {@code model-prints-plainly}. */
  @Law(
      id = "model-prints-plainly",
      says = "The text of a value shows no wrapper, no hidden class and no address.")
  public static Outcome printsPlainly(Object value, Function<Object, String> text) {
    String printed = text.apply(value);
    List<String> found = new ArrayList<>();
    for (String mark :
        List.of("Optional[", "OptionalInt", "Optional.empty", "Immutable", "Fields[")) {
      if (printed.contains(mark)) {
        found.add(mark);
      }
    }
    if (printed.equals(value.getClass().getName() + "@" + Integer.toHexString(value.hashCode()))) {
      found.add("address");
    }
    return Outcome.equal(found, List.of(), printed);
  }

  /** {@code model-match-own-variant}. */
  @Law(
      id = "model-match-own-variant",
      says = "A closed choice calls the one function of its variant, with itself.")
  public static Outcome matchOwnVariant(Object value, BiFunction<Object, Object, Object> match) {
    Method own = ModelFields.stepOf(ModelFields.typeOf(value), "match").orElseThrow();
    Class<?> cases = own.getParameterTypes()[0];
    List<Object> calls = new ArrayList<>();
    Object visitor =
        Proxy.newProxyInstance(
            cases.getClassLoader(),
            new Class<?>[] {cases},
            (proxy, called, arguments) -> {
              calls.add(called.getParameterTypes()[0]);
              calls.add(arguments[0]);
              return "answer";
            });
    Object answer = match.apply(value, visitor);
    return Outcome.equal(
        List.of(answer, calls),
        List.of("answer", List.of(ModelFields.typeOf(value), value)),
        "the function that was called");
  }

  /** {@code model-null-refused}. */
  @Law(
      id = "model-null-refused",
      says =
          "Wherever data comes in, null is either absent, and the signature says so, or refused in"
              + " the words of a field that was never set.")
  public static Outcome nullRefused(Entrance entrance, Function<Entrance, ?> enterNull) {
    return Outcome.equal(
        refusal(entrance, enterNull),
        entrance.mayBeNull() ? "accepted" : "must be given",
        "null into " + entrance);
  }

  /** {@code model-blank-refused}. */
  @Law(
      id = "model-blank-refused",
      says =
          "A blank text is absent where null is; elsewhere it is refused as if nothing was given, or"
              + " is no text form.")
  public static Outcome blankRefused(Entrance entrance, Function<Entrance, ?> enterBlank) {
    return Outcome.equal(
        refusal(entrance, enterBlank),
        entrance.mayBeNull() ? "accepted" : "must be given",
        "a blank text into " + entrance);
  }

  private static String refusal(Entrance entrance, Function<Entrance, ?> enter) {
    try {
      var unused = enter.apply(entrance);
      return "accepted";
    } catch (RefusedException refused) {
      if (entrance.mayBeNull() && refused.value().isEmpty() && !refused.code().equals("given")) {
        return "accepted"; // as absent, but then nothing at all is said
      }
      boolean named = Character.isUpperCase(refused.subject().charAt(0));
      boolean nothing =
          refused.code().equals("given") || refused instanceof UnreadableTextException;
      return named && nothing ? "must be given" : String.valueOf(refused);
    } catch (RuntimeException bare) {
      return String.valueOf(bare);
    }
  }

  /** {@code model-bare}. */
  @Law(
      id = "model-bare",
      says =
          "A builder with nothing set builds a value whose fields are all absent, or names the field"
              + " that it needs.")
  public static Outcome bare(Class<?> type, Function<Class<?>, Object> build) {
    Object built;
    try {
      built = build.apply(type);
    } catch (RefusedException refused) {
      return Outcome.equal(
          List.of(
              refused.subject().startsWith(type.getSimpleName() + "."), refused.value().isEmpty()),
          List.of(true, true),
          "the refusal of a bare builder: " + refused);
    }
    List<String> there =
        ModelFields.of(type).stream()
            .filter(field -> field.canBeAbsent() && field.isIn(built))
            .map(ModelFields.Field::name)
            .toList();
    return Outcome.equal(there, List.of(), "fields of a bare " + built);
  }
}
