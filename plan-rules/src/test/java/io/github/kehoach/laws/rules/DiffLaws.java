package io.github.kehoach.laws.rules;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.diff.PlanDiff;
import java.util.function.BiFunction;

/** What holds for the difference of any two plans. */
public final class DiffLaws {
  private DiffLaws() {}

  /** {@code diff-of-itself-is-empty}. */
  public static Outcome emptyIfEqual(Plan old, Plan now, BiFunction<Plan, Plan, PlanDiff> between) {
    return Outcome.equal(
        between.apply(old, now).isEmpty(), old.equals(now), "between " + old + "\n and " + now);
  }

  /** {@code diff-applied-gives-now}. */
  public static Outcome appliedGivesNow(
      Plan old, Plan now, BiFunction<Plan, Plan, PlanDiff> between) {
    return Outcome.equal(between.apply(old, now).applyTo(old), now, "applied to " + old);
  }
}
