package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.rules.check.TaskVisit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One task of one side, with its title ready to be compared.
 *
 * @param section the words of its section's heading, or its number
 * @param above index of the task that it is a part of; -1 for none
 * @param parts indexes of its parts
 */
record Unit(
    int index,
    TaskVisit visit,
    Title title,
    Optional<String> section,
    int above,
    List<Integer> parts) {
  private static final Set<String> ARRANGEMENTS =
      Set.of(Title.of("Tổ chức thực hiện").key(), Title.of("Tổ chức thực hiện kế hoạch").key());

  /** Every task of a plan, each before its parts, in the order of print. */
  static List<Unit> allIn(Plan plan, Titles titles) {
    List<Unit> units = new ArrayList<>();
    IdentityHashMap<TaskVisit, Integer> indexes = new IdentityHashMap<>();
    TaskVisit.all(
        plan,
        visit -> {
          int index = units.size();
          int above = visit.parent().map(parent -> indexes.getOrDefault(parent, -1)).orElse(-1);
          Title title = titles.of(visit.task().title());
          Optional<String> section =
              visit
                  .section()
                  .title()
                  .map(text -> titles.of(text).key())
                  .or(() -> visit.section().number());
          units.add(new Unit(index, visit, title, section, above, new ArrayList<>()));
          indexes.put(visit, index);
          if (above >= 0) {
            units.get(above).parts().add(index);
          }
        });
    return units;
  }

  Task task() {
    return visit.task();
  }

  boolean isLeaf() {
    return parts.isEmpty();
  }

  /**
   * Whether it only groups its parts ("Sở Tài chính chủ trì:"): nothing is due on it, nothing comes
   * out of it, and no other task is named by it.
   */
  boolean isHeading() {
    return !isLeaf()
        && task().deadline().equals(Deadline.unstated())
        && task().deliverables().isEmpty();
  }

  /**
   * Whether it stands where a plan says how it is itself carried out (tổ chức thực hiện). What it
   * asks of everybody there, such as a plan of their own by a day, is answered by the lower plan as
   * a whole, and what a lower plan arranges for itself there has no source above.
   */
  boolean isArrangement() {
    return section.filter(ARRANGEMENTS::contains).isPresent();
  }

  /** What tells tasks of one title apart, the closest first. */
  List<Object> marks() {
    Optional<TaskNumber> number = task().number();
    return List.of(
        List.of(section, number, visit.deadline(), task().leads(), task().content()),
        List.of(section, number, visit.deadline()),
        List.of(section, visit.deadline()),
        List.of(section),
        visit.deadline());
  }
}
