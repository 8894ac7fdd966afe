package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One task of one side, with its title ready to be compared.
 *
 * @param section the words of its section's heading, or its number
 * @param above index of the task that it is a part of; -1 for none
 * @param parts indexes of its parts
 */
record PlanTask(
    int index,
    TaskVisit visit,
    TitleWords title,
    Optional<String> section,
    int above,
    List<Integer> parts) {
  private static final Set<String> ARRANGEMENTS =
      Set.of("to chuc thuc hien", "to chuc thuc hien ke hoach");

  /** Every task of a plan, each before its parts, in the order of print. */
  static List<PlanTask> allIn(Plan plan, Map<String, TitleWords> read) {
    List<PlanTask> tasks = new ArrayList<>();
    IdentityHashMap<TaskVisit, Integer> indexes = new IdentityHashMap<>();
    TaskVisit.all(
        plan,
        visit -> {
          int index = tasks.size();
          int above = visit.parent().map(parent -> indexes.getOrDefault(parent, -1)).orElse(-1);
          TitleWords title = TitleWords.of(visit.task().title(), read);
          Optional<String> section =
              visit
                  .section()
                  .title()
                  .map(text -> TitleWords.of(text, read).key())
                  .or(() -> visit.section().number().map(PartNumber::key));
          tasks.add(new PlanTask(index, visit, title, section, above, new ArrayList<>()));
          indexes.put(visit, index);
          if (above >= 0) {
            tasks.get(above).parts().add(index);
          }
        });
    return tasks;
  }

  Task task() {
    return visit.task();
  }

  Place place() {
    return visit.place();
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
    Optional<PartNumber> number = task().number();
    return List.of(
        List.of(section, number, visit.deadline(), task().leads(), task().content()),
        List.of(section, number, visit.deadline()),
        List.of(section, visit.deadline()),
        List.of(section),
        visit.deadline());
  }
}
