package io.github.kehoach.modular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;

/** What an embedder on the module path does: reads, checks, and hands values to its own mapper. */
public final class Embedder {
  private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
  private final PlanValidator validator = PlanValidator.of(RuleSet.standard());

  /** What the rules say about a plan in JSON. */
  public Report check(String json) {
    Plan plan = JsonFormat.plans().read(json);
    return validator.validate(plan);
  }

  /** A deadline in the embedder's own JSON. */
  public String write(Deadline deadline) throws JsonProcessingException {
    return mapper.writeValueAsString(deadline);
  }
}
