package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cycles of one recurring deadline by number, and the day on which each is due: what {@link
 * Deadline.Every} means, in one place. Cycle {@code k} is the k-th month, quarter, half-year or
 * year since year 0, or the k-th day or week since 1970. Each question costs the same, however far
 * away it looks. Immutable and thread-safe.
 *
 * <p>A cycle counts from {@link #first} to {@link #last}, one in {@link #step}: it names a day from
 * {@code from} to {@code until}, is the one that {@code from} begins in or some intervals after it,
 * is not over or not due before the plan's day, and lies with its due day in years 1 to 9999. An
 * interval without {@code from} is taken as every cycle, and {@link #isAnchored} says so.
 */
public final class Recurrence {
  static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** 1970-01-01 is a Thursday. */
  private static final int DAYS_FROM_MONDAY = 3;

  private static final BigInteger MONTHS_OF_CALENDAR = BigInteger.valueOf(4_800);
  private static final long DAYS_OF_CALENDAR = 146_097;

  private final Deadline.Every rule;
  private final CycleDay due;
  private final int months;
  private final int days;
  private final int step;
  private final CycleDay named;
  private final @Nullable WorkingCalendar moving;
  private final int first;
  private final int last;

  private Recurrence(
      Deadline.Every rule,
      LocalDate since,
      FirstOccurrence beginning,
      @Nullable WorkingCalendar calendar,
      @Nullable WorkingCalendar moving) {
    this.rule = rule;
    this.due = CycleDay.due(rule, calendar);
    this.named = CycleDay.named(rule, calendar);
    this.months = rule.cycle().months();
    this.days = months > 0 ? 0 : CycleDay.days(rule.cycle());
    this.step = isAnchored() ? rule.interval() : 1;
    this.moving = moving;
    int low = Math.max(cycleOf(FIRST_DAY), dueNotBefore(FIRST_DAY));
    int high = Math.min(cycleOf(LAST_DAY.plusDays(1)), dueNotBefore(LAST_DAY.plusDays(1))) - 1;
    int anchor = low;
    if (rule.from().isPresent()) {
      LocalDate from = rule.from().get().firstDay();
      anchor = cycleOf(from);
      anchor += named(anchor).isBefore(from) ? step : 0;
      low = Math.max(anchor, aligned(low, anchor));
    }
    if (rule.until().isPresent()) {
      LocalDate until = rule.until().get().lastDay();
      int close = cycleOf(until);
      high = Math.min(high, named(close).isAfter(until) ? close - 1 : close);
    }
    int begin = beginning == FirstOccurrence.CYCLE_END ? cycleOf(since) : dueNotBefore(since);
    this.last = high;
    begin = Math.max(low, aligned(begin, anchor));
    boolean mayMoveIn = moving != null && beginning == FirstOccurrence.DUE_DAY;
    this.first = mayMoveIn ? movedTo(since, begin, low, aligned(high + 1, anchor)) : begin;
  }

  /**
   * A rule whose due days stay where it names them; none that counts working days.
   *
   * @param since the plan's day; what is before year 1 is as the first day of year 1
   * @param beginning which cycle is the first of the plan
   */
  public static Recurrence of(Deadline.Every rule, LocalDate since, FirstOccurrence beginning) {
    LocalDate from = since.isBefore(FIRST_DAY) ? FIRST_DAY : since;
    return new Recurrence(rule, from, Objects.requireNonNull(beginning, "beginning"), null, null);
  }

  /** A rule in a context: with its policies and calendar. */
  public static Recurrence of(Deadline.Every rule, ResolveContext context) {
    return new Recurrence(
        rule,
        context.since(),
        context.firstOccurrence(),
        context.calendar(),
        context.namedDays() == Rollover.NONE ? null : context.calendar());
  }

  /** The rule itself. */
  public Deadline.Every rule() {
    return rule;
  }

  /** Whether it is known which cycles count. */
  public boolean isAnchored() {
    return rule.interval() == 1 || rule.from().isPresent();
  }

  /** Whether no cycle counts. */
  public boolean isEmpty() {
    return first > last;
  }

  /** Number of the first cycle that counts, unless {@link #isEmpty}. */
  public int first() {
    return first;
  }

  /** No cycle after this one counts. */
  public int last() {
    return last;
  }

  /** From one counted cycle to the next. */
  public int step() {
    return step;
  }

  /** After how many days its due days fall on the same days again: the calendar takes 400 years. */
  public long repeatsAfter() {
    if (!isMonthly()) {
      return (long) days * step;
    }
    int inMonths = months * step;
    int common = BigInteger.valueOf(inMonths).gcd(MONTHS_OF_CALENDAR).intValue();
    return inMonths / common * DAYS_OF_CALENDAR;
  }

  /**
   * Whether each year has its cycles in the same months or on the same weekdays, and none is due
   * more than a year late: then nothing matters to its due days but the weekday on which a year
   * begins, and which of it and its two neighbours are leap years.
   */
  public boolean isLikeEachYear() {
    return isMonthly()
        ? 12 % (months * step) == 0 && rule.offset() * months <= 12
        : 7 % (days * step) == 0 && rule.offset() * days <= 365;
  }

  private boolean isMonthly() {
    return months > 0;
  }

  /** First day of a cycle. */
  public LocalDate begin(int cycle) {
    return isMonthly()
        ? LocalDate.of(Math.floorDiv(cycle * months, 12), Math.floorMod(cycle * months, 12) + 1, 1)
        : LocalDate.ofEpochDay(firstDay(cycle));
  }

  /** Last day of a cycle. */
  public LocalDate end(int cycle) {
    return begin(cycle + 1).minusDays(1);
  }

  /** A cycle as the calendar names it; a week is a range of seven days. */
  public CalendarPeriod period(int cycle) {
    LocalDate begin = begin(cycle);
    int year = begin.getYear();
    int month = begin.getMonthValue();
    return switch (rule.cycle()) {
      case DAY -> CalendarPeriod.day(begin);
      case WEEK ->
          CalendarPeriod.range(CalendarPeriod.day(begin), CalendarPeriod.day(begin.plusDays(6)));
      case MONTH -> CalendarPeriod.month(year, month);
      case QUARTER -> CalendarPeriod.quarter(year, (month + 2) / 3);
      case HALF_YEAR -> CalendarPeriod.halfYear(year, (month + 5) / 6);
      case YEAR -> CalendarPeriod.year(year);
    };
  }

  /** The day on which a cycle is due. */
  public LocalDate due(int cycle) {
    LocalDate day = dueAsNamed(cycle);
    return moving == null ? day : moving.nextWorkingDay(day);
  }

  /** The day on which a cycle is due before any move to a working day. */
  LocalDate dueAsNamed(int cycle) {
    return day(due, cycle);
  }

  /** The first counted cycle that is not due before a day; after {@link #last} if there is none. */
  public int firstDueFrom(LocalDate day) {
    int cycle = counted(dueNotBefore(day));
    return moving == null ? cycle : movedTo(day, cycle, first, counted(last + 1));
  }

  /** The first due day that is not before a day of years 1 to 9999. */
  public Optional<LocalDate> nextDue(LocalDate day) {
    int cycle = firstDueFrom(day);
    return cycle > last ? Optional.empty() : Optional.of(due(cycle));
  }

  /**
   * The first counted cycle that begins on or after a day; after {@link #last} if there is none.
   */
  public int firstBegunFrom(LocalDate day) {
    int cycle = cycleOf(day);
    return counted(begin(cycle).isBefore(day) ? cycle + 1 : cycle);
  }

  /**
   * Whether no cycle is due later than the same one of another rule with equal cycles. In 28 years
   * every month comes in all its forms: with each length and each first weekday.
   */
  public boolean isNeverLaterThan(Recurrence other) {
    int ofYear = isMonthly() ? 12 / months : 1;
    return IntStream.range(1901 * ofYear, 1929 * ofYear)
        .noneMatch(cycle -> dueAsNamed(cycle).isAfter(other.dueAsNamed(cycle)));
  }

  /** A cycle named before a day can be due on it or later, once it moves to a working day. */
  private int movedTo(LocalDate day, int cycle, int low, int end) {
    int begin = Math.min(cycle, end);
    while (begin - step >= low && !due(begin - step).isBefore(day)) {
      begin -= step;
    }
    return begin;
  }

  /** The first cycle whose day as named is not before a day. */
  private int dueNotBefore(LocalDate day) {
    if (isMonthly()) {
      int cycle = Math.floorDiv(monthOf(day) - due.month(), months);
      return due.isBefore(day, cycle * months) ? cycle + 1 : cycle;
    }
    int cycle = cycleOf(day.minusDays(due.day()));
    return dueAsNamed(cycle).isBefore(day) ? cycle + 1 : cycle;
  }

  private int counted(int cycle) {
    return Math.max(first, aligned(cycle, first));
  }

  /** The first cycle from a number on that stands whole intervals from another. */
  private int aligned(int cycle, int anchor) {
    return step == 1 ? cycle : cycle + Math.floorMod(anchor - cycle, step);
  }

  private LocalDate named(int cycle) {
    return day(named, cycle);
  }

  private LocalDate day(CycleDay place, int cycle) {
    return isMonthly()
        ? place.inMonths(cycle * months)
        : LocalDate.ofEpochDay(firstDay(cycle) + place.day());
  }

  /** Number of the cycle that a day lies in. */
  private int cycleOf(LocalDate day) {
    if (isMonthly()) {
      return Math.floorDiv(monthOf(day), months);
    }
    return (int) Math.floorDiv(day.toEpochDay() + (days == 1 ? 0 : DAYS_FROM_MONDAY), (long) days);
  }

  /** Months from January of year 0 to the month of a day. */
  static int monthOf(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }

  private long firstDay(int cycle) {
    return days == 1 ? cycle : cycle * (long) days - DAYS_FROM_MONDAY;
  }

  @Override
  public String toString() {
    return "Recurrence[cycles " + first + " to " + last + " of " + rule + "]";
  }
}
