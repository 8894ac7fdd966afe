package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.rules.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules about sections and numbers. */
final class StructureRules {
  private static final Text PRACTICE =
      new Text(
          "Nhiệm vụ được theo dõi, báo cáo và viện dẫn theo số thứ tự.",
          "Tasks are followed, reported and cited by their numbers.");

  private StructureRules() {}

  static List<Rule> all() {
    return List.of(withoutTasks(), duplicateSection(), duplicateTask());
  }

  private static Rule withoutTasks() {
    return Rule.ofPlan(
        "plan-without-tasks",
        Severity.ERROR,
        Text.template("Kế hoạch không có nhiệm vụ nào.", "The plan has no task."),
        Text.template(
            "Kiểm tra trường \"sections\" và \"tasks\" của tệp.",
            "Check the fields \"sections\" and \"tasks\" of the file."),
        new Text(
            "Kế hoạch không giao nhiệm vụ thì không theo dõi được gì.",
            "A plan that assigns nothing cannot be followed."),
        (rule, plan, found) -> {
          if (plan.sections().stream().allMatch(section -> section.tasks().isEmpty())) {
            found.add(rule, PlanPlaces.plan().field("sections"));
          }
        });
  }

  private static Rule duplicateSection() {
    return Rule.ofPlan(
        "section-number-duplicate",
        Severity.ERROR,
        Text.template("Số mục {0} xuất hiện hai lần.", "Section number {0} stands twice."),
        Text.template(
            "Đánh lại số cho một trong hai mục {0}.", "Renumber one of the two sections {0}."),
        PRACTICE,
        StructureRules::findDuplicateSections);
  }

  private static void findDuplicateSections(Rule rule, Plan plan, Findings found) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < plan.sections().size(); i++) {
      Section section = plan.sections().get(i);
      if (section.number().isEmpty()) {
        continue;
      }
      Integer first = seen.putIfAbsent(section.number().get(), i);
      if (first != null) {
        found.add(
            rule,
            PlanPlaces.section(section, i),
            PlanPlaces.section(section, first),
            section.number().get());
      }
    }
  }

  /**
   * A plan that numbers its tasks through (1 to 81) repeats no number anywhere; one that starts
   * again in each section (a, b, c) repeats none inside a section.
   */
  private static Rule duplicateTask() {
    return Rule.ofPlan(
        "task-number-duplicate",
        Severity.ERROR,
        Text.template(
            "Số nhiệm vụ {0} xuất hiện hai lần trong cùng một dãy số.",
            "Task number {0} stands twice in one numbering."),
        Text.template(
            "Đánh lại số cho một trong hai nhiệm vụ {0}.", "Renumber one of the two tasks {0}."),
        PRACTICE,
        StructureRules::findDuplicateTasks);
  }

  private static void findDuplicateTasks(Rule rule, Plan plan, Findings found) {
    for (int s = 0; s < plan.sections().size(); s++) {
      Section section = plan.sections().get(s);
      findDuplicates(rule, section, "/sections/" + s + "/tasks", section.tasks(), found);
    }
  }

  private static void findDuplicates(
      Rule rule, Section section, String pointer, List<Task> tasks, Findings found) {
    Map<TaskNumber, Integer> seen = new HashMap<>();
    for (int t = 0; t < tasks.size(); t++) {
      Task task = tasks.get(t);
      if (task.number().isPresent()) {
        Integer first = seen.putIfAbsent(task.number().get(), t);
        if (first != null) {
          found.add(
              rule,
              PlanPlaces.task(section, task, pointer + "/" + t),
              PlanPlaces.task(section, task, pointer + "/" + first),
              task.number().get());
        }
      }
      findDuplicates(rule, section, pointer + "/" + t + "/subtasks", task.subtasks(), found);
    }
  }
}
