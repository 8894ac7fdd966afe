package io.github.kehoach.rules.wording;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.EveryBuilder;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns places in the calendar, one-off or recurring, into deadlines. */
final class DateBuilder extends PeriodBuilder {
  private static final Cycle[] CYCLES = {
    Cycle.DAY, Cycle.WEEK, Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR
  };

  private final @Nullable CalendarPeriod issued;

  DateBuilder(@Nullable CalendarPeriod issued, List<Assumed> assumed) {
    super(assumed);
    this.issued = issued;
  }

  private @Nullable Deadline no(ProblemCode why) {
    problem = why;
    return null;
  }

  static Cycle cycle(int number) {
    return CYCLES[number - 1];
  }

  /** The year that a document surely bears; 0 if it is not known. */
  int issueYear() {
    if (issued == null) {
      return 0;
    }
    int year = issued.firstDay().getYear();
    return issued.lastDay().getYear() == year ? year : 0;
  }

  /** The deadline of a dated or recurring part; null if it has none, with {@link #problem}. */
  @Nullable Deadline build(Part part) {
    problem = ProblemCode.NONE;
    if (part.isImpossible()) {
      return no(ProblemCode.IMPOSSIBLE_DATE);
    }
    try {
      return part.cycle == 0 ? once(part) : every(part);
    } catch (InvalidValueException impossible) {
      return no(ProblemCode.IMPOSSIBLE_DATE);
    }
  }

  // One-off

  private @Nullable Deadline once(Part part) {
    boolean yearless = part.from.year == 0 && (part.to == null || part.to.year == 0);
    if (yearless && !assumeYear(part)) {
      return null;
    }
    CalendarPeriod period = period(part);
    if (period == null) {
      return null;
    }
    boolean hour = part.hasHour && part.edge == Part.Edge.BEFORE;
    Deadline deadline =
        switch (part.edge) {
          case BEFORE -> hour ? Deadline.by(period) : Deadline.before(period);
          case FROM -> Deadline.continuous(Start.from(period));
          case AFTER -> Deadline.open(Start.after(period));
          default -> Deadline.by(period);
        };
    if (yearless && isBeforeIssue(part, period, hour)) {
      return no(ProblemCode.BEFORE_ISSUE);
    }
    if (part.edge == Part.Edge.BEFORE && part.to != null) {
      return no(ProblemCode.NOT_UNDERSTOOD);
    }
    return deadline;
  }

  private boolean isBeforeIssue(Part part, CalendarPeriod period, boolean hour) {
    if (issued == null || part.edge == Part.Edge.FROM || part.edge == Part.Edge.AFTER) {
      return false;
    }
    LocalDate due =
        part.edge == Part.Edge.BEFORE && !hour ? period.firstDay().minusDays(1) : period.lastDay();
    return due.isBefore(issued.firstDay()) && !(issued instanceof CalendarPeriod.Year);
  }

  private boolean assumeYear(Part part) {
    When when = part.to == null ? part.from : part.to;
    if (!when.isInYear() && !part.isIssueYear) {
      problem = when.day != 0 ? ProblemCode.NO_MONTH : ProblemCode.NOT_UNDERSTOOD;
      return false;
    }
    int year = issueYear();
    if (year == 0) {
      problem = ProblemCode.NO_YEAR;
      return false;
    }
    part.from.year = year;
    part.from.check();
    if (part.to != null) {
      part.to.year = year;
      part.to.check();
    }
    if (part.isImpossible()) {
      problem = ProblemCode.IMPOSSIBLE_DATE;
      return false;
    }
    Assumed taken = Assumed.year(year);
    if (!assumed.contains(taken)) {
      assumed.add(taken);
    }
    return true;
  }

  // Recurring

