package io.github.kehoach.json;

import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.json.AnyMutation;
import io.github.kehoach.laws.json.SchemaLaws;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaProperties {
  record Changed(String type, AnyMutation.Mutation mutation) {}

  @Provide
  Arbitrary<Documents.Document> documents() {
    return Documents.any().withoutEdgeCases();
  }

  @Property(tries = 1_000)
  @Label("json-schema-accepts")
  void whatIsWrittenIsAccepted(@ForAll("documents") Documents.Document document) {
    SchemaLaws.accepts(
            document.json(),
            json -> Documents.schemaAccepts(document.type(), json),
            json -> Documents.refusals(document.type(), json))
        .check();
  }

  @Example
  @Label("planted: json-schema-accepts")
  void schemaOfAnotherDocument() {
    PlantedBug.isCaught(
        Documents.any(),
        document ->
            SchemaLaws.accepts(
                document.json(),
                json -> Documents.schemaAccepts("plan", json),
                json -> Documents.refusals(document.type(), json)));
  }

  private static Arbitrary<Changed> changed() {
    return Combinators.combine(Documents.any(), Arbitraries.longs())
        .as(
            (document, seed) ->
                new Changed(document.type(), AnyMutation.mutate(document.json(), seed)))
        .withoutEdgeCases();
  }

  /** Ten changes to each document, because to make one takes longer than to check it. */
  @Property(tries = 3_000)
  @Label("json-schema-agrees")
  void schemaAndReaderAgreeAboutWhatIsBroken(
      @ForAll("documents") Documents.Document document, @ForAll long seed) {
    for (int i = 0; i < 10; i++) {
      SchemaLaws.agrees(
              AnyMutation.mutate(document.json(), seed + i),
              json -> Documents.schemaAccepts(document.type(), json),
              json -> Documents.refusals(document.type(), json))
          .check();
    }
  }

  @Example
  @Label("planted: json-schema-agrees")
  void schemaThatAcceptsEverything() {
    PlantedBug.isCaught(
        changed(),
        changed ->
            SchemaLaws.agrees(
                changed.mutation(),
                json -> true,
                json -> Documents.refusals(changed.type(), json)));
  }
}
