package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import java.time.Month;
import java.time.Year;
import java.util.OptionalInt;

/**
 * The order of two lags after the same event, whatever day that falls on. What has one unit is
 * compared by amount; a week is 7 days and a year 12 months. Months against days, and hours against
 * either, are compared by how many days they can be at least and at most. Working days against
 * anything else are not compared: a calendar of holidays decides that, year by year.
 *
 * <p>A limit that moves off a day off keeps the order: of two days the later never moves to an
 * earlier day than the other.
 */
final class LagOrder {
  private static final int HOURS_OF_DAY = 24;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int SHORTEST_MONTH = 28;
  private static final int SHORTEST_YEAR = 365;
  private static final int MONTHS_OF_CALENDAR = 4_800;

  private LagOrder() {}

  /** How many days a lag can be. */
  private record Bounds(long least, long most) {}

  /**
   * By how many days the lower lag is longer.
   *
   * @return at least so many, 0 for less than a day; negative if it is never longer; empty if that
   *     depends on the day of the event
   */
  static OptionalInt daysLater(Lag lower, Lag upper) {
    LagUnit unit = reduced(lower.unit());
    if (unit == reduced(upper.unit())) {
      int more = amount(lower) - amount(upper);
      return OptionalInt.of(more <= 0 ? -1 : leastDays(more, unit));
    }
    if (unit == LagUnit.WORKING_DAY || upper.unit() == LagUnit.WORKING_DAY) {
      return OptionalInt.empty();
    }
    Bounds low = bounds(lower);
    Bounds high = bounds(upper);
    // A limit in hours ends at some moment of its last day, all others at the end of theirs.
    long certain = high.least() - (upper.unit() == LagUnit.HOUR ? 1 : 0);
    if (low.most() <= certain) {
      return OptionalInt.of(-1);
    }
    return low.least() > high.most()
        ? OptionalInt.of((int) (low.least() - high.most()))
        : OptionalInt.empty();
  }

  private static LagUnit reduced(LagUnit unit) {
    return switch (unit) {
      case WEEK -> LagUnit.DAY;
      case YEAR -> LagUnit.MONTH;
      case HOUR, WORKING_DAY, DAY, MONTH -> unit;
    };
  }

  private static int amount(Lag lag) {
    return switch (lag.unit()) {
      case WEEK -> lag.amount() * 7;
      case YEAR -> lag.amount() * MONTHS_OF_YEAR;
      case HOUR, WORKING_DAY, DAY, MONTH -> lag.amount();
    };
  }

  /** What a difference is at least, roughly; a working day is at least a day. */
  private static int leastDays(int more, LagUnit unit) {
    return switch (unit) {
      case HOUR -> more / HOURS_OF_DAY;
      case MONTH, YEAR ->
          more / MONTHS_OF_YEAR * SHORTEST_YEAR + more % MONTHS_OF_YEAR * SHORTEST_MONTH;
      case WORKING_DAY, DAY, WEEK -> more;
    };
  }

  private static Bounds bounds(Lag lag) {
    int amount = amount(lag);
    return switch (reduced(lag.unit())) {
      case HOUR ->
          new Bounds(Math.floorDiv(amount, HOURS_OF_DAY), -Math.floorDiv(-amount, HOURS_OF_DAY));
      case MONTH -> months(amount);
      case WORKING_DAY, DAY, WEEK, YEAR -> new Bounds(amount, amount);
    };
  }

  /**
   * The shortest and longest span of so many months, over every month of the 400 years after which
   * the calendar repeats. Where the last month lacks the day, its last stands for it: that is as
   * long as from the month after the first, so the first of each month is enough.
   */
  private static Bounds months(int amount) {
    int months = Math.abs(amount);
    long span = 0;
    for (int month = 0; month < months; month++) {
      span += length(month);
    }
    long least = span;
    long most = span;
    for (int month = 0; month < MONTHS_OF_CALENDAR; month++) {
      span += length(month + months) - length(month);
      least = Math.min(least, span);
      most = Math.max(most, span);
    }
    return amount < 0 ? new Bounds(-most, -least) : new Bounds(least, most);
  }

  /** Length of a month counted from year 0. */
  private static int length(int month) {
    return Month.of(month % MONTHS_OF_YEAR + 1).length(Year.isLeap(month / MONTHS_OF_YEAR));
  }
}
