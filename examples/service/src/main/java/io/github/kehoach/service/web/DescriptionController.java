package io.github.kehoach.service.web;

import io.github.kehoach.json.JsonSchema;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the service says about itself: OpenAPI 3.1, and the schemas of the library. */
@RestController
class DescriptionController {
  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  Resource openapi() {
    return new ClassPathResource("openapi.json");
  }

  @GetMapping(path = "/schemas/{name}.schema.json", produces = "application/schema+json")
  ResponseEntity<String> schema(@PathVariable String name) {
    return JsonSchema.named(name)
        .map(schema -> ResponseEntity.ok(schema.json()))
        .orElseThrow(
            () ->
                new Refusal(
                    Trouble.NOT_FOUND,
                    "Không có lược đồ “{0}”.",
                    "There is no schema “{0}”.",
                    name));
  }
}
