package io.github.kehoach.laws.core;

import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** The ways in which plans number their tasks. */
enum Numbering {
  /** As the tasks were generated: some without a number, some alike. */
  AS_GIVEN,
  /** 1, 2, 3 through the whole plan, as in plan 726. */
  THROUGH,
  /** a, b, c anew in each section, as in the plan of the Science department. */
  LETTERS,
  /** a), b), c) anew in each section, as in the body of plan 726. */
  POINTS,
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
    return number(sections, new Counted());
  }

  /** How many sections and tasks came before, inner sections among them. */
  private static final class Counted {
    private int sections;
    private int tasks;
  }

  private List<Section> number(List<Section> sections, Counted before) {
    List<Section> numbered = new ArrayList<>();
    for (Section section : sections) {
      int place = before.sections++;
      List<Task> tasks = new ArrayList<>();
      for (Task task : section.tasks()) {
        tasks.add(numbered(task, text(place, tasks.size(), before.tasks++)));
      }
      numbered.add(
          section.toBuilder().tasks(tasks).sections(number(section.sections(), before)).build());
    }
    return numbered;
  }

  private String text(int section, int place, int placeInPlan) {
    return switch (this) {
      case THROUGH -> "" + (placeInPlan + 1);
      case LETTERS -> letter(place);
      case POINTS -> letter(place) + ")";
      case DOTTED -> (section + 1) + "." + (place + 1);
      case AS_GIVEN, NONE -> "";
    };
  }

  private static Task numbered(Task task, String number) {
    List<Task> subtasks = new ArrayList<>();
    for (Task subtask : task.subtasks()) {
      subtasks.add(numbered(subtask, number.isEmpty() ? "" : letter(subtasks.size())));
    }
    Task.Builder builder = task.toBuilder().subtasks(subtasks);
    return number.isEmpty()
        ? builder.number((PartNumber) null).build()
        : builder.number(PartNumber.parse(number)).build();
  }

  private static String letter(int place) {
    return LETTERS_OF_LISTS.substring(place, place + 1);
  }
}
