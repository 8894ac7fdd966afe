package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.place.TaskIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The links that lower tasks state themselves ({@code carriesOut}).
 *
 * @param byLower the upper tasks that each lower task names
 * @param covered lower tasks that are parts of one that states links, and state none themselves
 * @param unknown references to the upper plan that fit no task of it, or several
 * @param elsewhere lower tasks that name tasks of other documents
 */
record StatedLinks(
    Map<Integer, Set<Integer>> byLower,
    Set<Integer> covered,
    List<Unknown> unknown,
    Set<Integer> elsewhere) {
  /** A reference that leads nowhere, or to several tasks. */
  record Unknown(PlanTask lower, TaskRef ref, boolean several) {}

  static StatedLinks none() {
    return new StatedLinks(Map.of(), Set.of(), List.of(), Set.of());
  }

  static StatedLinks of(Document document, List<PlanTask> uppers, List<PlanTask> lowers) {
    TaskIndex index = TaskIndex.of(document, uppers.stream().map(PlanTask::visit).toList());
    StatedLinks links =
        new StatedLinks(
            new LinkedHashMap<>(), new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
    for (PlanTask lower : lowers) {
      for (TaskRef ref : lower.task().carriesOut()) {
        links.read(lower, ref, index);
      }
      boolean silent = lower.task().carriesOut().isEmpty() && lower.above() >= 0;
      if (silent && links.hasLinks(lower.above())) {
        links.covered.add(lower.index());
      }
      if (silent && links.elsewhere.contains(lower.above())) {
        links.elsewhere.add(lower.index());
      }
    }
    return links;
  }

  /** Whether a lower task has links, its own or those of the task that it is a part of. */
  boolean hasLinks(int lower) {
    return byLower.containsKey(lower) || covered.contains(lower);
  }

  private void read(PlanTask lower, TaskRef ref, TaskIndex index) {
    if (!index.means(ref)) {
      elsewhere.add(lower.index());
      return;
    }
    TaskIndex.Found found = index.find(ref);
    if (found.task().isPresent()) {
      byLower
          .computeIfAbsent(lower.index(), any -> new LinkedHashSet<>())
          .add(found.task().getAsInt());
    } else {
      unknown.add(new Unknown(lower, ref, found.several()));
    }
  }
}
