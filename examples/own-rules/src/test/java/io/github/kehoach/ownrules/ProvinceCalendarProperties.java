package io.github.kehoach.ownrules;

import static io.github.kehoach.laws.rules.KeHoachAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.rules.CalendarLaws;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** The laws of calendars hold with a day off of one's own. */
class ProvinceCalendarProperties {
  private static final WorkingCalendar CALENDAR = ProvinceCalendar.calendar();
  private static final LocalDate STORM = LocalDate.of(2025, 9, 30);

  @Property(tries = 300)
  void aDayIsWorkedOrOff(@ForAll @DateRange(min = "2025-01-01", max = "2026-12-31") LocalDate day) {
    CalendarLaws.workingDayIsNoDayOff(CALENDAR, day, CALENDAR::isWorking).check();
    CalendarLaws.nextWorkingDayIdempotent(CALENDAR, day, CALENDAR::nextWorkingDay).check();
  }

  @Property(tries = 300)
  void workingDaysAddUp(
      @ForAll @DateRange(min = "2025-01-01", max = "2026-12-31") LocalDate day,
      @ForAll @IntRange(max = 30) int some,
      @ForAll @IntRange(max = 30) int more) {
    LocalDate worked = CALENDAR.nextWorkingDay(day);
    CalendarLaws.workingDaysAddUp(worked, some, more, CALENDAR::plusWorkingDays).check();
  }

  @Example
  void theOwnDayIsOffAndTheNextOneIsNot() {
    assertThat(CALENDAR.isWorking(STORM)).isFalse();
    assertThat(CALENDAR.nextWorkingDay(STORM)).isEqualTo("2025-10-01");
    assertThat(WorkingCalendar.vietnam().isWorking(STORM)).isTrue();
  }

  @Example
  void aDayThatThePlanNamesStaysThatDay() {
    ResolveContext context =
        ResolveContext.since(LocalDate.of(2025, 2, 20)).toBuilder().calendar(CALENDAR).build();
    Schedule schedule =
        DeadlineResolver.resolve(
            DeadlineWording.read("30/9/2025 và thường xuyên").deadline(),
            context,
            CalendarPeriod.year(2025).days());
    assertThat(schedule).isDueOn("2025-09-30").hasStandingDuty();
  }
}
