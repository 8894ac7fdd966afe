package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.RefusedException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.deadline.Deadline;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for every value of the model, whatever its type: one law for all of them, so that the
 * laws of the domain are what remains to be read.
 */
public class ModelLaws {
  private static final ModelTypes TYPES = ModelTypes.all();

  /** Any text is good for these: they only look at it, or it stands in a sentence. */
  private static final Set<String> ANY_TEXT =
      Set.of(
          "Folding",
          "HiddenCharacters",
          "Text",
          "Requirement.of",
          "Lookup",
          "AgencyDirectory.find",
          "Extensions");

  @Law(
      id = "model-copy-equal",
      says =
          "A value made again from its fields, or from its text form, is equal, has the same hash"
              + " code and prints alike.",
      catches = "a copy that loses a field")
  public Claim<UnaryOperator<Object>> copies(@ForAll("values") Object value) {
    return claim(copy -> copyEqual(value, copy), ModelFields::copy, ModelLaws::shortened);
  }

  /** Whether a copy is equal to its original; {@code model-copy-equal} for a copy of any kind. */
  public static <T> Outcome copyEqual(T value, UnaryOperator<T> copy) {
    T copied = copy.apply(value);
    return Outcome.all(
        Outcome.equal(copied, value, "a copy (left) must be equal to its original (right)"),
        Outcome.equal(
            List.of(copied.hashCode(), value.equals(copied), value.equals("a text"), copied + ""),
            List.of(value.hashCode(), true, false, value + ""),
            "hash code, equality and text of " + value));
  }

  /** A value without the first field that it can be without. */
  private static Object shortened(Object value) {
    return ModelFields.stepOf(ModelFields.typeOf(value), "toBuilder").stream()
        .flatMap(any -> ModelFields.of(ModelFields.typeOf(value)).stream())
        .filter(field -> field.canBeAbsent() && field.isIn(value))
        .findFirst()
        .map(field -> ModelFields.without(value, field))
        .orElse(value);
  }

  @Law(
      id = "model-text-round-trip",
      says = "The text form of a value reads back as that value, wherever a type has a text form.",
      catches = "a reader that loses the first letter")
  public Claim<BiFunction<Class<?>, String, Object>> textRoundTrip(@ForAll("texted") Object value) {
    String text = value.toString();
    return claim(
        parse ->
            Outcome.equal(
                parse.apply(value.getClass(), text), value, "'" + text + "' must read back"),
        ModelFields::parsed,
        (type, any) -> ModelFields.parsed(type, any.substring(1) + "1"));
  }

  @Law(
      id = "model-field-counts",
      says = "A value from which one field is taken is another value, and prints otherwise.",
      catches = "a step of a builder that does nothing")
  public Claim<BiFunction<Object, ModelFields.Field, Object>> fieldCounts(
      @ForAll("built") Object value) {
    return claim(
        without ->
            Outcome.equal(
                ModelFields.of(ModelFields.typeOf(value)).stream()
                    .filter(field -> field.canBeAbsent() && field.isIn(value))
                    .filter(field -> isLost(value, field, without))
                    .map(ModelFields.Field::name)
                    .toList(),
                List.of(),
                "fields that do not count in " + value),
        ModelFields::without,
        (all, field) -> all);
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

  @Law(
      id = "model-steps-any-order",
      says = "The steps of a builder mean the same in any order.",
      catches = "a last step that takes another back")
  public Claim<UnaryOperator<Object>> anyOrder(@ForAll("built") Object value, @ForAll long seed) {
    return claim(
        inSomeOrder -> Outcome.equal(inSomeOrder.apply(value), value, "built in another order"),
        any -> ModelFields.inSomeOrder(any, seed),
        ModelLaws::shortened);
  }

  @Law(
      id = "model-held-closed",
      says = "No accessor returns null, and no list, set or map that a value gives can be changed.",
      catches = "an accessor that hands its list out")
  public Claim<BiFunction<Method, Object, Object>> heldClosed(@ForAll("values") Object value) {
    return claim(
        read ->
            Outcome.equal(
                ModelFields.accessors(ModelFields.typeOf(value)).stream()
                    .filter(accessor -> isOpen(read.apply(accessor, value)))
                    .map(Method::getName)
                    .toList(),
                List.of(),
                "null or open in " + value),
        ModelFields::call,
        (accessor, any) ->
            ModelFields.call(accessor, any) instanceof List<?> list ? new ArrayList<>(list) : "");
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
      return held == null;
    } catch (UnsupportedOperationException closed) {
      return false;
    }
  }

  @Law(
      id = "model-given-list-is-copied",
      says = "A list that is changed after it was given changes no value.",
      catches = "a builder that takes no list")
  public Claim<Function<List<?>, List<?>>> givenListCopied(@ForAll("built") Object value) {
    return claim(
        given ->
            Outcome.equal(
                ModelFields.of(ModelFields.typeOf(value)).stream()
                    .filter(field -> field.accessor().getReturnType() == List.class)
                    .filter(field -> field.isIn(value) && isShared(value, field, given))
                    .map(ModelFields.Field::name)
                    .toList(),
                List.of(),
                "lists shared with the caller of " + value),
        ArrayList::new,
        any -> List.of());
  }

