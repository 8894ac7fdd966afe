package io.github.kehoach.laws.rules;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The plainest reading of a recurring deadline: cycle by cycle, with {@code java.time} and without
 * haste. Weekends stay; the first occurrence is the first due not before the plan's day.
 */
public final class CycleWalk {
  private CycleWalk() {}

  /** A due day and the cycle that it stands for. */
  public record Step(LocalDate day, DayRange cycle) {}

  /** The due days in a range; none where the first of several cycles is not known. */
  public static List<Step> walk(Deadline.Every rule, LocalDate since, DayRange range) {
    List<Step> steps = new ArrayList<>();
    if (rule.interval() > 1 && rule.from().isEmpty()) {
      return steps;
    }
    LocalDate begin = rule.from().map(from -> from.firstDay()).orElse(range.firstInclusive());
    LocalDate cycle = begin(rule.cycle(), begin);
    if (rule.from().isEmpty()) {
      cycle = later(rule.cycle(), cycle, -rule.offset() - 1);
    }
    while (!cycle.isAfter(range.lastInclusive().plusDays(40))) {
      LocalDate counted = rule.edge() == Edge.BY ? placeEnd(rule, cycle) : placeBegin(rule, cycle);
      LocalDate dueIn = later(rule.cycle(), cycle, rule.offset());
      LocalDate due = rule.edge() == Edge.BY ? placeEnd(rule, dueIn) : dayBefore(rule, dueIn);
      boolean holds =
          rule.from().map(from -> !counted.isBefore(from.firstDay())).orElse(true)
              && rule.until().map(until -> !counted.isAfter(until.lastDay())).orElse(true);
      if (holds && range.contains(due) && !due.isBefore(since)) {
        steps.add(new Step(due, new DayRange(cycle, end(rule.cycle(), cycle))));
      }
      cycle = later(rule.cycle(), cycle, rule.interval());
    }
    return steps;
  }

  private static LocalDate begin(Cycle cycle, LocalDate day) {
    return switch (cycle) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      default -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % cycle.months());
    };
  }

  private static LocalDate later(Cycle cycle, LocalDate begin, int cycles) {
    return switch (cycle) {
      case DAY -> begin.plusDays(cycles);
      case WEEK -> begin.plusWeeks(cycles);
      default -> begin.plusMonths((long) cycles * cycle.months());
    };
  }

  private static LocalDate end(Cycle cycle, LocalDate begin) {
    return later(cycle, begin, 1).minusDays(1);
  }

  /** The day before the place; before a day that the month lacks its last day. */
  private static LocalDate dayBefore(Deadline.Every rule, LocalDate cycle) {
    LocalDate begin = placeBegin(rule, cycle);
    boolean lacks = rule.day().orElse(0) > begin.lengthOfMonth();
    return lacks ? begin : begin.minusDays(1);
  }

  private static LocalDate placeBegin(Deadline.Every rule, LocalDate cycle) {
    if (rule.weekday().isPresent() && rule.nth().isEmpty()) {
      return cycle.with(TemporalAdjusters.nextOrSame(rule.weekday().get()));
    }
    LocalDate month = cycle;
    if (rule.quarter().isPresent()) {
      month = cycle.plusMonths(rule.quarter().getAsInt() * 3L - 3);
    }
    if (rule.month().isPresent()) {
      month = cycle.plusMonths(rule.month().getAsInt() - 1L);
    }
    if (rule.nth().isPresent()) {
      return month.with(
          TemporalAdjusters.dayOfWeekInMonth(rule.nth().getAsInt(), rule.weekday().orElseThrow()));
    }
    if (rule.workingDay().isPresent()) {
      return workingDay(month, rule.workingDay().getAsInt());
    }
    return rule.day().isPresent() ? day(month, rule.day().getAsInt()) : month;
  }

  private static LocalDate placeEnd(Deadline.Every rule, LocalDate cycle) {
    LocalDate begin = placeBegin(rule, cycle);
    if (rule.isWholeCycle()) {
      return end(rule.cycle(), cycle);
    }
    if (rule.isDay()) {
      return begin;
    }
    return begin.plusMonths(rule.quarter().isPresent() ? 3 : 1).minusDays(1);
  }

  static LocalDate workingDay(LocalDate month, int number) {
    List<LocalDate> worked =
        month.datesUntil(month.plusMonths(1)).filter(WorkingCalendar.vietnam()::isWorking).toList();
    return worked.get(number == -1 ? worked.size() - 1 : number - 1);
  }

  private static LocalDate day(LocalDate month, int day) {
    int length = month.lengthOfMonth();
    return month.withDayOfMonth(day == -1 ? length : Math.min(day, length));
  }
}
