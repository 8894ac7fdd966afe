package io.github.kehoach.rules.compare;

import static io.github.kehoach.core.deadline.Deadline.allOf;
import static io.github.kehoach.core.deadline.Deadline.every;
import static io.github.kehoach.core.deadline.Deadline.open;
import static io.github.kehoach.rules.compare.Answers.SINCE;
import static io.github.kehoach.rules.compare.Answers.by;
import static io.github.kehoach.rules.compare.Answers.compared;
import static io.github.kehoach.rules.compare.Answers.doubt;
import static io.github.kehoach.rules.compare.Answers.dropped;
import static io.github.kehoach.rules.compare.Answers.lateDays;
import static io.github.kehoach.rules.compare.Answers.looser;
import static io.github.kehoach.rules.compare.Answers.period;
import static io.github.kehoach.rules.compare.Answers.serves;
import static io.github.kehoach.rules.compare.Answers.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.Recurrence;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recurring deadlines under recurring ones. */
class RecurringOrderTest {
  @Test
  void earlierDayOfTheSameCycleServesAndALaterOneIsLate() {
    serves(every(Cycle.MONTH).onDay(18).build(), every(Cycle.MONTH).onDay(20).build());
    assertThat(lateDays(every(Cycle.MONTH).onDay(20).build(), every(Cycle.MONTH).onDay(18).build()))
        .isEqualTo(2);
  }

  @Test
  void monthlyServesQuarterlyAndQuarterlyDropsMonths() {
    serves(every(Cycle.MONTH).build(), every(Cycle.QUARTER).build());
    assertThat(dropped(every(Cycle.QUARTER).build(), every(Cycle.MONTH).build()))
        .contains(period("2025-02"));
  }

  @Test
  void theFourthMondayMayBeTheLastAndSoNotBeforeIt() {
    Deadline.Every fourth = every(Cycle.MONTH).on(DayOfWeek.MONDAY).nth(4).build();
    Deadline.Every last = fourth.toBuilder().nth(-1).build();
    serves(fourth, last);
    assertThat(lateDays(fourth, last.toBuilder().before().build())).isEqualTo(1);
    assertThat(lateDays(last, fourth)).isEqualTo(7);
    serves(fourth.toBuilder().nth(3).build(), last.toBuilder().before().build());
  }

  @Test
  void weeklyServesMonthlyAndDailyServesAll() {
    serves(every(Cycle.WEEK).on(DayOfWeek.FRIDAY).build(), every(Cycle.MONTH).build());
    for (Cycle cycle : Cycle.values()) {
      serves(every(Cycle.DAY).build(), every(cycle).build());
    }
    assertThat(dropped(every(Cycle.MONTH).build(), every(Cycle.WEEK).build()))
        .contains(period("2025-02-17/2025-02-23"));
  }

  @Test
  void weekThatFitsIntoAnyMonthServesAndOneThatDoesNotFailsYearsLater() {
    Deadline.Every quarterly = every(Cycle.QUARTER).from(period("2026")).inMonth(1).build();
    serves(every(Cycle.WEEK).build(), quarterly.toBuilder().onDay(13).build());
    // The first quarter to begin on a Tuesday: its first whole week ends on the 13th.
    assertThat(looser(every(Cycle.WEEK).build(), quarterly.toBuilder().onDay(12).build()))
        .singleElement()
        .isInstanceOfSatisfying(
            Verdict.Later.class,
            later -> {
              assertThat(later.lateDays()).isEqualTo(1);
              assertThat(later.days().flatMap(Verdict.Days::cycle)).contains(period("2030-Q1"));
            });
  }

  @Test
  void everyTwentyEighthDayServesMonthlyAndEveryTwentyNinthLeavesOutAFebruary() {
    Deadline.Every daily = every(Cycle.DAY).from(period("2025-02-20")).build();
    Deadline.Every monthly = every(Cycle.MONTH).from(period("2025-03")).build();
    serves(daily.toBuilder().interval(28).build(), monthly);
    assertThat(dropped(daily.toBuilder().interval(29).build(), monthly))
        .contains(period("2043-02"));
    assertThat(
            dropped(daily.toBuilder().interval(29).build(), monthly.toBuilder().offset(1).build()))
        .contains(period("2043-02"));
  }

