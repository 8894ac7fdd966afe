package io.github.kehoach.rules.place;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.text.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A task with what surrounds it: its section, the tasks that it is a part of, and its place. A part
 * that prints no lead, coordinator, deadline or deliverable has that of the task it belongs to.
 * Immutable and thread-safe.
 */
public final class TaskVisit {
  private final PlanHead head;
  private final List<Section> sections;
  private final String sectionPointer;
  private final int sectionIndex;
  private final Task task;
  private final int index;
  private final Optional<TaskVisit> parent;

  private TaskVisit(
      PlanHead head,
      List<Section> sections,
      String sectionPointer,
      int sectionIndex,
      Task task,
      int index,
      Optional<TaskVisit> parent) {
    this.head = head;
    this.sections = sections;
    this.sectionPointer = sectionPointer;
    this.sectionIndex = sectionIndex;
    this.task = task;
    this.index = index;
    this.parent = parent;
  }

  /** Visits every task of a plan, each before its parts, in the order of print. */
  public static void all(Plan plan, Consumer<TaskVisit> visitor) {
    all(PlanHead.of(plan), plan.sections(), visitor);
  }

  /** Visits every task of every section, each before its parts, in the order of print. */
  public static void all(PlanHead head, List<Section> sections, Consumer<TaskVisit> visitor) {
    for (int s = 0; s < sections.size(); s++) {
      tasks(head, sections.get(s), List.of(), "/sections/" + s, s, task -> task.walk(visitor));
    }
  }

  /** Visits the tasks of a section and of those inside it, not their parts. */
  private static void tasks(
      PlanHead head,
      Section section,
      List<Section> above,
      String pointer,
      int sectionIndex,
      Consumer<TaskVisit> visitor) {
    List<Section> way = Stream.concat(above.stream(), Stream.of(section)).toList();
    for (int t = 0; t < section.tasks().size(); t++) {
      Task task = section.tasks().get(t);
      visitor.accept(new TaskVisit(head, way, pointer, sectionIndex, task, t, Optional.empty()));
    }
    for (int s = 0; s < section.sections().size(); s++) {
      Section inner = section.sections().get(s);
      tasks(head, inner, way, pointer + "/sections/" + s, sectionIndex, visitor);
    }
  }

  /**
   * One task by itself, as a stream gives it.
   *
   * @param section the section in which it stands, whose own tasks do not matter
   * @param sectionIndex place of the section in the plan, from 0
   * @param index place of the task in the section, from 0
   */
  public static TaskVisit of(
      PlanHead head, Section section, int sectionIndex, Task task, int index) {
    return new TaskVisit(
        head,
        List.of(section),
        "/sections/" + sectionIndex,
        sectionIndex,
        task,
        index,
        Optional.empty());
  }

  /**
   * The tasks of the sections inside a section, one by one, as a stream gives them; none of its
   * own.
   *
   * @param sectionIndex place of the outer section in the plan, from 0
   */
  public static List<TaskVisit> inside(PlanHead head, Section section, int sectionIndex) {
    List<TaskVisit> inside = new ArrayList<>();
    for (int s = 0; s < section.sections().size(); s++) {
      String pointer = "/sections/" + sectionIndex + "/sections/" + s;
      Section inner = section.sections().get(s);
      tasks(head, inner, List.of(section), pointer, sectionIndex, inside::add);
    }
    return inside;
  }

  /** Visits this task and then its parts. */
  public void walk(Consumer<TaskVisit> visitor) {
    if (isLeaf()) {
      visitor.accept(this);
      return;
    }
    Deque<TaskVisit> left = new ArrayDeque<>(List.of(this));
    while (!left.isEmpty()) {
      TaskVisit next = left.pop();
      visitor.accept(next);
      for (int i = next.task.subtasks().size() - 1; i >= 0; i--) {
        left.push(next.part(i));
      }
    }
  }

  /** Its parts, in the order of print. */
  public List<TaskVisit> parts() {
    return IntStream.range(0, task.subtasks().size()).mapToObj(this::part).toList();
  }

  private TaskVisit part(int i) {
    return new TaskVisit(
        head, sections, sectionPointer, sectionIndex, task.subtasks().get(i), i, Optional.of(this));
  }

  /** What is known of the plan around it. */
  public PlanHead head() {
    return head;
  }

