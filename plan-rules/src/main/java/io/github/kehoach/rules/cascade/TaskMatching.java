package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.likeness.TitleIndex;
import io.github.kehoach.rules.likeness.TitleWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Which lower tasks carry out which upper tasks. Stated links come first, and a task that has one
 * is not matched by likeness as well. Of the others, titles of the same words belong together, and
 * only titles without such a counterpart are matched by likeness. Where several upper and several
 * lower tasks bear one title, section and deadline decide which belongs to which; where even these
 * are alike, at most {@value #MOST_TWINS} of them.
 */
final class TaskMatching {
  /** A shorter clause is a phrase that any task may have. */
  static final int LEAST_PAIRS = 6;

  static final int MOST_TWINS = 8;

  /** Found on plans of communes: what restates an upper task in other words has 0.5 and more. */
  private static final double LEFT_OVER = 0.45;

  private final List<PlanTask> uppers;
  private final List<PlanTask> lowers;
  private final Map<Integer, Map<Integer, Link>> byUpper = new TreeMap<>();
  private final Set<Integer> usedLowers = new HashSet<>();
  private long comparisons;

  private TaskMatching(List<PlanTask> uppers, List<PlanTask> lowers) {
    this.uppers = uppers;
    this.lowers = lowers;
  }

  /** The matching of two plans, with the links that the lower one states. */
  static TaskMatching of(List<PlanTask> uppers, List<PlanTask> lowers, StatedLinks stated) {
    TaskMatching matching = new TaskMatching(uppers, lowers);
    stated
        .byLower()
        .forEach((lower, all) -> all.forEach(upper -> matching.link(upper, lower, Link.stated())));
    matching.alike(new HashSet<>(matching.byUpper.keySet()), stated);
    return matching;
  }

  private void link(int upper, int lower, Link link) {
    byUpper.computeIfAbsent(upper, any -> new TreeMap<>()).putIfAbsent(lower, link);
    usedLowers.add(lower);
  }

  private void alike(Set<Integer> statedUppers, StatedLinks stated) {
    Map<String, List<PlanTask>> uppersByKey = byKey(uppers, statedUppers::contains);
    Map<String, List<PlanTask>> lowersByKey = byKey(lowers, stated::hasLinks);
    Set<String> both = new HashSet<>(uppersByKey.keySet());
    both.retainAll(lowersByKey.keySet());
    both.forEach(
        key -> assign(group(uppersByKey, key), group(lowersByKey, key), Link.assumed(1, 1)));
    List<String> upperKeys = new ArrayList<>(uppersByKey.keySet());
    List<String> lowerKeys = new ArrayList<>(lowersByKey.keySet());
    upperKeys.removeAll(both);
    lowerKeys.removeAll(both);
    List<TitleWords> upperTitles = titles(uppersByKey, upperKeys);
    List<TitleWords> lowerTitles = titles(lowersByKey, lowerKeys);
    TitleIndex index = new TitleIndex(upperTitles, lowerTitles, LEAST_PAIRS);
    for (int i = 0; i < lowerTitles.size(); i++) {
      for (TitleIndex.Match alike : index.find(i)) {
        assign(
            group(uppersByKey, upperKeys.get(alike.upper())),
            group(lowersByKey, lowerKeys.get(i)),
            Link.assumed(alike.score(), alike.whole()));
      }
    }
    comparisons = index.comparisons() + both.size();
  }

  /**
   * Matches what is given to the lower plan's issuer and is left over with what else the lower plan
   * has left over, one to one: between so few titles, less likeness is no chance.
   */
  void leftOver(List<PlanTask> given) {
    List<PlanTask> above = given.stream().filter(upper -> of(upper).isEmpty()).toList();
    List<PlanTask> below =
        lowers.stream().filter(lower -> lower.isLeaf() && !hasSource(lower)).toList();
    TitleIndex index =
        new TitleIndex(
            above.stream().map(PlanTask::title).toList(),
            below.stream().map(PlanTask::title).toList(),
            LEAST_PAIRS);
    for (TitleIndex.Match match : index.likest(LEFT_OVER)) {
      int upper = above.get(match.upper()).index();
      int lower = below.get(match.lower()).index();
      boolean free = !byUpper.containsKey(upper) && !usedLowers.contains(lower);
      if (free && match.whole() >= LEFT_OVER) {
        link(upper, lower, Link.assumed(match.score(), match.whole()));
      }
    }
    comparisons += index.comparisons();
  }

  private static Map<String, List<PlanTask>> byKey(List<PlanTask> units, IntPredicate without) {
    Map<String, List<PlanTask>> groups = new LinkedHashMap<>();
    for (PlanTask unit : units) {
      if (!unit.isHeading() && !without.test(unit.index())) {
        groups.computeIfAbsent(unit.title().key(), any -> new ArrayList<>()).add(unit);
      }
    }
    return groups;
  }

  private static List<PlanTask> group(Map<String, List<PlanTask>> groups, String key) {
    return groups.getOrDefault(key, List.of());
  }

  private static List<TitleWords> titles(
      Map<String, List<PlanTask>> groups, Collection<String> keys) {
    return keys.stream().map(key -> group(groups, key).get(0).title()).toList();
  }

  private void assign(List<PlanTask> above, List<PlanTask> below, Link link) {
    if (above.size() == 1 || below.size() == 1) {
      above.forEach(upper -> below.forEach(lower -> link(upper.index(), lower.index(), link)));
      return;
    }
    Map<Object, List<PlanTask>> marked = marked(above);
    Set<Integer> served = new HashSet<>();
    for (PlanTask lower : below) {
      for (PlanTask upper : closest(lower, marked, above)) {
        link(upper.index(), lower.index(), link);
        served.add(upper.index());
      }
    }
    List<PlanTask> unserved =
        above.stream().filter(upper -> !served.contains(upper.index())).toList();
    Map<Object, List<PlanTask>> markedBelow = unserved.isEmpty() ? Map.of() : marked(below);
    for (PlanTask upper : unserved) {
      closest(upper, markedBelow, below).forEach(lower -> link(upper.index(), lower.index(), link));
    }
  }

  private static Map<Object, List<PlanTask>> marked(List<PlanTask> units) {
    Map<Object, List<PlanTask>> marked = new HashMap<>();
    for (PlanTask unit : units) {
      List<Object> marks = unit.marks();
      for (int level = 0; level < marks.size(); level++) {
        Object mark = List.of(level, marks.get(level));
        List<PlanTask> twins = marked.computeIfAbsent(mark, any -> new ArrayList<>());
        if (twins.size() < MOST_TWINS) {
          twins.add(unit);
        }
      }
    }
    return marked;
  }

  private static List<PlanTask> closest(
      PlanTask unit, Map<Object, List<PlanTask>> marked, List<PlanTask> all) {
    List<Object> marks = unit.marks();
    for (int level = 0; level < marks.size(); level++) {
      List<PlanTask> twins = marked.getOrDefault(List.of(level, marks.get(level)), List.of());
      if (!twins.isEmpty()) {
        return twins;
      }
    }
    return all.subList(0, Math.min(MOST_TWINS, all.size()));
  }

  /**
   * The lower tasks that carry out an upper one, by index; those of the task that it is a part of
   * where it has none itself.
   */
  Map<Integer, Link> of(PlanTask upper) {
    Map<Integer, Link> own = byUpper.getOrDefault(upper.index(), Map.of());
    return own.isEmpty() && upper.above() >= 0 ? of(uppers.get(upper.above())) : own;
  }

  /** Whether an upper task has counterparts of its own, not only those of the task around it. */
  boolean hasOwn(PlanTask upper) {
    return byUpper.containsKey(upper.index());
  }

  /** Whether a lower task, or one that it is a part of, carries out anything. */
  boolean hasSource(PlanTask lower) {
    return usedLowers.contains(lower.index())
        || (lower.above() >= 0 && hasSource(lowers.get(lower.above())));
  }

  /** How many pairs of titles have been compared. */
  long comparisons() {
    return comparisons;
  }
}
