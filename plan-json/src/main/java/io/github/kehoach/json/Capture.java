package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a value that the model does not know: JSON text without white space, numbers digit by
 * digit, names in their order. Field names that repeat, numbers that are none and halves of
 * characters are refused as everywhere.
 */
final class Capture {
  private static final Json JSON = new Json(Limits.NONE);

  private final JsonIn in;
  private final JsonParser parser;
  private final Lengths lengths;

  Capture(JsonIn in, JsonParser parser) {
    this.in = in;
    this.parser = parser;
    this.lengths = Lengths.of(parser);
  }

  /** The JSON text of the value at the current token; null after a problem. */
  @Nullable String text() throws IOException {
    int before = in.problemCount();
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.generator(text)) {
      copy(generator);
    }
    return in.problemCount() == before ? text.toString() : null;
  }

  private void copy(JsonGenerator to) throws IOException {
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT -> copyObject(to);
      case START_ARRAY -> {
        to.writeStartArray();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          copy(to);
        }
        to.writeEndArray();
      }
      case VALUE_STRING -> {
        lengths.checkText(parser.getTextLength());
        String text = parser.getText();
        if (!Characters.isWhole(text)) {
          in.problem(ProblemCode.HALF_CHARACTER, Says.shortened(text));
        }
        to.writeString(text);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        lengths.checkNumber(parser.getTextLength());
        if (parser.isNaN()) {
          in.problem(ProblemCode.NOT_A_NUMBER, Says.shortened(parser.getText()));
        }
        to.writeNumber(parser.getText());
      }
      default -> to.copyCurrentEvent(parser);
    }
  }

  private void copyObject(JsonGenerator to) throws IOException {
    Set<String> names = new HashSet<>();
    to.writeStartObject();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      lengths.checkText(name.length());
      if (!names.add(name)) {
        in.problem(ProblemCode.REPEATED, Says.shortened(name));
      }
      if (!Characters.isWhole(name)) {
        in.problem(ProblemCode.HALF_CHARACTER, Says.shortened(name));
      }
      to.writeFieldName(name);
      parser.nextToken();
      copy(to);
    }
    to.writeEndObject();
  }
}
