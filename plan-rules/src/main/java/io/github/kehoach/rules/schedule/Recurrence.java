package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Place;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recurring deadline worked out: its cycles have numbers, and each question is arithmetic on
 * them. An occurrence exists for the numbers from {@link #first} to {@link #last}. Immutable.
 */
final class Recurrence {
  /** Monday of the week of 1 January 1970. */
  private static final int MONDAY = -3;

  final Deadline.Every rule;

  /** Number of the first occurrence. */
  final int first;

  /** Number of the last occurrence; less than the first if there is none. */
  final int last;

  private final Grid starts;
  private final Grid named;
  private final Grid due;

  private Recurrence(Deadline.Every rule, ResolveContext context) {
    this.rule = rule;
    int step = length(rule.cycle()) * rule.interval();
    int base = base(rule, step);
    this.starts = grid(rule.cycle(), base, step);
    Grid ends = last(rule.cycle(), base, step);
    Grid place = place(rule, base, step);
    this.named = due(rule, base, step);
    int low = Math.max(starts.from(Days.FIRST), named.from(Days.FIRST));
    int high = Math.min(ends.upTo(Days.LAST), named.upTo(Days.LAST));
    if (rule.from().isPresent()) {
      low = Math.max(low, place.from(rule.from().get().firstDay()));
    }
    if (rule.until().isPresent()) {
      high = Math.min(high, place.upTo(rule.until().get().lastDay()));
    }
    this.due =
        context.namedDays() == Rollover.NEXT_WORKING_DAY
            ? new Grid.Rolled(named, context.calendar(), low, high)
            : named;
    Grid beginning = context.firstOccurrence() == FirstOccurrence.DUE_DAY ? due : ends;
    this.first = Math.max(low, beginning.from(context.since()));
    this.last = high;
  }

  /** The rule worked out, or nothing where its first cycle is not known. */
  static Optional<Recurrence> of(Deadline.Every rule, ResolveContext context) {
    return rule.interval() > 1 && rule.from().isEmpty()
        ? Optional.empty()
        : Optional.of(new Recurrence(rule, context));
  }

  /**
   * The first due day that is not before a day, of a rule in months that has no beginning, no end
   * and an interval of 1: whole cycles then shift no due day, so that the offset does not matter.
   */
  static LocalDate endless(Deadline.Every rule, LocalDate day) {
    Grid.OfMonths due = dueInMonths(rule, 0, rule.cycle().months());
    return due.day(due.from(day));
  }

  /**
   * The first due day that is not before a day.
   *
   * @param day in years 1 to 9999
   */
  Optional<LocalDate> nextDue(LocalDate day) {
    int number = Math.max(first, due.from(day));
    return number > last ? Optional.empty() : Optional.of(due.day(number));
  }

  /** Number of the first occurrence that is not due before a day. */
  int from(LocalDate day) {
    return Math.max(first, due.from(day));
  }

  /** How many occurrences from a number on are not due after a day. */
  int countUpTo(LocalDate day, int from) {
    return Math.max(0, Math.min(last, due.upTo(day)) - from + 1);
  }

  /** Due day of an occurrence. */
  LocalDate day(int number) {
    return due.day(number);
  }

  /** Puts the due days from an occurrence on into an array. */
  void fill(LocalDate[] days, int number) {
    due.fill(days, number);
  }

  /** First day of an occurrence's cycle, packed. */
  int cycle(int number) {
    return starts.packed(number);
  }

  /** An occurrence as {@link Hits} has it. */
  long key(int number, int part) {
    return Hits.key(due.packed(number), starts.packed(number), part);
  }

  /** Whether no two occurrences are due on one day. */
  boolean isStrict() {
    return due == named;
  }

  /** Due day of an occurrence before any move to a working day. */
  LocalDate named(int number) {
    return named.day(number);
  }

  /** Number of the cycle that begins on a day. */
  int number(LocalDate cycle) {
    return starts.from(cycle);
  }

  /** The cycle that begins on a day. */
  static CalendarPeriod cycle(Cycle cycle, LocalDate first) {
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch (cycle) {
      case DAY -> CalendarPeriod.day(first);
      case WEEK ->
          CalendarPeriod.range(CalendarPeriod.day(first), CalendarPeriod.day(first.plusDays(6)));
      case MONTH -> CalendarPeriod.month(year, month);
      case QUARTER -> CalendarPeriod.quarter(year, (month + 2) / 3);
      case HALF_YEAR -> CalendarPeriod.halfYear(year, month < 7 ? 1 : 2);
      case YEAR -> CalendarPeriod.year(year);
    };
  }

  /** Length of a cycle: months, or days for a week and a day. */
  private static int length(Cycle cycle) {
    return cycle.months() > 0 ? cycle.months() : cycle == Cycle.WEEK ? 7 : 1;
  }

  /**
   * Beginning of cycle number 0. It is so many cycles before the one in which the rule begins that
   * no shift brings it past January of year 0.
   */
  private static int base(Deadline.Every rule, int step) {
    boolean ofMonths = rule.cycle().months() > 0;
    int origin = rule.cycle() == Cycle.WEEK ? MONDAY : 0;
    int length = length(rule.cycle());
    int begin = origin;
    if (rule.from().isPresent()) {
      LocalDate from = rule.from().get().firstDay();
      int position =
          ofMonths ? from.getYear() * 12 + from.getMonthValue() - 1 : (int) from.toEpochDay();
      begin = position - Math.floorMod(position - origin, length);
    }
    int farthest = (rule.offset() + 1) * length;
    return ofMonths ? begin - step * ((begin + farthest + step) / step) : begin;
  }

  private static Grid grid(Cycle cycle, int base, int step) {
    return cycle.months() > 0 ? Grid.ofMonths(base, step, 1, 0) : new Grid.OfDays(base, step);
  }

  private static Grid last(Cycle cycle, int base, int step) {
    int shift = length(cycle) - 1;
    return cycle.months() > 0
        ? Grid.ofMonths(base + shift, step, 31, 0)
        : new Grid.OfDays(base + shift, step);
  }

  /** The day of the place that decides about from and until: its last, or its first if before. */
  private static Grid place(Deadline.Every rule, int base, int step) {
    Place place = rule.place();
    boolean by = rule.edge() == Edge.BY;
    if (rule.cycle().months() == 0) {
      return new Grid.OfDays(base + dayOfWeek(rule), step);
    }
    int day = by ? 31 : 1;
    if (place.day().isPresent()) {
      day = lastAs31(place.day().getAsInt());
    }
    return Grid.ofMonths(base + (by ? lastMonth(rule) : firstMonth(rule)), step, day, 0);
  }

  private static Grid due(Deadline.Every rule, int base, int step) {
    boolean by = rule.edge() == Edge.BY;
    int later = base + rule.offset() * length(rule.cycle());
    return rule.cycle().months() == 0
        ? new Grid.OfDays(later + dayOfWeek(rule) - (by ? 0 : 1), step)
        : dueInMonths(rule, later, step).inYears();
  }

  private static Grid.OfMonths dueInMonths(Deadline.Every rule, int base, int step) {
    boolean by = rule.edge() == Edge.BY;
    int day = lastAs31(rule.place().day().orElse(by ? -1 : 1));
    if (by) {
      return new Grid.OfMonths(base + lastMonth(rule), step, day, 0);
    }
    // Before the first of a month is the last day of the month before.
    return day == 1
        ? new Grid.OfMonths(base + firstMonth(rule) - 1, step, 31, 0)
        : new Grid.OfMonths(base + firstMonth(rule), step, day, 1);
  }

  /** The named day of a week or day, counted from its beginning; its last or, if before, first. */
  private static int dayOfWeek(Deadline.Every rule) {
    int whole = rule.edge() == Edge.BY ? length(rule.cycle()) - 1 : 0;
    return rule.place().weekday().map(DayOfWeek::getValue).map(value -> value - 1).orElse(whole);
  }

  /** First month of the place, counted from the beginning of the cycle. */
  private static int firstMonth(Deadline.Every rule) {
    Place place = rule.place();
    return place.quarter().isPresent()
        ? place.quarter().getAsInt() * 3 - 3
        : place.month().orElse(1) - 1;
  }

  /** Last month of the place, counted from the beginning of the cycle. */
  private static int lastMonth(Deadline.Every rule) {
    Place place = rule.place();
    return place.quarter().isPresent()
        ? place.quarter().getAsInt() * 3 - 1
        : place.month().orElse(rule.cycle().months()) - 1;
  }

  private static int lastAs31(int day) {
    return day == -1 ? 31 : day;
  }
}
