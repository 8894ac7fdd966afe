package io.github.kehoach.laws.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.json.OnlyTheReader.Refusal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What holds between the published schemas and a reader. */
public final class SchemaLaws {
  private SchemaLaws() {}

  /** {@code json-schema-accepts}. */
  public static Outcome accepts(
      String json, Predicate<String> schema, Function<String, List<Refusal>> reader) {
    return Outcome.equal(
        List.of(schema.test(json), reader.apply(json)), List.of(true, List.of()), json);
  }

  /** {@code json-schema-agrees}. */
  public static Outcome agrees(
      AnyMutation.Mutation mutation,
      Predicate<String> schema,
      Function<String, List<Refusal>> reader) {
    String json = mutation.json();
    boolean accepted = schema.test(json);
    List<Refusal> refusals = reader.apply(json);
    String why = mutation.change() + ": " + json;
    if (accepted) {
      JsonNode document = Trees.read(json);
      return Outcome.equal(
          refusals.stream().filter(refusal -> !isOnlyTheReaders(refusal, document)).toList(),
          List.of(),
          "the schema accepts, " + why);
    }
    boolean bothRefuse = !refusals.isEmpty() || isNotComposed(json, schema);
    return Outcome.holds(bothRefuse, "the schema refuses, the reader does not, " + why);
  }

  private static boolean isOnlyTheReaders(Refusal refusal, JsonNode document) {
    return Arrays.stream(OnlyTheReader.values()).anyMatch(one -> one.explains(refusal, document));
  }

  /** Whether the schema would accept the document if its texts were in NFC. */
  private static boolean isNotComposed(String json, Predicate<String> schema) {
    String composed = Normalizer.normalize(json, Normalizer.Form.NFC);
    return !composed.equals(json) && schema.test(composed);
  }
}
