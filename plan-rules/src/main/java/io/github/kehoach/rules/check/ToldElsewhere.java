package io.github.kehoach.rules.check;

import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is found in one statement of a plan and told of another already: by the same rule about a
 * task of the same words, or about the plan in the same words. Belongs to one run.
 */
final class ToldElsewhere {
  private static final double SHARE = 0.8;
  private static final int LEAST_WORDS = 5;

  private final PlanTasks own;
  private final PlanTasks other;
  private final Map<String, Set<TaskVisit>> tasks = new HashMap<>();
  private final Set<List<Object>> ofPlan = new HashSet<>();

  /** Remembers what was found in the other statement. */
  ToldElsewhere(PlanTasks own, PlanTasks other, List<Finding> told) {
    this.own = own;
    this.other = other;
    Map<String, TaskVisit> places = places(other);
    for (Finding finding : told) {
      task(finding, places)
          .ifPresentOrElse(
              task -> tasks.computeIfAbsent(finding.rule(), any -> new HashSet<>()).add(task),
              () -> ofPlan.add(words(finding)));
    }
  }

  /** What the other statement does not tell. */
  List<Finding> left(List<Finding> found) {
    Map<String, TaskVisit> places = places(own);
    List<Finding> left = new ArrayList<>();
    for (Finding finding : found) {
      Optional<TaskVisit> task = task(finding, places);
      boolean isTold =
          task.isPresent() ? isTold(finding, task.get()) : ofPlan.contains(words(finding));
      if (!isTold) {
        left.add(finding);
      }
    }
    return left;
  }

  private boolean isTold(Finding finding, TaskVisit task) {
    Set<TaskVisit> told = tasks.getOrDefault(finding.rule(), Set.of());
    return !told.isEmpty()
        && other.like(task.task().title(), SHARE, LEAST_WORDS).stream().anyMatch(told::contains);
  }

  private static List<Object> words(Finding finding) {
    return List.of(finding.rule(), finding.arguments().stream().map(WordList::folded).toList());
  }

  private static Map<String, TaskVisit> places(PlanTasks tasks) {
    Map<String, TaskVisit> places = new HashMap<>();
    tasks.all().forEach(task -> places.put(task.pointer(), task));
    return places;
  }

  /** The innermost task around a place. */
  private static Optional<TaskVisit> task(Finding finding, Map<String, TaskVisit> places) {
    String at = finding.place().pointer();
    while (!at.isEmpty()) {
      TaskVisit task = places.get(at);
      if (task != null) {
        return Optional.of(task);
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return Optional.empty();
  }
}
