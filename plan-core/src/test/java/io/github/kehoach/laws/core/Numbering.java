package io.github.kehoach.laws.core;

import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways in which plans number their tasks. */
enum Numbering {
  /** As the tasks were generated: some without a number, some alike. */
  AS_GIVEN,
  /** 1, 2, 3 through the whole plan, as in plan 726. */
  THROUGH,
  /** a, b, c anew in each section, as in the plan of the Science department. */
  LETTERS,
  /** 1.1, 1.2, 2.1: the section's place, then the task's. */
  DOTTED,
  /** Bullets. */
  NONE;

  private static final String LETTERS_OF_LISTS = "abcdđeghiklmnopqrstuvxy";

  /** The sections with their tasks numbered in this way; subtasks get letters. */
  List<Section> number(List<Section> sections) {
    if (this == AS_GIVEN) {
      return sections;
    }
    List<Section> numbered = new ArrayList<>();
    int before = 0;
    for (Section section : sections) {
      List<Task> tasks = new ArrayList<>();
      for (Task task : section.tasks()) {
        int place = tasks.size();
        tasks.add(numbered(task, text(numbered.size(), place, before + place)));
      }
      before += tasks.size();
      numbered.add(Section.builder().like(section).tasks(tasks).build());
    }
    return numbered;
  }

  private String text(int section, int place, int placeInPlan) {
    return switch (this) {
      case THROUGH -> "" + (placeInPlan + 1);
      case LETTERS -> letter(place);
      case DOTTED -> (section + 1) + "." + (place + 1);
      case AS_GIVEN, NONE -> "";
    };
  }

  private static Task numbered(Task task, String number) {
    List<Task> subtasks = new ArrayList<>();
    for (Task subtask : task.subtasks()) {
      subtasks.add(numbered(subtask, number.isEmpty() ? "" : letter(subtasks.size())));
    }
    Task.Builder builder = Task.builder().like(task).subtasks(subtasks);
    return number.isEmpty()
        ? builder.number(Optional.empty()).build()
        : builder.number(TaskNumber.parse(number)).build();
  }

  private static String letter(int place) {
    return LETTERS_OF_LISTS.substring(place, place + 1);
  }
}
