package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.json.model.EnvelopeForm;
import io.github.kehoach.json.model.Forms;
import io.github.kehoach.json.schema.Descriptions;
import io.github.kehoach.json.schema.GeneratedSchema;
import io.github.kehoach.json.schema.Patterns;
import io.github.kehoach.laws.core.GeneratedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that are published are those that the tables of fields give. */
class JsonSchemaTest {
  private static final Map<String, EnvelopeForm<?>> DOCUMENTS =
      Map.of(
          "plan", Forms.PLAN,
          "ledger", Forms.LEDGER,
          "directory", Forms.DIRECTORY,
          "rule-set", Forms.RULE_SET,
          "report", Forms.REPORT,
          "status", Forms.STATUS);

  static List<JsonSchema> all() {
    return JsonSchema.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void thePublishedFileIsUpToDate(JsonSchema schema) {
    String file = "schema/kehoach-1/" + schema.name() + ".schema.json";
    GeneratedFile.isUpToDate(
        Path.of("src/main/resources/io/github/kehoach/json", file),
        GeneratedSchema.of(documentOf(schema), schema.id()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyTypeAndEveryFieldIsDescribedInBothLanguages(JsonSchema schema) {
    JsonNode root = tree(schema.json());
    List<JsonNode> described = new ArrayList<>(List.of(root));
    root.get("$defs").forEach(described::add);
    for (JsonNode type : described) {
      assertThat(type.get("title").asText()).contains(" / ");
      assertThat(type.get("description").asText()).contains(" / ");
      type.path("properties")
          .forEach(field -> assertThat(field.get("description").asText()).contains(" / "));
    }
  }

  @Test
  void noDescriptionIsLeftWithoutItsField() {
    Descriptions descriptions = Descriptions.standard();
    Set<String> used = new TreeSet<>();
    for (JsonSchema schema : JsonSchema.all()) {
      JsonNode root = tree(schema.json());
      String envelope = root.get("required").get(1).asText();
      use("Envelope." + envelope, root, descriptions, used);
      root.get("$defs")
          .properties()
          .forEach(type -> use(type.getKey(), type.getValue(), descriptions, used));
    }
    assertThat(used).isEqualTo(new TreeSet<>(descriptions.keys()));
  }

  private static void use(String name, JsonNode type, Descriptions descriptions, Set<String> used) {
    used.add(name + " title");
    used.add(name + " description");
    type.path("properties")
        .fieldNames()
        .forEachRemaining(field -> used.add(descriptions.keyOf(name, field)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aSchemaIsCalledWhatItsDescriptionSays(JsonSchema schema) {
    String name = "Envelope." + documentOf(schema).name();
    assertThat(schema.title()).isEqualTo(Descriptions.standard().title(name));
  }

  @Test
  void aSchemaIsFoundByItsName() {
    assertThat(JsonSchema.named("rule-set")).contains(JsonSchema.ruleSet());
    assertThat(JsonSchema.named("ruleSet")).isEmpty();
    assertThat(JsonSchema.plan().id())
        .isEqualTo("https://kehoach.github.io/schema/kehoach-1/plan.schema.json");
  }

  @Test
  void spacesAreWhatTheModelTakesForSpaces() {
    Pattern spaces = Pattern.compile("[" + Patterns.SPACES + "]");
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertThat(spaces.matcher(Character.toString(c)).matches())
          .as("U+%04X", c)
          .isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
  }

  @Test
  void whatNobodySeesIsWhatUnicode13Calls() {
    Pattern invisible = Pattern.compile("[" + Patterns.INVISIBLE + "]");
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean since14 = c == '\u0890' || c == '\u0891';
      assertThat(invisible.matcher(String.valueOf(c)).matches())
          .as("U+%04X", (int) c)
          .isEqualTo(Character.getType(c) == Character.FORMAT && !since14);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void patternsAskForNothingThatSomeEnginesLack(JsonSchema schema) {
    for (String pattern : tree(schema.json()).findValuesAsText("pattern")) {
      assertThat(pattern).doesNotContain("(?=", "(?!", "(?<", "\\p", "\\u", "\\1");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aSchemaIsASchema(JsonSchema schema) {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema.json(), InputFormat.JSON))
        .isEmpty();
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException slip) {
      throw new AssertionError(json, slip);
    }
  }

  private static EnvelopeForm<?> documentOf(JsonSchema schema) {
    return Objects.requireNonNull(DOCUMENTS.get(schema.name()));
  }
}
