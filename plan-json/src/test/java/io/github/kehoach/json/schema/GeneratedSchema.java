package io.github.kehoach.json.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.ListForm;
import io.github.kehoach.json.form.MapForm;
import io.github.kehoach.json.form.Numbers;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Part.Field;
import io.github.kehoach.json.form.Scalar;
import io.github.kehoach.json.model.EnvelopeForm;
import io.github.kehoach.json.model.FormatForm;
import io.github.kehoach.json.model.Scalars;
import io.github.kehoach.json.tree.NodeWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The JSON Schema that the tables of fields give, with what {@code restrictions.json} says of
 * values beyond them and the words of {@code descriptions.txt}. Published as a resource.
 */
public final class GeneratedSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Beyond it a number needs more than 15 digits. */
  private static final long LIMIT = 1_000_000_000_000_000L;

  private record Text(String name, String pattern) {}

  private static final Text WORDS = new Text("words", Patterns.WORDS);
  private static final Text PERIOD = new Text("period", Patterns.PERIOD);
  private static final Map<Scalar<?>, Text> TEXTS =
      Map.of(
          Scalars.WORDS, WORDS,
          Scalars.UNIT, WORDS,
          Scalars.ELECTRONIC_CODE, WORDS,
          Scalars.DELIVERABLE, WORDS,
          Scalars.PERIOD, PERIOD,
          Scalars.HORIZON, PERIOD,
          Scalars.DAY, new Text("day", Patterns.DATE),
          Scalars.PART_NUMBER, new Text("taskNumber", Patterns.PART_NUMBER),
          Scalars.DOCUMENT_NUMBER, new Text("documentNumber", Patterns.DOCUMENT_NUMBER),
          Scalars.AGENCY_ID, new Text("agencyId", Patterns.AGENCY_ID));

  private final Descriptions descriptions = Descriptions.standard();
  private final JsonNode restrictions = read("restrictions.json");
  private final Map<String, ObjectNode> types = new TreeMap<>();

  private GeneratedSchema() {}

  /**
   * The schema of a document.
   *
   * @param id the schema's {@code $id}
   */
  public static String of(EnvelopeForm<?> document, String id) {
    GeneratedSchema types = new GeneratedSchema();
    ObjectNode schema = JSON.objectNode().put("$schema", DIALECT).put("$id", id);
    String name = "Envelope." + document.name();
    schema.setAll(types.titled(name, types.object(name, document.form(), Map.of())));
    schema.set("$defs", JSON.objectNode().setAll(types.types));
    return text(schema);
  }

  private static JsonNode read(String resource) {
    try (InputStream in = GeneratedSchema.class.getResourceAsStream(resource)) {
      return MAPPER.readTree(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static <V> JsonNode json(Form<V> form, V value) {
    try {
      return MAPPER.readTree(NodeWriter.text(Documents.node(form, value)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static ObjectNode type(String name) {
    return JSON.objectNode().put("type", name);
  }

  private ObjectNode schema(Form<?> form) {
    if (form instanceof Form.Later<?> later) {
      return schema(later.form().get());
    }
    if (form instanceof ListForm<?> list) {
      ObjectNode schema = type("array");
      schema.set("items", schema(list.element()));
      return schema;
    }
    if (form instanceof MapForm<?> map) {
      ObjectNode schema = type("object");
      schema.set("propertyNames", schema(Scalar.WORDS));
      schema.set("additionalProperties", schema(map.values()));
      return schema;
    }
    if (form instanceof ObjectForm<?> object) {
      return refer(object.name(), () -> object(object.name(), object, Map.of()));
    }
    if (form instanceof ChoiceForm<?> choice) {
      return refer(choice.type().getSimpleName(), () -> choice(choice));
    }
    if (form instanceof FormatForm) {
      return type("string").put("pattern", "^" + FormatForm.FORMAT + "(?:\\.[1-9][0-9]{0,8})?$");
    }
    return form instanceof Scalar<?> scalar ? text(scalar) : number(form);
  }

  private ObjectNode text(Scalar<?> scalar) {
    Text text = TEXTS.get(scalar);
    if (text != null) {
      return refer(text.name, () -> type("string").put("pattern", text.pattern));
    }
    ObjectNode schema = type("string");
    if (scalar.type().isEnum()) {
      codes(scalar).forEach(schema.putArray("enum")::add);
    } else if (!scalar.equals(Scalars.ANY_TEXT)) {
      throw new AssertionError("no pattern is known for " + scalar.type());
    }
    return schema;
  }

  private static <T> List<String> codes(Scalar<T> scalar) {
    return List.of(scalar.type().getEnumConstants()).stream()
        .map(constant -> Documents.node(scalar, constant).text())
        .toList();
  }

  private ObjectNode number(Form<?> form) {
    if (form == Numbers.DECIMAL) {
      return refer(
          "decimal",
          () -> type("number").put("exclusiveMinimum", -LIMIT).put("exclusiveMaximum", LIMIT));
    }
    if (form == Numbers.GAP) {
      // How far one decimal lies from another: twice as far at most.
      return type("number").put("minimum", 0).put("exclusiveMaximum", 2 * LIMIT);
    }
    if (form == Numbers.COUNT) {
      return refer(
          "count", () -> type("integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE));
    }
    if (form == Numbers.WHOLE) {
      return type("integer");
    }
    throw new AssertionError("no schema is known for " + form);
  }

  private ObjectNode choice(ChoiceForm<?> choice) {
    ObjectNode schema = type("object");
    ArrayNode choices = schema.putArray("oneOf");
    for (String kind : choice.kinds()) {
      String name = choice.type().getSimpleName() + "." + kind;
      Map<String, ObjectNode> decided = Map.of(ChoiceForm.KIND, type("string").put("const", kind));
      choices.add(refer(name, () -> object(name, choice.variant(kind), decided)));
    }
    return schema;
  }

  private <T> ObjectNode object(String name, ObjectForm<T> form, Map<String, ObjectNode> decided) {
    ObjectNode schema = type("object");
    ArrayNode required = schema.arrayNode();
    ObjectNode properties = schema.objectNode();
    for (Field<T, ?> field : form.fields()) {
      ObjectNode known = decided.get(field.name());
      ObjectNode property = known == null ? property(field) : known;
      if (field.isRequired()) {
        required.add(field.name());
      }
      property.put("description", both(descriptions.field(name, field.name())));
      properties.set(field.name(), property);
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.set("properties", properties);
    add(schema, restrictions.path(name));
    return schema;
  }

  private <V> ObjectNode property(Field<?, V> field) {
    ObjectNode property = schema(field.form());
    V otherwise = field.otherwise();
    if (otherwise != null) {
      property.set("default", json(field.form(), otherwise));
    }
    return property;
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

  /** A reference to a type, which is described unless it has been; it may refer to itself. */
  private ObjectNode refer(String name, Supplier<ObjectNode> describe) {
    if (!types.containsKey(name)) {
      types.put(name, JSON.objectNode());
      types.put(name, titled(name, describe.get()));
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode titled(String name, ObjectNode schema) {
    ObjectNode titled = JSON.objectNode();
    titled.put("title", both(descriptions.title(name)));
    titled.put("description", both(descriptions.description(name)));
    return titled.setAll(schema);
  }

  private static String both(io.github.kehoach.core.Text text) {
    return text.vi() + " / " + text.en();
  }

  private static String text(ObjectNode schema) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = Documents.generators(Limits.DEEPEST).createGenerator(text)) {
      Documents.indent(generator);
      MAPPER.writeTree(generator, schema);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString()
        .lines()
        .map(GeneratedSchema::shown)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A line; what a page would not show in a pattern stands there by its number. */
  private static String shown(String line) {
    if (!line.stripLeading().startsWith("\"pattern\"")) {
      return line;
    }
    StringBuilder shown = new StringBuilder();
    line.chars()
        .forEach(
            c -> shown.append(c < 127 ? String.valueOf((char) c) : String.format("\\u%04X", c)));
    return shown.toString();
  }
}
