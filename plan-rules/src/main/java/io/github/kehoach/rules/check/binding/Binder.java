package io.github.kehoach.rules.check.binding;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.check.Check;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Binds what rules look at to their ids. A rule about each of something in a whole plan may ask
 * about the rest of the plan, and does not run on streams. Fills one map; not thread-safe.
 */
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

  /** A rule about several plans. */
  public void plans(String id, Check.OfPlans look) {
    checks.put(id, look);
  }

  /** A rule about every task of a whole plan. */
  public void eachTask(String id, Check.OfTask look) {
    plan(id, (plan, found) -> found.tasks().all().forEach(task -> look.look(task, found)));
  }

  /** A rule about every task without parts of a whole plan. */
  public void eachLeaf(String id, Check.OfTask look) {
    plan(id, (plan, found) -> found.tasks().leaves().forEach(task -> look.look(task, found)));
  }

  /** A rule about every indicator of a plan. */
  public void eachIndicator(String id, Look<Indicator> look) {
    plan(id, (plan, found) -> PlanPlaces.indicators(plan).forEach(one -> look.look(one, found)));
  }

  /** A rule about every target of a plan. */
  public void eachTarget(String id, TargetLook look) {
    eachIndicator(
        id, (at, found) -> at.value().target().ifPresent(target -> look.look(target, at, found)));
  }

  /** A rule about every reporting duty of a plan. */
  public void eachDuty(String id, Look<ReportingDuty> look) {
    plan(id, (plan, found) -> PlanPlaces.duties(plan).forEach(one -> look.look(one, found)));
  }

  /** A rule about every entry of a plan's directory. */
  public void eachEntry(String id, Look<Agency> look) {
    plan(id, (plan, found) -> PlanPlaces.agencies(plan).forEach(one -> look.look(one, found)));
  }

  /** Looks at something in a list of a plan. */
  @FunctionalInterface
  public interface Look<T> {
    void look(Placed<T> at, Findings found);
  }

  /** Looks at a target and its indicator. */
  @FunctionalInterface
  public interface TargetLook {
    void look(Target target, Placed<Indicator> at, Findings found);
  }
}
