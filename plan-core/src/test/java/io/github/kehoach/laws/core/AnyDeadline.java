package io.github.kehoach.laws.core;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;

/**
 * Generators of deadlines and their parts; periods in them lie in the years 2000 to 2060.
 * Everything generated is valid, and shrinks to a small value in or near 2025.
 *
 * <p>Composed values have no edge cases of their own, because those of the commonest variant would
 * crowd out all others; the edges of their parts are mixed in.
 */
public final class AnyDeadline {
  private AnyDeadline() {}

  /** Any deadline of all eleven variants, mixed and scoped ones with parts of parts. */
  public static Arbitrary<Deadline> deadline() {
    return Composed.<Deadline>frequencyOf(
            Tuple.of(8, simple()), Tuple.of(2, allOf()), Tuple.of(1, scoped()))
        .edgeCases(EdgeCases.Config::none);
  }

  /** Any deadline of one part: neither AllOf nor Scoped. */
  public static Arbitrary<Deadline> simple() {
    return Composed.<Deadline>frequencyOf(
            Tuple.of(14, part()), Tuple.of(1, Arbitraries.create(Deadline::unstated)))
        .edgeCases(EdgeCases.Config::none);
  }

  /** Any By, Before or Every: what has due days by itself. */
  public static Arbitrary<Deadline> dated() {
    return Composed.<Deadline>frequencyOf(
            Tuple.of(3, AnyPeriod.period().map(Deadline::by)),
            Tuple.of(2, AnyPeriod.period().map(Deadline::before)),
            Tuple.of(3, every()))
        .edgeCases(EdgeCases.Config::none);
  }

  /** Any rule of recurrence: all cycles, places, edges, offsets, intervals and limits. */
  public static Arbitrary<Deadline.Every> every() {
    Arbitrary<Integer> intervals =
        Composed.frequencyOf(
            Tuple.of(3, Arbitraries.just(1)), Tuple.of(1, Arbitraries.integers().between(2, 24)));
    Arbitrary<Integer> offsets =
        Composed.frequencyOf(
            Tuple.of(4, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(1, 12)));
    Arbitrary<Optional<CalendarPeriod>> limits = AnyPeriod.single().optional(0.3);
    return Combinators.combine(
            placed(), Arbitraries.of(Edge.class), intervals, offsets, limits, limits)
        .as(AnyDeadline::bounded)
        .edgeCases(EdgeCases.Config::none);
  }

  /** Any mixture of two to four deadlines, scoped ones among them. */
  public static Arbitrary<Deadline> allOf() {
    Arbitrary<Deadline> scoped = scopedOf(part()).map(deadline -> deadline);
    return mixtureOf(Composed.frequencyOf(Tuple.of(9, part()), Tuple.of(1, scoped)));
  }

  /** Any deadline for one to three scopes, mixtures among them. */
  public static Arbitrary<Deadline.Scoped> scoped() {
    return scopedOf(Composed.frequencyOf(Tuple.of(3, part()), Tuple.of(1, mixtureOf(part()))));
  }

  /** Any event. */
  public static Arbitrary<Trigger> trigger() {
    Arbitrary<Optional<String>> words = words().optional(0.6);
    return Combinators.combine(Arbitraries.of(Trigger.Type.class), words, words)
        .as(
            (type, by, subject) ->
                Trigger.builder()
                    .type(type)
                    .by(by.orElse(null))
                    .subject(subject.orElse(null))
                    .build());
  }

  /** Any lag, short ones most often, before or after the event. */
  public static Arbitrary<Lag> lag() {
    Arbitrary<Integer> amounts =
        Composed.frequencyOf(
            Tuple.of(5, Arbitraries.integers().between(0, 60)),
            Tuple.of(2, Arbitraries.integers().between(-30, -1)),
            Tuple.of(1, Arbitraries.integers().between(-Lag.MOST, Lag.MOST)));
    return Combinators.combine(amounts, lagUnits()).as(Lag::of);
  }

  /** Any beginning of a standing or open duty. */
  public static Arbitrary<Start> start() {
    return Combinators.combine(AnyPeriod.period(), Arbitraries.of(true, false)).as(Start::new);
  }

  /** Short Vietnamese phrases: never blank, no space at either end, the letters composed. */
  public static Arbitrary<String> words() {
    return Arbitraries.of(
            "đề án",
            "Trung ương",
            "UBND tỉnh",
            "hòa giải",
            "thủy lợi",
            "Nghị quyết 57",
            "Sở KH&CN",
            "khóa họp",
            "“5 rõ”",
            "quý",
            "Đảng bộ",
            "cơ sở")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(phrases -> String.join(" ", phrases));
  }

  private static Arbitrary<Deadline> part() {
    return Composed.<Deadline>frequencyOf(
            Tuple.of(7, dated()),
            Tuple.of(2, continuous()),
            Tuple.of(1, start().optional(0.5).map(Deadline.Open::new)),
            Tuple.of(1, words().map(Deadline::onDemand)),
            Tuple.of(2, triggered()),
            Tuple.of(1, words().map(Deadline::unread)))
        .edgeCases(EdgeCases.Config::none);
  }

  private static Arbitrary<Deadline> continuous() {
    return Combinators.combine(
            cycles().optional(0.3), start().optional(0.3), AnyPeriod.period().optional(0.2))
        .as(AnyDeadline::standing);
  }

