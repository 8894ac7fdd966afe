package io.github.kehoach.laws.core;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of what any part of a document may carry beside its fields. The JSON texts are valid
 * and without spaces, so that a writer that keeps them has nothing to change.
 */
public final class AnyExtensions {
  private AnyExtensions() {}

  /** Any fields of the carrying object itself, most often none; simplest is none. */
  public static Arbitrary<Extensions> extensions() {
    Arbitrary<Map<String, String>> some =
        Arbitraries.maps(names(), json()).ofMinSize(1).ofMaxSize(3).map(LinkedHashMap::new);
    return Composed.of(
        Composed.frequencyOf(
            Tuple.of(5, Arbitraries.just(Extensions.none())),
            Tuple.of(1, some.map(Extensions::of))));
  }

  /** Any fields by name, none to three, in no order of their own. */
  public static Arbitrary<Map<String, String>> fields() {
    return Arbitraries.maps(names(), json()).ofMaxSize(3);
  }

  /**
   * Any fields, some of them inside values of the carrying object: given pointers to objects
   * inside, such as {@code /deadline}, the fields in the order in which a reader of the object
   * meets them, inner ones first.
   */
  static Arbitrary<Function<List<String>, Extensions>> around() {
    Arbitrary<Integer> depth =
        Composed.frequencyOf(
            Tuple.of(8, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(1, 2)));
    return Composed.of(
        Combinators.combine(depth, names(), json(), extensions())
            .<Function<List<String>, Extensions>>as(
                (count, name, json, own) -> inner -> together(inner, count, name, json, own)));
  }

  /** Marks of doubt about the given fields, each at most once, most often none. */
  public static Arbitrary<List<Doubt>> doubts(String... fields) {
    Arbitrary<List<Doubt>> some =
        Combinators.combine(
                Arbitraries.of(fields),
                Arbitraries.of("chữ mờ", "OCR: 0 hay O?", "hai ngày khác nhau"))
            .as(Doubt::of)
            .list()
            .ofMinSize(1)
            .ofMaxSize(Math.min(2, fields.length))
            .uniqueElements(Doubt::field);
    return Composed.of(
        Composed.frequencyOf(Tuple.of(6, Arbitraries.just(List.of())), Tuple.of(1, some)));
  }

  /** Any JSON text without spaces; simplest is {@code true}. */
  public static Arbitrary<String> json() {
    return Arbitraries.of(
        "true",
        "0",
        "null",
        "\"ghi chú\"",
        "\"a \\\"b\\\" \\\\ \\n\"",
        "1.50",
        "-12345678901234567890",
        "[]",
        "{}",
        "[1,[2,\"ba\"],{}]",
        "{\"a\":{\"b\":[null,false]},\"title\":\"Đề án\"}");
  }

  /** Any name of a field that the model does not know. */
  public static Arbitrary<String> names() {
    return Arbitraries.of("ghiChu", "x-priority", "màu", "a.b", "$ref", "a~1b", "x y", "/~1tỷ lệ");
  }

  private static Extensions together(
      List<String> inner, int count, String name, String json, Extensions own) {
    Map<String, String> all = new LinkedHashMap<>();
    inner.stream().limit(count).forEach(pointer -> all.put(pointer + "/" + escaped(name), json));
    all.putAll(own.asMap());
    return Extensions.of(all);
  }

  private static String escaped(String name) {
    return name.startsWith("/") ? name.substring(1) : name.replace("~", "~0").replace("/", "~1");
  }
}
