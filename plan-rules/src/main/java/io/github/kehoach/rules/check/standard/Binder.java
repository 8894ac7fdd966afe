package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.check.Check;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.Subject;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Binds what rules look at to their ids. A rule about each of something in a whole plan may ask
 * about the rest of the plan, and does not run on streams. Fills one map; not thread-safe.
 */
public final class Binder {
  private final Map<String, Check> checks = new LinkedHashMap<>();

  private Binder() {}

  /** What each rule of the library looks at, by its id. */
  public static Map<String, Check> standard() {
    Binder all = new Binder();
    Stream.<Consumer<Binder>>of(
            AgencyRules::bind,
            CitationNameRules::bind,
            CitationRules::bind,
            ClarityRules::bind,
            ConsistencyRules::bind,
            DeadlineRules::bind,
            DeliverableRules::bind,
            DirectoryRules::bind,
            IndicatorRules::bind,
            LetterRules::bind,
            NumberRules::bind,
            OverlapRules::bind,
            PlansRules::bind,
            RecipientRules::bind,
            ReportingRules::bind,
            SourceRules::bind,
            StructureRules::bind,
            SuccessionRules::bind,
            TargetRules::bind,
            TaskTargetRules::bind,
            TaskWordRules::bind,
            WordingRules::bind)
        .forEach(family -> family.accept(all));
    return all.checks;
  }

  /** A rule about every task, also of a stream. */
  void task(String id, Check.OfTask look) {
    checks.put(id, look);
  }

  /** A rule about something in every task, also of a stream. */
  <T> void each(Subject<T> subject, String id, Check.Look<T> look) {
    checks.put(id, new Check.OfEach<>(subject, look));
  }

  /** A rule about the agencies that a task names in one way. */
  void name(Class<? extends AgencyRef> way, String id, Check.Look<Subject.Naming> look) {
    each(new Subject.Names(way), id, look);
  }

  /** A rule about the parts of a task's deadline that are of one variant. */
  <D extends Deadline> void deadline(Class<D> variant, String id, DeadlineLook<D> look) {
    each(
        new Subject.Deadlines<>(variant),
        id,
        (due, found) -> look.look(due.part(), due.task(), found));
  }

  /** A rule about a whole plan. */
  void plan(String id, Check.OfPlan look) {
    checks.put(id, look);
  }

  /** A rule about several plans. */
  void plans(String id, Check.OfPlans look) {
    checks.put(id, look);
  }

  /** A rule about every task of a whole plan. */
  void eachTask(String id, Check.OfTask look) {
    plan(id, (plan, found) -> found.tasks().all().forEach(task -> look.look(task, found)));
  }

  /** A rule about every task without parts of a whole plan. */
  void eachLeaf(String id, Check.OfTask look) {
    plan(id, (plan, found) -> found.tasks().leaves().forEach(task -> look.look(task, found)));
  }

  /** A rule about every indicator of a plan. */
  void eachIndicator(String id, Look<Indicator> look) {
    plan(id, (plan, found) -> PlanPlaces.indicators(plan).forEach(one -> look.look(one, found)));
  }

  /** A rule about every target of a plan. */
  void eachTarget(String id, TargetLook look) {
    eachIndicator(
        id, (at, found) -> at.value().target().ifPresent(target -> look.look(target, at, found)));
  }

  /** A rule about every citation of a plan. */
  void eachCitation(String id, Look<Citation> look) {
    plan(id, (plan, found) -> PlanPlaces.citations(plan).forEach(one -> look.look(one, found)));
  }

  /** A rule about every reporting duty of a plan. */
  void eachDuty(String id, Look<ReportingDuty> look) {
    plan(id, (plan, found) -> PlanPlaces.duties(plan).forEach(one -> look.look(one, found)));
  }

  /** Looks at something in a list of a plan. */
  @FunctionalInterface
  interface Look<T> {
    void look(Placed<T> at, Findings found);
  }

  /** Looks at a part of a task's deadline. */
  @FunctionalInterface
  interface DeadlineLook<D extends Deadline> {
    void look(D part, TaskVisit task, Findings found);
  }

  /** Looks at a target and its indicator. */
  @FunctionalInterface
  interface TargetLook {
    void look(Target target, Placed<Indicator> at, Findings found);
  }
}
