package io.github.kehoach.laws.core;

import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskPlace;
import io.github.kehoach.core.plan.TaskRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What holds for plans, their parts and other values that a builder builds. */
public final class PlanLaws {
  private PlanLaws() {}

  /** {@code plan-with-find}. */
  @Law(
      id = "plan-with-find",
      says =
          "A plan in which one task is changed has that task in its place and every other as it was;"
              + " a change of nothing gives an equal plan.")
  public static Outcome withThenFind(
      Plan plan, Task changed, Function<TaskRef, BiFunction<Plan, Task, Plan>> with) {
    for (TaskPlace place : plan.tasks()) {
      TaskRef ref = refTo(place);
      if (ref == null || plan.find(ref).isEmpty()) {
        continue;
      }
      Task other = changed.toBuilder().number(place.task().number().orElse(null)).build();
      Plan after = with.apply(ref).apply(plan, other);
      List<String> places = after.tasks().stream().map(TaskPlace::pointer).toList();
      boolean others =
          plan.tasks().stream()
              .filter(one -> !one.pointer().startsWith(place.pointer()))
              .filter(one -> !place.pointer().startsWith(one.pointer()))
              .allMatch(
                  one ->
                      places.contains(one.pointer())
                          && after
                              .tasks()
                              .get(places.indexOf(one.pointer()))
                              .task()
                              .equals(one.task()));
      return Outcome.equal(
          List.of(
              after.tasks().get(places.indexOf(place.pointer())).task(),
              others,
              with.apply(ref).apply(plan, place.task()).equals(plan)),
          List.of(other, true, true),
          ref + " of " + plan);
    }
    return Outcome.holds(true, "no task can be named");
  }

  private static @Nullable TaskRef refTo(TaskPlace place) {
    List<PartNumber> way = new ArrayList<>();
    for (TaskPlace at = place; at != null; at = at.parent().orElse(null)) {
      if (at.task().number().isEmpty()) {
        return null;
      }
      way.add(0, at.task().number().get());
    }
    return TaskRef.builder().task(way.get(0)).subtasks(way.subList(1, way.size())).build();
  }
}
