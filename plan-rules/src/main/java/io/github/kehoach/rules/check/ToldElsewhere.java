package io.github.kehoach.rules.check;

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
  private final Map<String, Set<Integer>> tasks = new HashMap<>();
  private final Set<List<Object>> ofPlan = new HashSet<>();

  /** Remembers what was found in the other statement. */
  ToldElsewhere(PlanTasks own, PlanTasks other, List<Finding> told) {
    this.own = own;
    this.other = other;
    Map<String, Integer> places = places(other);
    for (Finding finding : told) {
      task(finding, places)
          .ifPresentOrElse(
              index -> tasks.computeIfAbsent(finding.rule(), any -> new HashSet<>()).add(index),
              () -> ofPlan.add(words(finding)));
    }
  }

  /** What the other statement does not tell. */
  List<Finding> left(List<Finding> found) {
    Map<String, Integer> places = places(own);
    List<Finding> left = new ArrayList<>();
    for (Finding finding : found) {
      Optional<Integer> task = task(finding, places);
      boolean isTold =
          task.isPresent() ? isTold(finding, task.get()) : ofPlan.contains(words(finding));
      if (!isTold) {
        left.add(finding);
      }
    }
    return left;
  }

  private boolean isTold(Finding finding, int task) {
    Set<Integer> told = tasks.getOrDefault(finding.rule(), Set.of());
    String title = own.all().get(task).task().title();
    return !told.isEmpty()
        && other.titles().find(title, SHARE, LEAST_WORDS).stream().anyMatch(told::contains);
  }

  private static List<Object> words(Finding finding) {
    return List.of(finding.rule(), finding.arguments().stream().map(WordList::folded).toList());
  }

  private static Map<String, Integer> places(PlanTasks tasks) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < tasks.all().size(); i++) {
      places.put(tasks.all().get(i).pointer(), i);
    }
    return places;
  }

  /** The innermost task around a place. */
  private static Optional<Integer> task(Finding finding, Map<String, Integer> places) {
    String at = finding.place().pointer();
    while (!at.isEmpty()) {
      Integer index = places.get(at);
      if (index != null) {
        return Optional.of(index);
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return Optional.empty();
  }
}
