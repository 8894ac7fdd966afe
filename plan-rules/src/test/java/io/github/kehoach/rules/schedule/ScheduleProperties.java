package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.rules.AnySchedule;
import io.github.kehoach.laws.rules.ScheduleLaws;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ScheduleProperties {
  private static final DayRange YEARS =
      DayRange.ofClosed(LocalDate.of(2000, 1, 1), LocalDate.of(2060, 12, 31));

  @Provide
  Arbitrary<PreparedDeadline> prepared() {
    return AnySchedule.prepared();
  }

  @Provide
  Arbitrary<DayRange> ranges() {
    return AnySchedule.range();
  }

  @Provide
  Arbitrary<ResolveContext> contexts() {
    return AnySchedule.context();
  }

  @Provide
  Arbitrary<Deadline.Every> rules() {
    return AnyDeadline.every();
  }

  @Provide
  Arbitrary<List<Deadline>> parts() {
    return AnyDeadline.dated().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<AnySchedule.Spellings> spellings() {
    return AnySchedule.spellings();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyPeriod.day();
  }

  private static Arbitrary<Tuple.Tuple2<PreparedDeadline, DayRange>> questions() {
    return Combinators.combine(AnySchedule.prepared(), AnySchedule.range()).as(Tuple::of);
  }

  private static List<Occurrence> in(PreparedDeadline prepared, DayRange range) {
    return prepared.resolve(range).occurrences();
  }

  @Property
  @Label("schedule-occurrences-increase")
  void occurrencesIncrease(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    ScheduleLaws.occurrencesIncrease(range, days -> in(prepared, days)).check();
  }

  @Example
  @Label("planted: schedule-occurrences-increase")
  void occurrencesInTheOrderOfTheParts() {
    PlantedBug.isCaught(
        questions(),
        any ->
            ScheduleLaws.occurrencesIncrease(
                any.get2(),
                days -> {
                  List<Occurrence> backwards = new ArrayList<>(in(any.get1(), days));
                  Collections.reverse(backwards);
                  return backwards;
                }));
  }

  @Property
  @Label("schedule-due-days-distinct")
  void dueDaysAreDistinct(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    ScheduleLaws.dueDaysAreDistinct(range, prepared::resolve, Schedule::dueDays).check();
  }

  @Example
  @Label("planted: schedule-due-days-distinct")
  void dueDaysTwice() {
    PlantedBug.isCaught(
        questions(),
        any ->
            ScheduleLaws.dueDaysAreDistinct(
                any.get2(),
                any.get1()::resolve,
                schedule -> schedule.occurrences().stream().map(Occurrence::day).toList()));
  }

  @Property
  @Label("schedule-restart-same-tail")
  void restartHasSameTail(
      @ForAll("prepared") PreparedDeadline prepared,
      @ForAll("ranges") DayRange range,
      @ForAll int which) {
    ScheduleLaws.restartHasSameTail(range, which, days -> in(prepared, days)).check();
  }

  @Example
  @Label("planted: schedule-restart-same-tail")
  void countingAnewFromTheBeginningOfTheRange() {
    PlantedBug.isCaught(
        questions(),
        any ->
            ScheduleLaws.restartHasSameTail(
                any.get2(),
                1,
                days ->
                    in(any.get1(), days).stream()
                        .filter(one -> !one.day().equals(days.firstInclusive()))
                        .toList()));
  }

  @Property
  @Label("schedule-wider-range-only-adds")
  void widerRangeOnlyAdds(
      @ForAll("prepared") PreparedDeadline prepared,
      @ForAll("ranges") DayRange range,
      @ForAll @IntRange(max = 3000) int before,
      @ForAll @IntRange(max = 3000) int after) {
    ScheduleLaws.widerRangeOnlyAdds(range, before, after, days -> in(prepared, days)).check();
  }

  @Example
  @Label("planted: schedule-wider-range-only-adds")
  void aHiddenLimitOfFive() {
    PlantedBug.isCaught(
        questions(),
        any ->
            ScheduleLaws.widerRangeOnlyAdds(
                any.get2(), 900, 10, days -> in(any.get1(), days).stream().limit(5).toList()));
  }

  @Property
  @Label("schedule-all-of-is-union")
  void allOfIsTheUnion(
      @ForAll("parts") List<Deadline> parts,
      @ForAll("contexts") ResolveContext any,
      @ForAll("ranges") DayRange range) {
    ResolveContext context = any.toBuilder().extensions(List.of()).events(List.of()).build();
    ScheduleLaws.allOfIsTheUnion(
            parts,
            part -> DeadlineResolver.resolve(part, context, range),
            all -> DeadlineResolver.resolve(all, context, range))
        .check();
  }

  @Example
  @Label("planted: schedule-all-of-is-union")
  void onlyTheFirstPartOfAMixture() {
    ResolveContext context = ResolveContext.since(LocalDate.of(2025, 2, 20));
    PlantedBug.isCaught(
        parts(),
        parts ->
            ScheduleLaws.allOfIsTheUnion(
                parts,
                part -> DeadlineResolver.resolve(part, context, YEARS),
                all ->
                    DeadlineResolver.resolve(
                        all instanceof Deadline.AllOf mixed ? mixed.parts().get(0) : all,
                        context,
                        YEARS)));
  }

  @Property
  @Label("schedule-no-part-lost")
  void noPartIsLost(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    ScheduleLaws.noPartIsLost(prepared, range, prepared::resolve).check();
  }

  @Example
  @Label("planted: schedule-no-part-lost")
  void scopesForgotten() {
    PlantedBug.isCaught(
        questions(),
        any ->
            ScheduleLaws.noPartIsLost(
                any.get1(),
                any.get2(),
                days ->
                    DeadlineResolver.resolve(
                        Deadline.by(CalendarPeriod.year(2025)), any.get1().context(), days)));
  }

  @Property
  @Label("schedule-spellings-agree")
  void spellingsAgree(
      @ForAll("spellings") AnySchedule.Spellings spellings,
      @ForAll("contexts") ResolveContext any,
      @ForAll("ranges") DayRange range) {
    ResolveContext context = any.toBuilder().extensions(List.of()).events(List.of()).build();
    ScheduleLaws.spellingsAgree(
            spellings.one(),
            spellings.other(),
            deadline -> DeadlineResolver.resolve(deadline, context, range).occurrences())
        .check();
  }

  @Example
  @Label("planted: schedule-spellings-agree")
  void beforeReadAsBy() {
    ResolveContext context = ResolveContext.since(LocalDate.of(2025, 2, 20));
    PlantedBug.isCaught(
        spellings(),
        any ->
            ScheduleLaws.spellingsAgree(
                any.one(),
                any.other(),
                deadline ->
                    DeadlineResolver.resolve(
                            deadline instanceof Deadline.Before before
                                ? Deadline.by(before.period())
                                : deadline,
                            context,
                            YEARS)
                        .occurrences()));
  }

  @Property
  @Label("schedule-resolving-is-pure")
  void resolvingIsPure(
      @ForAll("prepared") PreparedDeadline prepared,
      @ForAll("ranges") DayRange range,
      @ForAll("ranges") DayRange between) {
    ScheduleLaws.resolvingIsPure(range, between, days -> in(prepared, days)).check();
  }

  @Example
  @Label("planted: schedule-resolving-is-pure")
  void aResolverThatTires() {
    AtomicInteger asked = new AtomicInteger();
    PlantedBug.isCaught(
        questions(),
        any ->
            ScheduleLaws.resolvingIsPure(
                any.get2(),
                YEARS,
                days -> in(any.get1(), days).stream().skip(asked.getAndIncrement() % 3).toList()));
  }

  @Property
  @Label("schedule-next-due-agrees")
  void nextDueAgrees(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    ScheduleLaws.nextDueAgrees(range, days -> prepared.resolve(days).dueDays(), prepared::nextDue)
        .check();
  }

  @Example
  @Label("planted: schedule-next-due-agrees")
  void theDayItselfNotCounted() {
    PlantedBug.isCaught(
        questions().filter(any -> !in(any.get1(), any.get2()).isEmpty()),
        any -> {
          DayRange fromAnOccurrence =
              new DayRange(in(any.get1(), any.get2()).get(0).day(), any.get2().lastInclusive());
          return ScheduleLaws.nextDueAgrees(
              fromAnOccurrence,
              days -> any.get1().resolve(days).dueDays(),
              day -> any.get1().nextDue(day.plusDays(1)));
        });
  }

  private static Arbitrary<LocalDate> daysOfAllYears() {
    return Composed.frequencyOf(
        Tuple.of(3, AnyPeriod.day()),
        Tuple.of(
            2,
            Arbitraries.longs()
                .between(Recurrence.FIRST_DAY.toEpochDay(), Recurrence.LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay)),
        Tuple.of(
            1,
            Arbitraries.of(1, 2, 100, 101, 102, 9997, 9998, 9999)
                .flatMap(year -> AnyPeriod.day().map(day -> day.withYear(year)))));
  }

  /** Deadlines with plain contexts and others, and days of all years. */
  private static Arbitrary<Tuple.Tuple2<PreparedDeadline, LocalDate>> askedOnce() {
    Arbitrary<PreparedDeadline> plain =
        Combinators.combine(
                Composed.oneOf(AnyDeadline.every(), AnyDeadline.deadline()), daysOfAllYears())
            .as((rule, since) -> DeadlineResolver.prepare(rule, ResolveContext.since(since)));
    return Combinators.combine(
            Composed.frequencyOf(Tuple.of(4, plain), Tuple.of(1, AnySchedule.prepared())),
            daysOfAllYears())
        .as(Tuple::of);
  }

  @Provide
  Arbitrary<Tuple.Tuple2<PreparedDeadline, LocalDate>> once() {
    return askedOnce();
  }

  @Property(tries = 4000)
  @Label("schedule-next-due-once-as-prepared")
  void nextDueOnceAsPrepared(@ForAll("once") Tuple.Tuple2<PreparedDeadline, LocalDate> any) {
    ScheduleLaws.nextDueOnceAsPrepared(
            any.get1(),
            any.get2(),
            (deadline, day) -> DeadlineResolver.nextDue(deadline, any.get1().context(), day))
        .check();
  }

  @Example
  @Label("planted: schedule-next-due-once-as-prepared")
  void thePlansDayForgotten() {
    PlantedBug.isCaught(
        askedOnce(),
        any ->
            ScheduleLaws.nextDueOnceAsPrepared(
                any.get1(),
                any.get2(),
                (deadline, day) ->
                    DeadlineResolver.nextDue(
                        deadline, ResolveContext.since(Recurrence.FIRST_DAY), day)));
  }

  @Property(tries = 4000)
  @Label("schedule-recurrence-as-walked")
  void recurrenceAsWalked(
      @ForAll("rules") Deadline.Every rule,
      @ForAll("days") LocalDate since,
      @ForAll("ranges") DayRange range) {
    ResolveContext context = ResolveContext.since(since);
    ScheduleLaws.recurrenceAsWalked(
            rule,
            since,
            range,
            (every, days) -> DeadlineResolver.resolve(every, context, days).occurrences())
        .check();
  }

  @Example
  @Label("planted: schedule-recurrence-as-walked")
  void offsetsForgotten() {
    LocalDate since = LocalDate.of(2001, 1, 1);
    PlantedBug.isCaught(
        rules(),
        rule ->
            ScheduleLaws.recurrenceAsWalked(
                rule,
                since,
                YEARS,
                (every, days) ->
                    DeadlineResolver.resolve(
                            every.toBuilder().offset(0).build(), ResolveContext.since(since), days)
                        .occurrences()));
  }

  @Property
  @Label("schedule-reason-names-its-day")
  void reasonNamesItsDay(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    ScheduleLaws.reasonNamesItsDay(range, prepared::resolve, Schedule::reasonOf).check();
  }

  @Example
  @Label("planted: schedule-reason-names-its-day")
  void aReasonOfNothing() {
    PlantedBug.isCaught(
        questions(),
        any ->
            ScheduleLaws.reasonNamesItsDay(
                any.get2(),
                any.get1()::resolve,
                (schedule, one) -> Reason.of(Text.same(one.day().toString()))));
  }
}
