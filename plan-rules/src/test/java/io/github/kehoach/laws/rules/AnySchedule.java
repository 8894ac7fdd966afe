package io.github.kehoach.laws.rules;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Rollover;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;

/** Generators of what deadlines are resolved with. Days lie in the years 2000 to 2060. */
public final class AnySchedule {
  private static final TaskRef TASK = TaskRef.of("15");

  private AnySchedule() {}

  /** One deadline said in two ways. */
  public record Spellings(Deadline one, Deadline other) {}

  /** Any context: plan's day, events and extensions, all policies. */
  public static Arbitrary<ResolveContext> context() {
    Arbitrary<Fact> facts =
        Combinators.combine(AnyPeriod.day(), AnyDeadline.dated().optional(0.1))
            .as(AnySchedule::fact);
    return Combinators.combine(
            AnyPeriod.day(),
            facts.list().ofMaxSize(3),
            Arbitraries.of(Rollover.class),
            Arbitraries.of(Rollover.class),
            Arbitraries.of(FirstOccurrence.class))
        .as(AnySchedule::context);
  }

  /** Any deadline with any context: all eleven variants, events fired and not. */
  public static Arbitrary<PreparedDeadline> prepared() {
    return Combinators.combine(AnyDeadline.deadline(), context())
        .filter(AnySchedule::staysInTheCalendar)
        .as(DeadlineResolver::prepare)
        .edgeCases(EdgeCases.Config::none);
  }

  /** Any closed range of days, from one day to eleven years. */
  public static Arbitrary<DayRange> range() {
    Arbitrary<Integer> lengths =
        Composed.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)),
            Tuple.of(3, Arbitraries.integers().between(1, 400)),
            Tuple.of(3, Arbitraries.integers().between(401, 4000)));
    return Combinators.combine(AnyPeriod.day(), lengths)
        .as((first, length) -> DayRange.ofClosed(first, first.plusDays(length)));
  }

  /** Any deadline that has two spellings, with both. */
  public static Arbitrary<Spellings> spellings() {
    Arbitrary<CalendarPeriod> periods = AnyPeriod.period();
    return Composed.oneOf(
        periods.map(
            period ->
                new Spellings(
                    Deadline.by(period), Deadline.by(CalendarPeriod.day(period.lastDay())))),
        periods.map(
            period ->
                new Spellings(
                    Deadline.before(period),
                    Deadline.by(CalendarPeriod.day(period.firstDay().minusDays(1))))),
        Arbitraries.integers()
            .between(1, 12)
            .map(
                month ->
                    new Spellings(
                        Deadline.every(Cycle.YEAR).inMonth(month).build(),
                        Deadline.every(Cycle.YEAR).inMonth(month).onDay(-1).build())),
        Arbitraries.integers()
            .between(1, 12)
            .map(
                month ->
                    new Spellings(
                        Deadline.every(Cycle.YEAR).inMonth(month).before().build(),
                        Deadline.every(Cycle.YEAR).inMonth(month).onDay(1).before().build())),
        Arbitraries.integers()
            .between(1, 4)
            .map(
                quarter ->
                    new Spellings(
                        Deadline.every(Cycle.YEAR).inQuarter(quarter).build(),
                        Deadline.every(Cycle.YEAR)
                            .inMonth(3 * quarter)
                            .onDay(31 - quarter % 4 / 2)
                            .build())),
        Arbitraries.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR)
            .map(
                cycle ->
                    new Spellings(
                        Deadline.every(cycle).build(),
                        Deadline.every(cycle).inMonth(-1).onDay(31).build())),
        Arbitraries.integers()
            .between(2, 31)
            .map(
                day ->
                    new Spellings(
                        Deadline.every(Cycle.MONTH).onDay(day).before().build(),
                        Deadline.every(Cycle.MONTH).onDay(day - 1).build())));
  }

  private static Fact fact(LocalDate on, Optional<Deadline> extended) {
    return extended.isPresent()
        ? Fact.deadlineExtended(TASK, extended.get(), on).build()
        : Fact.triggerFired(Released.task(TASK), on).build();
  }

  private static ResolveContext context(
      LocalDate since,
      List<Fact> facts,
      Rollover namedDays,
      Rollover lags,
      FirstOccurrence firstOccurrence) {
    ResolveContext.Builder context = ResolveContext.builder().since(since);
    for (Fact fact : facts) {
      if (fact instanceof Fact.TriggerFired fired) {
        context.addEvent(fired);
      } else if (fact instanceof Fact.DeadlineExtended extended) {
        context.addExtension(extended);
      }
    }
    return context.namedDays(namedDays).lags(lags).firstOccurrence(firstOccurrence).build();
  }

  private static boolean staysInTheCalendar(Deadline deadline, ResolveContext context) {
    try {
      DeadlineResolver.prepare(deadline, context);
      return true;
    } catch (InvalidValueException lagTooLong) {
      return false;
    }
  }
}
