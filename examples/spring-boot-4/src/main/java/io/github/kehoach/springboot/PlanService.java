package io.github.kehoach.springboot;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.jackson3.Jackson3ProblemsException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Keeps plans: {@code PUT /plans/1} with a plan, {@code GET /plans/1}. Nothing registers the
 * module: Spring Boot 4 gives its mapper those that it finds on the class path.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class PlanService {
  private final Map<String, Plan> plans = new ConcurrentHashMap<>();

  @PutMapping("/plans/{id}")
  ResponseEntity<Plan> put(@PathVariable("id") String id, @RequestBody Plan plan) {
    plans.put(id, plan);
    return ResponseEntity.ok(plan);
  }

  @GetMapping("/plans/{id}")
  ResponseEntity<Plan> get(@PathVariable("id") String id) {
    return ResponseEntity.of(Optional.ofNullable(plans.get(id)));
  }

  /** What cannot be read is told with all its problems, place by place. */
  @ExceptionHandler
  ResponseEntity<Object> refused(HttpMessageNotReadableException unreadable) {
    Object said =
        unreadable.getCause() instanceof Jackson3ProblemsException refused
            ? refused.problems()
            : Map.of("text", "not JSON");
    return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(said);
  }
}