  /** The task itself. */
  public Task task() {
    return task;
  }

  /** The section in which it stands, the innermost. */
  public Section section() {
    return sections.get(sections.size() - 1);
  }

  /** The sections around it, outermost first. */
  public List<Section> sections() {
    return sections;
  }

  /** Place in the plan of the outermost section around it, from 0. */
  public int sectionIndex() {
    return sectionIndex;
  }

  /** The task that it is a part of. */
  public Optional<TaskVisit> parent() {
    return parent;
  }

  /** Whether it has no parts of its own. */
  public boolean isLeaf() {
    return task.subtasks().isEmpty();
  }

  /** Who leads it: its own leads, or those of the nearest task above that has any. */
  public List<AgencyRef> leads() {
    return nearest(one -> !one.task.leads().isEmpty()).task.leads();
  }

  /** Who coordinates: its own coordinators, or those of the nearest task above that has any. */
  public List<AgencyRef> coordinators() {
    return nearest(one -> !one.task.coordinators().isEmpty()).task.coordinators();
  }

  /** What must come out: its own deliverables, or those of the nearest task above that has any. */
  public List<Deliverable> deliverables() {
    return nearest(one -> !one.task.deliverables().isEmpty()).task.deliverables();
  }

  /** When it is due: its own deadline, or that of the nearest task above that states one. */
  public Deadline deadline() {
    return nearest(TaskVisit::statesDeadline).task.deadline();
  }

  /** The deadline as printed, from where {@link #deadline()} comes from. */
  public Optional<String> deadlineText() {
    return nearest(TaskVisit::statesDeadline).task.deadlineText();
  }

  private boolean statesDeadline() {
    return !(task.deadline() instanceof Deadline.Unstated);
  }

  /** This task or the nearest above of which something holds; the outermost if of none. */
  private TaskVisit nearest(Predicate<TaskVisit> holds) {
    TaskVisit at = this;
    while (!holds.test(at) && at.parent.isPresent()) {
      at = at.parent.get();
    }
    return at;
  }

  /** JSON Pointer from the plan. */
  public String pointer() {
    return parent
        .map(above -> above.pointer() + "/subtasks/" + index)
        .orElseGet(() -> sectionPointer + "/tasks/" + index);
  }

  /**
   * The task's number on the way down, such as {@code 15} or {@code a.2}; a part without a number
   * has its place among its siblings in brackets, {@code a.(2)}. One that repeats the numbers above
   * it ({@code 5.1} under {@code 5}) is not given them twice.
   */
  public String path() {
    String own = number().orElse("(" + (index + 1) + ")");
    return parent
        .map(above -> above.path() + ".")
        .map(above -> own.startsWith(above) ? own : above + own)
        .orElse(own);
  }

  /** Without the marks around it; a bullet is no number. */
  private Optional<String> number() {
    return task.number().filter(number -> !number.isBullet()).map(PartNumber::key);
  }

  /** Where the task stands. */
  public Place place() {
    return new Place(pointer(), key(), subject());
  }

  /**
   * Names the task in its plan, such as {@code section/I/task/15} and {@code
   * section/2.1/task/a/part/1}; one without a number by its title.
   */
  public String key() {
    String own = Place.escaped(number().orElseGet(task::title));
    return parent
        .map(above -> above.key() + "/part/" + own)
        .orElseGet(() -> PlanPlaces.sectionPrefix(section()) + "task/" + own);
  }

  private Text subject() {
    Text own = own();
    if (parent.isPresent() && number().isEmpty()) {
      TaskVisit whole = parent.get().nearest(one -> one.number().isPresent());
      return Messages.text("list.comma", own, whole.subject());
    }
    return section()
        .number()
        .map(number -> Messages.text("subject.inSection", own, number.key()))
        .orElse(own);
  }

  /** The task by its number, or one without a number by the beginning of its title. */
  private Text own() {
    if (number().isEmpty()) {
      return (parent.isPresent() ? Messages.text("subject.idea") : Messages.text("subject.titled"))
          .fill(PlanPlaces.shortened(task.title()));
    }
    boolean isPoint = Character.isLetter(path().charAt(0));
    return (isPoint ? Messages.text("subject.point") : Messages.text("subject.task")).fill(path());
  }
}
