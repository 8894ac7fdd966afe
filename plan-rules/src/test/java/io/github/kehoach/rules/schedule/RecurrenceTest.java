package io.github.kehoach.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a recurring rule begins and ends, and what becomes of that where due days move. */
class RecurrenceTest {
  private static final ResolveContext PLAN = since("2025-02-20");
  private static final Deadline.Every MONTHLY = Deadline.every(Cycle.MONTH).build();

  private static ResolveContext since(String day) {
    return ResolveContext.since(LocalDate.parse(day));
  }

  private static ResolveContext moving(String since) {
    return since(since).toBuilder().namedDays(Rollover.NEXT_WORKING_DAY).build();
  }

  private static CalendarPeriod period(String text) {
    return CalendarPeriod.parse(text);
  }

  private static List<String> due(
      Deadline rule, ResolveContext context, String first, String last) {
    DayRange range = DayRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    return DeadlineResolver.resolve(rule, context, range).dueDays().stream()
        .map(LocalDate::toString)
        .toList();
  }

  private static String next(Deadline rule, ResolveContext context, String day) {
    return DeadlineResolver.nextDue(rule, context, LocalDate.parse(day))
        .map(LocalDate::toString)
        .orElse("never");
  }

  @Test
  void oneCycleIsARuleToo() {
    Deadline.Every june =
        MONTHLY.toBuilder().onDay(18).from(period("2025-06")).until(period("2025-06")).build();
    assertThat(Recurrence.of(june, PLAN).isEmpty()).isFalse();
    assertThat(next(june, PLAN, "2025-06-18")).isEqualTo("2025-06-18");
    assertThat(next(june, PLAN, "2025-06-19")).isEqualTo("never");
    assertThat(Recurrence.of(june, since("2025-06-19")).isEmpty()).isTrue();
  }

  @Test
  void anIntervalIsCountedFromTheFirstCycleWhosePlaceIsNotOver() {
    Deadline.Every quarterOfMonths =
        MONTHLY.toBuilder().interval(3).onDay(10).from(period("2025-06-11")).build();
    assertThat(due(quarterOfMonths, PLAN, "2025-01-01", "2025-12-31"))
        .containsExactly("2025-09-10", "2025-12-10");
    assertThat(next(quarterOfMonths, since("2030-01-01"), "2030-01-01")).isEqualTo("2030-03-10");
    Deadline.Every fiveYears = Deadline.every(Cycle.YEAR).interval(5).from(period("2021")).build();
    assertThat(next(fiveYears, since("2024-01-01"), "2024-01-01")).isEqualTo("2026-12-31");
    Deadline.Every onTheDay = quarterOfMonths.toBuilder().from(period("2025-06-10")).build();
    assertThat(next(onTheDay, PLAN, "2025-01-01")).isEqualTo("2025-06-10");
    assertThat(next(onTheDay, since("2025-06-11"), "2025-01-01")).isEqualTo("2025-09-10");
  }

  @Test
  void theLastCycleIsTheLastWhosePlaceLiesBeforeTheEnd() {
    Deadline.Every june = Deadline.every(Cycle.YEAR).inMonth(6).onDay(25).build();
    assertThat(
            due(
                june.toBuilder().until(period("2027-06-24")).build(),
                PLAN,
                "2025-01-01",
                "2030-12-31"))
        .containsExactly("2025-06-25", "2026-06-25");
    assertThat(
            due(
                june.toBuilder().until(period("2027-06-25")).build(),
                PLAN,
                "2025-01-01",
                "2030-12-31"))
        .containsExactly("2025-06-25", "2026-06-25", "2027-06-25");
  }

