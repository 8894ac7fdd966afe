package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskPlace;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** The generator of plans and tasks. */
class AnyPlanTest {
  private static final List<Plan> PLANS = AnyPlan.plan().sampleStream().limit(600).toList();
  private static final List<Task> TASKS =
      PLANS.stream().flatMap(plan -> plan.tasks().stream()).map(TaskPlace::task).toList();

  @Example
  void aDefectDeepInsideShrinksToTheTasksAboveIt() {
    assertThat(Simplest.of(AnyPlan.task(), 4, task -> depth(task) == 2))
        .allMatch(top -> withSubtasks(top).count() == 3)
        .allMatch(top -> withSubtasks(top).allMatch(task -> task.equals(bare(task))));
  }

  @Example
  void plansAreSmallOnTheWholeAndSomeAreNot() {
    List<Integer> sizes = PLANS.stream().map(plan -> plan.tasks().size()).toList();
    assertThat(sizes).allMatch(size -> size <= 16 * (1 + 3 + 9 + 27)).contains(0, 1);
    assertThat(sizes).anyMatch(size -> size >= 12);
    assertThat(sizes.stream().mapToInt(Integer::intValue).average().orElseThrow())
        .isBetween(2.0, 20.0);
    assertThat(TASKS.stream().map(AnyPlanTest::depth).distinct())
        .containsExactlyInAnyOrder(0, 1, 2, AnyPlan.DEPTH);
  }

  @Example
  void tasksAreNumberedInTheWaysOfRealPlans() {
    assertThat(PLANS)
        .extracting(
            plan ->
                plan.sections().stream()
                    .map(section -> section.tasks().stream().map(AnyPlanTest::number).toList())
                    .toList()
                    .toString())
        .anyMatch(numbers -> numbers.startsWith("[[1, 2], [3"))
        .anyMatch(numbers -> numbers.startsWith("[[a, b], [a"))
        .anyMatch(numbers -> numbers.startsWith("[[a), b)], [a)"))
        .anyMatch(numbers -> numbers.startsWith("[[1.1, 1.2], [2.1"))
        .anyMatch(numbers -> numbers.startsWith("[[-, -], [-"));
    Shares.of(AnyPlan.taskNumber(), PartNumber::isBullet).more(0, true);
    assertThat(AnyPlan.taskNumber().sampleStream().limit(600).map(PartNumber::toString))
        .anyMatch(number -> number.startsWith("("))
        .anyMatch(number -> number.endsWith("."))
        .anyMatch(number -> number.endsWith(")") && !number.startsWith("("));
  }

  @Example
  void innerUnknownFieldsStandOnlyWhereThereIsAValue() {
    assertThat(TASKS.stream().filter(task -> has(task, "/deadline/")))
        .isNotEmpty()
        .noneMatch(task -> task.deadline().equals(Deadline.unstated()));
    assertThat(TASKS.stream().filter(task -> has(task, "/leads/0/")))
        .isNotEmpty()
        .noneMatch(task -> task.leads().isEmpty());
  }

  @Example
  void directoriesOfPlansNameEachAgencyOnce() {
    assertThat(PLANS)
        .allSatisfy(
            plan ->
                assertThat(plan.agencies())
                    .extracting(agency -> agency.id())
                    .doesNotHaveDuplicates());
  }

  private static Stream<Task> withSubtasks(Task task) {
    return Stream.concat(
        Stream.of(task), task.subtasks().stream().flatMap(AnyPlanTest::withSubtasks));
  }

  /** The title of a task and its subtasks alone. */
  private static Task bare(Task task) {
    return Task.builder().title(task.title()).subtasks(task.subtasks()).build();
  }

  private static int depth(Task task) {
    return task.subtasks().stream().mapToInt(subtask -> 1 + depth(subtask)).max().orElse(0);
  }

  private static String number(Task task) {
    return task.number().map(Object::toString).orElse("-");
  }

  private static boolean has(Task task, String pointer) {
    return task.extensions().asMap().keySet().stream().anyMatch(name -> name.startsWith(pointer));
  }
}
