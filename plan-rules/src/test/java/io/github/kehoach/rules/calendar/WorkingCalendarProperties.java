package io.github.kehoach.rules.calendar;

import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.rules.AnyCalendar;
import io.github.kehoach.laws.rules.CalendarLaws;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {
  private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return AnyCalendar.calendar();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyPeriod.day();
  }

  @Provide
  Arbitrary<AnyCalendar.Swap> swaps() {
    return AnyCalendar.swap();
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  @Property
  @Label("calendar-working-day-is-no-day-off")
  void workingDayIsNoDayOff(
      @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
    CalendarLaws.workingDayIsNoDayOff(calendar, day, calendar::isWorking).check();
    CalendarLaws.workingDayIsNoDayOff(VIETNAM, day, VIETNAM::isWorking).check();
  }

  @Example
  @Label("planted: calendar-working-day-is-no-day-off")
  void weekdaysTakenForWorkingDays() {
    PlantedBug.isCaught(
        days(),
        day ->
            CalendarLaws.workingDayIsNoDayOff(VIETNAM, day, WorkingCalendarProperties::isWeekday));
  }

  @Property
  @Label("calendar-next-working-day-idempotent")
  void nextWorkingDayIdempotent(
      @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
    CalendarLaws.nextWorkingDayIdempotent(calendar, day, calendar::nextWorkingDay).check();
    CalendarLaws.nextWorkingDayIdempotent(VIETNAM, day, VIETNAM::nextWorkingDay).check();
  }

  @Example
  @Label("planted: calendar-next-working-day-idempotent")
  void alwaysTheDayAfter() {
    PlantedBug.isCaught(
        days(),
        day ->
            CalendarLaws.nextWorkingDayIdempotent(
                VIETNAM, day, any -> VIETNAM.nextWorkingDay(any.plusDays(1))));
  }

  @Property
  @Label("calendar-next-working-day-monotone")
  void nextWorkingDayMonotone(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 40) int later) {
    CalendarLaws.nextWorkingDayMonotone(calendar, day, later, calendar::nextWorkingDay).check();
    CalendarLaws.nextWorkingDayMonotone(VIETNAM, day, later, VIETNAM::nextWorkingDay).check();
  }

  @Example
  @Label("planted: calendar-next-working-day-monotone")
  void restMovedByAWeek() {
    PlantedBug.isCaught(
        days(),
        day ->
            CalendarLaws.nextWorkingDayMonotone(
                VIETNAM, day, 3, any -> VIETNAM.isWorking(any) ? any : any.plusDays(7)));
  }

  @Property
  @Label("calendar-working-days-add-up")
  void workingDaysAddUp(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 60) int some,
      @ForAll @IntRange(max = 60) int more) {
    LocalDate worked = calendar.nextWorkingDay(day);
    CalendarLaws.workingDaysAddUp(worked, some, more, calendar::plusWorkingDays).check();
  }

  @Example
  @Label("planted: calendar-working-days-add-up")
  void fiveInAWeekWhateverTheHolidays() {
    PlantedBug.isCaught(
        days().map(VIETNAM::nextWorkingDay),
        day ->
            CalendarLaws.workingDaysAddUp(
                day,
                3,
                4,
                (from, amount) ->
                    VIETNAM.nextWorkingDay(from.plusDays(7L * (amount / 5) + amount % 5))));
  }

  @Property
  @Label("calendar-swap-moves-two-days")
  void swapMovesTwoDays(@ForAll("swaps") AnyCalendar.Swap swap) {
    CalendarLaws.swapMovesTwoDays(AnyCalendar.withoutSwaps(), swap, WorkingCalendar::with).check();
  }

  @Example
  @Label("planted: calendar-swap-moves-two-days")
  void theDayWorkedForgotten() {
    PlantedBug.isCaught(
        AnyCalendar.swap(),
        swap ->
            CalendarLaws.swapMovesTwoDays(
                AnyCalendar.withoutSwaps(),
                swap,
                (calendar, line) -> calendar.with(line.replaceFirst(" for \\S+", ""))));
  }

  @Property
  @Label("calendar-proposal-moves-nothing")
  void proposalMovesNothing(@ForAll("swaps") AnyCalendar.Swap swap) {
    CalendarLaws.proposalMovesNothing(AnyCalendar.withoutSwaps(), swap, WorkingCalendar::with)
        .check();
  }

  @Example
  @Label("planted: calendar-proposal-moves-nothing")
  void proposalsTakenForDecisions() {
    PlantedBug.isCaught(
        AnyCalendar.swap(),
        swap ->
            CalendarLaws.proposalMovesNothing(
                AnyCalendar.withoutSwaps(),
                swap,
                (calendar, line) -> calendar.with(line.replace("proposed", "decided"))));
  }
}
