package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kehoach.core.InvalidValueException;
import java.io.IOException;

/** Writes the JSON text of unknown fields, after making sure that it is JSON. */
final class Unparsed {
  private static final Json JSON = new Json(Limits.NONE);

  private Unparsed() {}

  /**
   * Writes a value.
   *
   * @param name of the field, for the message
   * @throws InvalidValueException if the text is not one JSON value
   */
  static void write(String name, String json, JsonGenerator to) throws IOException {
    copy(checked(name, json), to);
  }

  private static String checked(String name, String json) {
    Problems problems = new Problems(Limits.standard().problems());
    try (JsonParser parser = JSON.parser(json)) {
      if (parser.nextToken() != null) {
        String compact =
            new Capture(new ParsedIn(parser, null, problems, Texts.ofDocument()), parser).text();
        if (compact != null && parser.nextToken() == null) {
          return compact;
        }
      }
    } catch (IOException notJson) {
      throw refused(name, json);
    }
    throw refused(name, json);
  }

  /** Numbers digit by digit; a whole one stays whole where a mapper builds a tree. */
  private static void copy(String json, JsonGenerator to) throws IOException {
    boolean digits = to.canWriteFormattedNumbers();
    try (JsonParser parser = JSON.parser(json)) {
      while (parser.nextToken() != null) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT
            || (token == JsonToken.VALUE_NUMBER_INT && digits)) {
          to.writeNumber(parser.getText());
        } else {
          to.copyCurrentEvent(parser);
        }
      }
    }
  }

  private static InvalidValueException refused(String name, String json) {
    return new InvalidValueException("Extensions." + name, "be JSON text", json);
  }
}
