package io.github.kehoach.json;

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
  public void write(String value, JsonOut out) throws IOException {
    out.text(value);
  }
}
