package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.exchange.ical.PlanCalendar;
import io.github.kehoach.tracker.input.UnusableInput;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a plan is converted.
 *
 * @param besideThePlan what the file holds beside the plan and nobody here knows
 * @param compact JSON on one line
 * @param byteOrderMark CSV with a byte order mark
 * @param from first of the due days that a calendar has singly, and the plan's day if it prints
 *     none
 * @param until last of these due days
 */
record ConvertSettings(
    Language language,
    Extensions besideThePlan,
    boolean compact,
    boolean byteOrderMark,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {
  private static final Text NO_DAY =
      new Text(
          "Kế hoạch không ghi ngày. Hãy cho ngày bằng --from, ví dụ --from 2025-03-10.",
          "The plan prints no date. Give its day with --from, such as --from 2025-03-10.");

  private static final Text NO_END =
      new Text(
          "Hãy cho cả --from và --until, hoặc bỏ --from: kế hoạch đã ghi ngày.",
          "Give both --from and --until, or leave out --from: the plan prints its date.");
  private static final Text BACKWARDS =
      Text.template(
          "Ngày cuối {0} trước ngày đầu {1}. Hãy đổi --from hoặc --until.",
          "The last day {0} lies before the first {1}. Change --from or --until.");

  /** The calendar of a plan: with rules, or with single days where a range is given. */
  PlanCalendar calendar(Plan plan) {
    Optional<LocalDate> printed = plan.document().date().map(CalendarPeriod::firstDay);
    LocalDate since = printed.or(() -> from).orElseThrow(() -> new UnusableInput(NO_DAY));
    PlanCalendar calendar = PlanCalendar.since(since, language);
    if (until.isEmpty()) {
      if (printed.isPresent() && from.isPresent()) {
        throw new UnusableInput(NO_END);
      }
      return calendar;
    }
    LocalDate first = from.orElse(since);
    if (until.get().isBefore(first)) {
      throw new UnusableInput(BACKWARDS.fill(until.get(), first));
    }
    return calendar.singlyIn(DayRange.ofClosed(first, until.get()));
  }
}
