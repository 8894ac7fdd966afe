package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.kehoach.core.Text;
import java.io.IOException;

/** Names tokens for people. */
final class Tokens {
  private static final Text STRING = Text.template("chuỗi \"{0}\"", "the text \"{0}\"");
  private static final Text NUMBER = Text.template("số {0}", "the number {0}");

  private Tokens() {}

  static Text described(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Says.OBJECT;
      case START_ARRAY -> Says.LIST;
      case VALUE_STRING -> STRING.fill(Says.shortened(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER.fill(Says.shortened(parser.getText()));
      default -> Text.same(Says.shortened(parser.getText()));
    };
  }
}
