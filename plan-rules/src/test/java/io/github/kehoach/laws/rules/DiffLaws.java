package io.github.kehoach.laws.rules;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.diff.PlanDiff;
import java.util.function.BiFunction;

/** What holds for the difference of any two plans. */
public final class DiffLaws {
  private DiffLaws() {}

  /** {@code diff-of-itself-is-empty}. */
  @Law(
      id = "diff-of-itself-is-empty",
      says = "Between two versions nothing changed if and only if they are equal.")
  public static Outcome emptyIfEqual(Plan old, Plan now, BiFunction<Plan, Plan, PlanDiff> between) {
    return Outcome.equal(
        between.apply(old, now).isEmpty(), old.equals(now), "between " + old + "\n and " + now);
  }

  /** {@code diff-applied-gives-now}. */
  @Law(
      id = "diff-applied-gives-now",
      says = "The difference of two versions makes the one of the other.")
  public static Outcome appliedGivesNow(
      Plan old, Plan now, BiFunction<Plan, Plan, PlanDiff> between) {
    return Outcome.equal(between.apply(old, now).applyTo(old), now, "applied to " + old);
  }
}
