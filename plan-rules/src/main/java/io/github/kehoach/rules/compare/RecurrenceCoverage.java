package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.schedule.Recurrence;
import java.time.LocalDate;
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
final class RecurrenceCoverage {
  private static final long MONTHS_OF_YEAR = 12;
  private static final long MONTHS_OF_CALENDAR = 4_800;
  private static final long DAYS_OF_CALENDAR = 146_097;

  /** Longer than the years 1 to 9999 are in days: a span of so many days is no bound. */
  private static final long UNBOUNDED = 4_000_000;

  private final Recurrence upper;
  private final List<Recurrence> lowers;

  private RecurrenceCoverage(Recurrence upper, List<Recurrence> lowers) {
    this.upper = upper;
    this.lowers = lowers;
  }

  /** A recurring lower duty, worked out. */
  record Lower(SimplePart duty, Recurrence rule) {}

  /**
   * An upper cycle that no lower cycle serves.
   *
   * @param cycle its number in the upper rule
   * @param nearest the lower rule with a cycle inside it that is due first; empty if none has one
   * @param lowerCycle the number of that cycle in its own rule
   */
  record Miss(int cycle, Optional<Lower> nearest, int lowerCycle) {}

  /**
   * The first upper cycle in which no lower rule has a cycle that is due no later.
   *
   * @param upper not empty
   * @param lowers none of them empty
   */
  static Optional<Miss> firstMiss(Recurrence upper, List<Lower> lowers) {
    RecurrenceCoverage coverage =
        new RecurrenceCoverage(upper, lowers.stream().map(Lower::rule).toList());
    return coverage.isServedInEveryYear() ? Optional.empty() : coverage.search(lowers);
  }

  private boolean isServedInEveryYear() {
    if (!upper.isMonthly() || !lowers.stream().allMatch(Recurrence::isMonthly)) {
      return false;
    }
    long settled = upper.month(settled(upper));
    long span = lcm(MONTHS_OF_YEAR, upper.stepMonths());
    for (Recurrence lower : lowers) {
      settled = Math.max(settled, lower.month(settled(lower)));
      span = lcm(span, lower.stepMonths());
    }
    for (int k = upper.first();
        k <= upper.last() && upper.month(k) <= settled + span;
        k += upper.step()) {
      if (!isServedInEveryYear(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean isServedInEveryYear(int k) {
    for (Recurrence lower : lowers) {
      int j = lower.firstBegunFromMonth(upper.month(k));
      if (j <= lower.last()
          && lower.month(j + 1) <= upper.month(k + 1)
          && lower.isAlwaysDueBy(j, upper, k)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Miss> search(List<Lower> duties) {
    LocalDate settled = upper.begin(settled(upper));
    for (Recurrence lower : lowers) {
      LocalDate other = lower.begin(settled(lower));
      settled = other.isAfter(settled) ? other : settled;
    }
    LocalDate horizon = settled.plusDays(spanInDays());
    boolean alwaysFits = lowers.stream().anyMatch(lower -> lower.fitsAnywhereIn(upper));
    for (int k = upper.first(); k <= upper.last(); k += upper.step()) {
      LocalDate begin = upper.begin(k);
      if (begin.isAfter(horizon) || (alwaysFits && !begin.isBefore(settled))) {
        break;
      }
      Optional<Miss> miss = missIn(k, begin, duties);
      if (miss.isPresent()) {
        return miss;
      }
    }
    return Optional.empty();
  }

  private Optional<Miss> missIn(int k, LocalDate begin, List<Lower> duties) {
    LocalDate end = upper.end(k);
    LocalDate due = upper.due(k);
    LocalDate nearestDue = LocalDate.MAX;
    Miss miss = new Miss(k, Optional.empty(), 0);
    for (Lower duty : duties) {
      Recurrence lower = duty.rule();
      int j = lower.firstBegunFrom(begin);
      if (j > lower.last() || lower.end(j).isAfter(end)) {
        continue;
      }
      LocalDate lowerDue = lower.due(j);
      if (!lowerDue.isAfter(due)) {
        return Optional.empty();
      }
      if (lowerDue.isBefore(nearestDue)) {
        miss = new Miss(k, Optional.of(duty), j);
        nearestDue = lowerDue;
      }
    }
    return Optional.of(miss);
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

  /** The cycle from which on the rule neither begins nor ends any more. */
  private static int settled(Recurrence rule) {
    return rule.rule().until().isPresent() ? rule.last() + 1 : rule.first();
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
