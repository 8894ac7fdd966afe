package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one plan as several rules need them, visited and grouped once a run. Belongs to one
 * run and so to one thread.
 */
final class PlanTasks {
  private final Plan plan;
  private final PlanHead head;
  private final List<TaskVisit> all = new ArrayList<>();
  private final List<TaskVisit> unnumbered = new ArrayList<>();
  private final List<TaskVisit> linked = new ArrayList<>();
  private @Nullable List<List<TaskVisit>> numberings;
  private @Nullable List<List<TaskVisit>> sameTitles;

  PlanTasks(Plan plan) {
    this.plan = plan;
    this.head = PlanHead.of(plan);
    TaskVisit.all(head, plan.sections(), this::add);
  }

  private void add(TaskVisit task) {
    all.add(task);
    if (task.task().number().isEmpty()) {
      unnumbered.add(task);
    }
    if (!task.task().carriesOut().isEmpty()) {
      linked.add(task);
    }
  }

  boolean isOf(Plan other) {
    return plan == other;
  }

  /** What is known of the plan around them. */
  PlanHead head() {
    return head;
  }

  /** Every task, each before its parts, in the order of print. */
  List<TaskVisit> all() {
    return all;
  }

  /** Those without a number. */
  List<TaskVisit> unnumbered() {
    return unnumbered;
  }

  /** Those that carry out tasks of other documents. */
  List<TaskVisit> linked() {
    return linked;
  }

  /**
   * Siblings, or the tasks of several sections that are numbered through; without those that are
   * simply counted on, as nearly all are, for in them no number is missing or stands twice.
   */
  List<List<TaskVisit>> numberings() {
    List<List<TaskVisit>> known = numberings;
    if (known == null) {
      known = numbered();
      numberings = known;
    }
    return known;
  }

  private List<List<TaskVisit>> numbered() {
    Map<TaskVisit, List<TaskVisit>> byParent = new LinkedHashMap<>();
    List<List<TaskVisit>> bySection = new ArrayList<>();
    int section = -1;
    for (TaskVisit task : all) {
      if (task.parent().isPresent()) {
        byParent.computeIfAbsent(task.parent().get(), parent -> new ArrayList<>()).add(task);
      } else {
        if (task.sectionIndex() != section) {
          bySection.add(new ArrayList<>());
          section = task.sectionIndex();
        }
        bySection.get(bySection.size() - 1).add(task);
      }
    }
    List<List<TaskVisit>> found = new ArrayList<>();
    for (List<TaskVisit> tasks : bySection) {
      if (found.isEmpty() || startsAnew(tasks)) {
        found.add(tasks);
      } else {
        found.get(found.size() - 1).addAll(tasks);
      }
    }
    found.addAll(byParent.values());
    found.removeIf(NumberRules::isCounted);
    return found;
  }

  /** Whether a section has a number 1, or numbers that are no plain figures (a, 2.1). */
  private static boolean startsAnew(List<TaskVisit> section) {
    for (TaskVisit task : section) {
      TaskNumber number = task.task().number().orElse(null);
      if (number != null
          && (!NumberRules.isFigure(number.key()) || NumberRules.value(number.key()) == 1)) {
        return true;
      }
    }
    return false;
  }

  /** Tasks without parts whose title stands more than once, in the order of print. */
  List<List<TaskVisit>> sameTitles() {
    List<List<TaskVisit>> known = sameTitles;
    if (known == null) {
      known = titled();
      sameTitles = known;
    }
    return known;
  }

  private List<List<TaskVisit>> titled() {
    int[] hashes = new int[all.size()];
    BitSet twice = hashesMetTwice(hashes);
    Map<String, TaskVisit> first = new HashMap<>();
    Map<String, List<TaskVisit>> several = new LinkedHashMap<>();
    for (int i = 0; i < hashes.length; i++) {
      if (twice.get(hashes[i]) && all.get(i).isLeaf()) {
        String title = all.get(i).task().title();
        TaskVisit other = first.putIfAbsent(title, all.get(i));
        if (other != null) {
          several.computeIfAbsent(title, key -> new ArrayList<>(List.of(other))).add(all.get(i));
        }
      }
    }
    return List.copyOf(several.values());
  }

  /** Most titles stand once: a bit for each keeps them out of the map of those that may not. */
  private BitSet hashesMetTwice(int[] hashes) {
    BitSet once = new BitSet();
    BitSet twice = new BitSet();
    for (int i = 0; i < hashes.length; i++) {
      if (all.get(i).isLeaf()) {
        int hash = Math.floorMod(all.get(i).task().title().hashCode(), 16 * hashes.length);
        hashes[i] = hash;
        (once.get(hash) ? twice : once).set(hash);
      }
    }
    return twice;
  }
}