  /** 1 June 2025 is a Sunday. */
  @Test
  void whatWasDueBeforeThePlanCountsIfItMovesIntoIt() {
    Deadline.Every first = MONTHLY.toBuilder().onDay(1).build();
    assertThat(due(first, moving("2025-06-02"), "2025-01-01", "2025-07-31"))
        .containsExactly("2025-06-02", "2025-07-01");
    assertThat(due(first, moving("2025-06-03"), "2025-01-01", "2025-07-31"))
        .containsExactly("2025-07-01");
    Deadline.Every fromJune = first.toBuilder().from(period("2025-06")).build();
    assertThat(next(fromJune, moving("2025-06-02"), "2025-01-01")).isEqualTo("2025-06-02");
    Deadline.Every fromJuly = first.toBuilder().from(period("2025-07")).build();
    assertThat(next(fromJuly, moving("2025-06-02"), "2025-01-01")).isEqualTo("2025-07-01");
    Deadline.Every everyOther = fromJune.toBuilder().interval(2).build();
    assertThat(due(everyOther, moving("2025-06-02"), "2025-01-01", "2025-09-30"))
        .containsExactly("2025-06-02", "2025-08-01");
    ResolveContext byCycle =
        moving("2025-06-02").toBuilder().firstOccurrence(FirstOccurrence.CYCLE_END).build();
    assertThat(next(first, byCycle, "2025-01-01")).isEqualTo("2025-06-02");
    assertThat(next(first.toBuilder().offset(1).build(), byCycle, "2025-01-01"))
        .isEqualTo("2025-07-01");
  }

  @Test
  void theLastCycleCountsOnTheDayThatItMovesTo() {
    Deadline.Every untilJune = MONTHLY.toBuilder().onDay(1).until(period("2025-06")).build();
    assertThat(next(untilJune, moving("2025-02-20"), "2025-06-02")).isEqualTo("2025-06-02");
    assertThat(next(untilJune, moving("2025-02-20"), "2025-06-03")).isEqualTo("never");
    assertThat(due(untilJune, moving("2025-06-02"), "2025-01-01", "2025-12-31"))
        .containsExactly("2025-06-02");
  }

  /** The lunar new year of 2025 gave nine days off, from 25 January to 2 February. */
  @Test
  void manyCyclesCanMoveToOneDay() {
    Deadline.Every daily = Deadline.every(Cycle.DAY).build();
    PreparedDeadline prepared = DeadlineResolver.prepare(daily, moving("2025-01-26"));
    LocalDate back = LocalDate.of(2025, 2, 3);
    Schedule schedule = prepared.resolve(DayRange.ofClosed(back, back.plusDays(1)));
    assertThat(schedule.dueDays()).containsExactly(back, back.plusDays(1));
    assertThat(schedule.occurrences())
        .extracting(one -> one.cycle().toString())
        .startsWith("2025-01-25", "2025-01-26")
        .endsWith("2025-02-03", "2025-02-04")
        .hasSize(11);
    assertThat(prepared.nextDue(LocalDate.of(2025, 1, 26))).contains(back);
  }

  @Test
  void cyclesAndTheirDueDaysLieInYears1To9999() {
    Deadline.Every beforeMonth = MONTHLY.toBuilder().onDay(1).before().build();
    assertThat(next(beforeMonth, since("0001-01-01"), "0001-01-01")).isEqualTo("0001-01-31");
    assertThat(next(beforeMonth, PLAN, "9999-11-30")).isEqualTo("9999-11-30");
    assertThat(next(beforeMonth, PLAN, "9999-12-01")).isEqualTo("never");
    Deadline.Every year = Deadline.every(Cycle.YEAR).build();
    assertThat(next(year, since("0001-01-01"), "0001-01-01")).isEqualTo("0001-12-31");
    assertThat(next(year, PLAN, "9999-12-31")).isEqualTo("9999-12-31");
    assertThat(next(year.toBuilder().offset(1).build(), PLAN, "9999-12-31"))
        .isEqualTo("9999-12-31");
    assertThat(next(year.toBuilder().offset(100).build(), since("0001-01-01"), "0001-01-01"))
        .isEqualTo("0101-12-31");
    // 1 January of year 1 is a Monday and a holiday, 1 December 9999 a Wednesday
    Deadline.Every workingDay = MONTHLY.toBuilder().onWorkingDay(5).build();
    assertThat(next(workingDay, since("0001-01-01"), "0001-01-01")).isEqualTo("0001-01-08");
    assertThat(next(workingDay, PLAN, "9999-12-02")).isEqualTo("9999-12-07");
    assertThat(next(workingDay, PLAN, "9999-12-08")).isEqualTo("never");
    Deadline.Every week = Deadline.every(Cycle.WEEK).build();
    assertThat(next(week, since("0001-01-01"), "0001-01-01")).isEqualTo("0001-01-07");
    assertThat(next(week, PLAN, "9999-12-20")).isEqualTo("9999-12-26");
    assertThat(next(week, PLAN, "9999-12-27")).isEqualTo("never");
  }

