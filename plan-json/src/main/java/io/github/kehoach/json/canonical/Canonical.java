package io.github.kehoach.json.canonical;

import io.github.kehoach.core.internal.NormalForms;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.TreeReader;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings a JSON text into its canonical form: RFC 8785 (JSON Canonicalization Scheme), after its
 * texts and names have been composed. Fields stand in the order of their names, nothing stands
 * between them, numbers are {@link EcmaNumber}s.
 */
public final class Canonical {
  private static final char FIRST_THAT_COMPOSES = '\u0300';

  private Canonical() {}

  /** The canonical form of a JSON text that this library has written. */
  public static String of(String json) {
    StringBuilder text = new StringBuilder();
    write(Objects.requireNonNull(TreeReader.text(json).root()), text);
    return text.toString();
  }

  private static void write(Node node, StringBuilder to) {
    switch (node.type()) {
      case OBJECT -> writeObject(node, to);
      case LIST -> {
        to.append('[');
        for (Node child = node.first(); child != null; child = child.next()) {
          write(child, to);
          to.append(child.next() == null ? "" : ",");
        }
        to.append(']');
      }
      case TEXT -> quote(composed(node.text()), to);
      case NUMBER -> to.append(EcmaNumber.of(node.text()));
      default -> to.append(node.type().name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Names sort by UTF-16 units, as texts do in Java. Two that would become one stay as they are.
   */
  private static void writeObject(Node node, StringBuilder to) {
    SortedMap<String, Node> asTheyAre = new TreeMap<>();
    SortedMap<String, Node> composed = new TreeMap<>();
    for (Node child = node.first(); child != null; child = child.next()) {
      asTheyAre.put(child.name(), child);
      composed.put(composed(child.name()), child);
    }
    to.append('{');
    String between = "";
    for (var field : (composed.size() == asTheyAre.size() ? composed : asTheyAre).entrySet()) {
      quote(field.getKey(), to.append(between));
      write(field.getValue(), to.append(':'));
      between = ",";
    }
    to.append('}');
  }

  /**
   * A text in normalization form C of Unicode, in which each letter with its marks has one
   * spelling; runs of more marks than any writing has stay as they are.
   */
  static String composed(String text) {
    return text.chars().allMatch(c -> c < FIRST_THAT_COMPOSES) ? text : NormalForms.nfc(text);
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
