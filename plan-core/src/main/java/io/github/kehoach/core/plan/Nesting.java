package io.github.kehoach.core.plan;

import io.github.kehoach.core.internal.Refuse;
import java.util.List;
import java.util.function.Function;

/** Bounds how deep parts are nested, so that no walk through a plan can overflow a stack. */
final class Nesting {
  /** No plan prints more than five. */
  private static final int DEEPEST = 20;

  private Nesting() {}

  /** Refuses what is nested deeper than 20; its parts have been checked when they were built. */
  static <T> void check(String subject, T whole, Function<T, List<T>> parts) {
    if (depth(whole, parts) > DEEPEST) {
      throw Refuse.value(subject, "not-deeper", DEEPEST + 1, DEEPEST);
    }
  }

  private static <T> int depth(T whole, Function<T, List<T>> parts) {
    int deepest = 0;
    for (T part : parts.apply(whole)) {
      deepest = Math.max(deepest, depth(part, parts));
    }
    return deepest + 1;
  }
}
