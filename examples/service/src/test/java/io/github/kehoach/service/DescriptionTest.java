package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kehoach.json.JsonSchema;
import org.junit.jupiter.api.Test;

/** What the service says about itself. */
class DescriptionTest {
  private final Asked service = Started.withoutDatabase();

  @Test
  void openapiIsServedAndAllThatItRefersToIsThere() {
    JsonNode openapi = service.get("/openapi.json").json();
    assertThat(openapi).isEqualTo(Described.OPENAPI);
    assertThat(openapi.path("openapi").asText()).isEqualTo("3.1.0");
    for (String reference : openapi.findValuesAsText("$ref")) {
      String document = reference.replaceAll("#.*", "");
      JsonNode in = document.isEmpty() ? openapi : service.get("/" + document).json();
      assertThat(in.at(reference.replaceAll("^[^#]*#?", "")).isMissingNode())
          .as(reference)
          .isFalse();
    }
  }

  @Test
  void theSchemasOfTheLibraryAreServed() {
    for (JsonSchema schema : JsonSchema.all()) {
      assertThat(service.get("/schemas/" + schema.name() + ".schema.json").body())
          .isEqualTo(schema.json());
    }
    assertThat(service.get("/schemas/none.schema.json").status()).isEqualTo(404);
  }

  @Test
  void withoutItsDatabaseTheServiceSaysSoAndStillChecks() {
    assertThat(service.get("/plans/x").json().path("detail").asText())
        .isEqualTo("Hãy thử lại sau ít phút; kiểm tra kế hoạch vẫn dùng được.");
    assertThat(service.get("/plans").status()).isEqualTo(503);
    assertThat(service.get("/due?from=2025-01-01&to=2025-01-31").status()).isEqualTo(503);
    assertThat(service.get("/").status()).isEqualTo(503);
    assertThat(service.put("/plans/x", Asked.plan("726")).status()).isEqualTo(503);
  }
}
