package io.github.kehoach.rules.wording;

import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns places in the calendar whose year is known into periods; says why where there is none. */
abstract class PeriodBuilder {
  final List<Assumed> assumed;
  ProblemCode problem = ProblemCode.NONE;

  PeriodBuilder(List<Assumed> assumed) {
    this.assumed = assumed;
  }

  /** Why the last part could not be built. */
  ProblemCode problem() {
    return problem;
  }

  private @Nullable CalendarPeriod noPeriod(ProblemCode why) {
    problem = why;
    return null;
  }

  /** The period of a part whose year is known; null with {@link #problem} if it has none. */
  @Nullable CalendarPeriod period(Part part) {
    CalendarPeriod first = single(part.from);
    if (part.to == null || first == null) {
      return first;
    }
    CalendarPeriod last = single(part.to);
    if (last == null) {
      return null;
    }
    if (last.firstDay().isBefore(first.firstDay()) || last.lastDay().isBefore(first.lastDay())) {
      return noPeriod(ProblemCode.RUNS_BACKWARDS);
    }
    return CalendarPeriod.range(first, last);
  }

  private @Nullable CalendarPeriod single(When when) {
    if (when.shortYear) {
      assumed.add(Assumed.CENTURY);
    }
    if (when.year == 0) {
      return noPeriod(ProblemCode.NO_YEAR);
    }
    if (when.day > 0) {
      if (when.month <= 0) {
        return noPeriod(ProblemCode.NO_MONTH);
      }
      LocalDate day = LocalDate.of(when.year, when.month, when.day);
      if (when.weekday != 0 && day.getDayOfWeek() != DayOfWeek.of(when.weekday)) {
        return noPeriod(ProblemCode.WEEKDAY_DISAGREES);
      }
      return CalendarPeriod.day(day);
    }
    if (when.weekday != 0 || when.day != 0) {
      return noPeriod(ProblemCode.NO_MONTH);
    }
    if (when.month > 0) {
      return month(when);
    }
    if (when.quarter > 0) {
      return quarter(when);
    }
    if (when.half > 0) {
      return when.place == 0
          ? CalendarPeriod.halfYear(when.year, when.half)
          : noPeriod(ProblemCode.NOT_UNDERSTOOD);
    }
    return year(when);
  }

  private CalendarPeriod month(When when) {
    return switch (when.place) {
      case When.AT_START -> {
        assumed.add(Assumed.START_OF_MONTH);
        yield CalendarPeriod.day(when.year, when.month, 1);
      }
      case When.AT_MIDDLE -> {
        assumed.add(Assumed.MIDDLE_OF_MONTH);
        yield CalendarPeriod.day(when.year, when.month, 15);
      }
      default -> CalendarPeriod.month(when.year, when.month);
    };
  }

  private CalendarPeriod quarter(When when) {
    int first = when.quarter * 3 - 2;
    return switch (when.place) {
      case When.AT_START -> {
        assumed.add(Assumed.START_OF_QUARTER);
        yield CalendarPeriod.day(when.year, first, 1);
      }
      case When.AT_MIDDLE -> {
        assumed.add(Assumed.MIDDLE_OF_QUARTER);
        yield CalendarPeriod.day(when.year, first + 1, 15);
      }
      case When.AT_END -> {
        assumed.add(Assumed.END_OF_QUARTER);
        yield CalendarPeriod.quarter(when.year, when.quarter);
      }
      default -> CalendarPeriod.quarter(when.year, when.quarter);
    };
  }

  private CalendarPeriod year(When when) {
    return switch (when.place) {
      case When.AT_START -> {
        assumed.add(Assumed.START_OF_YEAR);
        yield CalendarPeriod.day(when.year, 1, 1);
      }
      case When.AT_MIDDLE -> {
        assumed.add(Assumed.MIDDLE_OF_YEAR);
        yield CalendarPeriod.day(when.year, 6, 30);
      }
      default -> CalendarPeriod.year(when.year);
    };
  }
}
