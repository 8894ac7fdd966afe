package io.github.kehoach.rules.check.binding;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.rules.check.Check;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Binds what rules look at to their ids. Fills one map; not thread-safe. */
public final class Binder {
  private final Map<String, Check> checks = new LinkedHashMap<>();

  /** What was bound, by id. */
  public Map<String, Check> checks() {
    return checks;
  }

  /** A rule about every task, also of a stream. */
  public void task(String id, Check.OfTask look) {
    checks.put(id, look);
  }

  /** A rule about every part of a task and the task around it. */
  public void part(String id, Check.OfPart look) {
    checks.put(id, look);
  }

  /** A rule about every agency that a task names. */
  public void agency(String id, Check.OfAgency look) {
    checks.put(id, look);
  }

  /** A rule about the parts of a task's deadline that are of one variant. */
  public <D extends Deadline> void deadline(
      String id, Class<D> variant, Check.DeadlineLook<D> look) {
    checks.put(id, new Check.OfDeadline<>(variant, look));
  }

  /** A rule about a whole plan. */
  public void plan(String id, Check.OfPlan look) {
    checks.put(id, look);
  }

  /** A rule about every task without parts, of a whole plan that stands around it. */
  public void eachLeaf(String id, Check.OfTask look) {
    plan(
        id,
        (plan, found) -> {
          for (TaskVisit task : found.tasks().all()) {
            if (task.isLeaf()) {
              look.look(task, found);
            }
          }
        });
  }

  /** A rule about several plans. */
  public void plans(String id, Check.OfPlans look) {
    checks.put(id, look);
  }
}