  @Test
  void aPlaceThatIsCountedIsFoundInItsMonth() {
    Deadline.Every monday = MONTHLY.toBuilder().on(DayOfWeek.MONDAY).nth(2).build();
    assertThat(due(monday, PLAN, "2025-01-01", "2025-05-31"))
        .containsExactly("2025-03-10", "2025-04-14", "2025-05-12");
    Deadline.Every beforeFirst = monday.toBuilder().nth(1).before().build();
    assertThat(due(beforeFirst, PLAN, "2025-01-01", "2025-09-30"))
        .containsExactly(
            "2025-03-02",
            "2025-04-06",
            "2025-05-04",
            "2025-06-01",
            "2025-07-06",
            "2025-08-03",
            "2025-08-31");
    Deadline.Every last = monday.toBuilder().nth(-1).build();
    assertThat(due(last, PLAN, "2025-01-01", "2025-06-30"))
        .containsExactly("2025-02-24", "2025-03-31", "2025-04-28", "2025-05-26", "2025-06-30");
    // 30 and 31 May 2025 are a Friday and a Saturday
    Deadline.Every lastWorked = MONTHLY.toBuilder().onWorkingDay(-1).build();
    assertThat(due(lastWorked, PLAN, "2025-04-01", "2025-06-30"))
        .containsExactly("2025-04-29", "2025-05-30", "2025-06-30");
    assertThat(due(lastWorked.toBuilder().before().build(), PLAN, "2025-05-01", "2025-06-30"))
        .containsExactly("2025-05-29", "2025-06-29");
  }

  @Test
  void aCycleIsNamedAsTheCalendarNamesIt() {
    assertThat(cycles(Deadline.every(Cycle.QUARTER).build()))
        .containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
    assertThat(cycles(Deadline.every(Cycle.HALF_YEAR).build()))
        .containsExactly("2025-S1", "2025-S2");
    assertThat(cycles(Deadline.every(Cycle.YEAR).build())).containsExactly("2025");
    assertThat(cycles(MONTHLY)).startsWith("2025-02").endsWith("2025-12").hasSize(11);
  }

  @Test
  void whatIsDueInTheNextWeekOrDayKeepsItsCycle() {
    Deadline.Every friday = Deadline.every(Cycle.WEEK).on(DayOfWeek.FRIDAY).offset(1).build();
    assertThat(cycles(friday)).startsWith("2025-02-10/2025-02-16", "2025-02-17/2025-02-23");
    assertThat(next(friday, PLAN, "2025-02-20")).isEqualTo("2025-02-21");
    Deadline.Every daily = Deadline.every(Cycle.DAY).offset(2).build();
    assertThat(cycles(daily)).startsWith("2025-02-18", "2025-02-19");
    assertThat(cycles(daily.toBuilder().before().build())).startsWith("2025-02-19");
  }

  private static List<String> cycles(Deadline rule) {
    DayRange year = period("2025").days();
    return DeadlineResolver.resolve(rule, PLAN, year).occurrences().stream()
        .map(one -> one.cycle().toString())
        .toList();
  }

