package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;

/**
 * The occurrences of one {@link Deadline.Every} by number, each in constant time: cycle {@code k}
 * is the k-th month, quarter, half-year or year since year 0, or the k-th day or week since 1970.
 * Days are epoch days, months are counted from year 0.
 *
 * <p>A cycle counts if it ends on or after the day that the comparison begins with, is the one that
 * {@code from} begins in or some intervals after it, names a day from {@code from} to {@code
 * until}, and ends in the years of {@link CalendarPeriod}, 1 to 9999. An interval without {@code
 * from} is taken as every cycle, and says so in {@link #isAnchored}.
 */
final class Recurrence {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** 1970-01-01 is a Thursday. */
  private static final int DAYS_FROM_MONDAY = 3;

  private final Duty duty;
  private final Deadline.Every every;
  private final DuePlace due;
  private final int months;
  private final int days;
  private final int step;
  private final long first;
  private final long last;

  private Recurrence(Duty duty, Deadline.Every every, LocalDate since) {
    this.duty = duty;
    this.every = every;
    this.due = DuePlace.due(every);
    this.months = every.cycle().months();
    this.days = months > 0 ? 0 : every.cycle() == Cycle.WEEK ? 7 : 1;
    this.step = isAnchored() ? every.interval() : 1;
    DuePlace named = DuePlace.named(every);
    long begin = number(since.isBefore(FIRST_DAY) ? FIRST_DAY : since);
    if (every.from().isPresent()) {
      LocalDate from = every.from().get().firstDay();
      long anchor = number(from);
      anchor += day(named, anchor) < from.toEpochDay() ? step : 0;
      begin = anchor > begin ? anchor : begin + Math.floorMod(anchor - begin, step);
    }
    this.first = begin;
    long end = number(LAST_DAY.plusDays(1)) - 1;
    if (every.until().isPresent()) {
      LocalDate until = every.until().get().lastDay();
      long close = number(until);
      close -= day(named, close) > until.toEpochDay() ? 1 : 0;
      end = Math.min(end, close);
    }
    this.last = end;
  }

  static Recurrence of(Duty duty, Deadline.Every every, LocalDate since) {
    return new Recurrence(duty, every, since);
  }

  Duty duty() {
    return duty;
  }

  /** Whether it is known which cycles count. */
  boolean isAnchored() {
    return every.interval() == 1 || every.from().isPresent();
  }

  /** Whether the rule has a last cycle of its own. */
  boolean ends() {
    return every.until().isPresent();
  }

  /** Whether no cycle counts. */
  boolean isEmpty() {
    return first > last;
  }

  /** Whether cycles are months, quarters, half-years or years. */
  boolean isMonthly() {
    return months > 0;
  }

  /** From one counted cycle to the next, in cycles. */
  int step() {
    return step;
  }

  /** From one counted cycle to the next, in months; 0 unless {@link #isMonthly}. */
  int stepMonths() {
    return months * step;
  }

  /** From one counted cycle to the next, in days; 0 if {@link #isMonthly}. */
  int stepDays() {
    return days * step;
  }

  /** First cycle that counts, unless {@link #isEmpty}. */
  long first() {
    return first;
  }

  /** No cycle after this one counts. */
  long last() {
    return last;
  }

  /** First counted cycle that begins on or after a day; after {@link #last} if there is none. */
  long firstFrom(long day) {
    long k = number(LocalDate.ofEpochDay(day));
    return counted(start(k) < day ? k + 1 : k);
  }

  /** First counted cycle that begins in or after a month; after {@link #last} if there is none. */
  long firstFromMonth(long month) {
    return counted(-Math.floorDiv(-month, months));
  }

  private long counted(long k) {
    return k <= first ? first : k + Math.floorMod(first - k, step);
  }

  long startMonth(long k) {
    return k * months;
  }

  long start(long k) {
    return isMonthly() ? DuePlace.firstDay(startMonth(k)).toEpochDay() : firstDay(k);
  }

  long end(long k) {
    return start(k + 1) - 1;
  }

  long due(long k) {
    return day(due, k);
  }

  private long day(DuePlace place, long k) {
    return isMonthly() ? place.in(startMonth(k) + place.month()) : firstDay(k) + place.shift();
  }

  LocalDate dueDay(long k) {
    return LocalDate.ofEpochDay(due(k));
  }

  /** Whether cycle k of this rule is due no later than cycle j of another, whatever the year. */
  boolean isAlwaysDueBy(long k, Recurrence other, long j) {
    long month = startMonth(k) + due.month();
    long otherMonth = other.startMonth(j) + other.due.month();
    return month < otherMonth || (month == otherMonth && due.isAlwaysBy(other.due, month));
  }

  /**
   * Whether some cycle of days or weeks lies in each cycle of another rule and is due no later, on
   * whatever day that begins, while neither rule begins or ends. May say no where it is so.
   */
  boolean fitsAnywhere(Recurrence other) {
    if (isMonthly() || ends() || !other.isMonthly()) {
      return false;
    }
    int latestStart = stepDays() - 1;
    int shortest = DuePlace.SHORTEST * other.months;
    return latestStart + days <= shortest && latestStart + due.shift() <= other.due.leastShift();
  }

  /** A cycle as the calendar names it. */
  CalendarPeriod period(long k) {
    LocalDate begin = LocalDate.ofEpochDay(start(k));
    int year = begin.getYear();
    int month = begin.getMonthValue();
    return switch (every.cycle()) {
      case DAY -> CalendarPeriod.day(begin);
      case WEEK ->
          CalendarPeriod.range(CalendarPeriod.day(begin), CalendarPeriod.day(begin.plusDays(6)));
      case MONTH -> CalendarPeriod.month(year, month);
      case QUARTER -> CalendarPeriod.quarter(year, (month + 2) / 3);
      case HALF_YEAR -> CalendarPeriod.halfYear(year, (month + 5) / 6);
      case YEAR -> CalendarPeriod.year(year);
    };
  }

  /** Number of the cycle that a day lies in. */
  private long number(LocalDate day) {
    if (isMonthly()) {
      return Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1, months);
    }
    return Math.floorDiv(day.toEpochDay() + (days == 1 ? 0 : DAYS_FROM_MONDAY), days);
  }

  private long firstDay(long k) {
    return days == 1 ? k : k * days - DAYS_FROM_MONDAY;
  }
}
