package io.github.kehoach.rules.calendar;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.rules.AnyCalendar;
import io.github.kehoach.laws.rules.CalendarLaws;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
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

  @Law(
      id = "calendar-working-day-is-no-day-off",
      says = "A day is worked exactly if it is neither weekly rest nor holiday nor in lieu.",
      catches = "weekdays taken for working days")
  Claim<?> workingDayIsNoDayOff(
      @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
    return claim(
        () ->
            Outcome.all(
                CalendarLaws.workingDayIsNoDayOff(calendar, day, calendar::isWorking),
                CalendarLaws.workingDayIsNoDayOff(VIETNAM, day, VIETNAM::isWorking)),
        () ->
            CalendarLaws.workingDayIsNoDayOff(VIETNAM, day, WorkingCalendarProperties::isWeekday));
  }

  @Law(
      id = "calendar-next-working-day-idempotent",
      says = "The next working day is a working day, not before the day, and its own next one.",
      catches = "always the day after")
  Claim<?> nextWorkingDayIdempotent(
      @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
    return claim(
        () ->
            Outcome.all(
                CalendarLaws.nextWorkingDayIdempotent(calendar, day, calendar::nextWorkingDay),
                CalendarLaws.nextWorkingDayIdempotent(VIETNAM, day, VIETNAM::nextWorkingDay)),
        () ->
            CalendarLaws.nextWorkingDayIdempotent(
                VIETNAM, day, any -> VIETNAM.nextWorkingDay(any.plusDays(1))));
  }

  @Law(
      id = "calendar-next-working-day-monotone",
      says = "A later day has no earlier next working day, and nothing worked lies between.",
      catches = "rest moved by a week")
  Claim<?> nextWorkingDayMonotone(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 40) int later) {
    return claim(
        () ->
            Outcome.all(
                CalendarLaws.nextWorkingDayMonotone(calendar, day, later, calendar::nextWorkingDay),
                CalendarLaws.nextWorkingDayMonotone(VIETNAM, day, later, VIETNAM::nextWorkingDay)),
        () ->
            CalendarLaws.nextWorkingDayMonotone(
                VIETNAM, day, 3, any -> VIETNAM.isWorking(any) ? any : any.plusDays(7)));
  }

  @Law(
      id = "calendar-working-days-add-up",
      says = "So many working days and so many more are all of them; back again is where it began.",
      catches = "five in a week whatever the holidays")
  Claim<?> workingDaysAddUp(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 60) int some,
      @ForAll @IntRange(max = 60) int more) {
    LocalDate worked = calendar.nextWorkingDay(day);
    return claim(
        () -> CalendarLaws.workingDaysAddUp(worked, some, more, calendar::plusWorkingDays),
        () -> days().map(VIETNAM::nextWorkingDay),
        other ->
            CalendarLaws.workingDaysAddUp(
                other,
                3,
                4,
                (from, amount) ->
                    VIETNAM.nextWorkingDay(from.plusDays(7L * (amount / 5) + amount % 5))));
  }

  @Law(
      id = "calendar-swap-moves-two-days",
      says = "A decided swap changes the day off and the day worked instead, and no other.",
      catches = "the day worked forgotten")
  Claim<?> swapMovesTwoDays(@ForAll("swaps") AnyCalendar.Swap swap) {
    return claim(
        () ->
            CalendarLaws.swapMovesTwoDays(AnyCalendar.withoutSwaps(), swap, WorkingCalendar::with),
        () ->
            CalendarLaws.swapMovesTwoDays(
                AnyCalendar.withoutSwaps(),
                swap,
                (calendar, line) -> calendar.with(line.replaceFirst(" for \\S+", ""))));
  }

  @Law(
      id = "calendar-proposal-moves-nothing",
      says = "What is only proposed changes no day, and makes its days provisional.",
      catches = "proposals taken for decisions")
  Claim<?> proposalMovesNothing(@ForAll("swaps") AnyCalendar.Swap swap) {
    return claim(
        () ->
            CalendarLaws.proposalMovesNothing(
                AnyCalendar.withoutSwaps(), swap, WorkingCalendar::with),
        () ->
            CalendarLaws.proposalMovesNothing(
                AnyCalendar.withoutSwaps(),
                swap,
                (calendar, line) -> calendar.with(line.replace("proposed", "decided"))));
  }
}
