package io.github.kehoach.json.tree;

import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What messages say, from {@code phrases.txt}: a line for each, {@code key: Vietnamese | English}.
 * Stateless and thread-safe.
 */
public final class Phrases {
  private static final Map<String, Text> ALL = load();

  private Phrases() {}

  private static Map<String, Text> load() {
    try (InputStream in = ProblemCode.class.getResourceAsStream("phrases.txt")) {
      byte[] lines = Objects.requireNonNull(in, "phrases.txt").readAllBytes();
      Map<String, Text> all = new HashMap<>();
      for (String line : new String(lines, StandardCharsets.UTF_8).split("\n")) {
        int colon = line.indexOf(": ");
        int bar = line.indexOf(" | ");
        if (colon > 0) {
          String vi = line.substring(colon + 2, bar);
          all.put(line.substring(0, colon), Text.template(vi, line.substring(bar + 3)));
        }
      }
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The words of a key, a template where they have places. */
  public static Text text(String key) {
    return Objects.requireNonNull(ALL.get(key), key);
  }

  /** What must hold of a value: its words stand under {@code must.<code>}. */
  public static Requirement requirement(String code) {
    return new Requirement(code, text("must." + code));
  }
}
