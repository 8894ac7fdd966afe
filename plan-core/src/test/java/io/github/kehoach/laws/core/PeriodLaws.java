package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;
import static io.github.kehoach.laws.core.Outcome.refusedWith;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;

/** What holds for every {@link CalendarPeriod} and {@link DayRange}. */
public class PeriodLaws {
  @Law(
      id = "period-text-is-exact",
      says =
          "A text reads as a period only if it is that period's text form; any other is refused,"
              + " with the place where reading stopped.",
      catches = "a reader that trims")
  public Claim<Function<String, CalendarPeriod>> textIsExact(@ForAll("texts") String text) {
    return claim(
        read -> {
          try {
            return Outcome.equal(read.apply(text).toString(), text, "read from '" + text + "'");
          } catch (UnreadableTextException no) {
            return Outcome.holds(
                no.input().equals(text) && no.index() >= 0 && no.index() <= text.length(),
                "the refusal of '" + text + "' must keep it and name a place in it: " + no);
          }
        },
        CalendarPeriod::parse,
        any -> CalendarPeriod.parse(any.strip()));
  }

  @Law(
      id = "period-days-in-order",
      says = "The last day of a period does not lie before its first.",
      catches = "periods that end on the day before their first")
  public Claim<Function<CalendarPeriod, LocalDate>> daysInOrder(@ForAll CalendarPeriod period) {
    return claim(
        lastDay ->
            Outcome.holds(
                !lastDay.apply(period).isBefore(period.firstDay()),
                period + ": " + period.firstDay() + " to " + lastDay.apply(period)),
        CalendarPeriod::lastDay,
        any -> any.firstDay().minusDays(1));
  }

  @Law(
      id = "period-holds-its-days",
      says =
          "A day belongs to a month, quarter, half-year or year exactly if its own date names it,"
              + " and to a range exactly if it lies neither before the first nor after the last.",
      catches = "months of thirty days")
  public Claim<BiPredicate<CalendarPeriod, LocalDate>> holdsItsDays(
      @ForAll("periodsAndDays") Tuple2<CalendarPeriod, LocalDate> both) {
    return claim(
        holds ->
            Outcome.equal(
                holds.test(both.get1(), both.get2()),
                both.get1().match(new NamedBy(both.get2())),
                both.get2() + " against " + both.get1()),
        (period, day) -> period.days().contains(day),
        (period, day) -> period.days().contains(day) && day.getDayOfMonth() < 31);
  }

  @Law(
      id = "period-range-runs-forwards",
      says =
          "A range covers from the first day of its first period to the last day of its last; equal"
              + " ends are that period itself; one that runs backwards is refused with both ends in the"
              + " message, one with a range as an end with that range.",
      catches = "a range that turns its ends round")
  public Claim<BinaryOperator<CalendarPeriod>> rangeRunsForwards(
      @ForAll("pairs") Tuple2<CalendarPeriod, CalendarPeriod> pair) {
    CalendarPeriod first = pair.get1();
    CalendarPeriod last = pair.get2();
    String ends = first + "/" + last;
    boolean nested = first.toString().contains("/") || last.toString().contains("/");
    boolean backwards =
        last.firstDay().isBefore(first.firstDay()) || last.lastDay().isBefore(first.lastDay());
    String days = " from " + first.firstDay() + " to " + last.lastDay();
    return claim(
        range -> {
          if (nested) {
            CalendarPeriod end = first.toString().contains("/") ? first : last;
            return refusedWith("a range as an end, was '" + end, () -> range.apply(first, last));
          }
          if (backwards) {
            return refusedForBoth(first, last, () -> range.apply(first, last));
          }
          CalendarPeriod made = range.apply(first, last);
          return Outcome.equal(
              made + " from " + made.firstDay() + " to " + made.lastDay(),
              (first.equals(last) ? first : ends) + days,
              ends);
        },
        CalendarPeriod::range,
        (one, other) ->
            other.firstDay().isBefore(one.firstDay())
                ? CalendarPeriod.range(other, one)
                : CalendarPeriod.range(one, other));
  }

