package io.github.kehoach.laws.core;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of one public method or constructor of the model through which data comes in. All
 * other arguments of a call are good.
 */
public final class Entrance {
  /** Order and equality are Java's own contracts; a visitor and a function are no data. */
  private static final Set<String> NOT_OURS = Set.of("equals", "compareTo", "match", "valueOf");

  private final Executable method;
  private final int parameter;
  private final ModelTypes types;

  private Entrance(Executable method, int parameter, ModelTypes types) {
    this.method = method;
    this.parameter = parameter;
    this.types = types;
  }

  /** Every entrance of every public type. */
  public static List<Entrance> all(ModelTypes types) {
    List<Entrance> all = new ArrayList<>();
    for (Class<?> type : ModelTypes.compiled()) {
      if (Throwable.class.isAssignableFrom(type) || type.getSimpleName().endsWith("Cases")) {
        continue;
      }
      List<Executable> methods = new ArrayList<>(List.of(type.getConstructors()));
      methods.addAll(Arrays.asList(type.getDeclaredMethods()));
      for (Executable method : methods) {
        if (!Modifier.isPublic(method.getModifiers())
            || method.isSynthetic()
            || (type.isEnum() && method.getName().equals("valueOf"))
            || (NOT_OURS.contains(method.getName()) && !Modifier.isStatic(method.getModifiers()))) {
          continue;
        }
        for (int i = 0; i < method.getParameterCount(); i++) {
          Entrance entrance = new Entrance(method, i, types);
          if (entrance.takesData()) {
            all.add(entrance);
          }
        }
      }
    }
    return all;
  }

  private boolean takesData() {
    Class<?> type = method.getParameterTypes()[parameter];
    return !type.isPrimitive()
        && type != Object.class
        && type != Object[].class
        && !type.getName().startsWith("java.util.function")
        && type != java.util.Locale.class;
  }

  /** Whether a text comes in here. */
  public boolean takesText() {
    return method.getParameterTypes()[parameter] == String.class;
  }

  /** Whether null means that nothing is there. */
  public boolean mayBeNull() {
    return method.getAnnotatedParameterTypes()[parameter].isAnnotationPresent(Nullable.class);
  }

  /** Calls with one argument as given and the others good, and builds what a builder was told. */
  public Object enter(@Nullable Object argument) {
    Type[] parameters = method.getGenericParameterTypes();
    Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i == parameter ? argument : good(parameters[i], i);
    }
    Object result = call(arguments);
    return ModelFields.stepOf(result.getClass(), "build").isPresent() && isBuilder(result)
        ? ModelFields.built(result)
        : result;
  }

  private static boolean isBuilder(Object value) {
    return value.getClass().getName().contains("Builder");
  }

  private Object call(Object... arguments) {
    try {
      if (method instanceof Constructor<?> constructor) {
        return constructor.newInstance(arguments);
      }
      boolean bound = Modifier.isStatic(method.getModifiers());
      return ((Method) method).invoke(bound ? null : target(), arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() instanceof RuntimeException refusal
          ? refusal
          : new IllegalStateException(thrown);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(this + ": " + failed, failed);
    }
  }

  private Object target() {
    Class<?> type = method.getDeclaringClass();
    return type.getSimpleName().endsWith("Builder") || type.getName().contains("Builder$")
        ? types.builder(type)
        : types.sample(type);
  }

  private Object good(Type type, int at) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == Optional.class) {
        return Optional.empty();
      }
      if (raw == UnaryOperator.class) {
        return UnaryOperator.identity();
      }
      return raw == Map.class
          ? Map.of("x", "1")
          : elements(generic.getActualTypeArguments()[0], at);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return "2";
    }
    if (raw == int.class || raw == Integer.class) {
      return at + 1;
    }
    if (raw == boolean.class) {
      return true;
    }
    if (raw == LocalDate.class) {
      return LocalDate.of(2025, 3, 4 + at);
    }
    if (raw == BigDecimal.class) {
      return BigDecimal.valueOf(at + 1);
    }
    if (raw == OptionalInt.class) {
      return OptionalInt.empty();
    }
    if (raw.isArray()) {
      return java.lang.reflect.Array.newInstance(raw.getComponentType(), 0);
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    return types.sample(raw);
  }

  /** One element where it is a value of the model. */
  private List<?> elements(Type type, int at) {
    return type instanceof Class<?> element && types.listed(element).isPresent()
        ? List.of(good(element, at))
        : List.of();
  }

  @Override
  public String toString() {
    String owner = method.getDeclaringClass().getName().replaceAll(".*\\.", "").replace('$', '.');
    String name = method instanceof Constructor<?> ? "new" : method.getName();
    List<String> types =
        Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
    return owner + "." + name + types + " at " + parameter;
  }
}
