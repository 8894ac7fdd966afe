package io.github.kehoach.rules.schedule;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.Law;
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
import net.jqwik.api.ForAll;
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

  @Law(
      id = "schedule-occurrences-increase",
      says = "Occurrences strictly increase by day, cycle and part, and lie in the range.",
      catches = "occurrences in the order of the parts")
  Claim<?> occurrencesIncrease(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    return claim(
        () -> ScheduleLaws.occurrencesIncrease(range, days -> in(prepared, days)),
        () -> questions(),
        any ->
            ScheduleLaws.occurrencesIncrease(
                any.get2(),
                days -> {
                  List<Occurrence> backwards = new ArrayList<>(in(any.get1(), days));
                  Collections.reverse(backwards);
                  return backwards;
                }));
  }

  @Law(
      id = "schedule-due-days-distinct",
      says = "Due days are the distinct days of the occurrences, in order.",
      catches = "due days twice")
  Claim<?> dueDaysAreDistinct(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    return claim(
        () -> ScheduleLaws.dueDaysAreDistinct(range, prepared::resolve, Schedule::dueDays),
        () -> questions(),
        any ->
            ScheduleLaws.dueDaysAreDistinct(
                any.get2(),
                any.get1()::resolve,
                schedule -> schedule.occurrences().stream().map(Occurrence::day).toList()));
  }

  @Law(
      id = "schedule-restart-same-tail",
      says = "Resolving again from the day of an occurrence gives the same from there on.",
      catches = "counting anew from the beginning of the range")
  Claim<?> restartHasSameTail(
      @ForAll("prepared") PreparedDeadline prepared,
      @ForAll("ranges") DayRange range,
      @ForAll int which) {
    return claim(
        () -> ScheduleLaws.restartHasSameTail(range, which, days -> in(prepared, days)),
        () -> questions(),
        any ->
            ScheduleLaws.restartHasSameTail(
                any.get2(),
                1,
                days ->
                    in(any.get1(), days).stream()
                        .filter(one -> !one.day().equals(days.firstInclusive()))
                        .toList()));
  }

  @Law(
      id = "schedule-wider-range-only-adds",
      says = "A wider range gives the occurrences of the narrower one and others outside it.",
      catches = "a hidden limit of five")
  Claim<?> widerRangeOnlyAdds(
      @ForAll("prepared") PreparedDeadline prepared,
      @ForAll("ranges") DayRange range,
      @ForAll @IntRange(max = 3000) int before,
      @ForAll @IntRange(max = 3000) int after) {
    return claim(
        () -> ScheduleLaws.widerRangeOnlyAdds(range, before, after, days -> in(prepared, days)),
        () -> questions(),
        any ->
            ScheduleLaws.widerRangeOnlyAdds(
                any.get2(), 900, 10, days -> in(any.get1(), days).stream().limit(5).toList()));
  }

  @Law(
      id = "schedule-all-of-is-union",
      says = "A deadline of several parts gives what its parts give, and nothing else.",
      catches = "only the first part of a mixture")
  Claim<?> allOfIsTheUnion(
      @ForAll("parts") List<Deadline> parts,
      @ForAll("contexts") ResolveContext any,
      @ForAll("ranges") DayRange range) {
    ResolveContext context = any.toBuilder().extensions(List.of()).events(List.of()).build();
    return claim(
        () ->
            ScheduleLaws.allOfIsTheUnion(
                parts,
                part -> DeadlineResolver.resolve(part, context, range),
                all -> DeadlineResolver.resolve(all, context, range)),
        () ->
            ScheduleLaws.allOfIsTheUnion(
                parts,
                part -> DeadlineResolver.resolve(part, context, YEARS),
                all ->
                    DeadlineResolver.resolve(
                        all instanceof Deadline.AllOf mixed ? mixed.parts().get(0) : all,
                        context,
                        YEARS)));
  }

  @Law(
      id = "schedule-no-part-lost",
      says =
          "Every simple part is due by itself, a duty, bound to a trigger, undated or unread: one of"
              + " these.",
      catches = "scopes forgotten")
  Claim<?> noPartIsLost(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    return claim(
        () -> ScheduleLaws.noPartIsLost(prepared, range, prepared::resolve),
        () -> questions(),
        any ->
            ScheduleLaws.noPartIsLost(
                any.get1(),
                any.get2(),
                days ->
                    DeadlineResolver.resolve(
                        Deadline.by(CalendarPeriod.year(2025)), any.get1().context(), days)));
  }

  @Law(
      id = "schedule-spellings-agree",
      says = "Two spellings of one deadline have the same due days for the same cycles.",
      catches = "before read as by")
  Claim<?> spellingsAgree(
      @ForAll("spellings") AnySchedule.Spellings spellings,
      @ForAll("contexts") ResolveContext any,
      @ForAll("ranges") DayRange range) {
    ResolveContext context = any.toBuilder().extensions(List.of()).events(List.of()).build();
    return claim(
        () ->
            ScheduleLaws.spellingsAgree(
                spellings.one(),
                spellings.other(),
                deadline -> DeadlineResolver.resolve(deadline, context, range).occurrences()),
        () ->
            ScheduleLaws.spellingsAgree(
                spellings.one(),
                spellings.other(),
                deadline ->
                    DeadlineResolver.resolve(
                            deadline instanceof Deadline.Before before
                                ? Deadline.by(before.period())
                                : deadline,
                            context,
                            YEARS)
                        .occurrences()));
  }

  @Law(
      id = "schedule-resolving-is-pure",
      says = "The same question has the same answer, whatever was asked in between.",
      catches = "a resolver that tires")
  Claim<?> resolvingIsPure(
      @ForAll("prepared") PreparedDeadline prepared,
      @ForAll("ranges") DayRange range,
      @ForAll("ranges") DayRange between) {
    AtomicInteger asked = new AtomicInteger();
    return claim(
        () -> ScheduleLaws.resolvingIsPure(range, between, days -> in(prepared, days)),
        () -> questions(),
        any ->
            ScheduleLaws.resolvingIsPure(
                any.get2(),
                YEARS,
                days -> in(any.get1(), days).stream().skip(asked.getAndIncrement() % 3).toList()));
  }

  @Law(
      id = "schedule-next-due-agrees",
      says = "The next due day is the first due day of any range that begins on the day asked for.",
      catches = "the day itself not counted")
  Claim<?> nextDueAgrees(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    return claim(
        () ->
            ScheduleLaws.nextDueAgrees(
                range, days -> prepared.resolve(days).dueDays(), prepared::nextDue),
        () -> questions().filter(any -> !in(any.get1(), any.get2()).isEmpty()),
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
  @Law(
      id = "schedule-next-due-once-as-prepared",
      says = "A next due day asked for once is the one that the prepared deadline gives.",
      catches = "the plans day forgotten")
  Claim<?> nextDueOnceAsPrepared(@ForAll("once") Tuple.Tuple2<PreparedDeadline, LocalDate> any) {
    return claim(
        () ->
            ScheduleLaws.nextDueOnceAsPrepared(
                any.get1(),
                any.get2(),
                (deadline, day) -> DeadlineResolver.nextDue(deadline, any.get1().context(), day)),
        () -> askedOnce(),
        other ->
            ScheduleLaws.nextDueOnceAsPrepared(
                other.get1(),
                other.get2(),
                (deadline, day) ->
                    DeadlineResolver.nextDue(
                        deadline, ResolveContext.since(Recurrence.FIRST_DAY), day)));
  }

  @Property(tries = 4000)
  @Law(
      id = "schedule-recurrence-as-walked",
      says = "A recurring deadline is due as walking its cycles one by one with java.time finds.",
      catches = "offsets forgotten")
  Claim<?> recurrenceAsWalked(
      @ForAll("rules") Deadline.Every rule,
      @ForAll("days") LocalDate since,
      @ForAll("ranges") DayRange range) {
    ResolveContext context = ResolveContext.since(since);
    return claim(
        () ->
            ScheduleLaws.recurrenceAsWalked(
                rule,
                since,
                range,
                (every, days) -> DeadlineResolver.resolve(every, context, days).occurrences()),
        () ->
            ScheduleLaws.recurrenceAsWalked(
                rule,
                since,
                YEARS,
                (every, days) ->
                    DeadlineResolver.resolve(
                            every.toBuilder().offset(0).build(), ResolveContext.since(since), days)
                        .occurrences()));
  }

  @Law(
      id = "schedule-reason-names-its-day",
      says =
          "The reason of an occurrence names its day in both languages and says what it rests on.",
      catches = "a reason of nothing")
  Claim<?> reasonNamesItsDay(
      @ForAll("prepared") PreparedDeadline prepared, @ForAll("ranges") DayRange range) {
    return claim(
        () -> ScheduleLaws.reasonNamesItsDay(range, prepared::resolve, Schedule::reasonOf),
        () -> questions(),
        any ->
            ScheduleLaws.reasonNamesItsDay(
                any.get2(),
                any.get1()::resolve,
                (schedule, one) -> Reason.of(Text.same(one.day().toString()))));
  }
}
