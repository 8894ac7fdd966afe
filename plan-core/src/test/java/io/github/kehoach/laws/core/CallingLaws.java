package io.github.kehoach.laws.core;

import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The laws that are being evaluated: the methods marked {@link Law} that have been called. */
final class CallingLaws {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private static final ClassValue<Map<String, String>> IDS =
      new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> type) {
          return idsOf(type);
        }
      };

  private CallingLaws() {}

  /** Their ids; empty outside of a law. */
  static Set<String> ids() {
    return WALKER.walk(
        frames ->
            frames
                .takeWhile(frame -> !frame.getClassName().startsWith("net.jqwik."))
                .map(CallingLaws::idOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private static String idOf(StackFrame frame) {
    Map<String, String> ids = IDS.get(frame.getDeclaringClass());
    return ids.isEmpty() ? null : ids.get(frame.getMethodName() + frame.getDescriptor());
  }

  private static Map<String, String> idsOf(Class<?> type) {
    Map<String, String> ids = new HashMap<>();
    if (!type.getName().startsWith("java.")) {
      for (Method method : type.getDeclaredMethods()) {
        Law law = method.getAnnotation(Law.class);
        if (law != null) {
          MethodType form =
              MethodType.methodType(method.getReturnType(), method.getParameterTypes());
          ids.put(method.getName() + form.toMethodDescriptorString(), law.id());
        }
      }
    }
    return ids;
  }
}
