package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.laws.json.OnlyTheReader;
import io.github.kehoach.laws.json.OnlyTheReader.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the examples of SCHEMA.md true: where schema and reader differ, and why. */
class SchemaPageTest {
  private static final Pattern EXAMPLE = Pattern.compile("```json ([\\w-]+) ([\\w-]+)\n(.*)\n```");

  private record Example(String type, String name, String json) {}

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("SCHEMA.md")));
    while (example.find()) {
      examples.add(new Example(example.group(1), example.group(2), example.group(3)));
    }
    return examples;
  }

  @Test
  void whatOnlyTheReaderRefusesHasAnExampleForEachReason() throws IOException {
    List<String> names = new ArrayList<>();
    for (Example example : examples()) {
      if (!example.name().equals("only-the-schema")) {
        names.add(example.name());
        assertThat(Documents.schemaAccepts(example.type(), example.json()))
            .as(example.name())
            .isTrue();
        List<Refusal> refusals = Documents.refusals(example.type(), example.json());
        assertThat(refusals).as(example.name()).hasSize(1);
        assertThat(reason(example.name()).explains(refusals.get(0), tree(example.json())))
            .as("%s explains %s", example.name(), refusals)
            .isTrue();
      }
    }
    assertThat(names)
        .containsExactlyElementsOf(
            Arrays.stream(OnlyTheReader.values()).map(SchemaPageTest::name).toList());
  }

  /** What a parser without our limits makes of it; a field that stands twice is there once. */
  private static JsonNode tree(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  private static OnlyTheReader reason(String name) {
    return OnlyTheReader.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static String name(OnlyTheReader reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void whatOnlyTheSchemaRefusesIsNotInNfc() throws IOException {
    Example example =
        examples().stream().filter(one -> one.name().equals("only-the-schema")).findFirst().get();
    assertThat(Documents.schemaAccepts(example.type(), example.json())).isFalse();
    assertThat(Documents.refusals(example.type(), example.json())).isEmpty();
    String composed = Normalizer.normalize(example.json(), Normalizer.Form.NFC);
    assertThat(composed).isNotEqualTo(example.json());
    assertThat(Documents.schemaAccepts(example.type(), composed)).isTrue();
  }

  @Test
  void aLineBreakIsNoPartOfAPattern() {
    assertThat(Documents.schemaAccepts("plan", dated("2025"))).isTrue();
    assertThat(Documents.schemaAccepts("plan", dated("2025\\n"))).isFalse();
  }

  private static String dated(String date) {
    return "{\"format\":\"kehoach/1\",\"plan\":{\"document\":{\"date\":\"" + date + "\"}}}";
  }
}
