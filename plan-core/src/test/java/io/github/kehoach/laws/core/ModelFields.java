package io.github.kehoach.laws.core;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.plan.TaskPlace;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the accessors and builders of the model say of a value, whatever its type. */
public final class ModelFields {
  private static final Set<String> NO_ACCESSORS = Set.of("toBuilder", "hashCode", "toString");

  /** Looking methods up is slow, and the laws look each up thousands of times. */
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return fieldsOf(type);
        }
      };

  private static final ClassValue<Map<String, Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getMethods())
              .collect(Collectors.toMap(Method::getName, any -> any, (first, other) -> first));
        }
      };

  private ModelFields() {}

  /** What users see of the class of a value: for a class behind a builder what it is built as. */
  public static Class<?> typeOf(Object value) {
    Class<?> type = value.getClass();
    Class<?>[] interfaces = type.getInterfaces();
    Class<?> above = interfaces.length == 0 ? type.getSuperclass() : interfaces[0];
    return Modifier.isPublic(type.getModifiers()) ? type : above;
  }

  /** Name of the class of a variant as a field would have it: {@code atLeast}. */
  public static String variantOf(Object value) {
    String name = typeOf(value).getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** A public method by its name. */
  public static Optional<Method> stepOf(Class<?> type, String name) {
    return Optional.ofNullable(METHODS.get(type).get(name));
  }

  /** Public methods without parameters that tell something of a value, by name. */
  public static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !NO_ACCESSORS.contains(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** A field that a builder can set from what the accessor says. */
  public record Field(Method accessor, Method step) {
    /** Its name. */
    public String name() {
      return accessor.getName();
    }

    /** Whether a value may be without it. */
    public boolean canBeAbsent() {
      Class<?> type = accessor.getReturnType();
      return type == Optional.class || type == OptionalInt.class || type == List.class;
    }

    /** Sets the field of a builder to what a value has. */
    public void copy(Object value, Object builder) {
      call(step, builder, unwrapped(call(accessor, value)));
    }

    /** Takes the field of a builder back. */
    public void clear(Object builder) {
      call(step, builder, accessor.getReturnType() == List.class ? List.of() : null);
    }

    /** Whether a value has it. */
    public boolean isIn(Object value) {
      Object held = unwrapped(call(accessor, value));
      return held != null && !held.equals(List.of());
    }
  }

  /** The fields of a type that has a builder. */
  public static List<Field> of(Class<?> type) {
    return FIELDS.get(type);
  }

  private static List<Field> fieldsOf(Class<?> type) {
    Class<?> builder = stepOf(type, "toBuilder").orElseThrow().getReturnType();
    List<Field> fields = new ArrayList<>();
    for (Method accessor : accessors(type)) {
      Arrays.stream(builder.getMethods())
          .filter(step -> step.getName().equals(accessor.getName()) && !step.isBridge())
          .filter(step -> step.getParameterCount() == 1)
          .filter(step -> fits(accessor, step.getParameterTypes()[0]))
          .findFirst()
          .ifPresent(step -> fields.add(new Field(accessor, step)));
    }
    return List.copyOf(fields);
  }

  private static boolean fits(Method accessor, Class<?> parameter) {
    Class<?> type = accessor.getReturnType();
    if (type == Optional.class) {
      return accessor
              .getGenericReturnType()
              .getTypeName()
              .contains("<" + parameter.getName().replace('$', '.') + ">")
          || accessor
              .getGenericReturnType()
              .getTypeName()
              .contains("<" + parameter.getName() + ">");
    }
    return parameter == (type == OptionalInt.class ? Integer.class : type);
  }

  /** A copy from what the value's own type offers: its builder, its fields or its text form. */
  public static Object copy(Object value) {
    Class<?> type = typeOf(value);
    if (value instanceof Extensions fields) {
      return Extensions.of(fields.asMap());
    }
    if (value instanceof Text text) {
      return new Text(text.vi(), text.en());
    }
    if (value instanceof AgencyDirectory all) {
      return AgencyDirectory.of(all.agencies(), all.successions());
    }
    if (value instanceof IndicatorRef ref) {
      return ref.horizon()
          .map(horizon -> IndicatorRef.of(ref.number(), horizon))
          .orElseGet(() -> IndicatorRef.of(ref.number()));
    }
    if (value instanceof TaskPlace place) {
      return place;
    }
    if (type.isRecord()) {
      return ofComponents(value, type);
    }
    if (stepOf(type, "toBuilder").isPresent()) {
      return inSomeOrder(value, 0);
    }
    return parsed(type, value.toString());
  }

  /** What a type, or the closed choice of a variant, reads from a text. */
  public static Object parsed(Class<?> type, String text) {
    Class<?> reading = stepOf(type, "parse").isPresent() ? type : type.getInterfaces()[0];
    return call(stepOf(reading, "parse").orElseThrow(), null, text);
  }

  private static Object ofComponents(Object value, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] held =
        Arrays.stream(components).map(part -> call(part.getAccessor(), value)).toArray();
    try {
      Constructor<?> constructor = type.getConstructor(types);
      return constructor.newInstance(held);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A copy whose fields are set one by one, each from its accessor, in the order of a seed. */
  public static Object inSomeOrder(Object value, long seed) {
    Class<?> type = typeOf(value);
    Object builder = builderOf(type, value);
    List<Field> fields = new ArrayList<>(of(type));
    Collections.shuffle(fields, new Random(seed));
    fields.forEach(field -> field.copy(value, builder));
    return built(builder);
  }

  /** An empty builder where the type has one; else one that begins with the value. */
  private static Object builderOf(Class<?> type, Object value) {
    return stepOf(type, "builder")
        .map(method -> call(method, null))
        .orElseGet(() -> toBuilder(value));
  }

  /** A builder that begins with a value. */
  public static Object toBuilder(Object value) {
    return call(stepOf(typeOf(value), "toBuilder").orElseThrow(), value);
  }

  /** What a builder builds. */
  public static Object built(Object builder) {
    return call(stepOf(builder.getClass(), "build").orElseThrow(), builder);
  }

  /** A value without one of its fields. */
  public static Object without(Object value, Field field) {
    Object builder = toBuilder(value);
    field.clear(builder);
    return built(builder);
  }

  /** What an optional holds, or null; anything else as it is. */
  public static @Nullable Object unwrapped(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    return value;
  }

  /** Calls a public method; what it throws is thrown. */
  public static Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() instanceof RuntimeException refusal
          ? refusal
          : new IllegalStateException(thrown);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
