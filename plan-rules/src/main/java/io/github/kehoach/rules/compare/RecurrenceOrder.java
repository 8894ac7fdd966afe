package io.github.kehoach.rules.compare;

import java.util.List;
import java.util.Optional;

/**
 * Whether recurring duties serve another one in each of its cycles, exactly.
 *
 * <p>Nothing but the calendar and the rules' own beginnings and ends distinguishes one cycle from
 * another. Once every rule has begun and those with an end have ended, what happens repeats with
 * the least common multiple of all intervals and, where rules in months meet rules in days or day
 * 29 to 31 matters, of 400 years, after which the calendar itself repeats (4800 months, 146097
 * days, 20871 weeks). So it is enough to look at the upper cycles up to one such span after the
 * last beginning or end, or up to the year 9999, with which the calendar of this library ends.
 *
 * <p>That search is rarely needed. If all rules count in months, years differ only in February;
 * whoever is on time with 28 and with 29 days there, through a span of whole years, is always on
 * time, and a span of one year is the common one. A rule of days or weeks that fits into the
 * shortest upper cycle wherever that begins is on time once it has begun. And a rule that fails
 * mostly fails at once.
 */
final class RecurrenceOrder {
  private static final long MONTHS_OF_YEAR = 12;
  private static final long MONTHS_OF_CALENDAR = 4_800;
  private static final long DAYS_OF_CALENDAR = 146_097;

  /** Longer than the years 1 to 9999 are in days: a span of so many days is no bound. */
  private static final long UNBOUNDED = 4_000_000;

  private final Recurrence upper;
  private final List<Recurrence> lowers;

  private RecurrenceOrder(Recurrence upper, List<Recurrence> lowers) {
    this.upper = upper;
    this.lowers = lowers;
  }

  /**
   * An upper cycle that no lower cycle serves.
   *
   * @param cycle its number in the upper rule
   * @param nearest the lower rule with a cycle inside it that is due first; empty if none has one
   * @param lowerCycle the number of that cycle in its own rule
   */
  record Miss(long cycle, Optional<Recurrence> nearest, long lowerCycle) {}

  /**
   * The first upper cycle in which no lower rule has a cycle that is due no later.
   *
   * @param upper not empty
   * @param lowers none of them empty
   */
  static Optional<Miss> firstMiss(Recurrence upper, List<Recurrence> lowers) {
    RecurrenceOrder order = new RecurrenceOrder(upper, lowers);
    return order.isServedInEveryYear() ? Optional.empty() : order.search();
  }

  private boolean isServedInEveryYear() {
    if (!upper.isMonthly() || !lowers.stream().allMatch(Recurrence::isMonthly)) {
      return false;
    }
    long settled = settledMonth(upper);
    long span = lcm(MONTHS_OF_YEAR, upper.stepMonths());
    for (Recurrence lower : lowers) {
      settled = Math.max(settled, settledMonth(lower));
      span = lcm(span, lower.stepMonths());
    }
    for (long k = upper.first();
        k <= upper.last() && upper.startMonth(k) <= settled + span;
        k += upper.step()) {
      if (!isServedInEveryYear(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean isServedInEveryYear(long k) {
    for (Recurrence lower : lowers) {
      long j = lower.firstFromMonth(upper.startMonth(k));
      if (j <= lower.last()
          && lower.startMonth(j + 1) <= upper.startMonth(k + 1)
          && lower.isAlwaysDueBy(j, upper, k)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Miss> search() {
    long settled = settledDay(upper);
    for (Recurrence lower : lowers) {
      settled = Math.max(settled, settledDay(lower));
    }
    long horizon = settled + spanInDays();
    boolean alwaysFits = lowers.stream().anyMatch(lower -> lower.fitsAnywhere(upper));
    for (long k = upper.first(); k <= upper.last(); k += upper.step()) {
      long start = upper.start(k);
      if (start > horizon || (start >= settled && alwaysFits)) {
        break;
      }
      Optional<Miss> miss = missIn(k, start);
      if (miss.isPresent()) {
        return miss;
      }
    }
    return Optional.empty();
  }

  private Optional<Miss> missIn(long k, long start) {
    long end = upper.end(k);
    long due = upper.due(k);
    Optional<Recurrence> nearest = Optional.empty();
    long nearestCycle = 0;
    long nearestDue = Long.MAX_VALUE;
    for (Recurrence lower : lowers) {
      long j = lower.firstFrom(start);
      if (j > lower.last() || lower.end(j) > end) {
        continue;
      }
      long lowerDue = lower.due(j);
      if (lowerDue <= due) {
        return Optional.empty();
      }
      if (lowerDue < nearestDue) {
        nearest = Optional.of(lower);
        nearestCycle = j;
        nearestDue = lowerDue;
      }
    }
    return Optional.of(new Miss(k, nearest, nearestCycle));
  }

  /** After how many days everything repeats, or {@link #UNBOUNDED}. */
  private long spanInDays() {
    long months = upper.stepMonths() == 0 ? 1 : upper.stepMonths();
    long days = upper.stepDays() == 0 ? 1 : upper.stepDays();
    boolean anyMonthly = upper.isMonthly();
    for (Recurrence lower : lowers) {
      anyMonthly |= lower.isMonthly();
      months = lower.isMonthly() ? lcm(months, lower.stepMonths()) : months;
      days = lower.isMonthly() ? days : lcm(days, lower.stepDays());
    }
    return anyMonthly
        ? lcm(lcm(months, MONTHS_OF_CALENDAR) / MONTHS_OF_CALENDAR * DAYS_OF_CALENDAR, days)
        : days;
  }

  private static long settledMonth(Recurrence rule) {
    return rule.startMonth(rule.ends() ? rule.last() + 1 : rule.first());
  }

  private static long settledDay(Recurrence rule) {
    return rule.start(rule.ends() ? rule.last() + 1 : rule.first());
  }

  /** Least common multiple, or {@link #UNBOUNDED} if that is less. */
  private static long lcm(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return Math.min(UNBOUNDED, a / x * b);
  }
}
