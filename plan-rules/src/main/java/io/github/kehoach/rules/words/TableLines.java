package io.github.kehoach.rules.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of text that stand beside classes, in UTF-8. */
public final class TableLines {
  private TableLines() {}

  /**
   * The lines of a table that are not blank and do not begin with {@code #}.
   *
   * @throws IllegalStateException if there is no such table beside the class
   */
  public static List<String> of(Class<?> beside, String name) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no table " + name);
    }
    return of(in);
  }

  /**
   * The same of a stream, which is closed.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<String> of(InputStream in) {
    try (in) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
