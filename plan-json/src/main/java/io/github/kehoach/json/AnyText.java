package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text that may also be blank, such as the pointer to a whole document. */
final class AnyText implements Form<String> {
  static final AnyText ANY_TEXT = new AnyText();

  private AnyText() {}

  @Override
  public @Nullable String read(JsonIn in) throws IOException {
    return in.anyText(Says.WORDS);
  }

  @Override
  public void write(String value, JsonOut out) throws IOException {
    out.text(value);
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return Definitions.type("string");
  }
}
