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
  /** A reference that leads nowhere, or to several tasks. */
  record Unknown(Unit lower, TaskRef ref, boolean several) {}

  static StatedLinks none() {
    return new StatedLinks(Map.of(), Set.of(), List.of(), Set.of());
  }

  static StatedLinks of(Document document, List<Unit> uppers, List<Unit> lowers) {
    Map<Object, List<Unit>> index = index(uppers);
    StatedLinks links =
        new StatedLinks(
            new LinkedHashMap<>(), new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
    for (Unit lower : lowers) {
      for (TaskRef ref : lower.task().carriesOut()) {
        links.read(lower, ref, document, index);
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

  private void read(Unit lower, TaskRef ref, Document document, Map<Object, List<Unit>> index) {
    if (!means(ref, document)) {
      elsewhere.add(lower.index());
      return;
    }
    Object first =
        ref.section().isPresent() ? List.of(ref.section().get(), ref.task()) : ref.task();
    List<Unit> found = index.getOrDefault(first, List.of());
    for (TaskNumber number : ref.subtasks()) {
      found =
          found.size() == 1
              ? index.getOrDefault(List.of(found.get(0).index(), number), List.of())
              : found;
    }
    if (found.size() == 1) {
      byLower
          .computeIfAbsent(lower.index(), any -> new LinkedHashSet<>())
          .add(found.get(0).index());
    } else {
      unknown.add(new Unknown(lower, ref, !found.isEmpty()));
    }
  }

  /** The first two tasks of each number, in the whole plan, in a section and below a task. */
  private static Map<Object, List<Unit>> index(List<Unit> uppers) {
    Map<Object, List<Unit>> index = new HashMap<>();
    for (Unit unit : uppers) {
      if (unit.task().number().isPresent()) {
        TaskNumber number = unit.task().number().get();
        if (unit.above() >= 0) {
          put(index, List.of(unit.above(), number), unit);
        } else {
          put(index, number, unit);
          unit.visit()
              .section()
              .number()
              .ifPresent(section -> put(index, List.of(section, number), unit));
        }
      }
    }
    return index;
  }

  private static void put(Map<Object, List<Unit>> index, Object key, Unit unit) {
    List<Unit> units = index.computeIfAbsent(key, any -> new ArrayList<>(2));
    if (units.size() < 2) {
      units.add(unit);
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
