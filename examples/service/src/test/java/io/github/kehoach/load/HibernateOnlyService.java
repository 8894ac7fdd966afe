package io.github.kehoach.load;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * To compare with: a service of the same shape as somebody would write it without the library, with
 * Jackson records and six constraints of Hibernate Validator.
 */
@EnableAutoConfiguration(
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import(HibernateOnlyService.Plans.class)
public class HibernateOnlyService {
  public static void main(String[] arguments) {
    SpringApplication.run(HibernateOnlyService.class, arguments);
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Envelope(@NotBlank String format, @NotNull @Valid PlanData plan) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record PlanData(
      @NotNull Map<String, Object> document, @NotEmpty List<@Valid SectionData> sections) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record SectionData(
      @Nullable String number, @Nullable String title, List<@Valid TaskData> tasks) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record TaskData(
      @Nullable String number,
      @NotBlank String title,
      @NotEmpty List<Map<String, Object>> leads,
      @Nullable List<Map<String, Object>> coordinators,
      @Nullable List<Object> deliverables,
      @NotNull Map<String, Object> deadline,
      @Nullable String deadlineText) {}

  /** The one thing that it can do. */
  @RestController
  static class Plans {
    private final Validator validator;

    Plans(Validator validator) {
      this.validator = validator;
    }

    @PostMapping(path = "/plans/validate", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> validate(@RequestBody Envelope envelope) {
      Set<ConstraintViolation<Envelope>> found = validator.validate(envelope);
      if (found.isEmpty()) {
        return ResponseEntity.ok(Map.of("sound", true, "findings", List.of()));
      }
      ProblemDetail problem = ProblemDetail.forStatus(422);
      problem.setProperty(
          "findings",
          found.stream()
              .map(
                  one ->
                      Map.of("pointer", one.getPropertyPath().toString(), "text", one.getMessage()))
              .toList());
      return ResponseEntity.status(422)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem);
    }
  }
}
