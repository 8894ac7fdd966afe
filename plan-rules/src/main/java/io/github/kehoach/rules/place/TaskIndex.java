package io.github.kehoach.rules.place;

import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tasks of one plan by what references say of them. A reference finds a task only if exactly
 * one fits it: the shorter form finds what is unique in the plan. Immutable and thread-safe.
 */
public final class TaskIndex {
  private final Document document;
  private final List<TaskVisit> tasks;
  private final Map<Object, List<Integer>> byNumber = new HashMap<>();

  private TaskIndex(Document document, List<TaskVisit> tasks) {
    this.document = document;
    this.tasks = List.copyOf(tasks);
    Map<TaskVisit, Integer> indexes = new HashMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      indexes.put(tasks.get(i), i);
      add(tasks.get(i), i, indexes);
    }
  }

  /** The index of a plan. */
  public static TaskIndex of(Plan plan) {
    List<TaskVisit> tasks = new ArrayList<>();
    TaskVisit.all(plan, tasks::add);
    return of(plan.document(), tasks);
  }

  /**
   * The index of tasks that have been visited already.
   *
   * @param document what identifies their plan
   * @param tasks each before its parts, as {@link TaskVisit#all} visits them
   */
  public static TaskIndex of(Document document, List<TaskVisit> tasks) {
    return new TaskIndex(Objects.requireNonNull(document, "document"), tasks);
  }

  /** Every task, each before its parts, in the order of print. */
  public List<TaskVisit> tasks() {
    return tasks;
  }

  /**
   * Whether a reference means a task of this plan: nothing that it says of the document speaks
   * against it.
   */
  public boolean means(TaskRef ref) {
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

  /** What a reference finds, whatever it says of the document. */
  public Found find(TaskRef ref) {
    Object first =
        ref.section().isPresent()
            ? List.of(folded(ref.section().get()), ref.task().key())
            : ref.task().key();
    List<Integer> found = byNumber.getOrDefault(first, List.of());
    for (PartNumber number : ref.subtasks()) {
      found =
          found.size() == 1
              ? byNumber.getOrDefault(List.of(found.get(0), number.key()), List.of())
              : found;
    }
    return new Found(
        found.size() == 1 ? OptionalInt.of(found.get(0)) : OptionalInt.empty(), found.size() > 1);
  }

  /**
   * What a reference finds.
   *
   * @param task place of the one task in {@link TaskIndex#tasks}
   * @param several whether more than one task fits
   */
  public record Found(OptionalInt task, boolean several) {
    /** Refuses null. */
    public Found {
      Objects.requireNonNull(task, "task");
    }
  }

  private void add(TaskVisit visit, int index, Map<TaskVisit, Integer> indexes) {
    if (visit.task().number().isEmpty()) {
      return;
    }
    String number = visit.task().number().get().key();
    if (visit.parent().isPresent()) {
      put(List.of(indexes.getOrDefault(visit.parent().get(), -1), number), index);
    } else {
      put(number, index);
      ways(visit).forEach(section -> put(List.of(section, number), index));
    }
  }

  /** Every run of numbers on the way down to a task: II, 1 and II/1 for one in 1 of II. */
  private static Set<String> ways(TaskVisit visit) {
    List<String> numbers = new ArrayList<>();
    visit
        .sections()
        .forEach(section -> section.number().map(PartNumber::key).ifPresent(numbers::add));
    Set<String> ways = new LinkedHashSet<>();
    for (int from = 0; from < numbers.size(); from++) {
      for (int to = from + 1; to <= numbers.size(); to++) {
        ways.add(String.join("/", numbers.subList(from, to)));
      }
    }
    return ways;
  }

  private static String folded(String path) {
    return Stream.of(path.split("/", -1))
        .map(number -> number.isBlank() ? number : key(number))
        .collect(Collectors.joining("/"));
  }

  private static String key(String number) {
    return PartNumber.parse(number).key();
  }

  /** Two of a kind are enough to know that there are several. */
  private void put(Object key, int index) {
    List<Integer> found = byNumber.computeIfAbsent(key, any -> new ArrayList<>(2));
    if (found.size() < 2) {
      found.add(index);
    }
  }
}