  @Test
  void monthlyDay28ServesTheLastDayAndTheLastDayIsLateForIt() {
    serves(every(Cycle.MONTH).onDay(28).build(), every(Cycle.MONTH).onDay(-1).build());
    serves(every(Cycle.MONTH).onDay(31).build(), every(Cycle.MONTH).onDay(-1).build());
    serves(every(Cycle.MONTH).onDay(-1).build(), every(Cycle.MONTH).onDay(31).build());
    assertThat(lateDays(every(Cycle.MONTH).onDay(-1).build(), every(Cycle.MONTH).onDay(28).build()))
        .isEqualTo(3);
  }

  @Test
  void leapDayServesThe28thOnlyWhereNoLeapYearCounts() {
    Deadline.Every leapDay = every(Cycle.YEAR).inMonth(2).onDay(29).build();
    Deadline.Every day28 = every(Cycle.YEAR).inMonth(2).onDay(28).build();
    CalendarPeriod from = period("2025");
    serves(
        leapDay.toBuilder().from(from).interval(2).build(),
        day28.toBuilder().from(from).interval(2).build());
    assertThat(lateDays(leapDay, day28)).isEqualTo(1);
    CalendarPeriod century = period("2100");
    DeadlineComparison centuries =
        compared(
            leapDay.toBuilder().from(century).interval(100).build(),
            day28.toBuilder().from(century).interval(100).build());
    assertThat(centuries.reason().in(Language.EN)).contains("cycle 2400");
  }

  @Test
  void placeInTheCycleAndOffsetCount() {
    serves(every(Cycle.YEAR).inMonth(1).build(), every(Cycle.YEAR).inMonth(10).before().build());
    assertThat(
            lateDays(
                every(Cycle.YEAR).inMonth(10).build(),
                every(Cycle.YEAR).inMonth(10).before().build()))
        .isEqualTo(31);
    serves(every(Cycle.MONTH).build(), every(Cycle.MONTH).onDay(5).offset(1).build());
    assertThat(lateDays(every(Cycle.MONTH).onDay(5).offset(1).build(), every(Cycle.MONTH).build()))
        .isEqualTo(5);
  }

  @Test
  void lowerRuleMustBeginInTimeAndNotEndEarly() {
    Deadline.Every yearly = every(Cycle.YEAR).build();
    assertThat(dropped(yearly.toBuilder().from(period("2026")).build(), yearly))
        .contains(period("2025"));
    assertThat(dropped(yearly.toBuilder().until(period("2030")).build(), yearly))
        .contains(period("2031"));
    serves(yearly, yearly.toBuilder().from(period("2026")).until(period("2030")).build());
  }

  @Test
  void twoRulesShareTheCycles() {
    Deadline.Every yearly = every(Cycle.YEAR).build();
    Deadline both =
        allOf(
            yearly.toBuilder().until(period("2027")).build(),
            yearly.toBuilder().from(period("2028")).build());
    serves(both, yearly);
    Deadline alternating =
        allOf(
            yearly.toBuilder().from(period("2025")).interval(2).build(),
            yearly.toBuilder().from(period("2026")).interval(2).build());
    serves(alternating, yearly);
  }

  @Test
  void intervalsMeetOnlyInTheirCommonYears() {
    Deadline.Every everySixth = every(Cycle.YEAR).from(period("2025")).interval(6).build();
    Deadline.Every everyThird = every(Cycle.YEAR).from(period("2025")).interval(3).build();
    serves(everyThird, everySixth);
    assertThat(dropped(everySixth, everyThird)).contains(period("2028"));
    assertThat(dropped(every(Cycle.YEAR).from(period("2026")).interval(3).build(), everySixth))
        .contains(period("2025"));
  }

