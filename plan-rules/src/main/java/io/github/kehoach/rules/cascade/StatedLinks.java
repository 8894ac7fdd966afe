package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.core.plan.TaskRef;
import java.util.ArrayList;
import java.util.HashMap;
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
  /** A reference that leads nowhere. */
  record Unknown(Unit lower, TaskRef ref, int candidates) {}

  static StatedLinks none() {
    return new StatedLinks(Map.of(), Set.of(), List.of(), Set.of());
  }

  static StatedLinks of(Document document, List<Unit> uppers, List<Unit> lowers) {
    Map<TaskNumber, List<Unit>> byNumber = new HashMap<>();
    for (Unit unit : uppers) {
      unit.task()
          .number()
          .filter(number -> unit.above() < 0)
          .ifPresent(number -> byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(unit));
    }
    StatedLinks links =
        new StatedLinks(
            new LinkedHashMap<>(), new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
    for (Unit lower : lowers) {
      for (TaskRef ref : lower.task().carriesOut()) {
        links.read(lower, ref, document, byNumber, uppers);
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

  private void read(
      Unit lower,
      TaskRef ref,
      Document document,
      Map<TaskNumber, List<Unit>> byNumber,
      List<Unit> uppers) {
    if (!means(ref, document)) {
      elsewhere.add(lower.index());
      return;
    }
    List<Unit> found = new ArrayList<>(byNumber.getOrDefault(ref.task(), List.of()));
    found.removeIf(
        unit ->
            ref.section().isPresent() && !ref.section().equals(unit.visit().section().number()));
    for (TaskNumber number : ref.subtasks()) {
      found =
          new ArrayList<>(
              found.stream()
                  .flatMap(unit -> unit.parts().stream())
                  .map(uppers::get)
                  .filter(part -> part.task().number().filter(number::equals).isPresent())
                  .toList());
    }
    if (found.size() == 1) {
      byLower
          .computeIfAbsent(lower.index(), any -> new LinkedHashSet<>())
          .add(found.get(0).index());
    } else {
      unknown.add(new Unknown(lower, ref, found.size()));
    }
  }

  /** Whether a reference means a task of a document: nothing that it says speaks against it. */
  private static boolean means(TaskRef ref, Document document) {
    boolean otherNumber =
        ref.document().isPresent()
            && document.number().isPresent()
            && !ref.document().get().isSameAs(document.number().get());
    boolean otherDate =
        ref.date().isPresent()
            && document.date().isPresent()
            && !ref.date().get().days().overlaps(document.date().get().days());
    boolean unknownNumber = ref.document().isPresent() && document.number().isEmpty();
    return !otherNumber && !otherDate && !unknownNumber;
  }
}