  /** A duty whose end is left out where it would end before it begins. */
  private static Deadline standing(
      Optional<Cycle> cycle, Optional<Start> start, Optional<CalendarPeriod> until) {
    boolean backwards =
        start.isPresent()
            && until.isPresent()
            && until.get().lastDay().isBefore(start.get().firstDay());
    return Deadline.Continuous.builder()
        .cycle(cycle.orElse(null))
        .start(start.orElse(null))
        .until(backwards ? null : until.orElse(null))
        .build();
  }

  private static Arbitrary<Deadline> triggered() {
    return Combinators.combine(trigger(), lag().optional(0.6)).as(Deadline.Triggered::new);
  }

  private static Arbitrary<Deadline> mixtureOf(Arbitrary<Deadline> parts) {
    return parts
        .list()
        .uniqueElements()
        .ofMinSize(2)
        .ofMaxSize(4)
        .map(Deadline::allOf)
        .edgeCases(EdgeCases.Config::none);
  }

  private static Arbitrary<Deadline.Scoped> scopedOf(Arbitrary<Deadline> deadlines) {
    return Combinators.combine(words(), deadlines)
        .as(ScopedPart::of)
        .list()
        .uniqueElements(ScopedPart::scope)
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(Deadline::scoped)
        .edgeCases(EdgeCases.Config::none);
  }

  private static Arbitrary<Cycle> cycles() {
    return Arbitraries.of(
        Cycle.YEAR, Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.WEEK, Cycle.DAY);
  }

  private static Arbitrary<LagUnit> lagUnits() {
    return Arbitraries.of(
        LagUnit.DAY, LagUnit.WORKING_DAY, LagUnit.WEEK, LagUnit.MONTH, LagUnit.YEAR, LagUnit.HOUR);
  }

  /** Every cycle with every kind of place that it has. */
  private static Arbitrary<Deadline.Every> placed() {
    Arbitrary<Cycle> longer = Arbitraries.of(Cycle.YEAR, Cycle.QUARTER, Cycle.HALF_YEAR);
    Arbitrary<Integer> months = orLast(Arbitraries.integers().between(1, 12));
    Arbitrary<Integer> days = orLast(monthDays());
    Arbitrary<Deadline.Every> inMonths =
        Composed.oneOf(
            Arbitraries.just(Deadline.every(Cycle.MONTH).build()),
            Combinators.combine(longer, months).as(AnyDeadline::inMonth));
    Arbitrary<Integer> nths = orLast(Arbitraries.integers().between(1, 4));
    Arbitrary<Integer> workingDays = orLast(Arbitraries.integers().between(1, 10));
    Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.class);
    return Composed.frequencyOf(
        Tuple.of(5, cycles().map(cycle -> Deadline.every(cycle).build())),
        Tuple.of(5, days.map(day -> Deadline.every(Cycle.MONTH).onDay(day).build())),
        Tuple.of(5, Combinators.combine(longer, months).as(AnyDeadline::inMonth)),
        Tuple.of(5, Combinators.combine(longer, months, days).as(AnyDeadline::onDayOfMonth)),
        Tuple.of(
            5,
            Arbitraries.integers()
                .between(1, 4)
                .map(quarter -> Deadline.every(Cycle.YEAR).inQuarter(quarter).build())),
        Tuple.of(
            5,
            Arbitraries.of(DayOfWeek.class)
                .map(weekday -> Deadline.every(Cycle.WEEK).on(weekday).build())),
        Tuple.of(2, Combinators.combine(inMonths, nths, weekdays).as(AnyDeadline::onNthWeekday)),
        Tuple.of(2, Combinators.combine(inMonths, workingDays).as(AnyDeadline::onWorkingDay)),
        Tuple.of(1, Arbitraries.just(Deadline.every(Cycle.YEAR).inMonth(2).onDay(29).build())));
  }

  private static Arbitrary<Integer> monthDays() {
    return Composed.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(1, 28)),
        Tuple.of(1, Arbitraries.integers().between(29, 31)));
  }

  private static Arbitrary<Integer> orLast(Arbitrary<Integer> numbers) {
    return Composed.frequencyOf(Tuple.of(8, numbers), Tuple.of(1, Arbitraries.just(-1)));
  }

  private static Deadline.Every inMonth(Cycle cycle, int month) {
    return Deadline.every(cycle)
        .inMonth(month < 0 ? month : (month - 1) % cycle.months() + 1)
        .build();
  }

  private static Deadline.Every onNthWeekday(Deadline.Every inMonth, int nth, DayOfWeek weekday) {
    return inMonth.toBuilder().on(weekday).nth(nth).build();
  }

  private static Deadline.Every onWorkingDay(Deadline.Every inMonth, int number) {
    return inMonth.toBuilder().onWorkingDay(number).build();
  }

  private static Deadline.Every onDayOfMonth(Cycle cycle, int month, int day) {
    Deadline.Every inMonth = inMonth(cycle, month);
    int number = inMonth.month().orElseThrow();
    int longest = cycle == Cycle.YEAR ? Month.of(number).maxLength() : 31;
    return inMonth.toBuilder().onDay(Math.min(day, longest)).build();
  }

  /** Puts limits given in the wrong order into the right one. */
  private static Deadline.Every bounded(
      Deadline.Every every,
      Edge edge,
      int interval,
      int offset,
      Optional<CalendarPeriod> from,
      Optional<CalendarPeriod> until) {
    boolean backwards =
        from.isPresent()
            && until.isPresent()
            && until.get().lastDay().isBefore(from.get().firstDay());
    return every.toBuilder()
        .interval(interval)
        .edge(edge)
        .offset(offset)
        .from((backwards ? until : from).orElse(null))
        .until((backwards ? from : until).orElse(null))
        .build();
  }
}
