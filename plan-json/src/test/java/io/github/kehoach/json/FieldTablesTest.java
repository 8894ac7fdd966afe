package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.model.DeadlineForms;
import io.github.kehoach.json.model.IndicatorForms;
import io.github.kehoach.json.model.LedgerForms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of fields in FORMAT.md are those by which the library reads and writes. */
class FieldTablesTest {
  @Test
  void everyTypeHasItsTableOfFields() throws IOException {
    Map<String, String> tables = new LinkedHashMap<>();
    for (JsonSchema schema : JsonSchema.all()) {
      JsonNode root = new ObjectMapper().readTree(schema.json());
      root.get("$defs")
          .properties()
          .forEach(
              type -> {
                if (type.getValue().has("properties")) {
                  tables.putIfAbsent(type.getKey(), table(type.getValue()));
                }
              });
    }
    StringBuilder page = new StringBuilder();
    tables.forEach(
        (type, table) -> page.append("\n### ").append(type).append("\n\n").append(table));
    GeneratedPart.check(Path.of("FORMAT.md"), "fields", page.append('\n').toString());
  }

  @Test
  void everyVariantOfAChoiceHasItsTable() {
    assertThat(classes(DeadlineForms.DEADLINE)).hasSameSizeAs(permitted(Deadline.class));
    assertThat(classes(IndicatorForms.TARGET)).hasSameSizeAs(permitted(Target.class));
    assertThat(IndicatorForms.TARGET.kinds())
        .hasSize(permitted(Target.class).length - 1 + Target.Comparison.values().length);
    assertThat(classes(LedgerForms.FACT)).hasSameSizeAs(permitted(Fact.class));
  }

  private static Class<?>[] permitted(Class<?> type) {
    return type.getPermittedSubclasses();
  }

  private static Set<Class<?>> classes(ChoiceForm<?> choice) {
    return choice.kinds().stream()
        .map(kind -> choice.variant(kind).type())
        .collect(Collectors.toSet());
  }

  private static String table(JsonNode type) {
    List<String> required = new ArrayList<>();
    type.path("required").forEach(name -> required.add(name.textValue()));
    StringBuilder table =
        new StringBuilder(type.path("description").asText())
            .append("\n\n| field | holds | what it says |\n| --- | --- | --- |\n");
    for (Map.Entry<String, JsonNode> field : type.get("properties").properties()) {
      String name = "`" + field.getKey() + "`";
      JsonNode value = field.getValue();
      table
          .append("| ")
          .append(required.contains(field.getKey()) ? "**" + name + "**" : name)
          .append(" | ")
          .append(shape(value))
          .append(value.has("default") ? ", `" + value.get("default") + "` if left out" : "")
          .append(" | ")
          .append(value.path("description").asText().replace("\n", " ").replace("|", "\\|"))
          .append(" |\n");
    }
    return table.toString();
  }

  private static String shape(JsonNode value) {
    if (value.has("const")) {
      return "`" + value.get("const") + "`";
    }
    if (value.has("enum")) {
      List<String> codes = new ArrayList<>();
      value.get("enum").forEach(code -> codes.add("`" + code.asText() + "`"));
      return String.join(", ", codes);
    }
    if (value.has("$ref")) {
      String ref = value.get("$ref").textValue();
      return ref.substring(ref.lastIndexOf('/') + 1);
    }
    String type = value.path("type").asText("any");
    return type.equals("array") ? "list of " + shape(value.get("items")) : type;
  }
}
