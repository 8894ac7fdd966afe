package io.github.kehoach.laws.rules;

import io.github.kehoach.core.plan.Plan;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong, to be put into a clean plan.
 *
 * @param name what it is
 * @param injection the plan with it
 * @param findings ids of the rules that find it, in reading order
 */
public record Defect(String name, UnaryOperator<Plan> injection, List<String> findings) {
  /** The clean plan with this defect. */
  public Plan into(Plan clean) {
    return injection.apply(clean);
  }

  @Override
  public String toString() {
    return name;
  }
}