  private @Nullable Deadline every(Part part) {
    int number = part.cycle;
    if (number < 0) {
      assumed.add(Assumed.RECURS);
      number = 6;
    }
    if (part.edge == Part.Edge.FROM || part.edge == Part.Edge.AFTER) {
      return no(ProblemCode.NOT_UNDERSTOOD);
    }
    if (part.to != null && part.edge == Part.Edge.BEFORE) {
      return no(ProblemCode.NOT_UNDERSTOOD);
    }
    When when = part.to == null ? part.from : part.to;
    if (when.year != 0) {
      return no(ProblemCode.DOES_NOT_FIT);
    }
    // In its normal form before a place narrows it: "3 tháng một lần" is a quarter.
    EveryBuilder every = Deadline.every(cycle(number)).interval(part.interval).build().toBuilder();
    if (part.kind != Part.Kind.CYCLE && !isPlaced(every, part, when, number)) {
      return null;
    }
    every.offset(part.offset);
    if (part.isPastHalf) {
      assumed.add(Assumed.HALF_IN_YEAR);
    }
    if (part.previous) {
      assumed.add(Assumed.PREVIOUS_CYCLE);
    }
    if (part.edge == Part.Edge.BEFORE) {
      if (part.hasHour && number == 2) {
        return no(ProblemCode.NOT_UNDERSTOOD);
      }
      every.edge(part.hasHour ? Edge.BY : Edge.BEFORE);
    }
    return part.bounds == null ? every.build() : bounded(every, part.bounds);
  }

  private boolean isPlaced(EveryBuilder every, Part part, When when, int cycle) {
    int place = when.place;
    if (place == When.AT_MIDDLE && when.quarter > 0) {
      problem = ProblemCode.NOT_UNDERSTOOD;
      return false;
    }
    boolean fits =
        switch (cycle) {
          case 1 -> when.isEmpty();
          case 2 -> when.weekday != 0 && when.day == 0 && when.month == 0;
          case 3 -> when.weekday == 0 && when.month == 0 && (when.day != 0 || place != 0);
          case 4, 5 -> when.weekday == 0 && (part.monthOfCycle || place != 0);
          default ->
              when.weekday == 0
                  && !part.monthOfCycle
                  && when.half == 0
                  && (when.isInYear() || place != 0);
        };
    if (!fits) {
      problem = when.isDayOnly() ? ProblemCode.NO_MONTH : ProblemCode.DOES_NOT_FIT;
      return false;
    }
    if (when.weekday != 0) {
      every.on(DayOfWeek.of(when.weekday));
    } else if (when.quarter > 0) {
      inQuarter(every, when);
    } else {
      inMonth(every, when, cycle);
    }
    return true;
  }

  private void inQuarter(EveryBuilder every, When when) {
    if (when.place == When.AT_START) {
      assumed.add(Assumed.START_OF_QUARTER);
      every.inMonth(when.quarter * 3 - 2).onDay(1);
      return;
    }
    if (when.place == When.AT_END) {
      assumed.add(Assumed.END_OF_QUARTER);
    }
    every.inQuarter(when.quarter);
  }

  private void inMonth(EveryBuilder every, When when, int cycle) {
    if (when.month != 0) {
      every.inMonth(when.month);
    }
    if (when.day != 0) {
      every.onDay(when.day);
    } else if (when.place == When.AT_START) {
      assumed.add(
          cycle == 4
              ? Assumed.START_OF_QUARTER
              : cycle == 6 && when.month == 0 ? Assumed.START_OF_YEAR : Assumed.START_OF_MONTH);
      if (cycle > 3 && when.month == 0) {
        every.inMonth(1);
      }
      every.onDay(1);
    } else if (when.place == When.AT_MIDDLE) {
      assumed.add(Assumed.MIDDLE_OF_MONTH);
      every.onDay(15);
    }
  }

  private @Nullable Deadline bounded(EveryBuilder every, Part bounds) {
    if (bounds.isImpossible()) {
      return no(ProblemCode.IMPOSSIBLE_DATE);
    }
    CalendarPeriod period = period(bounds);
    if (period == null) {
      return null;
    }
    if (bounds.to != null) {
      return period instanceof CalendarPeriod.Range range
          ? every.from(range.first()).until(range.last()).build()
          : every.from(period).until(period).build();
    }
    return switch (bounds.edge) {
      case FROM -> every.from(period).build();
      case UNTIL -> every.until(period).build();
      case BEFORE, AFTER -> no(ProblemCode.NOT_UNDERSTOOD);
      default -> every.from(period).until(period).build();
    };
  }
}
