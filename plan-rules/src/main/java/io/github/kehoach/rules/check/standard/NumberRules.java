package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules about the numbers of tasks, each judged within its own numbering. */
final class NumberRules {
  /** Letters that a Vietnamese list may leave out: practice uses or skips đ, and never f, j, w. */
  private static final String LETTERS = "abcdeghiklmnopqrstuvxy";

  private NumberRules() {}

  static void bind(Binder to) {
    to.plan("task-number-duplicate", NumberRules::duplicates);
    to.plan("task-number-gap", NumberRules::gaps);
    to.plan("task-without-number", NumberRules::withoutNumber);
  }

  private static void duplicates(Plan plan, Findings found) {
    for (List<TaskVisit> numbering : found.tasks().numberings()) {
      Map<String, TaskVisit> seen = new HashMap<>();
      for (TaskVisit task : numbering) {
        PartNumber number = numberOf(task);
        TaskVisit first = number == null ? null : seen.putIfAbsent(number.key(), task);
        if (number != null && first != null) {
          found.add(task.place(), first.place(), number);
        }
      }
    }
  }

  /** A gap does not depend on the order of print: what counts is which numbers are there. */
  private static void gaps(Plan plan, Findings found) {
    for (List<TaskVisit> numbering : found.tasks().numberings()) {
      Map<String, List<TaskVisit>> series = new HashMap<>();
      for (TaskVisit task : numbering) {
        PartNumber number = numberOf(task);
        if (number != null && place(last(number)) > 0) {
          series.computeIfAbsent(kind(number), key -> new ArrayList<>()).add(task);
        }
      }
      series.values().forEach(tasks -> gapsIn(tasks, found));
    }
  }

  private static void gapsIn(List<TaskVisit> tasks, Findings found) {
    List<TaskVisit> sorted = new ArrayList<>(tasks);
    sorted.sort(
        Comparator.comparingInt((TaskVisit task) -> place(last(number(task))))
            .thenComparing(task -> number(task).key()));
    String first = last(number(sorted.get(0)));
    if (!Figures.isFigure(first) && !first.equals("a")) {
      return; // i, v and x alone are Roman numerals
    }
    for (int i = 1; i < sorted.size(); i++) {
      PartNumber lower = number(sorted.get(i - 1));
      PartNumber upper = number(sorted.get(i));
      if (place(last(upper)) - place(last(lower)) > 1) {
        found.add(sorted.get(i).place(), sorted.get(i - 1).place(), lower, upper);
      }
    }
  }

  /** A bullet is no number. */
  private static @Nullable PartNumber numberOf(TaskVisit task) {
    return task.task().number().filter(number -> !number.isBullet()).orElse(null);
  }

  private static PartNumber number(TaskVisit task) {
    return task.task().number().orElseThrow();
  }

  /** Numbers of one kind follow each other: the same beginning, figures or letters. */
  private static String kind(PartNumber number) {
    String last = last(number);
    if (number.segments().size() == 1) {
      return Figures.isFigure(last) ? "1" : "a";
    }
    String start = number.key().substring(0, number.key().length() - last.length());
    return start + (Figures.isFigure(last) ? "1" : "a");
  }

  private static String last(PartNumber number) {
    return number.segments().get(number.segments().size() - 1);
  }

  /** The place of a number among its kind, from 1; 0 if it cannot be told. */
  private static int place(String segment) {
    if (Figures.isFigure(segment)) {
      return Integer.parseInt(segment);
    }
    return segment.length() == 1 ? LETTERS.indexOf(segment.charAt(0)) + 1 : 0;
  }

  /** One finding a task that has no number although a sibling of its own has one. */
  private static void withoutNumber(Plan plan, Findings found) {
    IdentityHashMap<List<Task>, Boolean> numbered = new IdentityHashMap<>();
    for (TaskVisit task : found.tasks().all()) {
      if (task.task().number().isPresent()) {
        continue;
      }
      List<Task> siblings =
          task.parent().isPresent()
              ? task.parent().get().task().subtasks()
              : task.section().tasks();
      if (numbered.computeIfAbsent(siblings, NumberRules::anyNumbered)) {
        found.add(task.place().field("number"));
      }
    }
  }

  private static boolean anyNumbered(List<Task> siblings) {
    return siblings.stream().anyMatch(task -> task.number().isPresent());
  }
}
