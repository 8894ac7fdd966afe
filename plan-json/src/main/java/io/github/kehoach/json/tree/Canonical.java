package io.github.kehoach.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.kehoach.core.internal.NormalForms;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
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
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

  private Canonical() {}

  /** The canonical form of a JSON text that this library has written. */
  public static String of(String json) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      write(Objects.requireNonNull(TreeReader.text(json).root()), generator);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(Node node, JsonGenerator to) throws IOException {
    switch (node.type()) {
      case OBJECT -> {
        to.writeStartObject();
        for (Map.Entry<String, Node> field : sorted(node).entrySet()) {
          to.writeFieldName(field.getKey());
          write(field.getValue(), to);
        }
        to.writeEndObject();
      }
      case LIST -> {
        to.writeStartArray();
        for (Node child = node.first(); child != null; child = child.next()) {
          write(child, to);
        }
        to.writeEndArray();
      }
      case TEXT -> to.writeString(composed(node.text()));
      case NUMBER -> to.writeNumber(EcmaNumber.of(node.text()));
      default -> NodeWriter.write(node, to);
    }
  }

  /**
   * Names sort by UTF-16 units, as texts do in Java. Two that would become one stay as they are.
   */
  private static SortedMap<String, Node> sorted(Node node) {
    SortedMap<String, Node> asTheyAre = new TreeMap<>();
    SortedMap<String, Node> composed = new TreeMap<>();
    for (Node child = node.first(); child != null; child = child.next()) {
      asTheyAre.put(child.name(), child);
      composed.put(composed(child.name()), child);
    }
    return composed.size() == asTheyAre.size() ? composed : asTheyAre;
  }

  /**
   * A text in normalization form C of Unicode, in which each letter with its marks has one
   * spelling; runs of more marks than any writing has stay as they are.
   */
  static String composed(String text) {
    return text.chars().allMatch(c -> c < FIRST_THAT_COMPOSES) ? text : NormalForms.nfc(text);
  }
}
