package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
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
        String compact = new Capture(new JsonIn(parser, null, problems), parser).text();
        if (compact != null && parser.nextToken() == null) {
          return compact;
        }
      }
    } catch (IOException notJson) {
      throw refused(name, json);
    }
    throw refused(name, json);
  }

  private static void copy(String json, JsonGenerator to) throws IOException {
    try (JsonParser parser = JSON.parser(json)) {
      while (parser.nextToken() != null) {
        switch (parser.currentToken()) {
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(parser.getText());
          default -> to.copyCurrentEvent(parser);
        }
      }
    }
  }

  private static InvalidValueException refused(String name, String json) {
    return new InvalidValueException("Extensions." + name, "be JSON text", json);
  }
}
