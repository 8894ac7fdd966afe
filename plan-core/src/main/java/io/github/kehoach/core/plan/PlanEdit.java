package io.github.kehoach.core.plan;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.internal.Requirements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds parts of a plan and makes plans in which one of them is another. */
final class PlanEdit {
  private PlanEdit() {}

  static List<TaskPlace> tasks(Plan plan) {
    List<TaskPlace> found = new ArrayList<>();
    addSections(plan.sections(), List.of(), "", found);
    return List.copyOf(found);
  }

  private static void addSections(
      List<Section> sections, List<Section> above, String pointer, List<TaskPlace> found) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      List<Section> way = new ArrayList<>(above);
      way.add(section);
      List<Section> around = List.copyOf(way);
      String own = pointer + "/sections/" + i;
      addTasks(section.tasks(), around, Optional.empty(), own + "/tasks/", found);
      addSections(section.sections(), around, own, found);
    }
  }

  private static void addTasks(
      List<Task> tasks,
      List<Section> sections,
      Optional<TaskPlace> parent,
      String pointer,
      List<TaskPlace> found) {
    for (int i = 0; i < tasks.size(); i++) {
      TaskPlace place = new TaskPlace(sections, parent, tasks.get(i), pointer + i);
      found.add(place);
      addTasks(
          tasks.get(i).subtasks(), sections, Optional.of(place), pointer + i + "/subtasks/", found);
    }
  }

  static boolean fits(TaskPlace place, TaskRef ref) {
    List<Task> way = place.way();
    if (way.size() != ref.subtasks().size() + 1 || !isNumbered(way.get(0), ref.task())) {
      return false;
    }
    for (int i = 1; i < way.size(); i++) {
      if (!isNumbered(way.get(i), ref.subtasks().get(i - 1))) {
        return false;
      }
    }
    return ref.section().map(section -> contains(place.sectionPath(), section)).orElse(true);
  }

  private static boolean isNumbered(Task task, TaskNumber number) {
    return task.number().filter(number::isSameAs).isPresent();
  }

  /** Whether the numbers of a reference stand one below the other on a way down. */
  private static boolean contains(String way, String section) {
    return ("/" + way + "/").contains("/" + folded(section) + "/");
  }

  private static String folded(String path) {
    List<String> keys = new ArrayList<>();
    for (String number : path.split("/", -1)) {
      keys.add(number.isBlank() ? number : TaskPlace.key(number));
    }
    return String.join("/", keys);
  }

  /** Whether nothing that a reference says of the document speaks against this plan. */
  static boolean isOf(Plan plan, TaskRef ref) {
    boolean number =
        ref.document().isEmpty()
            || plan.document()
                .number()
                .filter(own -> own.isSameAs(ref.document().get()))
                .isPresent();
    boolean date =
        ref.date().isEmpty()
            || plan.document().date().isEmpty()
            || plan.document().date().get().days().overlaps(ref.date().get().days());
    return number && date;
  }

  static List<TaskPlace> all(Plan plan, TaskRef ref) {
    if (!isOf(plan, ref)) {
      return List.of();
    }
    return tasks(plan).stream().filter(place -> fits(place, ref)).toList();
  }

  static TaskPlace one(Plan plan, TaskRef ref) {
    List<TaskPlace> found = all(plan, ref);
    if (found.size() != 1) {
      throw new InvalidValueException("Plan.task", Requirements.ONE_TASK, ref, found.size());
    }
    return found.get(0);
  }

  static Plan withTask(Plan plan, TaskPlace place, Task changed) {
    return plan.toBuilder()
        .sections(sections(plan.sections(), steps(place.pointer()), 1, changed))
        .build();
  }

  private static List<String> steps(String pointer) {
    return List.of(pointer.split("/")).subList(1, pointer.split("/").length);
  }

  /** The sections with the one that the step names changed further down. */
  private static List<Section> sections(
      List<Section> sections, List<String> steps, int at, Task changed) {
    return with(
        sections,
        Integer.parseInt(steps.get(at)),
        section ->
            steps.get(at + 1).equals("sections")
                ? section.toBuilder()
                    .sections(sections(section.sections(), steps, at + 2, changed))
                    .build()
                : section.toBuilder()
                    .tasks(tasks(section.tasks(), steps, at + 2, changed))
                    .build());
  }

  private static List<Task> tasks(List<Task> tasks, List<String> steps, int at, Task changed) {
    return with(
        tasks,
        Integer.parseInt(steps.get(at)),
        task ->
            at + 1 == steps.size()
                ? changed
                : task.toBuilder()
                    .subtasks(tasks(task.subtasks(), steps, at + 2, changed))
                    .build());
  }

  private static <T> List<T> with(List<T> all, int place, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(all);
    copy.set(place, change.apply(all.get(place)));
    return copy;
  }

  /** Every section whose way down ends with the numbers of a path. */
  static List<Section> sections(List<Section> sections, String above, String path) {
    List<Section> found = new ArrayList<>();
    for (Section section : sections) {
      String way =
          section.number().map(number -> above + "/" + TaskPlace.key(number)).orElse(above);
      if (section.number().isPresent() && way.endsWith("/" + folded(path))) {
        found.add(section);
      }
      found.addAll(sections(section.sections(), way, path));
    }
    return found;
  }

  static Plan withSection(Plan plan, String path, UnaryOperator<Section.Builder> change) {
    List<Section> found = sections(plan.sections(), "", path);
    if (found.size() != 1) {
      throw new InvalidValueException("Plan.section", Requirements.ONE_SECTION, path, found.size());
    }
    Section changed = change.apply(found.get(0).toBuilder()).build();
    return plan.toBuilder().sections(replaced(plan.sections(), found.get(0), changed)).build();
  }

  /** By identity: equal sections may stand in several places. */
  @SuppressWarnings("ReferenceEquality")
  private static List<Section> replaced(List<Section> sections, Section old, Section changed) {
    return sections.stream()
        .map(
            section ->
                section == old
                    ? changed
                    : section.sections().isEmpty()
                        ? section
                        : section.toBuilder()
                            .sections(replaced(section.sections(), old, changed))
                            .build())
        .toList();
  }

  static List<Integer> indicators(Plan plan, IndicatorRef ref) {
    String key = TaskPlace.key(ref.number());
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      boolean number = indicator.number().filter(own -> TaskPlace.key(own).equals(key)).isPresent();
      boolean horizon = ref.horizon().isEmpty() || ref.horizon().equals(indicator.horizon());
      if (number && horizon) {
        found.add(i);
      }
    }
    return found;
  }

  static Plan withIndicator(Plan plan, IndicatorRef ref, UnaryOperator<Indicator.Builder> change) {
    List<Integer> found = indicators(plan, ref);
    if (found.size() != 1) {
      throw new InvalidValueException(
          "Plan.indicator", Requirements.ONE_INDICATOR, ref, found.size());
    }
    return plan.toBuilder()
        .indicators(
            with(
                plan.indicators(),
                found.get(0),
                indicator -> change.apply(indicator.toBuilder()).build()))
        .build();
  }
}
