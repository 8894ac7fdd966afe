package io.github.kehoach.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.Text;
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
 * @param name short name, such as {@code plan} or {@code rule-set}
 * @param id the schema's {@code $id}, which names the format's major version; nothing is fetched
 *     from it
 * @param title what the document is, for people
 * @param json the schema, over several lines
 */
public record JsonSchema(String name, String id, Text title, String json) {
  static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

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
    return of("plan", new EnvelopeForm<>("plan", PlanForm.PLAN));
  }

  /** What {@link JsonFormat#ledgers} reads. */
  public static JsonSchema ledger() {
    return of("ledger", new EnvelopeForm<>("ledger", LedgerForm.LEDGER));
  }

  /** What {@link JsonFormat#directories} reads. */
  public static JsonSchema directory() {
    return of("directory", new EnvelopeForm<>("directory", DirectoryForm.DIRECTORY));
  }

  /** What {@link JsonFormat#ruleSets} reads. */
  public static JsonSchema ruleSet() {
    return of("rule-set", new EnvelopeForm<>("ruleSet", RuleSelectionForm.RULE_SELECTION));
  }

  /** What {@link JsonFormat#reports} reads. */
  public static JsonSchema report() {
    return of("report", new EnvelopeForm<>("report", ReportForm.REPORT));
  }

  /** What {@link JsonFormat#statuses} reads. */
  public static JsonSchema status() {
    return of("status", new EnvelopeForm<>("status", StatusForm.STATUS));
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
    ObjectNode schema = MAPPER.createObjectNode().put("$schema", DIALECT).put("$id", id);
    schema.setAll(types.titled(form.name(), form.schema(types)));
    schema.set("$defs", types.all());
    return new JsonSchema(name, id, descriptions.title(form.name()), text(schema));
  }

  private static String text(ObjectNode schema) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new Json(Limits.standard()).generator(text)) {
      Json.indent(generator);
      MAPPER.writeTree(generator, schema);
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

  /** JSON text of our own. */
  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException slip) {
      throw new IllegalStateException(json, slip);
    }
  }

  /** The schema itself. */
  @Override
  public String toString() {
    return json;
  }
}
