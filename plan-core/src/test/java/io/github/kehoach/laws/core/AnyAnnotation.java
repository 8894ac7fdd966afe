package io.github.kehoach.laws.core;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of unknown fields and of marks of doubt. */
public final class AnyAnnotation {
  private static final List<String> JSON =
      List.of("true", "null", "1", "\"x\"", "{\"a\":[1,2]}", "[]", "\"Đ\"", "-2.5e3");

  private AnyAnnotation() {}

  /** Any name of an unknown field: plain, or a pointer further inside; never one of the model. */
  public static Arbitrary<String> name() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("x-")), Tuple.of(1, Arbitraries.just("/deadline/x-"))),
            Arbitraries.strings().withCharRange('a', 'f').ofMinLength(1).ofMaxLength(3))
        .as((prefix, name) -> prefix + name);
  }

  /** Any JSON text out of a few of every type. */
  public static Arbitrary<String> json() {
    return Arbitraries.of(JSON);
  }

  /** Unknown fields by name, at most four, in no order of their own; two in three have none. */
  public static Arbitrary<Extensions> extensions() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(Extensions.none())),
        Tuple.of(1, fields().map(Extensions::of)));
  }

  /** Up to four fields by name, in order. */
  public static Arbitrary<Map<String, String>> fields() {
    return Combinators.combine(name(), json())
        .as(Tuple::of)
        .list()
        .ofMaxSize(4)
        .map(
            pairs -> {
              Map<String, String> fields = new LinkedHashMap<>();
              pairs.forEach(pair -> fields.put(pair.get1(), pair.get2()));
              return fields;
            });
  }

  /** Any doubt. */
  public static Arbitrary<Doubt> doubt() {
    return Combinators.combine(
            Arbitraries.of("deadlineText", "number", "date", "title", "name"), AnyText.phrase())
        .as(Doubt::of);
  }

  /** Up to two doubts; two in three lists are empty. */
  public static Arbitrary<List<Doubt>> doubts() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, doubt().list().ofMaxSize(2)));
  }
}