  @Test
  void dueDaysRepeatAfterTheIntervalOrWithTheCalendar() {
    Deadline.Every daily = Deadline.every(Cycle.DAY).interval(28).from(period("2025")).build();
    assertThat(Recurrence.of(daily, PLAN).repeatsAfter()).isEqualTo(28);
    Deadline.Every weekly = Deadline.every(Cycle.WEEK).interval(2).from(period("2025")).build();
    assertThat(Recurrence.of(weekly, PLAN).repeatsAfter()).isEqualTo(14);
    long calendar = 400 * 365 + 97;
    assertThat(Recurrence.of(MONTHLY, PLAN).repeatsAfter()).isEqualTo(calendar);
    Deadline.Every third = Deadline.every(Cycle.YEAR).interval(3).from(period("2025")).build();
    assertThat(Recurrence.of(third, PLAN).repeatsAfter()).isEqualTo(3 * calendar);
    Deadline.Every fourth = third.toBuilder().interval(4).build();
    assertThat(Recurrence.of(fourth, PLAN).repeatsAfter()).isEqualTo(calendar);
  }

  @Test
  void oneRuleIsNeverLaterThanAnotherIfInNoMonthItIs() {
    Deadline.Every last = MONTHLY.toBuilder().onDay(-1).build();
    Deadline.Every beforeLast = last.toBuilder().before().build();
    neverLater(MONTHLY.toBuilder().onDay(18).build(), MONTHLY.toBuilder().onDay(18).build());
    neverLater(MONTHLY.toBuilder().onDay(18).build(), MONTHLY.toBuilder().onDay(19).build());
    laterSometime(MONTHLY.toBuilder().onDay(19).build(), MONTHLY.toBuilder().onDay(18).build());
    neverLater(MONTHLY.toBuilder().onDay(28).build(), last);
    laterSometime(MONTHLY.toBuilder().onDay(29).build(), beforeLast); // only in February
    Deadline.Every fourth = MONTHLY.toBuilder().on(DayOfWeek.MONDAY).nth(4).build();
    neverLater(fourth, fourth.toBuilder().nth(-1).build());
    laterSometime(fourth.toBuilder().nth(-1).build(), fourth);
    Deadline.Every leapDay = Deadline.every(Cycle.YEAR).inMonth(2).onDay(29).build();
    laterSometime(leapDay, leapDay.toBuilder().onDay(28).build());
    Deadline.Every friday = Deadline.every(Cycle.WEEK).on(DayOfWeek.FRIDAY).build();
    neverLater(friday, Deadline.every(Cycle.WEEK).build());
    laterSometime(friday, friday.toBuilder().on(DayOfWeek.THURSDAY).build());
  }

  private static void neverLater(Deadline.Every one, Deadline.Every other) {
    assertThat(Recurrence.of(one, PLAN).isNeverLaterThan(Recurrence.of(other, PLAN))).isTrue();
  }

  private static void laterSometime(Deadline.Every one, Deadline.Every other) {
    assertThat(Recurrence.of(one, PLAN).isNeverLaterThan(Recurrence.of(other, PLAN))).isFalse();
  }

  @Test
  void aCycleIsFoundByTheDayFromWhichItMustBegin() {
    Recurrence quarters =
        Recurrence.of(
            Deadline.every(Cycle.QUARTER).build(),
            LocalDate.of(1, 1, 1).minusDays(1),
            FirstOccurrence.CYCLE_END);
    int second = quarters.firstBegunFrom(LocalDate.of(2025, 4, 1));
    assertThat(quarters.begin(second)).isEqualTo(LocalDate.of(2025, 4, 1));
    assertThat(quarters.end(second)).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(quarters.firstBegunFrom(LocalDate.of(2025, 4, 2))).isEqualTo(second + 1);
    assertThat(quarters.firstBegunFrom(LocalDate.of(2025, 3, 31))).isEqualTo(second);
    assertThat(quarters.begin(quarters.first())).isEqualTo(LocalDate.of(1, 1, 1));
    Recurrence ofPlan =
        Recurrence.of(quarters.rule(), LocalDate.of(2025, 2, 20), FirstOccurrence.CYCLE_END);
    assertThat(ofPlan.begin(ofPlan.first())).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(quarters.rule()).isEqualTo(Deadline.every(Cycle.QUARTER).build());
  }

  @Test
  void aRuleSaysWhatItIs() {
    assertThat(Recurrence.of(MONTHLY, PLAN)).asString().contains("Every[cycle=month");
  }
}
