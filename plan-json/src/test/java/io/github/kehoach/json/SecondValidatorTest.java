package io.github.kehoach.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.kehoach.laws.json.AnyMutation;
import io.github.kehoach.laws.json.SchemaLaws;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * Another validator, written by other people, agrees with the reader as the first one does: on
 * changed documents of every type, decided by fixed seeds. {@code -Dkehoach.differences=50000}
 * tries fifty thousand.
 */
class SecondValidatorTest {
  private static final int TRIES = Integer.getInteger("kehoach.differences", 300);
  private static final int DOCUMENTS = Math.max(200, TRIES / 20);

  private static final ObjectMapper DIGIT_BY_DIGIT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Validator VALIDATOR =
      new ValidatorFactory()
          .withJsonNodeFactory(new JacksonNode.Factory(DIGIT_BY_DIGIT))
          .createValidator();
  private static final Map<String, URI> SCHEMAS =
      JsonSchema.all().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  JsonSchema::name, schema -> VALIDATOR.registerSchema(inJavasDialect(schema))));

  @Example
  void agreesWithTheReader() {
    List<Documents.Document> documents = documents();
    for (long seed = 0; seed < TRIES; seed++) {
      Documents.Document document = documents.get((int) (seed % documents.size()));
      SchemaLaws.agrees(
              AnyMutation.mutate(document.json(), seed),
              json -> accepts(document.type(), json),
              json -> Documents.refusals(document.type(), json))
          .check();
    }
  }

  /**
   * In ECMAScript, whose patterns schemas have, $ is the end; in Java also before a last line feed.
   */
  private static String inJavasDialect(JsonSchema schema) {
    return schema
        .json()
        .lines()
        .map(line -> line.contains("\"pattern\": ") ? line.replace("$", "\\\\z") : line)
        .collect(Collectors.joining("\n"));
  }

  private static boolean accepts(String type, String json) {
    return VALIDATOR.validate(Objects.requireNonNull(SCHEMAS.get(type), type), json).isValid();
  }

  private static List<Documents.Document> documents() {
    RandomGenerator<Documents.Document> any = Documents.any().generator(1000);
    Random random = new Random(1);
    List<Documents.Document> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(any.next(random).value());
    }
    return documents;
  }
}
