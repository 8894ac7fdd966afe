package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** What a line of a stream of tasks is, told by its fields as far as they can be read. */
enum LineKind {
  /** It has a field {@code format} or {@code head}. */
  HEAD,
  /** It has the field {@code section} alone, and an object in it. */
  SECTION,
  /** Anything else. */
  TASK;

  static LineKind of(Source line) throws IOException {
    LineKind kind = TASK;
    try (JsonParser parser = line.open()) {
      parser.nextToken();
      int fields = 0;
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        if (name.equals("format") || name.equals("head")) {
          return HEAD;
        }
        fields++;
        boolean alone = fields == 1 && name.equals(SectionLineForm.SECTION);
        kind = parser.nextToken() == JsonToken.START_OBJECT && alone ? SECTION : TASK;
        parser.skipChildren();
      }
    } catch (JsonProcessingException broken) {
      return kind; // a section whose line is cut off is a section
    }
    return kind;
  }
}
