package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Phrase;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar period that the values of a phrase name: d day, m month, q quarter, h half, y year,
 * at 1 the start, 2 the middle, 3 the end; with a 1 behind the name, the beginning of a range.
 */
final class Periods {
  private final List<Assumed> assumed = new ArrayList<>(0);
  private ProblemCode problem = ProblemCode.NONE;

  List<Assumed> assumed() {
    return assumed;
  }

  /** Why there is no period. */
  ProblemCode problem() {
    return problem == ProblemCode.NONE ? ProblemCode.IMPOSSIBLE_DATE : problem;
  }

  /** The period of a phrase with a year, null if there is none. */
  @Nullable CalendarPeriod of(Phrase phrase) {
    try {
      CalendarPeriod last = point(phrase);
      if (last == null || !phrase.rule().equals("range")) {
        return last;
      }
      CalendarPeriod first =
          point(
              phrase.get("y1"),
              phrase.get("m1"),
              phrase.get("d1"),
              phrase.get("q1"),
              phrase.get("h1"),
              0);
      if (first != null && phrase.has("atEnds")) {
        first = CalendarPeriod.day(first.lastDay());
        assumed.add(Assumed.TURN);
      }
      if (first == null || last.lastDay().isBefore(first.firstDay())) {
        problem = first == null ? ProblemCode.NOT_UNDERSTOOD : ProblemCode.RUNS_BACKWARDS;
        return null;
      }
      if (first.equals(last)) {
        problem = ProblemCode.RUNS_BACKWARDS;
        return null;
      }
      // "Từ tháng 7/2025 đến hết năm 2025"
      boolean within = first.firstDay().isAfter(last.firstDay());
      return CalendarPeriod.range(first, within ? CalendarPeriod.day(last.lastDay()) : last);
    } catch (InvalidValueException impossible) {
      problem = ProblemCode.IMPOSSIBLE_DATE;
      return null;
    }
  }

  private @Nullable CalendarPeriod point(Phrase phrase) {
    CalendarPeriod period =
        point(
            phrase.get("y"),
            phrase.get("m"),
            phrase.get("d"),
            phrase.get("q"),
            phrase.get("h"),
            phrase.get("at"));
    if (period != null && phrase.has("w") && phrase.get("d") != 0) {
      if (period.firstDay().getDayOfWeek() != weekday(phrase)) {
        problem = ProblemCode.WEEKDAY_DISAGREES;
        return null;
      }
    }
    return period;
  }

  /** Monday is 1; "thứ 2" is Monday too. */
  static DayOfWeek weekday(Phrase phrase) {
    return DayOfWeek.of(phrase.get("w"));
  }

  private @Nullable CalendarPeriod point(
      int year, int month, int day, int quarter, int half, int at) {
    if (day != 0) {
      if (month == 0) {
        problem = ProblemCode.NO_MONTH;
        return null;
      }
      return day < 0
          ? CalendarPeriod.day(CalendarPeriod.month(year, month).lastDay())
          : CalendarPeriod.day(year, month, day);
    }
    if (month != 0) {
      return switch (at) {
        case 1 -> {
          assumed.add(Assumed.START_OF_MONTH);
          yield CalendarPeriod.day(year, month, 1);
        }
        case 2 -> {
          assumed.add(Assumed.MIDDLE_OF_MONTH);
          yield CalendarPeriod.day(year, month, 15);
        }
        default -> CalendarPeriod.month(year, month);
      };
    }
    if (quarter != 0) {
      CalendarPeriod whole = CalendarPeriod.quarter(year, quarter);
      return switch (at) {
        case 1 -> {
          assumed.add(Assumed.START_OF_QUARTER);
          yield CalendarPeriod.day(whole.firstDay());
        }
        case 2 -> {
          assumed.add(Assumed.MIDDLE_OF_QUARTER);
          yield CalendarPeriod.day(year, quarter * 3 - 1, 15);
        }
        case 3 -> {
          assumed.add(Assumed.END_OF_QUARTER);
          yield whole;
        }
        default -> whole;
      };
    }
    if (half != 0) {
      return CalendarPeriod.halfYear(year, half);
    }
    return switch (at) {
      case 1 -> {
        assumed.add(Assumed.START_OF_YEAR);
        yield CalendarPeriod.day(year, 1, 1);
      }
      case 2 -> {
        assumed.add(Assumed.MIDDLE_OF_YEAR);
        yield CalendarPeriod.day(year, 6, 30);
      }
      default -> CalendarPeriod.year(year);
    };
  }
}
