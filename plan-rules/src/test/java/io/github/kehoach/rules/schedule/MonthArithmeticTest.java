package io.github.kehoach.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How months, years and their ends are counted, with the article of the Civil Code that decides.
 */
class MonthArithmeticTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();

  @ParameterizedTest(name = "{2} {3} from {1} end on {4} (article {0})")
  @CsvSource({
    // 147.3: the day of the event is not counted; 148.1: the end of the last day
    "148.1, 2025-03-03, 15, day, 2025-03-18",
    "148.1, 2025-03-03, 1, day, 2025-03-04",
    "148.1, 2025-12-31, 1, day, 2026-01-01",
    "148.1, 2024-02-28, 1, day, 2024-02-29",
    "148.1, 2025-02-28, 1, day, 2025-03-01",
    // 148.2: the corresponding day of the last week
    "148.2, 2025-03-03, 2, week, 2025-03-17",
    // 148.3: the corresponding day of the last month, or its last day
    "148.3, 2025-01-15, 1, month, 2025-02-15",
    "148.3, 2025-01-31, 1, month, 2025-02-28",
    "148.3, 2024-01-31, 1, month, 2024-02-29",
    "148.3, 2025-01-30, 1, month, 2025-02-28",
    "148.3, 2025-02-28, 1, month, 2025-03-28",
    "148.3, 2025-03-31, 1, month, 2025-04-30",
    "148.3, 2024-11-30, 3, month, 2025-02-28",
    "148.3, 2025-08-31, 6, month, 2026-02-28",
    // 148.4: the corresponding day and month of the last year
    "148.4, 2024-02-29, 1, year, 2025-02-28",
    "148.4, 2024-02-29, 4, year, 2028-02-29",
    "148.4, 2025-02-28, 3, year, 2028-02-28",
    // back from an event, in the same way
    "148.1, 2025-03-03, -20, day, 2025-02-11",
    "148.3, 2025-03-31, -1, month, 2025-02-28"
  })
  void aTimeLimitEndsAsTheCivilCodeSays(
      String article, LocalDate event, int amount, String unit, LocalDate end) {
    Lag lag = Lag.of(amount, LagUnit.parse(unit));
    assertThat(CivilCode.lastDay(event, lag, CALENDAR)).isEqualTo(end);
    assertThat(CivilCode.article(lag.unit()).en()).contains(article).contains("147.3");
  }

  @ParameterizedTest(name = "{0} hours from 2025-03-03 end by {1}")
  @CsvSource({
    "0, 2025-03-03",
    "1, 2025-03-04",
    "24, 2025-03-04",
    "25, 2025-03-05",
    "36, 2025-03-05",
    "-1, 2025-03-02",
    "-24, 2025-03-02",
    "-25, 2025-03-01"
  })
  void hoursEndOnTheFarthestDayTheyCanReach(int hours, LocalDate end) {
    assertThat(CivilCode.lastDay(LocalDate.of(2025, 3, 3), Lag.of(hours, LagUnit.HOUR), CALENDAR))
        .isEqualTo(end);
  }

  /** A day that a month lacks is its last day, as in 148.3; before it is that last day, too. */
  @ParameterizedTest(name = "day {0} {1} in {2}: {3}")
  @CsvSource({
    "31, by, 2025-01, 2025-01-31",
    "31, by, 2025-02, 2025-02-28",
    "31, by, 2024-02, 2024-02-29",
    "31, by, 2025-04, 2025-04-30",
    "30, by, 2025-02, 2025-02-28",
    "29, by, 2025-02, 2025-02-28",
    "29, by, 2024-02, 2024-02-29",
    "-1, by, 2025-02, 2025-02-28",
    "31, before, 2025-01, 2025-01-30",
    "31, before, 2025-02, 2025-02-28",
    "31, before, 2025-04, 2025-04-30",
    "30, before, 2025-04, 2025-04-29",
    "30, before, 2025-02, 2025-02-28",
    "30, before, 2024-02, 2024-02-29",
    "29, before, 2025-02, 2025-02-28",
    "29, before, 2024-02, 2024-02-28",
    "-1, before, 2025-02, 2025-02-27",
    "1, before, 2025-03, 2025-02-28",
    "2, before, 2025-03, 2025-03-01"
  })
  void aDayThatAMonthLacksIsItsLast(int day, String edge, String month, LocalDate due) {
    CalendarPeriod period = CalendarPeriod.parse(month);
    Deadline.Every stated =
        Deadline.every(Cycle.MONTH).onDay(day).from(period).until(period).build();
    Deadline rule = edge.equals("before") ? stated.toBuilder().before().build() : stated;
    ResolveContext context = ResolveContext.since(LocalDate.of(2020, 1, 1));
    DayRange years = DayRange.ofClosed(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31));
    assertThat(DeadlineResolver.resolve(rule, context, years).dueDays()).containsExactly(due);
  }

  @Test
  void the29thOfFebruaryIsTheLastDayOfFebruaryInOtherYears() {
    Deadline rule = Deadline.every(Cycle.YEAR).inMonth(2).onDay(29).build();
    ResolveContext context = ResolveContext.since(LocalDate.of(2023, 1, 1));
    DayRange years = DayRange.ofClosed(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));
    assertThat(DeadlineResolver.resolve(rule, context, years).dueDays())
        .containsExactly(
            LocalDate.of(2023, 2, 28), LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28));
  }

  @Test
  void theYears1900And2100AreNoLeapYearsAnd2000Is() {
    Deadline rule = Deadline.every(Cycle.YEAR).inMonth(2).build();
    ResolveContext context = ResolveContext.since(LocalDate.of(1900, 1, 1));
    PreparedDeadline prepared = DeadlineResolver.prepare(rule, context);
    assertThat(prepared.nextDue(LocalDate.of(1900, 1, 1))).contains(LocalDate.of(1900, 2, 28));
    assertThat(prepared.nextDue(LocalDate.of(2000, 1, 1))).contains(LocalDate.of(2000, 2, 29));
    assertThat(prepared.nextDue(LocalDate.of(2100, 1, 1))).contains(LocalDate.of(2100, 2, 28));
  }
}
