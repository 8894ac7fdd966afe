package io.github.kehoach.json.schema;

import io.github.kehoach.core.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What people call the types and fields of the format, from {@code descriptions.txt}: a block for
 * each type, {@code == Type}, then its title, its description and a line for each field, {@code
 * field: Vietnamese | English}. A field of one variant ({@code Fact.cancelled}) may be described
 * with the choice ({@code Fact}), and one that many types have under {@code *}.
 */
public final class Descriptions {
  private final Map<String, Text> texts = new HashMap<>();

  private Descriptions(String table) {
    String type = "";
    int line = 0;
    for (String row : table.lines().filter(one -> !one.isBlank()).toList()) {
      line++;
      if (row.startsWith("== ")) {
        type = row.substring(3);
        line = 0;
      } else if (line <= 2 && !type.equals("*")) {
        put(type + (line == 1 ? " title" : " description"), row);
      } else {
        int colon = row.indexOf(": ");
        put(type + "." + row.substring(0, colon), row.substring(colon + 2));
      }
    }
  }

  private void put(String key, String row) {
    int bar = row.indexOf(" | ");
    if (bar < 0
        || texts.put(key, new Text(row.substring(0, bar), row.substring(bar + 3))) != null) {
      throw new IllegalStateException("descriptions.txt: " + key);
    }
  }

  /** Those of the library. */
  public static Descriptions standard() {
    try (InputStream table = Descriptions.class.getResourceAsStream("descriptions.txt")) {
      return new Descriptions(
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The keys of all rows: {@code Task.number}, {@code Task title} and {@code Task description}. */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** What people call a type. */
  public Text title(String type) {
    return text(type + " title");
  }

  /** What a type is. */
  public Text description(String type) {
    return text(type + " description");
  }

  /** What is said about a field: with its type, with the choice that this is of, or with all. */
  public Text field(String type, String field) {
    return text(keyOf(type, field));
  }

  /** The row that describes a field. */
  public String keyOf(String type, String field) {
    String own = type + "." + field;
    String choice = type.substring(0, Math.max(0, type.indexOf('.'))) + "." + field;
    return texts.containsKey(own) ? own : texts.containsKey(choice) ? choice : "*." + field;
  }

  private Text text(String key) {
    Text text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("descriptions.txt says nothing about " + key);
    }
    return text;
  }
}
