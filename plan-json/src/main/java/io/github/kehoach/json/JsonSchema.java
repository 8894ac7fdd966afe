package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schema (draft 2020-12) of one type of document, described in Vietnamese and English.
 * What a reader must know beyond it stands in {@code SCHEMA.md}. Immutable and thread-safe.
 *
 * <pre>{@code
 * String schema = JsonSchema.plan().json();
 * }</pre>
 *
 * <p>The texts stand in the jar as {@code
 * /io/github/kehoach/json/schema/kehoach-1/plan.schema.json} and so on. Tests generate them from
 * the tables by which the library reads and writes.
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
    return of("plan");
  }

  /** What {@link JsonFormat#ledgers} reads. */
  public static JsonSchema ledger() {
    return of("ledger");
  }

  /** What {@link JsonFormat#directories} reads. */
  public static JsonSchema directory() {
    return of("directory");
  }

  /** What {@link JsonFormat#ruleSets} reads. */
  public static JsonSchema ruleSet() {
    return of("rule-set");
  }

  /** What {@link JsonFormat#reports} reads. */
  public static JsonSchema report() {
    return of("report");
  }

  /** What {@link JsonFormat#statuses} reads. */
  public static JsonSchema status() {
    return of("status");
  }

  /** The schemas of all documents. */
  public static List<JsonSchema> all() {
    return List.of(plan(), ledger(), directory(), ruleSet(), report(), status());
  }

  /** The schema of a name; empty if there is none. */
  public static Optional<JsonSchema> named(String name) {
    return all().stream().filter(schema -> schema.name().equals(name)).findFirst();
  }

  private static JsonSchema of(String name) {
    String file = name + ".schema.json";
    try (InputStream in = JsonSchema.class.getResourceAsStream("schema/kehoach-1/" + file)) {
      String json = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
      Node title = Objects.requireNonNull(TreeReader.text(json).root()).member("title");
      String[] both = Objects.requireNonNull(title).text().split(" / ", -1);
      return new JsonSchema(name, HOME + file, new Text(both[0], both[1]), json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The schema itself. */
  @Override
  public String toString() {
    return json;
  }
}
