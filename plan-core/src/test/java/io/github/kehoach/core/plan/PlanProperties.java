package io.github.kehoach.core.plan;

import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.PlanLaws;
import io.github.kehoach.laws.core.PlantedBug;
import java.util.function.BiFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class PlanProperties {
  @Property
  @Label("plan-with-find")
  void oneTaskIsChanged(@ForAll Plan plan, @ForAll Task task) {
    PlanLaws.withThenFind(plan, task, PlanProperties::replacing).check();
  }

  @Example
  @Label("planted: plan-with-find")
  void changeThatLosesTheSubtasksBeside() {
    PlantedBug.isCaught(
        AnyPlan.plan(),
        plan ->
            PlanLaws.withThenFind(
                plan,
                Task.builder().title("Việc khác").build(),
                ref ->
                    (old, task) ->
                        replacing(ref).apply(old, task.toBuilder().funding("Tỉnh").build())));
  }

  private static BiFunction<Plan, Task, Plan> replacing(TaskRef ref) {
    return (plan, task) -> plan.with(ref, old -> task.toBuilder());
  }
}
