package io.github.kehoach.laws.rules;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.compare.DeadlineOrder;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Rollover;
import io.github.kehoach.rules.schedule.Rrule;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold of the rules on any value that a reader let in, however odd. */
public final class RulesFuzz {
  private static final LocalDate SINCE = LocalDate.of(2025, 2, 20);
  private static final DayRange RANGE =
      DayRange.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31));
  private static final PlanValidator VALIDATOR = PlanValidator.of(RuleSet.complete());

  private RulesFuzz() {}

  /** The whole rule set, and the cascade of a plan under itself. */
  public static void plan(Plan plan) {
    Report cascade = Cascade.standard().check(plan, plan).report();
    Stream.of(VALIDATOR.validate(plan), VALIDATOR.validate(List.of(plan, plan)), cascade)
        .flatMap(report -> report.findings().stream())
        .forEach(RulesFuzz::speaks);
  }

  private static void speaks(Finding finding) {
    boolean silent =
        Stream.of(finding.text(), finding.hint())
            .anyMatch(text -> text.vi().isBlank() || text.en().isBlank());
    Outcome.holds(!silent, finding.toString()).check();
  }

  /** Resolving, the order of deadlines, recurrence rules and the writer of wording. */
  public static void deadline(Deadline deadline) {
    OrderLaws.reflexive(deadline, SINCE, DeadlineOrder::compare).check();
    resolve(deadline, ResolveContext.since(SINCE));
    resolve(
        deadline,
        ResolveContext.builder().since(SINCE).namedDays(Rollover.NEXT_WORKING_DAY).build());
    Rrule.of(deadline, ResolveContext.since(SINCE));
    DeadlineWording.write(deadline)
        .ifPresent(
            words ->
                Outcome.equal(DeadlineWording.read(words).deadline(), deadline, words).check());
    if (deadline instanceof Deadline.AllOf all) {
      DeadlineOrder.compare(all.parts().get(0), all.parts().get(1), SINCE);
      DeadlineOrder.compare(all, all.parts().get(1), SINCE);
    }
  }

  private static void resolve(Deadline deadline, ResolveContext context) {
    PreparedDeadline prepared;
    try {
      prepared = DeadlineResolver.prepare(deadline, context);
    } catch (InvalidValueException beyondTheCalendar) {
      return;
    }
    ScheduleLaws.occurrencesIncrease(RANGE, range -> prepared.resolve(range).occurrences()).check();
    ScheduleLaws.dueDaysAreDistinct(RANGE, prepared::resolve, Schedule::dueDays).check();
    ScheduleLaws.nextDueAgrees(RANGE, range -> prepared.resolve(range).dueDays(), prepared::nextDue)
        .check();
    ScheduleLaws.nextDueOnceAsPrepared(
            prepared, SINCE, (one, day) -> DeadlineResolver.nextDue(one, context, day))
        .check();
    Schedule schedule = prepared.resolve(RANGE);
    schedule.occurrences().stream().limit(3).forEach(one -> schedule.reasonOf(one).in(Language.VI));
  }

  /** The writer of the wording of targets. */
  public static void target(Target target) {
    TargetWording.write(target)
        .ifPresent(
            words ->
                Outcome.equal(TargetWording.read(words).target(), Optional.of(target), words)
                    .check());
  }
}
