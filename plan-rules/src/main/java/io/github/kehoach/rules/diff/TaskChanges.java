package io.github.kehoach.rules.diff;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.rules.text.DeadlineText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the tasks of a plan. A task is the same if number and title are, else if its title
 * is, else if its number is: a task that was put in before it does not make it another one.
 */
final class TaskChanges {
  private final AgencyNames oldNames;
  private final AgencyNames newNames;
  private final List<TaskVisit> olds = new ArrayList<>();
  private final List<TaskVisit> news = new ArrayList<>();
  private final Map<TaskVisit, Integer> places = new HashMap<>();
  private final Pairing pairing;
  private final ChangeList changes;
  private final Set<TaskVisit> told = new HashSet<>();

  private TaskChanges(Plan old, Plan now, ChangeList changes) {
    this.oldNames = AgencyNames.in(old);
    this.newNames = AgencyNames.in(now);
    this.changes = changes;
    TaskVisit.all(old, olds::add);
    TaskVisit.all(now, news::add);
    for (int i = 0; i < olds.size(); i++) {
      places.put(olds.get(i), i);
    }
    this.pairing =
        Pairing.of(
            olds,
            news,
            List.of(
                task -> Optional.of(List.of(section(task), task.path(), title(task))),
                task -> Optional.of(List.of(section(task), title(task))),
                task -> Optional.of(title(task)),
                task -> Optional.of(List.of(section(task), task.path()))));
  }

  /**
   * Finds the changes.
   *
   * @return old and new pointers of the tasks that are in both versions
   */
  static Map<String, String> find(Plan old, Plan now, ChangeList changes) {
    return new TaskChanges(old, now, changes).find();
  }

  private Map<String, String> find() {
    Map<String, String> same = new HashMap<>();
    for (int i = 0; i < news.size(); i++) {
      TaskVisit now = news.get(i);
      Optional<TaskVisit> old = pairing.oldOf(i).map(olds::get);
      if (old.isPresent()) {
        same.put(old.get().pointer(), now.pointer());
        if (!old.get().task().equals(now.task()) || standsElsewhere(old.get(), now)) {
          compare(old.get(), now, i);
        }
      } else if (!told.contains(now)) {
        changes.added(now.place().subject(), now.pointer(), now.task().title());
      }
    }
    boolean moved = changes.all().stream().anyMatch(one -> one.kind() == ChangeKind.MOVED);
    if (!moved && pairing.isReordered()) {
      changes.about(text("diff.of.list.tasks"), "/sections", "/sections");
      changes.add(ChangeKind.REORDERED, Optional.empty(), Optional.empty());
    }
    for (int i = 0; i < olds.size(); i++) {
      TaskVisit gone = olds.get(i);
      if (pairing.isGone(i) && !told.contains(gone)) {
        changes.removed(gone.place().subject(), gone.pointer(), gone.task().title());
      }
    }
    return same;
  }

  /** Whether a task stands elsewhere. */
  private boolean standsElsewhere(TaskVisit old, TaskVisit now) {
    return !section(old).equals(section(now)) || hasMovedUnder(old, now);
  }

  private void compare(TaskVisit old, TaskVisit now, int index) {
    Task before = old.task();
    Task after = now.task();
    changes.about(now.place().subject(), old.pointer(), now.pointer());
    if (standsElsewhere(old, now)) {
      changes.add(
          ChangeKind.MOVED, Optional.of(old.place().subject()), Optional.of(now.place().subject()));
    }
    divided(old, now, index);
    changes.field(ChangeKind.NUMBER, before.number(), after.number(), TaskChanges::number);
    changes.words(ChangeKind.TITLE, before.title(), after.title());
    changes.words(ChangeKind.CONTENT, before.content(), after.content());
    agencies(ChangeKind.LEADS, before.leads(), after.leads());
    agencies(ChangeKind.COORDINATORS, before.coordinators(), after.coordinators());
    changes.field(
        ChangeKind.DELIVERABLES, before.deliverables(), after.deliverables(), TaskChanges::outcome);
    changes.field(ChangeKind.DEADLINE, before.deadline(), after.deadline(), TaskChanges::deadline);
    if (before.deadline().equals(after.deadline())) {
      changes.words(ChangeKind.DEADLINE_TEXT, before.deadlineText(), after.deadlineText());
    }
    changes.field(
        ChangeKind.CARRIES_OUT, before.carriesOut(), after.carriesOut(), list -> Optional.empty());
    boolean partsDiffer = !before.subtasks().equals(after.subtasks());
    changes.otherwise(!partsDiffer && !before.equals(after));
  }

  /** A task that had no parts and has several, or has none any more. */
  private void divided(TaskVisit old, TaskVisit now, int index) {
    int before = old.task().subtasks().size();
    int after = now.task().subtasks().size();
    if (before == 0 && after > 1) {
      List<String> titles = new ArrayList<>();
      for (int i = index + 1; i < news.size() && isBelow(news.get(i), now); i++) {
        if (pairing.oldOf(i).isEmpty()) {
          told.add(news.get(i));
        }
        if (news.get(i).parent().equals(Optional.of(now))) {
          titles.add(news.get(i).task().title());
        }
      }
      changes.add(ChangeKind.SPLIT, Optional.empty(), ChangeList.joined(titles));
    } else if (before > 0 && after == 0) {
      List<String> titles = old.task().subtasks().stream().map(Task::title).toList();
      for (int i = places.getOrDefault(old, olds.size()) + 1;
          i < olds.size() && isBelow(olds.get(i), old);
          i++) {
        if (pairing.isGone(i)) {
          told.add(olds.get(i));
        }
      }
      changes.add(ChangeKind.JOINED, ChangeList.joined(titles), Optional.empty());
    }
  }

  private static boolean isBelow(TaskVisit task, TaskVisit above) {
    return task.pointer().startsWith(above.pointer() + "/");
  }

  /** Whether the task above it is another one now. */
  private boolean hasMovedUnder(TaskVisit old, TaskVisit now) {
    return !old.parent().map(TaskChanges::title).equals(now.parent().map(TaskChanges::title))
        && !old.parent().map(TaskVisit::path).equals(now.parent().map(TaskVisit::path));
  }

  private static String title(TaskVisit task) {
    return Folding.fold(task.task().title());
  }

  private static String section(TaskVisit task) {
    return task.section()
        .number()
        .map(PartNumber::key)
        .or(() -> task.section().title())
        .map(Folding::fold)
        .orElseGet(() -> "#" + task.sectionIndex());
  }

  /** Each version names its agencies as its own directory does. */
  private void agencies(ChangeKind kind, List<AgencyRef> before, List<AgencyRef> after) {
    if (!before.equals(after)) {
      changes.add(kind, said(oldNames, before), said(newNames, after));
    }
  }

  private static Optional<Text> said(AgencyNames names, List<AgencyRef> refs) {
    return ChangeList.joined(refs.stream().map(names::printed).toList());
  }

  private static Optional<Text> number(Optional<PartNumber> number) {
    return number.map(printed -> Text.same(printed.toString()));
  }

  private static Optional<Text> outcome(List<Deliverable> deliverables) {
    return ChangeList.joined(deliverables.stream().map(Deliverable::toString).toList());
  }

  private static Optional<Text> deadline(Deadline deadline) {
    return deadline instanceof Deadline.Unstated
        ? Optional.empty()
        : Optional.of(DeadlineText.of(deadline));
  }
}
