package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Example;

class AnyPlanTest {
  private static final List<Plan> PLANS = AnyPlan.plan().sampleStream().limit(600).toList();

  private static final List<Task> TASKS =
      PLANS.stream().flatMap(plan -> tasks(plan).stream()).toList();

  /** More tasks than a person reads, in a plan that a test still builds at once. */
  private static final int MOST_TASKS = 16 * (1 + 3 + 9 + 27);

  @Example
  void aDefectDeepInsideShrinksToTheTasksAboveIt() {
    assertThat(Simplest.of(AnyPlan.task(), 4, task -> depth(task) == 2))
        .allSatisfy(
            top -> {
              List<Task> line = new ArrayList<>();
              add(top, line);
              assertThat(line).hasSize(3);
              assertThat(line).allMatch(task -> task.equals(bare(task)));
            });
  }

  @Example
  void plansAreSmallOnTheWholeAndSomeAreNot() {
    List<Integer> sizes = PLANS.stream().map(plan -> tasks(plan).size()).toList();
    assertThat(sizes).allMatch(size -> size <= MOST_TASKS);
    assertThat(sizes.stream().mapToInt(Integer::intValue).average().orElseThrow())
        .isBetween(2.0, 20.0);
    assertThat(sizes).anyMatch(size -> size >= 12).contains(0, 1);
  }

  @Example
  void tasksGoDownThreeLevelsAndNoFurther() {
    Set<Integer> depths = new HashSet<>();
    TASKS.forEach(task -> depths.add(depth(task)));
    assertThat(depths).containsExactlyInAnyOrder(0, 1, 2, AnyPlan.DEPTH);
  }

  @Example
  void tasksAreNumberedInTheWaysOfRealPlans() {
    Set<String> ways = new HashSet<>();
    for (Plan plan : PLANS) {
      List<String> numbers =
          plan.sections().stream()
              .map(Section::tasks)
              .map(tasks -> tasks.stream().map(AnyPlanTest::number).toList().toString())
              .toList();
      ways.add(String.join(" ", numbers));
    }
    assertThat(ways)
        .anyMatch(numbers -> numbers.startsWith("[1, 2] [3"))
        .anyMatch(numbers -> numbers.startsWith("[a, b] [a"))
        .anyMatch(numbers -> numbers.startsWith("[a), b)] [a)"))
        .anyMatch(numbers -> numbers.startsWith("[1.1, 1.2] [2.1"))
        .anyMatch(numbers -> numbers.startsWith("[-, -] [-"));
  }

  @Example
  void someNumbersArePrintedWithMarks() {
    assertThat(AnyPlan.taskNumber().sampleStream().limit(600).map(PartNumber::toString).toList())
        .contains("-")
        .anyMatch(number -> number.startsWith("("))
        .anyMatch(number -> number.endsWith("."))
        .anyMatch(number -> number.endsWith(")") && !number.startsWith("("));
  }

  @Example
  void innerUnknownFieldsStandOnlyWhereThereIsAValue() {
    List<Task> with =
        TASKS.stream().filter(task -> has(task, "/deadline/") || has(task, "/leads/0/")).toList();
    assertThat(with)
        .anyMatch(task -> has(task, "/deadline/"))
        .anyMatch(task -> has(task, "/leads"));
    assertThat(with)
        .noneMatch(task -> has(task, "/deadline/") && task.deadline().equals(Deadline.unstated()))
        .noneMatch(task -> has(task, "/leads/0/") && task.leads().isEmpty());
  }

  @Example
  void directoriesOfPlansNameEachAgencyOnce() {
    assertThat(PLANS)
        .allMatch(
            plan ->
                plan.agencies().stream().map(agency -> agency.id()).distinct().count()
                    == plan.agencies().size());
  }

  private static List<Task> tasks(Plan plan) {
    List<Task> all = new ArrayList<>();
    plan.sections().forEach(section -> section.tasks().forEach(task -> add(task, all)));
    return all;
  }

  private static void add(Task task, List<Task> all) {
    all.add(task);
    task.subtasks().forEach(subtask -> add(subtask, all));
  }

  /** The title of a task and its subtasks alone. */
  private static Task bare(Task task) {
    return Task.builder().title(task.title()).subtasks(task.subtasks()).build();
  }

  private static int depth(Task task) {
    return task.subtasks().stream().mapToInt(subtask -> 1 + depth(subtask)).max().orElse(0);
  }

  private static String number(Task task) {
    return task.number().map(Objects::toString).orElse("-");
  }

  private static boolean has(Task task, String pointer) {
    return task.extensions().asMap().keySet().stream().anyMatch(name -> name.startsWith(pointer));
  }
}
