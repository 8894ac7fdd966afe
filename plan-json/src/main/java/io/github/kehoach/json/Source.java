package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of the document, or of the line of a stream, that is being read; finds places in them
 * when there is a problem.
 */
final class Source {
  private final byte[] buffer;
  private final int begin;
  private final int end;
  private final int line;
  private final Json json;
  private byte @Nullable [] copy;
  private @Nullable Lines lines;

  private Source(byte[] buffer, int begin, int end, int line, Json json) {
    this.buffer = buffer;
    this.begin = begin;
    this.end = end;
    this.line = line;
    this.json = json;
  }

  /** A whole document. */
  Source(byte[] bytes, int from, Json json) {
    this(bytes, from, bytes.length, 0, json);
  }

  /**
   * One line of a stream in a buffer that is used again; copied only if something has to be found.
   *
   * @param line its number, from 1
   */
  static Source ofLine(byte[] buffer, int begin, int end, int line, Json json) {
    return new Source(buffer, begin, end, line, json);
  }

  /** Whether this is a document and not a line of a stream. */
  boolean isWhole() {
    return line == 0;
  }

  /** What holds the text, from {@link #begin} to {@link #limit}, and maybe more around it. */
  byte[] buffer() {
    return buffer;
  }

  int begin() {
    return begin;
  }

  int limit() {
    return end;
  }

  /** The text, in a line without what stands around it. */
  byte[] bytes() {
    if (line == 0) {
      return buffer;
    }
    if (copy == null) {
      copy = Arrays.copyOfRange(buffer, begin, end);
    }
    return copy;
  }

  /** Where the text begins: after a byte order mark. */
  int from() {
    return line == 0 ? begin : 0;
  }

  JsonParser open() throws IOException {
    return json.parser(buffer, begin, end);
  }

  /** Where the text begins, for what is said about all of it. */
  Position start() {
    return line == 0 ? new Position(1, 1) : Position.ofRecord(line);
  }

  /** The place that is named when there is too much to say. */
  Position end() {
    return line == 0 ? Position.UNKNOWN : Position.ofRecord(line);
  }

  Position at(int offset) {
    return line == 0 ? lines().at(offset) : new Position(line, lines().column(offset), Says.RECORD);
  }

  /** Offset of the token that our parser stands at. */
  int tokenOffset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getByteOffset() + from();
  }

  /** Offset of a place that a parser tells. */
  int offset(JsonLocation location) {
    return location.getByteOffset() >= 0
        ? (int) Math.min(bytes().length, location.getByteOffset() + from())
        : lines().offset(location.getLineNr(), location.getColumnNr());
  }

  /** Offset of the bracket that opens an object or list. */
  int offset(JsonStreamContext container) {
    return offset(container.startLocation(ContentReference.unknown()));
  }

  /** A field of the object that begins at an offset. */
  @Nullable Found find(int object, String name) throws IOException {
    try (JsonParser parser = json.parser(bytes(), object)) {
      parser.nextToken();
      for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
        JsonToken token = parser.nextToken();
        if (field.equals(name)) {
          int offset = (int) parser.currentTokenLocation().getByteOffset() + object;
          if (token == JsonToken.VALUE_STRING) {
            return new Found(offset, parser.getText(), "");
          }
          parser.skipChildren();
          int last = (int) parser.currentLocation().getByteOffset() + object;
          return new Found(offset, null, new String(bytes(), offset, last - offset, UTF_8));
        }
        parser.skipChildren();
      }
      return null;
    }
  }

  /** Where the value of a field begins, its text if it is one, otherwise its JSON. */
  record Found(int offset, @Nullable String text, String json) {}

  private Lines lines() {
    if (lines == null) {
      lines = new Lines(bytes(), from());
    }
    return lines;
  }
}
