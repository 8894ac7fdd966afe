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
 * Generators of unknown fields and of marks of doubt. The JSON texts are valid and without spaces,
 * so that a writer that keeps them has nothing to change.
 */
public final class AnyAnnotation {
  private static final List<String> JSON =
      List.of(
          "true",
          "null",
          "1",
          "\"x\"",
          "{\"a\":[1,2]}",
          "[]",
          "\"Đ\"",
          "-2.5e3",
          "1.50",
          "-12345678901234567890",
          "\"a \\\"b\\\" \\\\ \\n\"",
          "[1,[2,\"ba\"],{}]",
          "{\"a\":{\"b\":[null,false]},\"title\":\"Đề án\"}");

  private AnyAnnotation() {}

  /** Any name of an unknown field: of the object itself, or a pointer further inside. */
  public static Arbitrary<String> name() {
    Arbitrary<String> inside = ownName().map(name -> "/deadline/" + escaped(name));
    return Arbitraries.frequencyOf(Tuple.of(4, ownName()), Tuple.of(1, inside));
  }

  /** Any name of an unknown field of the object itself; never one of the model. */
  public static Arbitrary<String> ownName() {
    Arbitrary<String> plain =
        Arbitraries.strings()
            .withCharRange('a', 'f')
            .ofMinLength(1)
            .ofMaxLength(3)
            .map(letters -> "x-" + letters);
    return Arbitraries.frequencyOf(
        Tuple.of(3, plain),
        Tuple.of(1, Arbitraries.of("màu", "a.b", "$ref", "a~1b", "x y", "/~1tỷ lệ")));
  }

  /** Any JSON text out of a few of every type. */
  public static Arbitrary<String> json() {
    return Arbitraries.of(JSON);
  }

  /** Unknown fields of the object itself, at most four; two in three have none. */
  public static Arbitrary<Extensions> extensions() {
    return Composed.of(
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Extensions.none())),
            Tuple.of(1, fields(ownName()).map(Extensions::of))));
  }

  /** Up to four fields by name, pointers among them, in no order of their own. */
  public static Arbitrary<Map<String, String>> fields() {
    return fields(name());
  }

  /**
   * Unknown fields of an object and of values in it: a function of the pointers to values that are
   * there, such as {@code /deadline}. The fields come in the order in which a reader of the object
   * meets them, inner ones first.
   */
  static Arbitrary<Function<List<String>, Extensions>> around() {
    Arbitrary<Integer> inside =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(1, 2)));
    return Composed.of(
        Combinators.combine(inside, ownName(), json(), extensions())
            .<Function<List<String>, Extensions>>as(
                (count, name, json, own) ->
                    pointers ->
                        together(pointers.stream().limit(count).toList(), name, json, own)));
  }

  /** Any doubt. */
  public static Arbitrary<Doubt> doubt() {
    return doubt("deadlineText", "number", "date", "title", "name");
  }

  /** Up to two doubts; two in three lists are empty. */
  public static Arbitrary<List<Doubt>> doubts() {
    return doubts(doubt());
  }

  /** Up to two doubts about some of the given fields; two in three lists are empty. */
  public static Arbitrary<List<Doubt>> doubts(String... fields) {
    return doubts(doubt(fields));
  }

  private static Arbitrary<Doubt> doubt(String... fields) {
    return Combinators.combine(Arbitraries.of(fields), AnyText.phrase()).as(Doubt::of);
  }

  private static Arbitrary<List<Doubt>> doubts(Arbitrary<Doubt> doubts) {
    return Composed.of(
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, doubts.list().ofMaxSize(2))));
  }

  private static Arbitrary<Map<String, String>> fields(Arbitrary<String> names) {
    return Combinators.combine(names, json())
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

  private static Extensions together(
      List<String> pointers, String name, String json, Extensions own) {
    Map<String, String> all = new LinkedHashMap<>();
    pointers.forEach(pointer -> all.put(pointer + "/" + escaped(name), json));
    all.putAll(own.asMap());
    return Extensions.of(all);
  }

  /** A field's name as a part of a pointer; a name that begins with a slash is one already. */
  private static String escaped(String name) {
    return name.startsWith("/") ? name.substring(1) : name.replace("~", "~0").replace("/", "~1");
  }
}
