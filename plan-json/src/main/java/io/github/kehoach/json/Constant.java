package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** The kind of a variant: decided before its fields are read, so that it is only passed here. */
final class Constant implements Form<String> {
  static final Constant KIND = new Constant();

  private Constant() {}

  @Override
  public String read(JsonIn in) {
    return "";
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return Definitions.type("string");
  }

  @Override
  public void write(String value, JsonOut out) throws IOException {
    out.text(value);
  }
}