  @Test
  void twoDaysOfAYearAreNotAHalfYearlyRule() {
    Deadline twice =
        allOf(
            every(Cycle.YEAR).inMonth(6).onDay(25).build(),
            every(Cycle.YEAR).inMonth(12).onDay(25).build());
    assertThat(dropped(twice, every(Cycle.HALF_YEAR).build())).contains(period("2025-S1"));
  }

  @Test
  void singleDayServesNoRecurringDuty() {
    assertThat(dropped(by("2025-02-20"), every(Cycle.YEAR).until(period("2025")).build()))
        .contains(period("2025"));
  }

  @Test
  void withoutAFirstYearOnlyWhatHoldsForAllYearsIsDecided() {
    Deadline.Every everyThird = every(Cycle.YEAR).interval(3).build();
    serves(every(Cycle.YEAR).build(), everyThird);
    assertThat(doubt(everyThird, everyThird)).isEqualTo(WhyUndecided.FIRST_CYCLE_UNKNOWN);
    assertThat(doubt(everyThird, every(Cycle.YEAR).build()))
        .isEqualTo(WhyUndecided.FIRST_CYCLE_UNKNOWN);
    assertThat(doubt(everyThird, by("2026"))).isEqualTo(WhyUndecided.FIRST_CYCLE_UNKNOWN);
    assertThat(dropped(everyThird, every(Cycle.MONTH).build())).contains(period("2025-02"));
    assertThat(lateDays(everyThird, by("2025-06"))).isEqualTo(184);
    assertThat(dropped(by("2026"), everyThird)).isEmpty();
    undated(open(), everyThird);
  }

  @Test
  void firstCycleCountsEvenIfItsDayIsOver() {
    Deadline.Every january = every(Cycle.YEAR).inMonth(1).build();
    assertThat(compared(january, january).duties()).hasSize(1);
    serves(january, by("2025-01"));
  }

  /** Counted in cycles, not in time: 400 years are 4,800 months, for each of many duties. */
  @Test
  void whatIsLikeEachYearIsLookedAtForThirtyYears() {
    assertThat(monthsLookedAt(every(Cycle.MONTH).onDay(27).build(), every(Cycle.WEEK).build()))
        .isBetween(336L, 372L);
    assertThat(monthsLookedAt(every(Cycle.QUARTER).build(), every(Cycle.MONTH).build()))
        .isBetween(336L, 372L);
    assertThat(monthsLookedAt(every(Cycle.WEEK).build(), every(Cycle.DAY).build())).isZero();
    Deadline.Every nextCentury = every(Cycle.MONTH).from(period("2071")).build();
    assertThat(monthsLookedAt(nextCentury, every(Cycle.WEEK).build())).isBetween(720L, 732L);
    Deadline.Every fifthMonth = every(Cycle.MONTH).interval(5).from(period("2025")).build();
    assertThat(monthsLookedAt(fifthMonth, every(Cycle.WEEK).build())).isBetween(4790L, 4810L);
    Deadline.Every twoYearsLater = every(Cycle.YEAR).offset(2).build();
    assertThat(monthsLookedAt(twoYearsLater, every(Cycle.WEEK).build())).isBetween(4790L, 4810L);
  }

  private static long monthsLookedAt(Deadline.Every upper, Deadline.Every lower) {
    Recurrence rule = Recurrence.of(upper, SINCE, FirstOccurrence.CYCLE_END);
    Recurrence other = Recurrence.of(lower, SINCE, FirstOccurrence.CYCLE_END);
    return ChronoUnit.MONTHS.between(
        rule.begin(rule.first()), VerdictOnRecurrence.horizon(rule, List.of(other)));
  }

  @Test
  void equalDutiesAreOneQuestion() {
    Deadline monthly = every(Cycle.MONTH).onDay(27).build();
    DeadlineComparison comparison =
        DeadlineOrder.compare(
            every(Cycle.WEEK).build(),
            Deadline.scoped(
                List.of(ScopedPart.of("xã A", monthly), ScopedPart.of("xã B", monthly))),
            SINCE);
    assertThat(comparison.duties().get(0).verdict()).isSameAs(comparison.duties().get(1).verdict());
  }
}
