package io.github.kehoach.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The types that one JSON Schema defines, each once, by name. Forms describe themselves into it, so
 * that reader, writer and schema come from one table. Not thread-safe.
 */
final class Definitions {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Descriptions descriptions;
  private final Map<String, ObjectNode> types = new TreeMap<>();

  Definitions(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** A schema that asks for a JSON type alone. */
  static ObjectNode type(String name) {
    return JSON.objectNode().put("type", name);
  }

  /** The JSON that a form writes. */
  static <V> JsonNode written(Form<V> form, V value) {
    try (TokenBuffer buffer = new TokenBuffer(null, false)) {
      form.write(value, new JsonOut(buffer, Extensions.none()));
      return JsonSchema.MAPPER.readTree(buffer.asParser());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A reference to a type, which is described unless it has been; it may refer to itself. */
  ObjectNode refer(String name, Supplier<ObjectNode> describe) {
    if (!types.containsKey(name)) {
      types.put(name, JSON.objectNode());
      types.put(name, titled(name, describe.get()));
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  /** A schema with what people call the type, first. */
  ObjectNode titled(String name, ObjectNode schema) {
    ObjectNode titled = JSON.objectNode();
    titled.put("title", both(descriptions.title(name)));
    titled.put("description", both(descriptions.description(name)));
    return titled.setAll(schema);
  }

  /** What people know a field for. */
  String described(String type, String field) {
    return both(descriptions.field(type, field));
  }

  private static String both(Text text) {
    return text.vi() + " / " + text.en();
  }

  /** All types, by name. */
  ObjectNode all() {
    return JSON.objectNode().setAll(types);
  }
}
