package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules about tasks, by what they look at, so that a task is shown only to those that have
 * something to look at in it. Immutable and thread-safe.
 */
final class TaskRules {
  private final List<Bound<Check.OfDeadline<?>>> ofDeadlines = new ArrayList<>();
  private final List<Bound<Check.OfAgency>> ofAgencies = new ArrayList<>();
  private final List<Bound<Check.OfPart>> ofParts = new ArrayList<>();
  private final List<Bound<Check.OfTask>> ofTasks = new ArrayList<>();

  /** A rule with what it looks at. */
  private record Bound<C>(Rule rule, C check) {}

  TaskRules(List<Rule> rules) {
    for (Rule rule : rules) {
      Check check = rule.check();
      if (check instanceof Check.OfDeadline<?> one) {
        ofDeadlines.add(new Bound<>(rule, one));
      } else if (check instanceof Check.OfAgency one) {
        ofAgencies.add(new Bound<>(rule, one));
      } else if (check instanceof Check.OfPart one) {
        ofParts.add(new Bound<>(rule, one));
      } else if (check instanceof Check.OfTask one) {
        ofTasks.add(new Bound<>(rule, one));
      }
    }
  }

  /** Shows a task to the rules. */
  void look(TaskVisit task, Findings found) {
    for (int i = 0; i < ofTasks.size(); i++) {
      Bound<Check.OfTask> bound = ofTasks.get(i);
      found.speaks(bound.rule());
      bound.check().look(task, found);
    }
    deadline(task.task().deadline(), task, found);
    if (!ofAgencies.isEmpty()) {
      agencies(task.task().leads(), task, "leads", found);
      agencies(task.task().coordinators(), task, "coordinators", found);
    }
    if (task.parent().isPresent()) {
      for (Bound<Check.OfPart> bound : ofParts) {
        found.speaks(bound.rule());
        bound.check().look(task, task.parent().get(), found);
      }
    }
  }

  private void deadline(Deadline deadline, TaskVisit task, Findings found) {
    if (!(deadline instanceof Deadline.AllOf) && !(deadline instanceof Deadline.Scoped)) {
      part(deadline, task, found);
      return;
    }
    for (SimplePart part : deadline.simpleParts()) {
      part(part.deadline(), task, found);
    }
  }

  private void part(Deadline part, TaskVisit task, Findings found) {
    for (int i = 0; i < ofDeadlines.size(); i++) {
      Bound<Check.OfDeadline<?>> bound = ofDeadlines.get(i);
      if (bound.check().variant().isInstance(part)) {
        found.speaks(bound.rule());
        bound.check().show(part, task, found);
      }
    }
  }

  private void agencies(List<AgencyRef> refs, TaskVisit task, String field, Findings found) {
    for (int r = 0; r < refs.size(); r++) {
      AgencyRef ref = refs.get(r);
      Check.Naming name =
          new Check.Naming(ref, ref.agency().flatMap(found::agency), task, field, r);
      for (int i = 0; i < ofAgencies.size(); i++) {
        found.speaks(ofAgencies.get(i).rule());
        ofAgencies.get(i).check().look(name, found);
      }
    }
  }
}
