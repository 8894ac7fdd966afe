package io.github.kehoach.core.plan;

import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.internal.Refuse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds parts of a plan; each knows the plan in which another stands in its place. */
final class PlanParts {
  private PlanParts() {}

  /** A section with those around it, outermost first, and its JSON Pointer. */
  record SectionPlace(List<Section> way, String pointer, Function<Section, Plan> replaced) {
    Section section() {
      return way.get(way.size() - 1);
    }
  }

  /** An indicator and the plan with another in its place. */
  record IndicatorPlace(Indicator indicator, Function<Indicator, Plan> replaced) {}

  private static List<SectionPlace> sections(Plan plan) {
    List<SectionPlace> found = new ArrayList<>();
    addSections(
        plan.sections(), List.of(), "", all -> plan.toBuilder().sections(all).build(), found);
    return found;
  }

  private static void addSections(
      List<Section> sections,
      List<Section> above,
      String pointer,
      Function<List<Section>, Plan> replaced,
      List<SectionPlace> found) {
    for (int i = 0; i < sections.size(); i++) {
      int at = i;
      Section section = sections.get(i);
      List<Section> way = new ArrayList<>(above);
      way.add(section);
      SectionPlace place =
          new SectionPlace(
              List.copyOf(way),
              pointer + "/sections/" + i,
              other -> replaced.apply(with(sections, at, other)));
      found.add(place);
      addSections(
          section.sections(),
          place.way(),
          place.pointer(),
          inner -> place.replaced().apply(section.toBuilder().sections(inner).build()),
          found);
    }
  }

  /** Every task with its place, each before its parts, in the order of print. */
  static List<TaskPlace> tasks(Plan plan) {
    List<TaskPlace> found = new ArrayList<>();
    for (SectionPlace place : sections(plan)) {
      addTasks(
          place.section().tasks(),
          place.way(),
          Optional.empty(),
          place.pointer() + "/tasks/",
          tasks -> place.replaced().apply(place.section().toBuilder().tasks(tasks).build()),
          found);
    }
    return List.copyOf(found);
  }

  private static void addTasks(
      List<Task> tasks,
      List<Section> sections,
      Optional<TaskPlace> parent,
      String pointer,
      Function<List<Task>, Plan> replaced,
      List<TaskPlace> found) {
    for (int i = 0; i < tasks.size(); i++) {
      int at = i;
      Task task = tasks.get(i);
      TaskPlace place =
          new TaskPlace(
              sections, parent, task, pointer + i, other -> replaced.apply(with(tasks, at, other)));
      found.add(place);
      addTasks(
          task.subtasks(),
          sections,
          Optional.of(place),
          pointer + i + "/subtasks/",
          parts -> place.replaced(task.toBuilder().subtasks(parts).build()),
          found);
    }
  }

  private static <T> List<T> with(List<T> all, int at, T other) {
    List<T> copy = new ArrayList<>(all);
    copy.set(at, other);
    return copy;
  }

  /** The tasks that a reference names. */
  static List<TaskPlace> tasks(Plan plan, TaskRef ref) {
    return isOf(plan, ref)
        ? tasks(plan).stream().filter(place -> fits(place, ref)).toList()
        : List.of();
  }

  /** Whether nothing that a reference says of the document speaks against this plan. */
  private static boolean isOf(Plan plan, TaskRef ref) {
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

  private static boolean fits(TaskPlace place, TaskRef ref) {
    List<Task> way = place.way();
    List<PartNumber> numbers = new ArrayList<>(List.of(ref.task()));
    numbers.addAll(ref.subtasks());
    boolean fits = way.size() == numbers.size();
    for (int i = 0; fits && i < way.size(); i++) {
      fits = way.get(i).number().filter(numbers.get(i)::isSameAs).isPresent();
    }
    return fits
        && ref.section()
            .map(path -> ("/" + path(place.sections()) + "/").contains("/" + folded(path) + "/"))
            .orElse(true);
  }

  /** The sections whose way down ends with the numbers of a path. */
  static List<SectionPlace> sections(Plan plan, String path) {
    String end = "/" + folded(path);
    return sections(plan).stream()
        .filter(place -> place.section().number().isPresent())
        .filter(place -> ("/" + path(place.way())).endsWith(end))
        .toList();
  }

  /** The numbers on a way down, such as {@code II/1}; sections without one are left out. */
  private static String path(List<Section> way) {
    List<String> numbers = new ArrayList<>();
    way.forEach(section -> section.number().map(PartNumber::key).ifPresent(numbers::add));
    return String.join("/", numbers);
  }

  private static String folded(String path) {
    List<String> keys = new ArrayList<>();
    for (String number : path.split("/", -1)) {
      keys.add(number.isBlank() ? number : key(number));
    }
    return String.join("/", keys);
  }

  private static String key(String number) {
    return PartNumber.parse(number).key();
  }

  /** The indicators that a reference names. */
  static List<IndicatorPlace> indicators(Plan plan, IndicatorRef ref) {
    String key = key(ref.number());
    List<IndicatorPlace> found = new ArrayList<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      int at = i;
      Indicator indicator = plan.indicators().get(i);
      if (indicator.number().filter(own -> key(own).equals(key)).isPresent()
          && (ref.horizon().isEmpty() || ref.horizon().equals(indicator.horizon()))) {
        found.add(
            new IndicatorPlace(
                indicator,
                other -> plan.toBuilder().indicators(with(plan.indicators(), at, other)).build()));
      }
    }
    return found;
  }

  /** A reference as people write it: {@code II/15/a}, {@code 15 (726/KH-UBND)}. */
  static String written(TaskRef ref) {
    List<String> way = new ArrayList<>();
    ref.section().ifPresent(way::add);
    way.add(ref.task().toString());
    ref.subtasks().forEach(part -> way.add(part.toString()));
    return String.join("/", way) + ref.document().map(any -> " (" + any + ")").orElse("");
  }

  /** The only one of what was found; empty if it is none or several. */
  static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The only one of what was found, refused if it is none or several. */
  static <T> T one(List<T> found, String subject, String must, Object asked) {
    return only(found).orElseThrow(() -> Refuse.value(subject, must, asked, found.size()));
  }
}
