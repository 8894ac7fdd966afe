package io.github.kehoach.tracker.view;

import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.TaskPlace;
import io.github.kehoach.rules.status.Totals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names the sections and tasks of a plan in lists. Where the plan counts its tasks anew in each
 * section, a task's number alone could mean several, so the numbers of its sections stand before
 * it: {@code II/3/a}.
 */
final class TaskNames {
  private final Map<String, List<Section>> waysByPointer = new HashMap<>();
  private final boolean countsAnew;

  private TaskNames(Plan plan) {
    Set<PartNumber> seen = new HashSet<>();
    boolean repeats = false;
    for (TaskPlace place : plan.tasks()) {
      if (place.parent().isEmpty()) {
        waysByPointer.putIfAbsent(section(place.pointer()), place.sections());
        repeats |= place.task().number().filter(number -> !seen.add(number)).isPresent();
      }
    }
    countsAnew = repeats;
  }

  static TaskNames in(Plan plan) {
    return new TaskNames(plan);
  }

  /** The section at a JSON Pointer, with its number. */
  String section(Totals.OfSection row) {
    List<Section> way = waysByPointer.getOrDefault(row.pointer(), List.of());
    String title = way.isEmpty() ? "" : way.get(way.size() - 1).title().orElse("");
    String number = numbers(way).collect(Collectors.joining("."));
    return number.isEmpty() ? title : number + ". " + title;
  }

  /** A task by its JSON Pointer and its number; a dash if it has none. */
  String task(String pointer, Optional<String> number) {
    String own = number.orElse("–");
    return countsAnew
        ? Stream.concat(
                numbers(waysByPointer.getOrDefault(section(pointer), List.of())), Stream.of(own))
            .collect(Collectors.joining("/"))
        : own;
  }

  private static Stream<String> numbers(List<Section> way) {
    return way.stream().flatMap(section -> section.number().map(PartNumber::key).stream());
  }

  private static String section(String pointer) {
    int tasks = pointer.indexOf("/tasks/");
    return tasks < 0 ? pointer : pointer.substring(0, tasks);
  }
}
