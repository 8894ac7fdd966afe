package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.schedule.Recurrence;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on a recurring upper duty: whether recurring lower ones serve it in each of its
 * cycles, exactly.
 *
 * <p>Nothing but the calendar and the rules' own beginnings and ends distinguishes one cycle from
 * another. Once every rule has begun and those with an end have ended, what happens repeats when
 * all rules do. So it is enough to look at the upper cycles up to one such span after the last
 * beginning or end, or up to the year 9999, with which the calendar of this library ends.
 */
final class VerdictOnRecurrence {
  /** Longer than the years 1 to 9999 are in days: a span of so many days is no bound. */
  private static final long UNBOUNDED = 4_000_000;

  private final Recurrence upper;
  private final LowerDuties lower;

  private VerdictOnRecurrence(Recurrence upper, LowerDuties lower) {
    this.upper = upper;
    this.lower = lower;
  }

  /**
   * An upper cycle that no lower cycle serves.
   *
   * @param cycle its number in the upper rule
   * @param nearest the lower duty with a cycle inside it that is due first; empty if none has one
   * @param lowerCycle the number of that cycle in its own rule
   */
  private record Miss(int cycle, Optional<LowerDuties.Recurring> nearest, int lowerCycle) {}

  /**
   * The verdict, with nothing said about unread duties.
   *
   * @param upper not empty; if its first cycle is not known, all its cycles stand for those that
   *     count: who serves all serves some
   */
  static Verdict of(Recurrence upper, LowerDuties lower) {
    return new VerdictOnRecurrence(upper, lower).verdict();
  }

  private Verdict verdict() {
    Optional<Miss> miss = firstMiss(lower.recurrences);
    if (miss.isEmpty()) {
      return new Verdict.Served(servants(lower.recurrences), Optional.empty());
    }
    if (!upper.isAnchored()) {
      boolean ends = upper.rule().until().isPresent();
      boolean open = ends || !lower.recurrences.isEmpty() || !lower.unanchored.isEmpty();
      return open ? firstCycleUnknown(Optional.empty()) : unserved(Optional.empty());
    }
    if (lower.unanchored.isEmpty()) {
      return unserved(miss);
    }
    List<LowerDuties.Recurring> atBest = new ArrayList<>(lower.recurrences);
    atBest.addAll(lower.unanchored);
    Optional<Miss> always = firstMiss(atBest);
    return always.isEmpty()
        ? firstCycleUnknown(Optional.of(lower.unanchored.get(0).duty()))
        : unserved(always);
  }

  /** The one that serves alone, or else all of them. */
  private List<SimplePart> servants(List<LowerDuties.Recurring> together) {
    for (LowerDuties.Recurring one : together) {
      if (together.size() > 1 && firstMiss(List.of(one)).isEmpty()) {
        return List.of(one.duty());
      }
    }
    return together.stream().map(LowerDuties.Recurring::duty).toList();
  }

  private Verdict unserved(Optional<Miss> miss) {
    if (lower.dated().isEmpty()) {
      return new Verdict.Undated(lower.undated);
    }
    Optional<LowerDuties.Recurring> nearest = miss.flatMap(Miss::nearest);
    if (miss.isPresent() && nearest.isPresent()) {
      return later(miss.get(), nearest.get());
    }
    return new Verdict.Dropped(miss.map(missed -> upper.period(missed.cycle())));
  }

  private Verdict later(Miss miss, LowerDuties.Recurring nearest) {
    Verdict.Days days =
        new Verdict.Days(
            Optional.of(upper.period(miss.cycle())),
            upper.due(miss.cycle()),
            nearest.rule().due(miss.lowerCycle()));
    return new Verdict.Later(nearest.duty(), days.late(), Optional.of(days));
  }

  private static Verdict firstCycleUnknown(Optional<SimplePart> lower) {
    return new Verdict.Undecided(WhyUndecided.FIRST_CYCLE_UNKNOWN, lower);
  }

  /** The first upper cycle in which no lower rule has a cycle that is due no later. */
  private Optional<Miss> firstMiss(List<LowerDuties.Recurring> duties) {
    if (duties.stream().anyMatch(duty -> duty.dominates(upper))) {
      return Optional.empty();
    }
    LocalDate horizon = horizon(upper, duties.stream().map(LowerDuties.Recurring::rule).toList());
    for (int k = upper.first();
        k <= upper.last() && !upper.begin(k).isAfter(horizon);
        k += upper.step()) {
      Optional<Miss> miss = missIn(k, duties);
      if (miss.isPresent()) {
        return miss;
      }
    }
    return Optional.empty();
  }

  private Optional<Miss> missIn(int k, List<LowerDuties.Recurring> duties) {
    LocalDate begin = upper.begin(k);
    LocalDate end = upper.end(k);
    LocalDate due = upper.due(k);
    LocalDate nearestDue = LocalDate.MAX;
    Miss miss = new Miss(k, Optional.empty(), 0);
    for (LowerDuties.Recurring duty : duties) {
      Recurrence rule = duty.rule();
      int j = rule.firstBegunFrom(begin);
      if (j > rule.last() || rule.end(j).isAfter(end)) {
        continue;
      }
      LocalDate offered = rule.due(j);
      if (!offered.isAfter(due)) {
        return Optional.empty();
      }
      if (offered.isBefore(nearestDue)) {
        miss = new Miss(k, Optional.of(duty), j);
        nearestDue = offered;
      }
    }
    return Optional.of(miss);
  }

  /** The day after which upper and lower cycles only meet in ways in which they have met before. */
  static LocalDate horizon(Recurrence upper, List<Recurrence> lower) {
    LocalDate settled = settled(upper);
    long span = upper.repeatsAfter();
    boolean likeEachYear = upper.isLikeEachYear();
    for (Recurrence rule : lower) {
      LocalDate other = settled(rule);
      settled = other.isAfter(settled) ? other : settled;
      span = commonMultiple(span, rule.repeatsAfter());
      likeEachYear &= rule.isLikeEachYear();
    }
    if (likeEachYear) {
      // 28 years, without a leap year left out at the turn of a century, have every kind of year
      // between every two others, beginning with every weekday.
      int years = settled.getYear() % 100 < 70 ? 30 : 60;
      span = Math.min(span, years * 366L);
    }
    return settled.plusDays(span);
  }

  /** The day from which on a rule neither begins nor ends any more. */
  private static LocalDate settled(Recurrence rule) {
    return rule.begin(rule.rule().until().isPresent() ? rule.last() + 1 : rule.first());
  }

  /** The least, or {@link #UNBOUNDED} if that is less. */
  private static long commonMultiple(long a, long b) {
    long divisor = BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValue();
    return Math.min(UNBOUNDED, a / divisor * b);
  }
}
