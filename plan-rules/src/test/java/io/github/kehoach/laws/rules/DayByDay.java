package io.github.kehoach.laws.rules;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.period.DayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Occurrences found by walking the calendar from cycle to cycle: slow, and plainly right. */
public final class DayByDay implements Expansion {
  @Override
  public List<Due> of(Deadline.Every every, DayRange range) {
    List<Due> found = new ArrayList<>();
    if (every.interval() > 1 && every.from().isEmpty()) {
      return found;
    }
    LocalDate begin = range.firstInclusive();
    if (every.interval() > 1) {
      begin = every.from().orElseThrow().firstDay();
    }
    DayRange cycle = cycleOf(every.cycle(), begin);
    for (int n = 0; !cycle.lastInclusive().isAfter(range.lastInclusive()); n++) {
      if (n % every.interval() == 0
          && !cycle.lastInclusive().isBefore(range.firstInclusive())
          && isInForce(every, namedDay(every, cycle))) {
        found.add(new Due(cycle, dueDay(every, cycle)));
      }
      cycle = cycleOf(every.cycle(), cycle.lastInclusive().plusDays(1));
    }
    return found;
  }

  private static boolean isInForce(Deadline.Every every, LocalDate day) {
    return !every.from().map(from -> day.isBefore(from.firstDay())).orElse(false)
        && !every.until().map(until -> day.isAfter(until.lastDay())).orElse(false);
  }

  private static LocalDate dueDay(Deadline.Every every, DayRange cycle) {
    DayRange dueIn = cycle;
    for (int i = 0; i < every.offset(); i++) {
      dueIn = cycleOf(every.cycle(), dueIn.lastInclusive().plusDays(1));
    }
    LocalDate named = namedDay(every, dueIn);
    boolean lacks = every.day().orElse(0) > named.lengthOfMonth();
    return every.edge() == Edge.BEFORE && !lacks ? named.minusDays(1) : named;
  }

  /** The last day of the place in a cycle, or its first if the deadline is before it. */
  private static LocalDate namedDay(Deadline.Every every, DayRange cycle) {
    DayRange place = place(every, cycle);
    return every.edge() == Edge.BEFORE ? place.firstInclusive() : place.lastInclusive();
  }

  private static DayRange place(Deadline.Every every, DayRange cycle) {
    LocalDate first = cycle.firstInclusive();
    if (every.weekday().isPresent() && every.nth().isEmpty()) {
      DayOfWeek weekday = every.weekday().get();
      return day(first.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    if (every.quarter().isPresent()) {
      return cycleOf(Cycle.QUARTER, first.plusMonths(3L * (every.quarter().getAsInt() - 1)));
    }
    YearMonth month = YearMonth.from(first).plusMonths(every.month().orElse(1) - 1);
    if (every.nth().isPresent()) {
      List<LocalDate> named =
          month
              .atDay(1)
              .datesUntil(month.plusMonths(1).atDay(1))
              .filter(day -> day.getDayOfWeek() == every.weekday().orElseThrow())
              .toList();
      int nth = every.nth().getAsInt();
      return day(named.get(nth == -1 ? named.size() - 1 : nth - 1));
    }
    if (every.workingDay().isPresent()) {
      return day(CycleWalk.workingDay(month.atDay(1), every.workingDay().getAsInt()));
    }
    if (every.day().isPresent()) {
      int day = every.day().getAsInt();
      boolean last = day == -1 || day > month.lengthOfMonth();
      return day(last ? month.atEndOfMonth() : month.atDay(day));
    }
    return every.month().isPresent() ? new DayRange(month.atDay(1), month.atEndOfMonth()) : cycle;
  }

  private static DayRange day(LocalDate day) {
    return new DayRange(day, day);
  }

  private static DayRange cycleOf(Cycle cycle, LocalDate day) {
    if (cycle == Cycle.DAY) {
      return day(day);
    }
    if (cycle == Cycle.WEEK) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new DayRange(monday, monday.plusDays(6));
    }
    int first = (day.getMonthValue() - 1) / cycle.months() * cycle.months() + 1;
    LocalDate start = LocalDate.of(day.getYear(), first, 1);
    return new DayRange(start, start.plusMonths(cycle.months()).minusDays(1));
  }
}
