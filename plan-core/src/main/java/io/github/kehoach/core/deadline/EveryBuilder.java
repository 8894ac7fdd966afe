package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Deadline.Every}. Steps may come in any order and mean the same; what they say
 * together is checked, and takes its normal form, once, in {@link #build()}. A step said again
 * replaces what it said before. Null takes a step back: the field is absent. Not thread-safe.
 *
 * <pre>{@code
 * Deadline.every(Cycle.YEAR).inMonth(10).before().build();   // trước tháng 10 hằng năm
 * Deadline.every(Cycle.MONTH).onDay(5).offset(1).build();    // ngày 05 của tháng tiếp theo
 * }</pre>
 *
 * <p>Laws: {@code every-span-has-one-form}, {@code every-steps-in-any-order}, {@code
 * every-place-exists}.
 */
public final class EveryBuilder {
  private @Nullable Cycle cycle;
  private int interval = 1;
  private @Nullable Edge edge = Edge.BY;
  private @Nullable Integer month;
  private @Nullable Integer quarter;
  private @Nullable Integer day;
  private @Nullable DayOfWeek weekday;
  private @Nullable Integer nth;
  private @Nullable Integer workingDay;
  private int offset;
  private @Nullable CalendarPeriod from;
  private @Nullable CalendarPeriod until;

  EveryBuilder(@Nullable Cycle cycle) {
    this.cycle = cycle;
  }

  /** In which span the rule repeats; needed. */
  public EveryBuilder cycle(Cycle value) {
    cycle = value;
    return this;
  }

  /**
   * In every so many cycles: 2 is every second one, counted from the cycle in which {@link #from}
   * lies. Without a place, an offset and a beginning, three months are a quarter and six a
   * half-year; with a beginning they stay as written, due at the end of the first month of each
   * three. Who means quarters ("3 tháng một lần từ năm 2025") says {@link Cycle#QUARTER}, as the
   * reader of wordings does.
   *
   * @param cycles from 1 to 1000; 1 unless said
   */
  public EveryBuilder interval(int cycles) {
    interval = cycles;
    return this;
  }

  /** Whether the named place still counts; {@link Edge#BY} unless said. */
  public EveryBuilder edge(Edge value) {
    edge = value;
    return this;
  }

  /** With the place excluded: done before it begins. */
  public EveryBuilder before() {
    return edge(Edge.BEFORE);
  }

  /**
   * In one month of each quarter, half-year or year.
   *
   * @param monthOfCycle from 1 to the months of the cycle, -1 for its last, or null
   */
  public EveryBuilder inMonth(@Nullable Integer monthOfCycle) {
    month = monthOfCycle;
    return this;
  }

  /**
   * In one quarter of each year; not beside a month.
   *
   * @param quarterOfYear from 1 to 4, or null
   */
  public EveryBuilder inQuarter(@Nullable Integer quarterOfYear) {
    quarter = quarterOfYear;
    return this;
  }

  /**
   * On one day of the month; in a cycle longer than a month beside {@link #inMonth}.
   *
   * @param dayOfMonth from 1 to 31, -1 for the last, or null; in a shorter month, 29, 30 and 31 are
   *     its last day
   */
  public EveryBuilder onDay(@Nullable Integer dayOfMonth) {
    day = dayOfMonth;
    return this;
  }

  /**
   * On one day of each week; with {@link #nth} of the month.
   *
   * @param dayOfWeek which, or null
   */
  public EveryBuilder on(@Nullable DayOfWeek dayOfWeek) {
    weekday = dayOfWeek;
    return this;
  }

  /**
   * On the first, second ... or last of such a day of the week in the month ("thứ Hai đầu tiên của
   * tháng"); in a cycle longer than a month beside {@link #inMonth}.
   *
   * @param number from 1 to 4, -1 for the last, or null
   */
  public EveryBuilder nth(@Nullable Integer number) {
    nth = number;
    return this;
  }

  /**
   * On a working day of the month, counted from its beginning ("ngày làm việc thứ 5 của tháng"); in
   * a cycle longer than a month beside {@link #inMonth}. Which day that is, a calendar of working
   * days knows.
   *
   * @param number from 1 to 10, -1 for the last, or null
   */
  public EveryBuilder onWorkingDay(@Nullable Integer number) {
    workingDay = number;
    return this;
  }

  /**
   * With the due day in a later cycle than the one reported on.
   *
   * @param cycles from 0 to 100; 1 = "của tháng tiếp theo", "năm sau"; 0 unless said
   */
  public EveryBuilder offset(int cycles) {
    offset = cycles;
    return this;
  }

  /**
   * From a period on.
   *
   * @param first the first period in which the rule holds, or null
   */
  public EveryBuilder from(@Nullable CalendarPeriod first) {
    from = first;
    return this;
  }

  /**
   * Up to a period.
   *
   * @param last the last period in which the rule holds, or null
   */
  public EveryBuilder until(@Nullable CalendarPeriod last) {
    until = last;
    return this;
  }

  /**
   * The rule in normal form.
   *
   * @throws InvalidValueException if a field is out of range or does not fit another, such as a day
   *     that no year has
   */
  public Deadline.Every build() {
    return new EveryFields(
        Checks.required(cycle, "Every.cycle"),
        interval,
        Checks.required(edge, "Every.edge"),
        Checks.optionalInt(month),
        Checks.optionalInt(quarter),
        Checks.optionalInt(day),
        Optional.ofNullable(weekday),
        Checks.optionalInt(nth),
        Checks.optionalInt(workingDay),
        offset,
        Optional.ofNullable(from),
        Optional.ofNullable(until));
  }
}
