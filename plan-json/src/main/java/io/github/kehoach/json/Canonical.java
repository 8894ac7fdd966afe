package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings a JSON text into its canonical form: RFC 8785 (JSON Canonicalization Scheme), after its
 * texts and names have been composed. Fields stand in the order of their names, nothing stands
 * between them, numbers are {@link EcmaNumber}s.
 */
final class Canonical {
  private static final Json JSON = new Json(Limits.NONE);

  private final JsonParser parser;

  private Canonical(JsonParser parser) {
    this.parser = parser;
  }

  /** The canonical form of a JSON text that this library has written. */
  static String of(String json) {
    StringBuilder text = new StringBuilder();
    try (JsonParser parser = JSON.parser(json)) {
      parser.nextToken();
      new Canonical(parser).part().write(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** A part of the document, ready to be written in its order. */
  private interface Part {
    void write(StringBuilder to);
  }

  private Part part() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> {
        String composed = Composed.of(parser.getText());
        yield to -> quote(composed, to);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(EcmaNumber.of(parser.getText()));
      default -> plain(parser.getText());
    };
  }

  private static Part plain(String text) {
    return to -> to.append(text);
  }

  /**
   * Names sort by UTF-16 units, as texts do in Java. Two that would become one stay as they are.
   */
  private Part object() throws IOException {
    SortedMap<String, Part> asTheyAre = new TreeMap<>();
    SortedMap<String, Part> composed = new TreeMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      Part part = part();
      asTheyAre.put(name, part);
      composed.put(Composed.of(name), part);
    }
    SortedMap<String, Part> fields = composed.size() == asTheyAre.size() ? composed : asTheyAre;
    return to -> {
      to.append('{');
      String between = "";
      for (Map.Entry<String, Part> field : fields.entrySet()) {
        quote(field.getKey(), to.append(between));
        field.getValue().write(to.append(':'));
        between = ",";
      }
      to.append('}');
    };
  }

  private Part list() throws IOException {
    List<Part> parts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      parts.add(part());
    }
    return to -> {
      to.append('[');
      String between = "";
      for (Part part : parts) {
        part.write(to.append(between));
        between = ",";
      }
      to.append(']');
    };
  }

  private static void quote(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> to.append('\\').append(c);
        case '\b' -> to.append("\\b");
        case '\t' -> to.append("\\t");
        case '\n' -> to.append("\\n");
        case '\f' -> to.append("\\f");
        case '\r' -> to.append("\\r");
        default -> {
          if (c < ' ') {
            to.append(String.format("\\u%04x", (int) c));
          } else {
            to.append(c);
          }
        }
      }
    }
    to.append('"');
  }
}
