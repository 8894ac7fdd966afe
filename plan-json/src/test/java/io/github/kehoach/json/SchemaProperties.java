package io.github.kehoach.json;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.json.AnyMutation;
import io.github.kehoach.laws.json.SchemaLaws;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaProperties {
  @Provide
  Arbitrary<Documents.Document> documents() {
    return Documents.any().withoutEdgeCases();
  }

  @Property(tries = 1_000)
  @Law(
      id = "json-schema-accepts",
      says = "What is written is accepted by its schema and by the reader.",
      catches = "schema of another document")
  Claim<?> whatIsWrittenIsAccepted(@ForAll("documents") Documents.Document document) {
    return claim(
        () ->
            SchemaLaws.accepts(
                document.json(),
                json -> Documents.schemaAccepts(document.type(), json),
                json -> Documents.refusals(document.type(), json)),
        Documents::any,
        other ->
            SchemaLaws.accepts(
                other.json(),
                json -> Documents.schemaAccepts("plan", json),
                json -> Documents.refusals(other.type(), json)));
  }

  /** Ten changes to each document, because to make one takes longer than to check it. */
  @Property(tries = 3_000)
  @Law(
      id = "json-schema-agrees",
      says =
          "After one change, schema and reader both accept a document or both refuse it, but for a"
              + " closed list of reasons that only a reader can know, and texts that are not in NFC.",
      catches = "schema that accepts everything")
  Claim<Predicate<String>> schemaAndReaderAgreeAboutWhatIsBroken(
      @ForAll("documents") Documents.Document document, @ForAll long seed) {
    return claim(
        accepts ->
            IntStream.range(0, 10)
                .mapToObj(i -> AnyMutation.mutate(document.json(), seed + i))
                .map(
                    changed ->
                        SchemaLaws.agrees(
                            changed, accepts, json -> Documents.refusals(document.type(), json)))
                .reduce((one, other) -> one.holds() ? other : one)
                .orElseThrow(),
        json -> Documents.schemaAccepts(document.type(), json),
        json -> true);
  }
}
