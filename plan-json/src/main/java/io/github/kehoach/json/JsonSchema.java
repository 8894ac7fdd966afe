package io.github.kehoach.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.model.EnvelopeForm;
import io.github.kehoach.json.model.Forms;
import io.github.kehoach.json.schema.Definitions;
import io.github.kehoach.json.schema.Descriptions;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schema (draft 2020-12) of one type of document, generated from the tables by which the
 * library reads and writes it, and described in Vietnamese and English. What a reader must know
 * beyond it stands in {@code SCHEMA.md}. Immutable and thread-safe.
 *
 * <pre>{@code
 * String schema = JsonSchema.plan().json();
 * }</pre>
 *
 * <p>The same texts stand in the jar as {@code
 * /io/github/kehoach/json/schema/kehoach-1/plan.schema.json} and so on.
 *
 * <p>Laws: {@code json-schema-agrees}.
 *
 * @param name short name, such as {@code plan} or {@code rule-set}
 * @param id the schema's {@code $id}, which names the format's major version; nothing is fetched
 *     from it
 * @param title what the document is, for people
 * @param json the schema, over several lines
 */
public record JsonSchema(String name, String id, Text title, String json) {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String HOME = "https://kehoach.github.io/schema/kehoach-1/";

  /** Refuses null. */
  public JsonSchema {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(json, "json");
  }

  /** What {@link JsonFormat#plans} reads. */
  public static JsonSchema plan() {
    return of("plan", Forms.PLAN);
  }

  /** What {@link JsonFormat#ledgers} reads. */
  public static JsonSchema ledger() {
    return of("ledger", Forms.LEDGER);
  }

  /** What {@link JsonFormat#directories} reads. */
  public static JsonSchema directory() {
    return of("directory", Forms.DIRECTORY);
  }

  /** What {@link JsonFormat#ruleSets} reads. */
  public static JsonSchema ruleSet() {
    return of("rule-set", Forms.RULE_SET);
  }

  /** What {@link JsonFormat#reports} reads. */
  public static JsonSchema report() {
    return of("report", Forms.REPORT);
  }

  /** What {@link JsonFormat#statuses} reads. */
  public static JsonSchema status() {
    return of("status", Forms.STATUS);
  }

  /** The schemas of all documents. */
  public static List<JsonSchema> all() {
    return List.of(plan(), ledger(), directory(), ruleSet(), report(), status());
  }

  /** The schema of a name; empty if there is none. */
  public static Optional<JsonSchema> named(String name) {
    return all().stream().filter(schema -> schema.name().equals(name)).findFirst();
  }

  private static JsonSchema of(String name, EnvelopeForm<?> form) {
    String id = HOME + name + ".schema.json";
    Descriptions descriptions = Descriptions.standard();
    Definitions types = new Definitions(descriptions);
    ObjectNode schema = Documents.MAPPER.createObjectNode().put("$schema", DIALECT).put("$id", id);
    schema.setAll(types.titled(form.type(), form.schema(types)));
    schema.set("$defs", types.all());
    return new JsonSchema(name, id, descriptions.title(form.type()), text(schema));
  }

  private static String text(ObjectNode schema) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = Documents.generators(Limits.DEEPEST).createGenerator(text)) {
      Documents.indent(generator);
      Documents.MAPPER.writeTree(generator, schema);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().lines().map(JsonSchema::shown).collect(joining("\n", "", "\n"));
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

  /** The schema itself. */
  @Override
  public String toString() {
    return json;
  }
}
