package io.github.kehoach.rules.compare;

import static io.github.kehoach.core.deadline.Deadline.allOf;
import static io.github.kehoach.core.deadline.Deadline.every;
import static io.github.kehoach.core.deadline.Deadline.open;
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
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Recurring deadlines under recurring ones. */
class RecurringOrderTest {
  @Test
  void earlierDayOfTheSameCycleServesAndALaterOneIsLate() {
    serves(every(Cycle.MONTH).onDay(18), every(Cycle.MONTH).onDay(20));
    assertThat(lateDays(every(Cycle.MONTH).onDay(20), every(Cycle.MONTH).onDay(18))).isEqualTo(2);
  }

  @Test
  void monthlyServesQuarterlyAndQuarterlyDropsMonths() {
    serves(every(Cycle.MONTH), every(Cycle.QUARTER));
    assertThat(dropped(every(Cycle.QUARTER), every(Cycle.MONTH))).contains(period("2025-02"));
  }

  @Test
  void weeklyServesMonthlyAndDailyServesAll() {
    serves(every(Cycle.WEEK).on(DayOfWeek.FRIDAY), every(Cycle.MONTH));
    for (Cycle cycle : Cycle.values()) {
      serves(every(Cycle.DAY), every(cycle));
    }
    assertThat(dropped(every(Cycle.MONTH), every(Cycle.WEEK)))
        .contains(period("2025-02-17/2025-02-23"));
  }

  @Test
  void weekThatFitsIntoAnyMonthServesAndOneThatDoesNotFailsYearsLater() {
    Deadline.Every quarterly = every(Cycle.QUARTER).from(period("2026")).inMonth(1);
    serves(every(Cycle.WEEK), quarterly.onDay(13));
    // The first quarter to begin on a Tuesday: its first whole week ends on the 13th.
    assertThat(looser(every(Cycle.WEEK), quarterly.onDay(12)))
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
    Deadline.Every daily = every(Cycle.DAY).from(period("2025-02-20"));
    Deadline.Every monthly = every(Cycle.MONTH).from(period("2025-03"));
    serves(daily.interval(28), monthly);
    assertThat(dropped(daily.interval(29), monthly)).contains(period("2043-02"));
    assertThat(dropped(daily.interval(29), monthly.offset(1))).contains(period("2043-02"));
  }

  @Test
  void monthlyDay28ServesTheLastDayAndTheLastDayIsLateForIt() {
    serves(every(Cycle.MONTH).onDay(28), every(Cycle.MONTH).onDay(-1));
    serves(every(Cycle.MONTH).onDay(31), every(Cycle.MONTH).onDay(-1));
    serves(every(Cycle.MONTH).onDay(-1), every(Cycle.MONTH).onDay(31));
    assertThat(lateDays(every(Cycle.MONTH).onDay(-1), every(Cycle.MONTH).onDay(28))).isEqualTo(3);
  }

  @Test
  void leapDayServesThe28thOnlyWhereNoLeapYearCounts() {
    Deadline.Every leapDay = every(Cycle.YEAR).inMonth(2).onDay(29);
    Deadline.Every day28 = every(Cycle.YEAR).inMonth(2).onDay(28);
    CalendarPeriod from = period("2025");
    serves(leapDay.from(from).interval(2), day28.from(from).interval(2));
    assertThat(lateDays(leapDay, day28)).isEqualTo(1);
    CalendarPeriod century = period("2100");
    DeadlineComparison centuries =
        compared(leapDay.from(century).interval(100), day28.from(century).interval(100));
    assertThat(centuries.reason().in(Language.EN)).contains("cycle 2400");
  }

  @Test
  void placeInTheCycleAndOffsetCount() {
    serves(every(Cycle.YEAR).inMonth(1), every(Cycle.YEAR).inMonth(10).before());
    assertThat(lateDays(every(Cycle.YEAR).inMonth(10), every(Cycle.YEAR).inMonth(10).before()))
        .isEqualTo(31);
    serves(every(Cycle.MONTH), every(Cycle.MONTH).onDay(5).offset(1));
    assertThat(lateDays(every(Cycle.MONTH).onDay(5).offset(1), every(Cycle.MONTH))).isEqualTo(5);
  }

  @Test
  void lowerRuleMustBeginInTimeAndNotEndEarly() {
    Deadline.Every yearly = every(Cycle.YEAR);
    assertThat(dropped(yearly.from(period("2026")), yearly)).contains(period("2025"));
    assertThat(dropped(yearly.until(period("2030")), yearly)).contains(period("2031"));
    serves(yearly, yearly.from(period("2026")).until(period("2030")));
  }

  @Test
  void twoRulesShareTheCycles() {
    Deadline.Every yearly = every(Cycle.YEAR);
    Deadline both = allOf(yearly.until(period("2027")), yearly.from(period("2028")));
    serves(both, yearly);
    Deadline alternating =
        allOf(yearly.from(period("2025")).interval(2), yearly.from(period("2026")).interval(2));
    serves(alternating, yearly);
  }

  @Test
  void intervalsMeetOnlyInTheirCommonYears() {
    Deadline.Every everySixth = every(Cycle.YEAR).from(period("2025")).interval(6);
    Deadline.Every everyThird = every(Cycle.YEAR).from(period("2025")).interval(3);
    serves(everyThird, everySixth);
    assertThat(dropped(everySixth, everyThird)).contains(period("2028"));
    assertThat(dropped(every(Cycle.YEAR).from(period("2026")).interval(3), everySixth))
        .contains(period("2025"));
  }

  @Test
  void twoDaysOfAYearAreNotAHalfYearlyRule() {
    Deadline twice =
        allOf(every(Cycle.YEAR).inMonth(6).onDay(25), every(Cycle.YEAR).inMonth(12).onDay(25));
    assertThat(dropped(twice, every(Cycle.HALF_YEAR))).contains(period("2025-S1"));
  }

  @Test
  void singleDayServesNoRecurringDuty() {
    assertThat(dropped(by("2025-02-20"), every(Cycle.YEAR).until(period("2025"))))
        .contains(period("2025"));
  }

  @Test
  void withoutAFirstYearOnlyWhatHoldsForAllYearsIsDecided() {
    Deadline.Every everyThird = every(Cycle.YEAR).interval(3);
    serves(every(Cycle.YEAR), everyThird);
    assertThat(doubt(everyThird, everyThird)).isEqualTo(Doubt.FIRST_CYCLE_UNKNOWN);
    assertThat(doubt(everyThird, every(Cycle.YEAR))).isEqualTo(Doubt.FIRST_CYCLE_UNKNOWN);
    assertThat(doubt(everyThird, by("2026"))).isEqualTo(Doubt.FIRST_CYCLE_UNKNOWN);
    assertThat(dropped(everyThird, every(Cycle.MONTH))).contains(period("2025-02"));
    assertThat(lateDays(everyThird, by("2025-06"))).isEqualTo(184);
    assertThat(dropped(by("2026"), everyThird)).isEmpty();
    undated(open(), everyThird);
  }

  @Test
  void firstCycleCountsEvenIfItsDayIsOver() {
    Deadline.Every january = every(Cycle.YEAR).inMonth(1);
    assertThat(compared(january, january).duties()).hasSize(1);
    serves(january, by("2025-01"));
  }
}
