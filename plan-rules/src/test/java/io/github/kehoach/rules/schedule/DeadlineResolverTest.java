package io.github.kehoach.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.TaskRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineResolverTest {
  private static final LocalDate PLAN = LocalDate.of(2025, 2, 20);
  private static final ResolveContext CONTEXT = ResolveContext.since(PLAN);
  private static final TaskRef TASK = TaskRef.of("15");
  private static final Trigger ISSUED =
      Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").subject("Đề án").build();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static DayRange range(String first, String last) {
    return DayRange.ofClosed(day(first), day(last));
  }

  private static List<String> due(Deadline deadline, String first, String last) {
    return due(deadline, CONTEXT, first, last);
  }

  private static List<String> due(
      Deadline deadline, ResolveContext context, String first, String last) {
    return DeadlineResolver.resolve(deadline, context, range(first, last)).dueDays().stream()
        .map(LocalDate::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-28, 2025-02-28, 2025-02-27",
    "2025-04, 2025-04-30, 2025-03-31",
    "2025-Q2, 2025-06-30, 2025-03-31",
    "2025-S1, 2025-06-30, 2024-12-31",
    "2025, 2025-12-31, 2024-12-31",
    "2025/2030, 2030-12-31, 2024-12-31",
    "2024-02, 2024-02-29, 2024-01-31"
  })
  void aPeriodIsDueByItsEndOrBeforeItsBeginning(String text, String by, String before) {
    CalendarPeriod period = CalendarPeriod.parse(text);
    assertThat(due(Deadline.by(period), "2020-01-01", "2035-12-31")).containsExactly(by);
    assertThat(due(Deadline.before(period), "2020-01-01", "2035-12-31")).containsExactly(before);
  }

  @Test
  void eachMonthHasItsDayFromThePlanOn() {
    Schedule schedule =
        DeadlineResolver.resolve(
            Deadline.every(Cycle.MONTH).onDay(18).build(),
            CONTEXT,
            range("2025-01-01", "2025-05-17"));
    assertThat(schedule.dueDays()).containsExactly(day("2025-03-18"), day("2025-04-18"));
    assertThat(schedule.occurrences())
        .extracting(Occurrence::cycle)
        .containsExactly(CalendarPeriod.month(2025, 3), CalendarPeriod.month(2025, 4));
  }

  @Test
  void theNextMonthCanBeWhereThisOneIsDue() {
    Deadline fifthOfNext = Deadline.every(Cycle.MONTH).onDay(5).offset(1).build();
    Schedule schedule =
        DeadlineResolver.resolve(fifthOfNext, CONTEXT, range("2025-01-01", "2025-04-30"));
    assertThat(schedule.dueDays()).containsExactly(day("2025-03-05"), day("2025-04-05"));
    assertThat(schedule.occurrences().get(0).cycle()).isEqualTo(CalendarPeriod.month(2025, 2));
  }

  @Test
  void everyKindOfPlaceHasItsDay() {
    Deadline.Every year = Deadline.every(Cycle.YEAR).build();
    assertThat(due(year, "2025-01-01", "2026-12-31")).containsExactly("2025-12-31", "2026-12-31");
    assertThat(due(year.toBuilder().before().build(), "2025-01-01", "2026-12-31"))
        .containsExactly("2025-12-31", "2026-12-31");
    assertThat(due(year.toBuilder().inMonth(10).build(), "2025-01-01", "2025-12-31"))
        .containsExactly("2025-10-31");
    assertThat(due(year.toBuilder().inMonth(10).before().build(), "2025-01-01", "2025-12-31"))
        .containsExactly("2025-09-30");
    assertThat(due(year.toBuilder().inQuarter(2).build(), "2025-01-01", "2025-12-31"))
        .containsExactly("2025-06-30");
    assertThat(due(year.toBuilder().inQuarter(2).before().build(), "2025-01-01", "2025-12-31"))
        .containsExactly("2025-03-31");
    assertThat(
            due(
                year.toBuilder().inMonth(1).onDay(31).before().offset(1).build(),
                "2025-01-01",
                "2026-12-31"))
        .containsExactly("2026-01-30");
    Deadline.Every quarter = Deadline.every(Cycle.QUARTER).build();
    assertThat(due(quarter, "2025-01-01", "2025-12-31"))
        .containsExactly("2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31");
    assertThat(due(quarter.toBuilder().inMonth(-1).onDay(20).build(), "2025-01-01", "2025-06-30"))
        .containsExactly("2025-03-20", "2025-06-20");
    Deadline.Every week = Deadline.every(Cycle.WEEK).build();
    assertThat(due(week, "2025-03-01", "2025-03-15")).containsExactly("2025-03-02", "2025-03-09");
    assertThat(due(week.toBuilder().on(DayOfWeek.FRIDAY).build(), "2025-03-01", "2025-03-15"))
        .containsExactly("2025-03-07", "2025-03-14");
    assertThat(
            due(week.toBuilder().on(DayOfWeek.MONDAY).before().build(), "2025-03-01", "2025-03-15"))
        .containsExactly("2025-03-02", "2025-03-09");
    assertThat(due(Deadline.every(Cycle.DAY).build(), "2025-02-01", "2025-02-22"))
        .containsExactly("2025-02-20", "2025-02-21", "2025-02-22");
  }

  @Test
  void limitsSpeakOfThePlaceAndNotOfTheDueDay() {
    Deadline.Every nextFifth = Deadline.every(Cycle.MONTH).onDay(5).offset(1).build();
    Deadline limited =
        nextFifth.toBuilder()
            .from(CalendarPeriod.month(2025, 6))
            .until(CalendarPeriod.month(2025, 8))
            .build();
    assertThat(due(limited, "2025-01-01", "2026-12-31"))
        .containsExactly("2025-07-05", "2025-08-05", "2025-09-05");
    Deadline beforeJanuary =
        Deadline.every(Cycle.YEAR).inMonth(1).before().from(CalendarPeriod.year(2026)).build();
    assertThat(due(beforeJanuary, "2025-01-01", "2027-12-31"))
        .containsExactly("2025-12-31", "2026-12-31", "2027-12-31");
    Deadline fromMidMonth =
        Deadline.every(Cycle.MONTH).onDay(10).from(CalendarPeriod.day(2025, 6, 11)).build();
    assertThat(due(fromMidMonth, "2025-06-01", "2025-07-31")).containsExactly("2025-07-10");
  }

  @Test
  void cyclesAreCountedFromTheFirst() {
    Deadline everyOther =
        Deadline.every(Cycle.YEAR).interval(2).inMonth(6).from(CalendarPeriod.year(2024)).build();
    assertThat(due(everyOther, "2025-01-01", "2030-12-31"))
        .containsExactly("2026-06-30", "2028-06-30", "2030-06-30");
  }

  @Test
  void anIntervalWithoutAFirstCycleHasNoDueDate() {
    Deadline unknown = Deadline.every(Cycle.YEAR).interval(2).inMonth(6).build();
    Schedule schedule =
        DeadlineResolver.resolve(unknown, CONTEXT, range("2025-01-01", "2099-12-31"));
    assertThat(schedule.occurrences()).isEmpty();
    assertThat(schedule.duties().undated()).hasSize(1);
    assertThat(schedule.duties().undated().get(0).why().en())
        .isEqualTo("the first cycle is not stated");
    assertThat(DeadlineResolver.nextDue(unknown, CONTEXT, PLAN)).isEmpty();
  }

  @Test
  void dutiesWithoutADayAreNamed() {
    Deadline mixed =
        Deadline.allOf(
            Deadline.by(CalendarPeriod.month(2025, 5)),
            Deadline.continuous(),
            Deadline.open(Start.after(CalendarPeriod.year(2025))),
            Deadline.onDemand("khi có yêu cầu"),
            Deadline.unread("sớm nhất có thể"));
    Schedule schedule = DeadlineResolver.resolve(mixed, CONTEXT, range("2025-01-01", "2025-12-31"));
    assertThat(schedule.dueDays()).containsExactly(day("2025-05-31"));
    assertThat(schedule.duties().standing()).extracting(Duty::from).containsExactly(PLAN);
    assertThat(schedule.duties().open()).extracting(Duty::from).containsExactly(day("2026-01-01"));
    assertThat(schedule.duties().onDemand())
        .extracting(duty -> duty.part().index())
        .containsExactly(3);
    assertThat(schedule.duties().unread())
        .extracting(SimplePart::deadline)
        .containsExactly(Deadline.unread("sớm nhất có thể"));
  }

  @Test
  void eachScopeKeepsItsName() {
    Deadline scoped =
        Deadline.scoped(
            ScopedPart.of("Gửi", Deadline.by(CalendarPeriod.day(2025, 9, 16))),
            ScopedPart.of("Nhận", Deadline.before(CalendarPeriod.day(2025, 9, 25))));
    assertThat(
            DeadlineResolver.resolve(scoped, CONTEXT, range("2025-01-01", "2025-12-31"))
                .occurrences())
        .extracting(one -> one.day() + " " + one.part().scope().orElseThrow())
        .containsExactly("2025-09-16 Gửi", "2025-09-24 Nhận");
  }

  @Test
  void aTriggerIsAwaitedUntilAFactNamesIt() {
    Deadline deadline = Deadline.triggered(ISSUED, Lag.of(15, LagUnit.WORKING_DAY));
    DayRange year = range("2025-01-01", "2025-12-31");
    assertThat(DeadlineResolver.resolve(deadline, CONTEXT, year).duties().awaited()).hasSize(1);
    Fact.TriggerFired alike =
        Fact.triggerFired(
                Released.allWaiting(
                    Trigger.builder()
                        .type(Trigger.Type.ISSUANCE)
                        .by("Trung ương")
                        .subject("Đề án số 2")
                        .build()),
                PLAN)
            .build();
    ResolveContext notThis = ResolveContext.builder().since(PLAN).addEvent(alike).build();
    assertThat(DeadlineResolver.resolve(deadline, notThis, year).duties().awaited()).hasSize(1);
    Fact.TriggerFired exact =
        Fact.triggerFired(
                Released.allWaiting(
                    Trigger.builder()
                        .type(Trigger.Type.ISSUANCE)
                        .by("trung  ương")
                        .subject("Đề án")
                        .build()),
                day("2025-04-14"))
            .build();
    ResolveContext fired =
        ResolveContext.builder().since(PLAN).addEvent(alike).addEvent(exact).build();
    Schedule schedule = DeadlineResolver.resolve(deadline, fired, year);
    assertThat(schedule.duties().awaited()).isEmpty();
    assertThat(schedule.duties().released())
        .extracting(one -> one.due().orElseThrow())
        .containsExactly(day("2025-05-07"));
    assertThat(schedule.dueDays()).containsExactly(day("2025-05-07"));
  }

  @Test
  void withoutALagATriggerOnlyReleases() {
    ResolveContext fired =
        ResolveContext.builder()
            .since(PLAN)
            .addEvent(Fact.triggerFired(Released.task(TASK), day("2025-04-14")).build())
            .build();
    Schedule schedule =
        DeadlineResolver.resolve(
            Deadline.triggered(ISSUED), fired, range("2025-01-01", "2025-12-31"));
    assertThat(schedule.dueDays()).isEmpty();
    assertThat(schedule.duties().released())
        .extracting(Duties.Fired::due)
        .containsOnly(Optional.empty());
  }

  @Test
  void anExtensionTakesThePlaceOfTheDeadline() {
    Deadline original = Deadline.by(CalendarPeriod.month(2025, 6));
    Deadline later = Deadline.by(CalendarPeriod.month(2025, 9));
    ResolveContext context =
        ResolveContext.builder()
            .since(PLAN)
            .addExtension(Fact.deadlineExtended(TASK, later, day("2025-06-20")).build())
            .addExtension(Fact.deadlineExtended(TASK, original, day("2025-06-19")).build())
            .build();
    PreparedDeadline prepared = DeadlineResolver.prepare(original, context);
    assertThat(prepared.nextDue(PLAN)).contains(day("2025-09-30"));
    assertThat(prepared.original()).isEqualTo(original);
    assertThat(prepared.deadline()).isEqualTo(later);
  }

  @Test
  void aNamedSundayStaysUnlessTold() {
    Deadline sunday = Deadline.by(CalendarPeriod.day(2025, 6, 1));
    assertThat(due(sunday, "2025-01-01", "2025-12-31")).containsExactly("2025-06-01");
    ResolveContext moving =
        ResolveContext.builder().since(PLAN).namedDays(Rollover.NEXT_WORKING_DAY).build();
    assertThat(due(sunday, moving, "2025-01-01", "2025-12-31")).containsExactly("2025-06-02");
    Deadline monthly = Deadline.every(Cycle.MONTH).onDay(1).build();
    assertThat(due(monthly, moving, "2025-05-02", "2025-07-01"))
        .containsExactly("2025-05-05", "2025-06-02", "2025-07-01");
  }

  @Test
  void theEarliestOfSeveralPartsIsNextWhateverTheirOrder() {
    Deadline days =
        Deadline.allOf(
            Deadline.by(CalendarPeriod.month(2025, 9)), Deadline.by(CalendarPeriod.month(2025, 5)));
    PreparedDeadline once = DeadlineResolver.prepare(days, CONTEXT);
    assertThat(once.nextDue(PLAN)).contains(day("2025-05-31"));
    assertThat(once.nextDue(day("2025-05-31"))).contains(day("2025-05-31"));
    assertThat(once.nextDue(day("2025-06-01"))).contains(day("2025-09-30"));
    assertThat(once.nextDue(day("2025-10-01"))).isEmpty();
    assertThat(due(days, "2025-06-01", "2025-12-31")).containsExactly("2025-09-30");
    assertThat(due(days, "2025-06-01", "2025-09-29")).isEmpty();
    assertThat(once.once())
        .extracting(Occurrence::day)
        .containsExactly(day("2025-05-31"), day("2025-09-30"));
    assertThat(once.recurs()).isFalse();
    assertThat(once.nextOfRecurring(PLAN)).isEmpty();
    Deadline.Every twentieth = Deadline.every(Cycle.MONTH).onDay(20).build();
    Deadline.Every fifth = twentieth.toBuilder().onDay(5).build();
    Deadline.Every over = fifth.toBuilder().until(CalendarPeriod.month(2025, 3)).build();
    PreparedDeadline rules =
        DeadlineResolver.prepare(Deadline.allOf(twentieth, fifth, over), CONTEXT);
    assertThat(rules.nextDue(day("2025-04-01"))).contains(day("2025-04-05"));
    assertThat(rules.nextDue(day("2025-04-06"))).contains(day("2025-04-20"));
    assertThat(rules.recurs()).isTrue();
    assertThat(rules.nextOfRecurring(day("2025-03-06")))
        .extracting(Occurrence::day)
        .containsExactly(day("2025-03-20"), day("2025-04-05"));
    assertThat(rules.nextOfRecurring(day("2025-03-05"))).hasSize(3);
    assertThat(rules.nextOfRecurring(LocalDate.MIN))
        .extracting(Occurrence::day)
        .containsExactly(day("2025-02-20"), day("2025-03-05"), day("2025-03-05"));
  }

  @Test
  void whatFallsOnOneDayStandsInTheOrderOfItsCyclesAndParts() {
    Deadline.Every monthly = Deadline.every(Cycle.MONTH).build();
    Deadline.Every quarterly = Deadline.every(Cycle.QUARTER).build();
    Deadline mixed =
        Deadline.allOf(
            monthly,
            Deadline.by(CalendarPeriod.quarter(2025, 1)),
            quarterly,
            monthly.toBuilder().until(CalendarPeriod.month(2025, 3)).build());
    Schedule schedule = DeadlineResolver.resolve(mixed, CONTEXT, range("2025-03-01", "2025-04-30"));
    assertThat(schedule.occurrences())
        .extracting(one -> one.day() + " " + one.part().index() + " " + one.cycle())
        .containsExactly(
            "2025-03-31 2 2025-Q1",
            "2025-03-31 0 2025-03",
            "2025-03-31 3 2025-03",
            "2025-03-31 1 2025-03-31",
            "2025-04-30 0 2025-04");
    assertThat(schedule.dueDays()).containsExactly(day("2025-03-31"), day("2025-04-30"));
    assertThat(schedule.occurrences())
        .extracting(Occurrence::isRecurring)
        .containsExactly(true, true, true, false, true);
  }

  @Test
  void anOccurrenceIsOfItsPartItsCycleAndItsDay() {
    Deadline.Every monthly = Deadline.every(Cycle.MONTH).build();
    Deadline twice = Deadline.allOf(monthly, Deadline.every(Cycle.QUARTER).build());
    List<Occurrence> march =
        DeadlineResolver.resolve(twice, CONTEXT, range("2025-03-01", "2025-03-31")).occurrences();
    assertThat(march.get(0)).isNotEqualTo(march.get(1)).isNotEqualTo("2025-03-31");
    Occurrence again =
        DeadlineResolver.resolve(twice, CONTEXT, range("2025-03-31", "2025-12-31"))
            .occurrences()
            .get(0);
    assertThat(again).isEqualTo(march.get(0)).hasSameHashCodeAs(march.get(0));
    assertThat(again).hasToString("Occurrence[2025-03-31 for 2025-Q1 of part 1]");
    Deadline inWords = Deadline.allOf(Deadline.unread("sớm"), monthly);
    assertThat(
            DeadlineResolver.resolve(inWords, CONTEXT, range("2025-03-01", "2025-03-31"))
                .occurrences())
        .doesNotContainAnyElementsOf(march);
  }

  @Test
  void theEarliestOfSeveralEventsCounts() {
    ResolveContext twice =
        ResolveContext.builder()
            .since(PLAN)
            .addEvent(Fact.triggerFired(Released.task(TASK), day("2025-05-05")).build())
            .addEvent(Fact.triggerFired(Released.task(TASK), day("2025-04-14")).build())
            .build();
    Deadline deadline = Deadline.triggered(ISSUED, Lag.of(1, LagUnit.DAY));
    assertThat(due(deadline, twice, "2025-01-01", "2025-12-31")).containsExactly("2025-04-15");
  }

  /** 1 June 2025 is a Sunday. */
  @Test
  void aDayCountedFromAnEventMovesOffADayOffUnlessItLiesBeforeTheEvent() {
    ResolveContext sunday =
        ResolveContext.builder()
            .since(PLAN)
            .addEvent(Fact.triggerFired(Released.task(TASK), day("2025-06-01")).build())
            .build();
    ResolveContext staying = sunday.toBuilder().lags(Rollover.NONE).build();
    Deadline atOnce = Deadline.triggered(ISSUED, Lag.of(0, LagUnit.DAY));
    assertThat(due(atOnce, sunday, "2025-01-01", "2025-12-31")).containsExactly("2025-06-02");
    assertThat(due(atOnce, staying, "2025-01-01", "2025-12-31")).containsExactly("2025-06-01");
    Deadline weekAhead = Deadline.triggered(ISSUED, Lag.of(-7, LagUnit.DAY));
    assertThat(due(weekAhead, sunday, "2025-01-01", "2025-12-31")).containsExactly("2025-05-25");
  }

  @Test
  void aDutyIsOverOnTheDayAfterItsLast() {
    Deadline standing =
        Deadline.continuous(Start.from(CalendarPeriod.year(2025))).toBuilder()
            .until(CalendarPeriod.year(2026))
            .build();
    Duty duty = DeadlineResolver.prepare(standing, CONTEXT).duties().standing().get(0);
    assertThat(duty.from()).isEqualTo(day("2025-01-01"));
    assertThat(duty.isOverBefore(day("2026-12-31"))).isFalse();
    assertThat(duty.isOverBefore(day("2027-01-01"))).isTrue();
    Duty endless =
        DeadlineResolver.prepare(Deadline.continuous(), CONTEXT).duties().standing().get(0);
    assertThat(endless.isOverBefore(day("9999-12-31"))).isFalse();
  }

  @Test
  void anUnstatedDeadlineHasNoDateAndSaysSo() {
    PreparedDeadline prepared = DeadlineResolver.prepare(Deadline.unstated(), CONTEXT);
    assertThat(prepared.duties().undated())
        .extracting(one -> one.why().en())
        .containsExactly("the plan gives no deadline");
    assertThat(prepared.nextDue(PLAN)).isEmpty();
  }

  @Test
  void questionsAreEqualIfDeadlineContextAndRangeAre() {
    Deadline may = Deadline.by(CalendarPeriod.month(2025, 5));
    PreparedDeadline prepared = DeadlineResolver.prepare(may, CONTEXT);
    assertThat(prepared)
        .isEqualTo(DeadlineResolver.prepare(may, ResolveContext.since(PLAN)))
        .hasSameHashCodeAs(DeadlineResolver.prepare(may, ResolveContext.since(PLAN)))
        .isNotEqualTo(DeadlineResolver.prepare(Deadline.unstated(), CONTEXT))
        .isNotEqualTo(DeadlineResolver.prepare(may, ResolveContext.since(PLAN.plusDays(1))))
        .isNotEqualTo(may);
    assertThat(prepared).asString().contains("By[").contains("2025-02-20");
    Schedule schedule = prepared.resolve(range("2025-01-01", "2025-12-31"));
    assertThat(schedule)
        .isEqualTo(prepared.resolve(range("2025-01-01", "2025-12-31")))
        .isNotEqualTo(prepared.resolve(range("2025-01-01", "2025-11-30")));
    assertThat(schedule).asString().contains("2025-12-31").contains("By[");
  }

  @Test
  void nextDueCountsTheDayItself() {
    Deadline monthly = Deadline.every(Cycle.MONTH).onDay(18).build();
    assertThat(DeadlineResolver.nextDue(monthly, CONTEXT, day("2025-04-18")))
        .contains(day("2025-04-18"));
    assertThat(DeadlineResolver.nextDue(monthly, CONTEXT, day("2025-04-19")))
        .contains(day("2025-05-18"));
    assertThat(DeadlineResolver.nextDue(monthly, CONTEXT, day("1990-01-01")))
        .contains(day("2025-03-18"));
    assertThat(DeadlineResolver.nextDue(monthly, CONTEXT, LocalDate.MAX)).isEmpty();
    assertThat(DeadlineResolver.nextDue(monthly, CONTEXT, LocalDate.MIN))
        .contains(day("2025-03-18"));
    assertThat(DeadlineResolver.nextDue(monthly, CONTEXT, day("9999-12-19"))).isEmpty();
  }

  @Test
  void theFirstOccurrenceIsAPolicy() {
    Deadline before = Deadline.every(Cycle.MONTH).onDay(10).before().build();
    ResolveContext byCycle =
        ResolveContext.builder().since(PLAN).firstOccurrence(FirstOccurrence.CYCLE_END).build();
    assertThat(due(before, "2025-01-01", "2025-03-31")).containsExactly("2025-03-09");
    assertThat(due(before, byCycle, "2025-01-01", "2025-03-31"))
        .containsExactly("2025-02-09", "2025-03-09");
    Deadline next = Deadline.every(Cycle.MONTH).onDay(25).offset(1).build();
    assertThat(due(next, "2025-01-01", "2025-03-31")).containsExactly("2025-02-25", "2025-03-25");
    assertThat(due(next, byCycle, "2025-01-01", "2025-03-31")).containsExactly("2025-03-25");
  }

  @Test
  void moreOccurrencesThanAListHoldsAreRefused() {
    List<Deadline> daily = new ArrayList<>();
    for (int offset = 0; offset <= 100; offset++) {
      for (int until = 0; until < 7; until++) {
        daily.add(
            Deadline.every(Cycle.DAY)
                .offset(offset)
                .until(CalendarPeriod.year(9990 + until))
                .build());
      }
    }
    ResolveContext ancient = ResolveContext.since(Recurrence.FIRST_DAY);
    assertThatThrownBy(
            () ->
                DeadlineResolver.resolve(
                    Deadline.allOf(daily),
                    ancient,
                    DayRange.ofClosed(Recurrence.FIRST_DAY, Recurrence.LAST_DAY)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("0001-01-01/9999-12-31")
        .hasMessageContaining("occurrences");
  }

  @Test
  void aRangeOfTenThousandYearsIsRefusedAndOneOfNineThousandIsNot() {
    Deadline yearly = Deadline.every(Cycle.YEAR).build();
    assertThatThrownBy(
            () ->
                DeadlineResolver.resolve(
                    yearly, CONTEXT, DayRange.ofClosed(PLAN, LocalDate.of(12025, 1, 1))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("+12025-01-01");
    assertThatThrownBy(
            () ->
                DeadlineResolver.resolve(
                    yearly, CONTEXT, DayRange.ofClosed(LocalDate.of(0, 12, 31), PLAN)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("0000-12-31");
    assertThat(
            DeadlineResolver.resolve(
                    yearly, CONTEXT, DayRange.ofClosed(Recurrence.FIRST_DAY, Recurrence.LAST_DAY))
                .occurrences())
        .hasSize(9999 - 2025 + 1);
  }

  @Test
  void aLagThatLeavesTheCalendarIsRefused() {
    ResolveContext fired =
        ResolveContext.builder()
            .since(PLAN)
            .addEvent(Fact.triggerFired(Released.task(TASK), PLAN).build())
            .build();
    assertThatThrownBy(
            () ->
                DeadlineResolver.prepare(
                    Deadline.triggered(ISSUED, Lag.of(10_000, LagUnit.YEAR)), fired))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("10000 year")
        .hasMessageContaining("2025-02-20");
    assertThat(
            DeadlineResolver.prepare(Deadline.triggered(ISSUED, Lag.of(-2024, LagUnit.YEAR)), fired)
                .nextDue(day("0001-01-01")))
        .contains(day("0001-02-20"));
    assertThat(
            DeadlineResolver.prepare(Deadline.triggered(ISSUED, Lag.of(7974, LagUnit.YEAR)), fired)
                .nextDue(PLAN))
        .contains(day("9999-02-22")); // the 20th is a Saturday
  }
}
