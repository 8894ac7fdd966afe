package io.github.kehoach.rules.diff;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes a new version of an old one: each task of the new version is one of the old, or given
 * anew. Holds nothing of what stayed.
 *
 * @param head the new version without its sections
 * @param sections empty if they stayed as they were
 * @param oldTasks how many tasks each section of the old version has, to know it by
 */
record PlanPatch(Plan head, Optional<List<SectionPatch>> sections, List<Integer> oldTasks) {
  /**
   * A section of the new version.
   *
   * @param shell the section without its tasks
   * @param tasks in order
   */
  private record SectionPatch(Section shell, List<TaskPatch> tasks) {}

  /**
   * A task of the new version.
   *
   * @param section index of the old section that it stands in, if it stayed
   * @param task its index there
   * @param anew the task, if it did not stay
   */
  private record TaskPatch(int section, int task, Optional<Task> anew) {}

  static PlanPatch between(Plan old, Plan now) {
    Plan head = now.toBuilder().sections(List.of()).build();
    List<Integer> sizes = old.sections().stream().map(one -> one.tasks().size()).toList();
    if (old.sections().equals(now.sections())) {
      return new PlanPatch(head, Optional.empty(), sizes);
    }
    Map<Task, TaskPatch> kept = new HashMap<>();
    for (int s = 0; s < old.sections().size(); s++) {
      List<Task> tasks = old.sections().get(s).tasks();
      for (int t = 0; t < tasks.size(); t++) {
        kept.putIfAbsent(tasks.get(t), new TaskPatch(s, t, Optional.empty()));
      }
    }
    List<SectionPatch> sections = new ArrayList<>();
    for (Section section : now.sections()) {
      List<TaskPatch> tasks = new ArrayList<>();
      for (Task task : section.tasks()) {
        TaskPatch stayed = kept.get(task);
        tasks.add(stayed == null ? new TaskPatch(0, 0, Optional.of(task)) : stayed);
      }
      Section shell = section.toBuilder().tasks(List.of()).build();
      sections.add(new SectionPatch(shell, tasks));
    }
    return new PlanPatch(head, Optional.of(sections), sizes);
  }

  Plan applyTo(Plan old) {
    List<Integer> sizes = old.sections().stream().map(one -> one.tasks().size()).toList();
    if (!sizes.equals(oldTasks)) {
      throw new InvalidValueException(
          "PlanDiff.old", Messages.requirement("compared-version"), sizes);
    }
    if (sections.isEmpty()) {
      return head.toBuilder().sections(old.sections()).build();
    }
    List<Section> all = new ArrayList<>();
    for (SectionPatch section : sections.get()) {
      List<Task> tasks = new ArrayList<>();
      for (TaskPatch task : section.tasks()) {
        tasks.add(
            task.anew()
                .orElseGet(() -> old.sections().get(task.section()).tasks().get(task.task())));
      }
      all.add(section.shell().toBuilder().tasks(tasks).build());
    }
    return head.toBuilder().sections(all).build();
  }
}
