package io.github.kehoach.laws.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.json.StreamLaws.Seen;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What holds of faults: each kind was once accepted, lost or told at another place. */
public final class FaultLaws {
  private FaultLaws() {}

  /** {@code json-not-utf8}. */
  public static Outcome notUtf8(
      byte[] before, byte[] document, Function<byte[], List<String>> codes) {
    List<String> earlier = codes.apply(before);
    List<String> told = codes.apply(document);
    return Outcome.holds(
        !told.isEmpty() && told.get(told.size() - 1).equals("encoding"),
        told + " after " + earlier + " " + Trees.shown(document));
  }

  /**
   * Where a problem is told.
   *
   * @param line from 1
   * @param column in code points, from 1
   */
  public record Told(String pointer, int line, int column) {}

  /** {@code json-places}. */
  public static Outcome places(String json, Function<String, List<Told>> problems) {
    Map<String, Told> values = values(json);
    for (Told told : problems.apply(json)) {
      Told value = values.getOrDefault(told.pointer(), told);
      if (!told.equals(value)) {
        return Outcome.equal(told, value, json);
      }
    }
    return Outcome.holds(true, json);
  }

  private static Map<String, Told> values(String json) {
    Map<String, Told> values = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(new StringReader(json))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
          JsonStreamContext context = parser.getParsingContext();
          String pointer =
              (token.isStructStart() ? context.getParent() : context).pathAsPointer().toString();
          values.putIfAbsent(
              pointer, told(pointer, json, (int) parser.currentTokenLocation().getCharOffset()));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return values;
  }

  private static Told told(String pointer, String json, int offset) {
    String before = json.substring(0, offset).replace("\r\n", "\n").replace('\r', '\n');
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Told(pointer, line, before.codePointCount(start, before.length()) + 1);
  }

  /** {@code json-too-deep}. */
  public static Outcome tooDeep(
      String json, int depth, int limit, Function<String, List<String>> codes) {
    return Outcome.equal(
        codes.apply(json), depth > limit ? List.of("too-deep") : List.of(), depth + " deep");
  }

  /** {@code json-envelope}. */
  public static Outcome envelope(
      String enveloped, String bare, Function<String, Object> mapperRead) {
    return Outcome.equal(mapperRead.apply(enveloped), mapperRead.apply(bare), enveloped);
  }

  /** {@code stream-damaged-gzip}. */
  public static Outcome damagedGzip(
      byte[] sound, byte[] damaged, int linesOfFirst, Function<byte[], List<Seen>> read) {
    List<Seen> whole = read.apply(sound);
    List<Seen> found = read.apply(damaged);
    List<Seen> kept = whole.stream().filter(seen -> seen.line() <= linesOfFirst).toList();
    boolean isTold =
        !found.isEmpty() && found.get(found.size() - 1).problems().contains("broken-gzip");
    return Outcome.holds(
        found.equals(whole)
            || (isTold
                && found.size() >= kept.size()
                && found.subList(0, kept.size()).equals(kept)),
        found + " of " + whole);
  }
}
