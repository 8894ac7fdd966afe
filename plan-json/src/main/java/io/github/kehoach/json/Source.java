package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The bytes of the document that is being read; finds places in them when there is a problem. */
final class Source {
  private final byte[] bytes;
  private final int from;
  private final Json json;
  private @Nullable Lines lines;

  Source(byte[] bytes, int from, Json json) {
    this.bytes = bytes;
    this.from = from;
    this.json = json;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the text begins: after a byte order mark. */
  int from() {
    return from;
  }

  JsonParser open() throws IOException {
    return json.parser(bytes, from);
  }

  Position at(int offset) {
    return lines().at(offset);
  }

  /** Offset of the token that our parser stands at. */
  int tokenOffset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getByteOffset() + from;
  }

  /** Offset of a place that a parser tells. */
  int offset(JsonLocation location) {
    return location.getByteOffset() >= 0
        ? (int) Math.min(bytes.length, location.getByteOffset() + from)
        : lines().offset(location.getLineNr(), location.getColumnNr());
  }

  /** Offset of the bracket that opens an object or list. */
  int offset(JsonStreamContext container) {
    return offset(container.startLocation(ContentReference.unknown()));
  }

  /** A field of the object that begins at an offset. */
  @Nullable Found find(int object, String name) throws IOException {
    try (JsonParser parser = json.parser(bytes, object)) {
      parser.nextToken();
      for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
        JsonToken token = parser.nextToken();
        if (field.equals(name)) {
          int offset = (int) parser.currentTokenLocation().getByteOffset() + object;
          if (token == JsonToken.VALUE_STRING) {
            return new Found(offset, parser.getText(), "");
          }
          parser.skipChildren();
          int end = (int) parser.currentLocation().getByteOffset() + object;
          return new Found(offset, null, new String(bytes, offset, end - offset, UTF_8));
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
      lines = new Lines(bytes, from);
    }
    return lines;
  }
}
