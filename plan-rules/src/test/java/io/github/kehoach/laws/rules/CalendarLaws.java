package io.github.kehoach.laws.rules;

import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.calendar.DayKind;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What holds for every working calendar. */
public final class CalendarLaws {
  private static final int AROUND = 45;

  private CalendarLaws() {}

  /** {@code calendar-working-day-is-no-day-off}. */
  public static Outcome workingDayIsNoDayOff(
      WorkingCalendar calendar, LocalDate day, Predicate<LocalDate> isWorking) {
    DayKind kind = calendar.kindOf(day);
    boolean off =
        kind == DayKind.WEEKLY_REST || kind == DayKind.HOLIDAY || kind == DayKind.LIEU_DAY;
    return Outcome.equal(isWorking.test(day), !off, day + " is " + kind);
  }

  /** {@code calendar-next-working-day-idempotent}. */
  public static Outcome nextWorkingDayIdempotent(
      WorkingCalendar calendar, LocalDate day, UnaryOperator<LocalDate> next) {
    LocalDate once = next.apply(day);
    return Outcome.holds(
        calendar.isWorking(once) && !once.isBefore(day) && next.apply(once).equals(once),
        "next working day of " + day + " is " + once + ", then " + next.apply(once));
  }

  /** {@code calendar-next-working-day-monotone}. */
  public static Outcome nextWorkingDayMonotone(
      WorkingCalendar calendar, LocalDate day, int later, UnaryOperator<LocalDate> next) {
    LocalDate first = next.apply(day);
    return Outcome.holds(
        !next.apply(day.plusDays(later)).isBefore(first)
            && day.datesUntil(first).noneMatch(calendar::isWorking),
        "next working day of "
            + day
            + " is "
            + first
            + ", of "
            + later
            + " days later "
            + next.apply(day.plusDays(later)));
  }

  /** {@code calendar-working-days-add-up}. */
  public static Outcome workingDaysAddUp(
      LocalDate workingDay, int some, int more, BiFunction<LocalDate, Integer, LocalDate> plus) {
    LocalDate there = plus.apply(plus.apply(workingDay, some), more);
    return Outcome.equal(
        List.of(there, plus.apply(there, -some - more)),
        List.of(plus.apply(workingDay, some + more), workingDay),
        workingDay + " and " + some + " and " + more + " working days, and back");
  }

  /** {@code calendar-swap-moves-two-days}. */
  public static Outcome swapMovesTwoDays(
      WorkingCalendar calendar,
      AnyCalendar.Swap swap,
      BiFunction<WorkingCalendar, String, WorkingCalendar> with) {
    WorkingCalendar swapped = with.apply(calendar, swap.line("decided"));
    boolean others =
        swap.off()
            .minusDays(AROUND)
            .datesUntil(swap.off().plusDays(AROUND))
            .filter(day -> !day.equals(swap.off()) && !day.equals(swap.worked()))
            .allMatch(day -> swapped.kindOf(day) == calendar.kindOf(day));
    return Outcome.all(
        Outcome.holds(others, swap + " changed a third day"),
        Outcome.equal(
            List.of(swapped.kindOf(swap.off()), swapped.kindOf(swap.worked())),
            List.of(DayKind.LIEU_DAY, DayKind.WORKING_BY_SWAP),
            "days off and worked by " + swap));
  }

  /** {@code calendar-proposal-moves-nothing}. */
  public static Outcome proposalMovesNothing(
      WorkingCalendar calendar,
      AnyCalendar.Swap swap,
      BiFunction<WorkingCalendar, String, WorkingCalendar> with) {
    WorkingCalendar proposed = with.apply(calendar, swap.line("proposed"));
    return Outcome.all(
        Outcome.equal(
            List.of(proposed.kindOf(swap.off()), proposed.kindOf(swap.worked())),
            List.of(calendar.kindOf(swap.off()), calendar.kindOf(swap.worked())),
            "days of " + swap + " as a proposal"),
        Outcome.equal(
            List.of(proposed.isProvisional(swap.off()), proposed.isProvisional(swap.worked())),
            List.of(true, true),
            "provisional by " + swap));
  }
}
