package io.github.kehoach.rules.clarity;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which task fills which of the five clarities (ma trận 5 rõ). A task with parts is judged by its
 * parts, and a part has the lead, the deadline and the deliverables of the task above where it
 * prints none. Immutable and thread-safe.
 *
 * <p>Laws: {@code check-clarity-partition}.
 *
 * @param rows one for each task without parts, in the order of print
 */
public record ClarityMatrix(List<Row> rows) {
  /**
   * One task.
   *
   * @param place where it stands
   * @param number its number on the way down, such as {@code 15}
   * @param slots what is missing for each clarity, empty where nothing is; a clarity that another
   *     gap makes pointless to judge is not there
   */
  public record Row(Place place, String number, Map<Clarity, Optional<Text>> slots) {
    /** Keeps the order of the clarities. */
    public Row {
      Map<Clarity, Optional<Text>> ordered = new EnumMap<>(Clarity.class);
      ordered.putAll(slots);
      slots = Collections.unmodifiableMap(ordered);
    }

    /** The clarities that the task misses, in order. */
    public List<Clarity> missed() {
      return slots.entrySet().stream()
          .filter(slot -> slot.getValue().isPresent())
          .map(Map.Entry::getKey)
          .toList();
    }

    /** What is missing for a clarity; its name where nothing is. */
    public Text why(Clarity clarity) {
      return slots.getOrDefault(clarity, Optional.empty()).orElseGet(clarity::text);
    }
  }

  /** Copies the rows. */
  public ClarityMatrix {
    rows = List.copyOf(rows);
  }

  /** The matrix of a plan over the five clarities. */
  public static ClarityMatrix of(Plan plan) {
    return of(plan, Clarity.FIVE);
  }

  /** The matrix of a plan over the given clarities, such as all six. */
  public static ClarityMatrix of(Plan plan, Set<Clarity> clarities) {
    List<Row> rows = new ArrayList<>();
    TaskVisit.all(
        plan,
        task -> {
          if (task.isLeaf()) {
            rows.add(row(task, clarities));
          }
        });
    return new ClarityMatrix(rows);
  }

  private static Row row(TaskVisit task, Set<Clarity> clarities) {
    Map<Clarity, Optional<Text>> slots = new EnumMap<>(Clarity.class);
    for (Clarity clarity : clarities) {
      if (clarity != Clarity.RESPONSIBILITY || !task.leads().isEmpty()) {
        slots.put(clarity, clarity.missing(task).map(Said::text));
      }
    }
    return new Row(task.place(), task.path(), slots);
  }

  /** Number of tasks that fill a clarity. */
  public long filled(Clarity clarity) {
    return rows.stream()
        .map(row -> row.slots().get(clarity))
        .filter(missing -> missing != null && missing.isEmpty())
        .count();
  }

  /** Number of tasks that miss a clarity. */
  public long missed(Clarity clarity) {
    return rows.stream().filter(row -> row.missed().contains(clarity)).count();
  }

  /** Number of tasks that miss none. */
  public long clear() {
    return rows.stream().filter(row -> row.missed().isEmpty()).count();
  }
}
