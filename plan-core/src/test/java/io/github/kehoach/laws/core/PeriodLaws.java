package io.github.kehoach.laws.core;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What holds for every {@link CalendarPeriod}. */
public final class PeriodLaws {
  private PeriodLaws() {}

  /** {@code period-text-is-exact}: no text is read generously. */
  @Law(
      id = "period-text-is-exact",
      says =
          "A text reads as a period only if it is that period's text form; any other is refused,"
              + " with the place where reading stopped.")
  public static Outcome textIsExact(String text, Function<String, CalendarPeriod> read) {
    try {
      return Outcome.equal(read.apply(text).toString(), text, "'" + text + "' reads as other text");
    } catch (UnreadableTextException refused) {
      return Outcome.holds(
          refused.input().equals(text) && refused.index() >= 0 && refused.index() <= text.length(),
          "the refusal of '" + text + "' must keep it and name a place in it: " + refused);
    }
  }

  /** {@code period-days-in-order}. */
  @Law(
      id = "period-days-in-order",
      says = "The last day of a period does not lie before its first.")
  public static Outcome daysInOrder(
      CalendarPeriod period, Function<CalendarPeriod, LocalDate> lastDay) {
    return Outcome.holds(
        !lastDay.apply(period).isBefore(period.firstDay()),
        period + " begins on " + period.firstDay() + " and ends on " + lastDay.apply(period));
  }

  /** {@code period-holds-its-days}. */
  @Law(
      id = "period-holds-its-days",
      says =
          "A day belongs to a month, quarter, half-year or year exactly if its own date names it,"
              + " and to a range exactly if it lies neither before the first nor after the last.")
  public static Outcome holdsItsDays(
      CalendarPeriod period, LocalDate day, BiPredicate<CalendarPeriod, LocalDate> holds) {
    return Outcome.equal(
        holds.test(period, day), period.match(new NamedBy(day)), day + " against " + period);
  }

  /** {@code period-range-runs-forwards}. */
  @Law(
      id = "period-range-runs-forwards",
      says =
          "A range covers from the first day of its first period to the last day of its last; equal"
              + " ends are that period itself; one that runs backwards or has a range as an end is"
              + " refused with both ends in the message.")
  public static Outcome rangeRunsForwards(
      CalendarPeriod first, CalendarPeriod last, BinaryOperator<CalendarPeriod> range) {
    String ends = first + "/" + last;
    boolean nested = first.toString().contains("/") || last.toString().contains("/");
    boolean backwards =
        last.firstDay().isBefore(first.firstDay()) || last.lastDay().isBefore(first.lastDay());
    if (nested || backwards) {
      return ValueLaws.isRefused(ends, () -> range.apply(first, last));
    }
    CalendarPeriod made = range.apply(first, last);
    return Outcome.equal(
        made + " from " + made.firstDay() + " to " + made.lastDay(),
        (first.equals(last) ? first : ends) + " from " + first.firstDay() + " to " + last.lastDay(),
        ends);
  }

  /** {@code period-equal-by-text}. */
  @Law(
      id = "period-equal-by-text",
      says = "Two periods are equal exactly if their text forms are, and then hash alike.")
  public static Outcome equalByText(
      CalendarPeriod one, CalendarPeriod other, BiPredicate<CalendarPeriod, CalendarPeriod> equal) {
    boolean alike = one.toString().equals(other.toString());
    return Outcome.all(
        Outcome.equal(equal.test(one, other), alike, "equal: " + one + " and " + other),
        Outcome.equal(
            alike ? one.hashCode() : 0, alike ? other.hashCode() : 0, one + " and " + other));
  }

  /** {@code period-part-in-calendar}. */
  @Law(
      id = "period-part-in-calendar",
      says =
          "A year, half-year, quarter, month or day that the calendar does not have is refused with"
              + " its number in the message; any other is accepted.")
  public static Outcome partInCalendar(int number, int highest, IntFunction<CalendarPeriod> make) {
    if (number < 1 || number > highest) {
      return ValueLaws.isRefused(number, () -> make.apply(number));
    }
    return Outcome.neverThrows(
        () -> Outcome.equal(make.apply(number) == null, false, number + " is accepted"),
        number + " is accepted");
  }

  /** Whether the date of a day names a period: arithmetic that knows no first or last day. */
  private record NamedBy(LocalDate day) implements CalendarPeriod.Cases<Boolean> {
    @Override
    public Boolean day(CalendarPeriod.Day one) {
      return one.date().equals(day);
    }

    @Override
    public Boolean months(CalendarPeriod.Months months) {
      int month = day.getMonthValue();
      int named =
          switch (months.span()) {
            case MONTH -> month;
            case QUARTER -> (month + 2) / 3;
            case HALF_YEAR -> month > 6 ? 2 : 1;
            case YEAR -> 1;
          };
      return day.getYear() == months.year() && named == months.number();
    }

    @Override
    public Boolean range(CalendarPeriod.Range range) {
      boolean before = !range.first().match(this) && day.isBefore(range.first().firstDay());
      boolean after = !range.last().match(this) && day.isAfter(range.last().lastDay());
      return !before && !after;
    }
  }
}
