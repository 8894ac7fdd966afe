package io.github.kehoach.laws.rules;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.Composed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;

/**
 * Generators of deadlines that have something to do with each other: chains of which each serves
 * the next, and deadlines so much alike that either may serve the other.
 */
public final class AnyOrder {
  private AnyOrder() {}

  /** Any way to loosen a deadline. */
  public static Arbitrary<Loosening> loosening() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 63), Arbitraries.integers().between(1, 40))
        .as(Loosening::new)
        .edgeCases(EdgeCases.Config::none);
  }

  /**
   * Any deadline and so many more, each looser than the one before it or equal to it, for
   * comparisons that begin with whatever day. A few steps may fail to loosen, such as one to a
   * longer cycle of which the first part is over.
   */
  public static Arbitrary<List<Deadline>> chain(int steps) {
    Arbitrary<Deadline> first =
        Composed.frequencyOf(
            Tuple.of(3, AnyDeadline.deadline()), Tuple.of(2, alike().map(every -> every)));
    return Combinators.combine(first, loosening().list().ofSize(steps)).as(AnyOrder::chained);
  }

  private static List<Deadline> chained(Deadline first, List<Loosening> steps) {
    List<Deadline> chain = new ArrayList<>(List.of(first));
    for (Loosening step : steps) {
      chain.add(step.apply(chain.get(chain.size() - 1)));
    }
    return chain;
  }

  /**
   * Any of a small family of recurring deadlines: due near the ends of months, every one to four
   * cycles, beginning and ending within a few years after 2024.
   */
  public static Arbitrary<Deadline.Every> alike() {
    Arbitrary<Integer> intervals =
        Composed.frequencyOf(
            Tuple.of(3, Arbitraries.just(1)), Tuple.of(2, Arbitraries.integers().between(2, 4)));
    Arbitrary<Optional<CalendarPeriod>> from =
        Arbitraries.of(2024, 2025).map(AnyOrder::year).optional(0.6);
    Arbitrary<Optional<CalendarPeriod>> until =
        Arbitraries.of(2027, 2031).map(AnyOrder::year).optional(0.3);
    Arbitrary<Integer> offsets =
        Composed.frequencyOf(Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, Arbitraries.just(1)));
    return Combinators.combine(
            placed(), Arbitraries.of(Edge.class), intervals, offsets, from, until)
        .as(
            (every, edge, interval, offset, first, last) ->
                every.toBuilder()
                    .interval(interval)
                    .edge(edge)
                    .offset(offset)
                    .from(first.orElse(null))
                    .until(last.orElse(null))
                    .build())
        .edgeCases(EdgeCases.Config::none);
  }

  private static CalendarPeriod year(int year) {
    return CalendarPeriod.year(year);
  }

  private static Arbitrary<Deadline.Every> placed() {
    Arbitrary<Integer> days = Arbitraries.of(-1, 1, 27, 28, 29, 30, 31);
    Arbitrary<Integer> februaryDays = Arbitraries.of(-1, 1, 27, 28, 29);
    return Composed.oneOf(
        Arbitraries.of(Cycle.class).map(cycle -> Deadline.every(cycle).build()),
        Arbitraries.of(DayOfWeek.class)
            .map(weekday -> Deadline.every(Cycle.WEEK).on(weekday).build()),
        days.map(day -> Deadline.every(Cycle.MONTH).onDay(day).build()),
        Combinators.combine(
                Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Arbitraries.of(-1, 1, 2, 4))
            .as((weekday, nth) -> Deadline.every(Cycle.MONTH).on(weekday).nth(nth).build()),
        Arbitraries.of(-1, 1, 10)
            .map(number -> Deadline.every(Cycle.MONTH).onWorkingDay(number).build()),
        days.map(day -> Deadline.every(Cycle.QUARTER).inMonth(2).onDay(day).build()),
        days.map(day -> Deadline.every(Cycle.HALF_YEAR).inMonth(6).onDay(day).build()),
        februaryDays.map(day -> Deadline.every(Cycle.YEAR).inMonth(2).onDay(day).build()),
        Arbitraries.integers()
            .between(1, 4)
            .map(quarter -> Deadline.every(Cycle.YEAR).inQuarter(quarter).build()));
  }

  /**
   * Any of a small world of deadlines of all variants, with few days, events, needs and scopes, so
   * that two of them often have the same.
   */
  public static Arbitrary<Deadline> kin() {
    Arbitrary<Deadline> mixed = simpleKin().list().ofMinSize(2).ofMaxSize(3).map(Deadline::allOf);
    Arbitrary<Deadline> scoped =
        Combinators.combine(
                Arbitraries.of("xã A", "Xã  A", "xã B"),
                Composed.frequencyOf(Tuple.of(3, simpleKin()), Tuple.of(1, mixed)))
            .as(ScopedPart::of)
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .uniqueElements(ScopedPart::scope)
            .map(Deadline::scoped);
    Arbitrary<Deadline> partlyScoped =
        Combinators.combine(simpleKin(), scoped).as((one, other) -> Deadline.allOf(one, other));
    return Composed.frequencyOf(
            Tuple.of(6, simpleKin()),
            Tuple.of(2, mixed),
            Tuple.of(2, scoped),
            Tuple.of(1, partlyScoped),
            Tuple.of(1, Arbitraries.create(Deadline::unstated)))
        .edgeCases(EdgeCases.Config::none);
  }

  private static Arbitrary<Deadline> simpleKin() {
    Arbitrary<CalendarPeriod> periods =
        Arbitraries.of("2025-06-30", "2025-06", "2025-12", "2026", "2040")
            .map(CalendarPeriod::parse);
    Arbitrary<Optional<Start>> starts =
        Arbitraries.of(2023, 2024, 2025).map(AnyOrder::year).map(Start::after).optional(0.6);
    Arbitrary<Optional<Lag>> lags =
        Combinators.combine(Arbitraries.of(-1, 0, 1, 7, 12, 30, 365), Arbitraries.of(LagUnit.class))
            .as(Lag::of)
            .optional(0.7);
    Arbitrary<Trigger> triggers =
        Arbitraries.of(Trigger.of(Trigger.Type.ISSUANCE), Trigger.of(Trigger.Type.APPROVAL));
    return Composed.frequencyOf(
        Tuple.of(3, periods.map(Deadline::by)),
        Tuple.of(1, periods.map(Deadline::before)),
        Tuple.of(4, alike().map(every -> every)),
        Tuple.of(
            2,
            starts.map(start -> Deadline.Continuous.builder().start(start.orElse(null)).build())),
        Tuple.of(2, starts.map(Deadline.Open::new)),
        Tuple.of(2, Arbitraries.of("có yêu cầu", "CÓ yêu cầu", "đột xuất").map(Deadline::onDemand)),
        Tuple.of(3, Combinators.combine(triggers, lags).as(Deadline.Triggered::new)),
        Tuple.of(1, Arbitraries.create(() -> Deadline.unread("đang xem xét"))));
  }

  /** Any day in the years in which {@link #alike} begins. */
  public static Arbitrary<LocalDate> since() {
    return Arbitraries.integers()
        .between(0, 1_460)
        .map(days -> LocalDate.of(2024, 1, 1).plusDays(days));
  }
}