  @Law(
      id = "period-equal-by-text",
      says = "Two periods are equal exactly if their text forms are, and then hash alike.",
      catches = "equality that looks at days alone")
  public Claim<BiPredicate<CalendarPeriod, CalendarPeriod>> equalByText(
      @ForAll("pairs") Tuple2<CalendarPeriod, CalendarPeriod> pair) {
    CalendarPeriod one = pair.get1();
    CalendarPeriod again = CalendarPeriod.parse(one.toString());
    CalendarPeriod first = CalendarPeriod.day(one.firstDay());
    CalendarPeriod inDays = CalendarPeriod.range(first, CalendarPeriod.day(one.lastDay()));
    List<CalendarPeriod> others = List.of(pair.get2(), again, inDays);
    return claim(
        equal ->
            Outcome.equal(
                others.stream().map(any -> equal.test(one, any)).toList(),
                others.stream().map(any -> one.toString().equals(any.toString())).toList(),
                one + " among " + others),
        (some, other) -> some.equals(other) && some.hashCode() == other.hashCode(),
        (some, other) -> some.days().equals(other.days()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  @Law(
      id = "period-part-in-calendar",
      says =
          "A year, half-year, quarter, month or day that the calendar does not have is refused with"
              + " its number in the message; any other is accepted.",
      catches = "a month 13 that is January")
  public Claim<BiFunction<Integer, Integer, CalendarPeriod>> partInCalendar(
      @ForAll @IntRange(min = -3, max = 40) int number,
      @ForAll("yearsAtTheEnds") int end,
      @ForAll CalendarPeriod period) {
    LocalDate last = period.lastDay();
    int year = last.getYear();
    int month = last.getMonthValue();
    int days = last.lengthOfMonth();
    return claim(
        monthOf ->
            Outcome.all(
                inCalendar(end, 9999, CalendarPeriod::year),
                inCalendar(end, 9999, any -> monthOf.apply(any, month)),
                inCalendar(number, 2, half -> CalendarPeriod.halfYear(year, half)),
                inCalendar(number, 4, quarter -> CalendarPeriod.quarter(year, quarter)),
                inCalendar(number, 12, any -> monthOf.apply(year, any)),
                inCalendar(number, 12, any -> CalendarPeriod.day(year, any, 1)),
                inCalendar(number, days, day -> CalendarPeriod.day(year, month, day))),
        CalendarPeriod::month,
        (any, thirteen) -> CalendarPeriod.month(any, Math.floorMod(thirteen - 1, 12) + 1));
  }

  @Law(
      id = "day-range-holds-its-days",
      says = "A range holds exactly the days that are counted from its first to its last.",
      catches = "a range without its last day")
  public Claim<BiPredicate<DayRange, LocalDate>> rangeHoldsItsDays(
      @ForAll("rangesAndDays") Tuple2<DayRange, LocalDate> both) {
    return claim(
        holds ->
            Outcome.equal(
                holds.test(both.get1(), both.get2()),
                days(both.get1()).anyMatch(both.get2()::equals),
                both.get2() + " in " + both.get1()),
        DayRange::contains,
        (range, day) -> range.contains(day) && day.isBefore(range.lastInclusive()));
  }

  @Law(
      id = "day-range-overlap-shares-a-day",
      says = "Two ranges overlap, seen from either, exactly if some day belongs to both.",
      catches = "overlap that looks at first days alone")
  public Claim<BiPredicate<DayRange, DayRange>> overlapSharesADay(
      @ForAll("neighbours") Tuple2<DayRange, DayRange> pair) {
    List<LocalDate> others = days(pair.get2()).toList();
    boolean shared = days(pair.get1()).anyMatch(others::contains);
    return claim(
        overlap ->
            Outcome.equal(
                List.of(
                    overlap.test(pair.get1(), pair.get2()), overlap.test(pair.get2(), pair.get1())),
                List.of(shared, shared),
                "overlap of " + pair + ", from either"),
        DayRange::overlaps,
        (one, other) -> one.contains(other.firstInclusive()));
  }

  @Law(
      id = "day-range-runs-forwards",
      says =
          "A range keeps its ends, and is refused with both in the message if the last lies before"
              + " the first.",
      catches = "a range that turns its ends round")
  public Claim<BiFunction<LocalDate, LocalDate, DayRange>> dayRangeRunsForwards(
      @ForAll("day") LocalDate first, @ForAll @IntRange(min = -40, max = 40) int shift) {
    LocalDate last = first.plusDays(shift);
    String ends = first + "/" + last;
    return claim(
        range ->
            shift < 0
                ? refusedForBoth(first, last, () -> range.apply(first, last))
                : Outcome.equal(range.apply(first, last).toString(), ends, ends),
        DayRange::ofClosed,
        (one, other) ->
            other.isBefore(one) ? DayRange.ofClosed(other, one) : DayRange.ofClosed(one, other));
  }

  /** An end before the beginning is refused, and the refusal has both. */
  static Outcome refusedForBoth(Object first, Object last, Supplier<?> make) {
    String both = "not-backwards " + last + " " + first;
    try {
      return Outcome.equal(make.get(), "refused", both);
    } catch (InvalidValueException refused) {
      return Outcome.equal(
          refused.code()
              + " "
              + refused.value().orElse("")
              + " "
              + String.join(" ", refused.arguments()),
          both,
          both);
    }
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return AnyPeriod.day();
  }

  /** Texts of periods, good and bad; one in eight is good but for a space. */
  @Provide
  Arbitrary<String> texts() {
    return Composed.frequencyOf(
        Tuple.of(7, AnyPeriod.text()), Tuple.of(1, AnyPeriod.period().map(any -> any + " ")));
  }

  @Provide
  Arbitrary<Integer> yearsAtTheEnds() {
    return Composed.oneOf(
        Arbitraries.integers().between(-3, 3), Arbitraries.integers().between(9_997, 10_003));
  }

  @Provide
  Arbitrary<Tuple2<CalendarPeriod, LocalDate>> periodsAndDays() {
    return AnyPeriod.period()
        .flatMap(period -> AnyPeriod.dayNear(period.days()).map(day -> Tuple.of(period, day)));
  }

  @Provide
  Arbitrary<Tuple2<DayRange, LocalDate>> rangesAndDays() {
    return AnyPeriod.days()
        .flatMap(range -> AnyPeriod.dayNear(range).map(day -> Tuple.of(range, day)));
  }

  /** Any two periods, half of them in neighbouring years. */
  @Provide
  Arbitrary<Tuple2<CalendarPeriod, CalendarPeriod>> pairs() {
    Arbitrary<CalendarPeriod> near =
        Combinators.combine(AnyPeriod.single(), Arbitraries.of(2024, 2025))
            .as((period, year) -> CalendarPeriod.parse(year + period.toString().substring(4)))
            .ignoreException(IllegalArgumentException.class);
    return Composed.oneOf(near.tuple2(), AnyPeriod.period().tuple2())
        .edgeCases(EdgeCases.Config::none);
  }

  /** Ranges that lie in each other, touch, or stand side by side. */
  @Provide
  Arbitrary<Tuple2<DayRange, DayRange>> neighbours() {
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 5);
    return Combinators.combine(
            AnyPeriod.day(), length, Arbitraries.integers().between(-8, 8), length)
        .as(
            (first, days, shift, others) ->
                Tuple.of(
                    DayRange.ofClosed(first, first.plusDays(days)),
                    DayRange.ofClosed(first.plusDays(shift), first.plusDays(shift + others))))
        .edgeCases(EdgeCases.Config::none);
  }

  private static Outcome inCalendar(int number, int highest, IntFunction<CalendarPeriod> make) {
    return number < 1 || number > highest
        ? refusedWith("was '" + number + "'", () -> make.apply(number))
        : Outcome.accepted(() -> make.apply(number), number + " is in the calendar");
  }

  private static Stream<LocalDate> days(DayRange range) {
    return range.firstInclusive().datesUntil(range.lastInclusive().plusDays(1));
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
