package io.github.kehoach.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;

/**
 * Writes trees as JSON again: without white space, numbers digit by digit, names in their order.
 */
public final class NodeWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private NodeWriter() {}

  /** The JSON text of a value. */
  public static String text(Node node) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      write(node, generator);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Writes a value. */
  public static void write(Node node, JsonGenerator to) throws IOException {
    switch (node.type()) {
      case OBJECT -> {
        to.writeStartObject();
        for (Node child = node.first(); child != null; child = child.next()) {
          to.writeFieldName(child.name());
          write(child, to);
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
      case TEXT -> to.writeString(node.text());
      case NUMBER -> number(node.text(), to);
      case TRUE -> to.writeBoolean(true);
      case FALSE -> to.writeBoolean(false);
      case NULL, OTHER -> to.writeNull();
    }
  }

  /** A whole number stays whole where a mapper builds a tree. */
  private static void number(String digits, JsonGenerator to) throws IOException {
    if (!to.canWriteFormattedNumbers() && digits.matches("-?[0-9]+")) {
      whole(new BigInteger(digits), to);
    } else {
      to.writeNumber(digits);
    }
  }

  private static void whole(BigInteger number, JsonGenerator to) throws IOException {
    if (number.bitLength() < Integer.SIZE) {
      to.writeNumber(number.intValue());
    } else if (number.bitLength() < Long.SIZE) {
      to.writeNumber(number.longValue());
    } else {
      to.writeNumber(number);
    }
  }
}
