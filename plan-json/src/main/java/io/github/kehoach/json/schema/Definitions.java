package io.github.kehoach.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The types that one JSON Schema defines, each once, by name. Forms describe themselves into it, so
 * that reader, writer and schema come from one table. Not thread-safe.
 */
public final class Definitions {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Descriptions descriptions;
  private final JsonNode restrictions;
  private final Map<String, ObjectNode> types = new TreeMap<>();

  /** Nothing yet. */
  public Definitions(Descriptions descriptions) {
    this.descriptions = descriptions;
    this.restrictions = read("restrictions.json");
  }

  private static JsonNode read(String resource) {
    try (InputStream in = JsonSchema.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What is asked of the values of a type beyond its fields: keywords of JSON Schema. */
  JsonNode restriction(String name) {
    return restrictions.path(name);
  }

  /** A schema that asks for a JSON type alone. */
  public static ObjectNode type(String name) {
    return JSON.objectNode().put("type", name);
  }

  /** A reference to a type, which is described unless it has been; it may refer to itself. */
  public ObjectNode refer(String name, Supplier<ObjectNode> describe) {
    if (!types.containsKey(name)) {
      types.put(name, JSON.objectNode());
      types.put(name, titled(name, describe.get()));
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  /** A schema with what people call the type, first. */
  public ObjectNode titled(String name, ObjectNode schema) {
    ObjectNode titled = JSON.objectNode();
    titled.put("title", both(descriptions.title(name)));
    titled.put("description", both(descriptions.description(name)));
    return titled.setAll(schema);
  }

  /** What people know a field for. */
  public String described(String type, String field) {
    return both(descriptions.field(type, field));
  }

  private static String both(Text text) {
    return text.vi() + " / " + text.en();
  }

  /** All types, by name. */
  public ObjectNode all() {
    return JSON.objectNode().setAll(types);
  }
}
