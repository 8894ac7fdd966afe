package io.github.kehoach.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.json.form.Field;
import java.util.List;
import java.util.Map;

/**
 * The schema of an object: its table of fields, and what {@code restrictions.json} says of its
 * values beyond the table.
 */
public final class ObjectSchema {
  private ObjectSchema() {}

  /**
   * The schema.
   *
   * @param name of the type
   */
  public static <T> ObjectNode of(String name, List<Field<T, ?>> fields, Definitions to) {
    ObjectNode schema = Definitions.type("object");
    ArrayNode required = schema.arrayNode();
    ObjectNode properties = schema.objectNode();
    for (Field<T, ?> field : fields) {
      ObjectNode property = field.schema(to);
      if (field.isRequired()) {
        required.add(field.name());
      }
      property.put("description", to.described(name, field.name()));
      properties.set(field.name(), property);
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.set("properties", properties);
    add(schema, to.restriction(name));
    return schema;
  }

  /** Adds keywords, those of a property to what the property has. */
  private static void add(ObjectNode schema, JsonNode more) {
    for (Map.Entry<String, JsonNode> keyword : more.properties()) {
      if (schema.get(keyword.getKey()) instanceof ObjectNode known) {
        add(known, keyword.getValue());
      } else {
        schema.set(keyword.getKey(), keyword.getValue());
      }
    }
  }
}
