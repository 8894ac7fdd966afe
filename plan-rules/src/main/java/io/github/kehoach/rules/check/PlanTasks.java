package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.rules.likeness.LikeTexts;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tasks of one plan as several rules need them, visited and grouped once a run. Belongs to one
 * run and so to one thread.
 */
public final class PlanTasks {
  private final PlanHead head;
  private final List<TaskVisit> all = new ArrayList<>();
  private final Once<List<List<TaskVisit>>> numberings = new Once<>(this::numbered);
  private final Once<List<List<TaskVisit>>> sameTitles = new Once<>(this::ofOneTitle);
  private final Once<LikeTexts> titles = new Once<>(this::indexed);

  PlanTasks(PlanHead head, List<Section> sections) {
    this.head = head;
    TaskVisit.all(head, sections, all::add);
  }

  /** Whether no task says what must come out. */
  public boolean haveNoProducts() {
    return all.stream().allMatch(task -> task.task().deliverables().isEmpty());
  }

  /** What is known of the plan around them. */
  public PlanHead head() {
    return head;
  }

  /** Every task, each before its parts, in the order of print. */
  public List<TaskVisit> all() {
    return all;
  }

  /** Every task without parts, in the order of print. */
  public List<TaskVisit> leaves() {
    return all.stream().filter(TaskVisit::isLeaf).toList();
  }

  /** Siblings, or the tasks of several sections that are numbered through. */
  public List<List<TaskVisit>> numberings() {
    return numberings.get();
  }

  private List<List<TaskVisit>> numbered() {
    Map<TaskVisit, List<TaskVisit>> byParent = new LinkedHashMap<>();
    List<List<TaskVisit>> bySection = new ArrayList<>();
    Section section = null;
    for (TaskVisit task : all) {
      if (task.parent().isPresent()) {
        byParent.computeIfAbsent(task.parent().get(), any -> new ArrayList<>()).add(task);
      } else {
        if (task.section() != section) {
          bySection.add(new ArrayList<>());
          section = task.section();
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
    return found;
  }

  /** Whether a section has a number 1, or numbers that are no plain figures (a, 2.1). */
  private static boolean startsAnew(List<TaskVisit> section) {
    return section.stream()
        .flatMap(task -> task.task().number().stream())
        .map(PartNumber::key)
        .anyMatch(number -> !Figures.isFigure(number) || Integer.parseInt(number) == 1);
  }

  /** Tasks without parts whose title stands more than once, in the order of print. */
  public List<List<TaskVisit>> sameTitles() {
    return sameTitles.get();
  }

  private List<List<TaskVisit>> ofOneTitle() {
    PlanTexts texts = head.once(PlanTexts.class, PlanTexts::new);
    return leaves().stream()
        .collect(
            Collectors.groupingBy(
                task -> texts.folded(task.task().title()), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(tasks -> tasks.size() > 1)
        .toList();
  }

  private LikeTexts indexed() {
    return LikeTexts.of(all.stream().map(task -> task.task().title()).toList());
  }

  /**
   * The tasks whose titles say nearly the same, best first.
   *
   * @param title any title, or a part of one; if it is one of these, its task is among those found
   * @param share least part of the shorter one's words, from 0 to 1
   * @param least least number of different words that the shorter one must have
   */
  public List<TaskVisit> like(String title, double share, int least) {
    return titles.get().find(title, share, least).stream().map(all::get).toList();
  }
}
