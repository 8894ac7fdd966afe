package io.github.kehoach.rules.status;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Checks;
import java.util.Optional;

/**
 * What is to be said about one fact: that it cannot count, or that what was stated is not what was
 * computed. Immutable and thread-safe.
 *
 * @param fact place of the fact in the ledger, from 0
 * @param issue what it is
 * @param task JSON Pointer of the task, from the plan, where there is one; not blank
 * @param text what is wrong
 * @param hint what to do
 */
public record FactFinding(int fact, FactIssue issue, Optional<String> task, Text text, Text hint) {
  /**
   * Refuses a place that is none.
   *
   * @throws io.github.kehoach.core.InvalidValueException if the place is negative or the pointer
   *     blank
   */
  public FactFinding {
    Checks.range(fact, 0, Integer.MAX_VALUE, "FactFinding.fact");
    Checks.text(task, "FactFinding.task");
  }

  /** JSON Pointer of the fact, from the ledger. */
  public String pointer() {
    return "/facts/" + fact;
  }
}