  private static boolean isShared(
      Object value, ModelFields.Field field, Function<List<?>, List<?>> given) {
    List<?> list = given.apply((List<?>) ModelFields.call(field.accessor(), value));
    Object builder = ModelFields.toBuilder(value);
    ModelFields.call(field.step(), builder, list);
    Object built = ModelFields.built(builder);
    Object before = List.copyOf((List<?>) ModelFields.call(field.accessor(), built));
    if (!list.isEmpty()) {
      list.remove(0);
    }
    return !before.equals(ModelFields.call(field.accessor(), value))
        || !before.equals(ModelFields.call(field.accessor(), built));
  }

  @Law(
      id = "model-prints-plainly",
      says = "The text of a value shows no wrapper, no hidden class and no address.",
      catches = "a text in a wrapper")
  public Claim<Function<Object, String>> printsPlainly(@ForAll("values") Object value) {
    String address = value.getClass().getName() + "@" + Integer.toHexString(value.hashCode());
    return claim(
        text -> {
          String printed = text.apply(value);
          return Outcome.equal(
              List.of("Optional[", "OptionalInt", "Optional.empty", "Immutable", "Fields[", address)
                  .stream()
                  .filter(printed::contains)
                  .toList(),
              List.of(),
              printed);
        },
        Object::toString,
        any -> Optional.of(any).toString());
  }

  @Law(
      id = "model-match-own-variant",
      says = "A closed choice calls the one function of its variant, with itself.",
      catches = "deadlines that are all taken for standing ones")
  public Claim<BiFunction<Object, Object, Object>> matchOwnVariant(
      @ForAll("choices") Object value) {
    Class<?> cases =
        ModelFields.stepOf(ModelFields.typeOf(value), "match").orElseThrow().getParameterTypes()[0];
    return claim(
        match -> {
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
          return Outcome.equal(
              List.of(match.apply(value, visitor), calls),
              List.of("answer", List.of(ModelFields.typeOf(value), value)),
              "the function that was called");
        },
        ModelLaws::match,
        (any, visitor) -> match(any instanceof Deadline ? Deadline.continuous() : any, visitor));
  }

  private static Object match(Object value, Object cases) {
    return ModelFields.call(
        ModelFields.stepOf(ModelFields.typeOf(value), "match").orElseThrow(), value, cases);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Law(
      id = "model-null-refused",
      says =
          "Wherever data comes in, null is either absent, and the signature says so, or refused in"
              + " the words of a field that was never set.",
      catches = "an entrance that takes null")
  public Claim<Function<Entrance, ?>> nullRefused(@ForAll("entrances") Entrance entrance) {
    return claim(
        enterNull -> refusedOrAbsent(entrance, enterNull, "null into "),
        any -> any.enter(null),
        any -> any);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Law(
      id = "model-blank-refused",
      says =
          "A blank text is absent where null is; elsewhere it is refused as if nothing was given, or"
              + " is no text form.",
      catches = "an entrance that knows one kind of space")
  public Claim<Function<Entrance, ?>> blankRefused(
      @ForAll("texts") Entrance entrance, @ForAll("blanks") String blank) {
    return claim(
        enterBlank -> refusedOrAbsent(entrance, enterBlank, "a blank text into "),
        any -> any.enter(blank),
        any -> blank.equals("\u00A0") ? any : any.enter(blank));
  }

  private static Outcome refusedOrAbsent(
      Entrance entrance, Function<Entrance, ?> enter, String what) {
    return Outcome.equal(
        refusal(entrance, enter),
        entrance.mayBeNull() ? "accepted" : "must be given",
        what + entrance);
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

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Law(
      id = "model-bare",
      says =
          "A builder with nothing set builds a value whose fields are all absent, or names the field"
              + " that it needs.",
      catches = "a builder that invents a task")
  public Claim<Function<Class<?>, Object>> bare(@ForAll("builders") Class<?> type) {
    return claim(
        build -> {
          try {
            Object built = build.apply(type);
            return Outcome.equal(
                ModelFields.of(ModelFields.typeOf(built)).stream()
                    .filter(field -> field.canBeAbsent() && field.isIn(built))
                    .map(ModelFields.Field::name)
                    .toList(),
                List.of(),
                "fields of a bare " + built);
          } catch (RefusedException refused) {
            return Outcome.equal(
                List.of(refused.subject().startsWith(type.getSimpleName() + "."), refused.value()),
                List.of(true, Optional.empty()),
                "the refusal of a bare builder: " + refused);
          }
        },
        any -> ModelFields.built(ModelFields.call(ModelFields.stepOf(any, "builder").get(), null)),
        any -> TYPES.valuesOf(any).generator(1000).next(new Random(7)).value());
  }

  @Provide
  Arbitrary<Object> values() {
    return TYPES.values();
  }

  @Provide
  Arbitrary<Object> built() {
    return TYPES.built();
  }

  @Provide
  Arbitrary<Object> texted() {
    return TYPES.texted();
  }

  @Provide
  Arbitrary<Object> choices() {
    return TYPES.choices();
  }

  @Provide
  Arbitrary<Entrance> entrances() {
    return Arbitraries.of(Entrance.all(TYPES));
  }

  @Provide
  Arbitrary<Entrance> texts() {
    return Arbitraries.of(
        Entrance.all(TYPES).stream()
            .filter(Entrance::takesText)
            .filter(entrance -> ANY_TEXT.stream().noneMatch(entrance.toString()::startsWith))
            .toList());
  }

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.of("", " ", "\u00A0", "\u2003\t\n");
  }

  @Provide
  Arbitrary<Class<?>> builders() {
    return Arbitraries.of(
        TYPES.listed().stream()
            .filter(type -> ModelFields.stepOf(type, "builder").isPresent())
            .toList());
  }
}
