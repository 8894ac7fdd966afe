package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * openapi.json as a judge of answers: path, method, status and media type stand in it, and the body
 * is as its schema says.
 */
final class Described {
  private static final String HOME = "https://service.example/";
  private static final String TEXT = text();
  static final JsonNode OPENAPI = parsed(TEXT);

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents()));
  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

  private Described() {}

  private static String text() {
    try (InputStream in = Described.class.getResourceAsStream("/openapi.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonNode parsed(String text) {
    try {
      return Asked.MAPPER.readTree(text);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  private static Map<String, String> documents() {
    Map<String, String> all =
        JsonSchema.all().stream()
            .collect(
                Collectors.toMap(
                    schema -> HOME + "schemas/" + schema.name() + ".schema.json",
                    JsonSchema::json));
    all.put(HOME + "openapi.json", TEXT);
    return all;
  }

  /** What no client may ask for is not described: nothing is checked of it. */
  static void check(String method, String path, Asked.Answer answer) {
    String asked = path.replaceAll("[?#].*", "");
    String template = template(asked);
    JsonNode operation =
        template == null
            ? null
            : OPENAPI.path("paths").path(template).get(method.toLowerCase(java.util.Locale.ROOT));
    if (template == null || operation == null) {
      assertThat(answer.status()).as(method + " " + path).isIn(404, 405);
      return;
    }
    String at = "#/paths/" + escaped(template) + "/" + method.toLowerCase(java.util.Locale.ROOT);
    JsonNode response = operation.path("responses").path(String.valueOf(answer.status()));
    assertThat(response.isMissingNode()).as(answer.status() + " of " + at).isFalse();
    at += "/responses/" + answer.status();
    String reference = response.path("$ref").asText("");
    if (!reference.isEmpty()) {
      at = reference;
      response = OPENAPI.at(reference.substring(1));
    }
    String type = answer.header("Content-Type").replaceAll(";.*", "");
    assertThat(response.path("content").has(type) || answer.body().isEmpty())
        .as(type + " of " + at)
        .isTrue();
    if (type.endsWith("json")) {
      Schema schema = schema(at + "/content/" + escaped(type) + "/schema");
      List<String> values =
          type.equals(Asked.LINES) ? answer.body().lines().toList() : List.of(answer.body());
      values.forEach(
          value -> assertThat(schema.validate(value, InputFormat.JSON)).as(value).isEmpty());
    }
  }

  private static Schema schema(String pointer) {
    return COMPILED.computeIfAbsent(
        pointer,
        (Function<String, Schema>)
            at -> SCHEMAS.getSchema(SchemaLocation.of(HOME + "openapi.json" + at)));
  }

  private static @Nullable String template(String path) {
    for (Iterator<String> all = OPENAPI.path("paths").fieldNames(); all.hasNext(); ) {
      String template = all.next();
      String id = "[a-z0-9][a-z0-9-]{0,63}";
      if (path.matches(template.replace(".", "\\.").replaceAll("\\{\\w+}", id))) {
        return template;
      }
    }
    return null;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
