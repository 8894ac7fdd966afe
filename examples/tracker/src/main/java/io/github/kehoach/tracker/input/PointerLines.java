package io.github.kehoach.tracker.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a file the values of its plan stand, so that an editor can jump there. */
public final class PointerLines {
  private static final String PLAN = "/plan";

  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * The lines of a file that was read without a problem.
   *
   * @param json the file's bytes
   */
  public PointerLines(byte[] json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (!token.isStructEnd() && token != JsonToken.FIELD_NAME) {
          lines.putIfAbsent(pointer(parser, token), parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String pointer(JsonParser parser, JsonToken token) {
    return token.isStructStart()
        ? parser.getParsingContext().getParent().pathAsPointer().toString()
        : parser.getParsingContext().pathAsPointer().toString();
  }

  /** The line of a value, or of the nearest value around it that is written. */
  public int of(String pointer) {
    String at = PLAN + pointer;
    while (!lines.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return lines.getOrDefault(at, 1);
  }
}
