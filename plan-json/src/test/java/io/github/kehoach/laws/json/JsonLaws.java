package io.github.kehoach.laws.json;

import io.github.kehoach.laws.core.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What holds for everything that is written as JSON and read from it. */
public final class JsonLaws {
  private JsonLaws() {}

  /** {@code json-round-trip}. */
  public static <T> Outcome roundTrip(
      T value, Function<T, String> write, Function<String, T> read) {
    String json = write.apply(value);
    return Outcome.equal(read.apply(json), value, json);
  }

  /** {@code json-same-text}. */
  public static <T> Outcome sameText(T value, Function<T, String> write, Function<String, T> read) {
    String json = write.apply(value);
    return Outcome.equal(write.apply(read.apply(json)), json, "written, read and written again");
  }

  /** {@code json-any-order}. */
  public static <T> Outcome anyOrder(T value, String shuffled, Function<String, T> read) {
    return Outcome.equal(read.apply(shuffled), value, shuffled);
  }

  /** {@code json-unknown-fields-survive}. */
  public static Outcome unknownFieldsSurvive(
      AnyJson.Injected injected, Function<String, String> rewrite) {
    String rewritten = rewrite.apply(injected.json());
    Map<String, String> found = new TreeMap<>();
    injected.fields().keySet().forEach(place -> found.put(place, Trees.at(rewritten, place)));
    return Outcome.equal(found, new TreeMap<>(injected.fields()), injected.json());
  }

  /** {@code json-newer-minor-version}. */
  public static <T> Outcome newerMinorVersion(
      AnyJson.Newer newer, Function<String, T> read, Function<String, String> rewrite) {
    return Outcome.equal(
        List.of(read.apply(newer.json()), rewrite.apply(newer.json())),
        List.of(read.apply(newer.inThisVersion()), newer.json()),
        newer.json());
  }

  /** {@code json-canonical-same}. */
  public static <T> Outcome canonicalSame(
      T value, String respelled, Function<String, T> read, Function<T, byte[]> canonical) {
    return Outcome.equal(
        Trees.shown(canonical.apply(read.apply(respelled))),
        Trees.shown(canonical.apply(value)),
        respelled);
  }

  /** {@code json-canonical-tells-apart}. */
  public static Outcome canonicalTellsApart(
      AnyJson.Changed changed, Function<String, byte[]> canonical) {
    String one = Trees.shown(canonical.apply(changed.json()));
    String other = Trees.shown(canonical.apply(changed.other()));
    return Outcome.holds(!one.equals(other), changed.json() + "\n" + changed.other());
  }

  /** {@code json-all-problems}. */
  public static Outcome allProblems(
      AnyJson.Defective defective, Function<String, List<String>> pointersOfProblems) {
    List<String> found =
        pointersOfProblems.apply(defective.json()).stream().sorted().collect(Collectors.toList());
    List<String> expected = defective.places().stream().sorted().collect(Collectors.toList());
    return Outcome.equal(found, expected, defective.json());
  }

  /** {@code json-mapper-agrees}. */
  public static <T> Outcome mapperAgrees(
      T value,
      Function<T, String> write,
      Function<T, String> mapperWrite,
      Function<String, T> mapperRead) {
    String json = write.apply(value);
    return Outcome.equal(
        List.of(mapperWrite.apply(value), mapperRead.apply(json)), List.of(json, value), json);
  }

  /** {@code json-damaged-text}. */
  public static Outcome damagedText(byte[] text, Function<byte[], List<LineAndColumn>> problems) {
    int lines = Trees.lines(text);
    String shown = Trees.shown(text);
    return Outcome.neverThrows(
        () ->
            Outcome.equal(
                problems.apply(text).stream()
                    .filter(place -> place.line() < 1 || place.line() > lines || place.column() < 1)
                    .toList(),
                List.of(),
                shown),
        shown);
  }

  /** {@code json-same-from-characters}. */
  public static <R> Outcome sameFromCharacters(
      String document, Function<String, R> fromBytes, Function<String, R> fromCharacters) {
    return Outcome.equal(fromBytes.apply(document), fromCharacters.apply(document), document);
  }

  /**
   * Where a problem is, from 1.
   *
   * @param line from 1
   * @param column from 1
   */
  public record LineAndColumn(int line, int column) {}
}
