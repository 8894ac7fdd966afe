package io.github.kehoach.laws.core;

import io.github.kehoach.core.Extensions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What holds for unknown fields, marks of doubt and refusals. */
public final class AnnotationLaws {
  private AnnotationLaws() {}

  /** {@code extensions-keep-order}. */
  @Law(
      id = "extensions-keep-order",
      says = "Unknown fields stay in the order in which they came, and the order counts.")
  public static Outcome extensionsKeepOrder(
      Map<String, String> fields, Function<Map<String, String>, Extensions> build) {
    List<String> names = new ArrayList<>(fields.keySet());
    Collections.reverse(names);
    Map<String, String> reversed = new LinkedHashMap<>();
    names.forEach(name -> reversed.put(name, fields.getOrDefault(name, "")));
    Extensions extensions = build.apply(fields);
    return Outcome.equal(
        List.of(
            List.copyOf(extensions.asMap().entrySet()), extensions.equals(build.apply(reversed))),
        List.of(List.copyOf(fields.entrySet()), fields.size() < 2),
        "the order of " + fields + " must be kept");
  }

  /** {@code extensions-with-one-more}. */
  @Law(
      id = "extensions-with-one-more",
      says = "A field that is added stands last; one that is there is replaced in its place.")
  public static Outcome extensionsWithOneMore(
      Extensions extensions, String name, String json, With with) {
    Map<String, String> expected = new LinkedHashMap<>(extensions.asMap());
    expected.put(name, json);
    return Outcome.equal(
        List.copyOf(with.apply(extensions, name, json).asMap().entrySet()),
        List.copyOf(expected.entrySet()),
        extensions + " with " + name);
  }

  /** Adds a field. */
  @FunctionalInterface
  public interface With {
    /** The fields and one more. */
    Extensions apply(Extensions extensions, String name, String json);
  }
}
