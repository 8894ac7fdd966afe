package io.github.kehoach.laws.core;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;

/** Generators of days and calendar periods, from year 2000 to 2060 unless told otherwise. */
public final class AnyPeriod {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2060;

  private AnyPeriod() {}

  /** Any day; simplest is the first of January 2025. */
  public static Arbitrary<LocalDate> day() {
    return Combinators.combine(year(), Arbitraries.integers().between(1, 12), monthDay())
        .as((year, month, day) -> lastPossible(year, month, day));
  }

  /** Any year; simplest is 2025. */
  public static Arbitrary<Integer> year() {
    return Arbitraries.integers()
        .between(FIRST_YEAR, LAST_YEAR)
        .shrinkTowards(2025)
        .edgeCases(edges -> edges.includeOnly(FIRST_YEAR, 2025, LAST_YEAR));
  }

  /** Any period but a range. */
  public static Arbitrary<CalendarPeriod> single() {
    Arbitrary<CalendarPeriod> days = day().map(CalendarPeriod::day);
    Arbitrary<CalendarPeriod> months =
        Combinators.combine(year(), Arbitraries.integers().between(1, 12))
            .as(CalendarPeriod::month);
    Arbitrary<CalendarPeriod> quarters =
        Combinators.combine(year(), Arbitraries.integers().between(1, 4))
            .as(CalendarPeriod::quarter);
    Arbitrary<CalendarPeriod> halves =
        Combinators.combine(year(), Arbitraries.integers().between(1, 2))
            .as(CalendarPeriod::halfYear);
    Arbitrary<CalendarPeriod> years = year().map(CalendarPeriod::year);
    return Composed.oneOf(years, months, days, quarters, halves);
  }

  /** Any range of two periods, in order. */
  public static Arbitrary<CalendarPeriod> range() {
    return Combinators.combine(single(), single())
        .filter(
            (first, last) ->
                !first.equals(last)
                    && !last.firstDay().isBefore(first.firstDay())
                    && !last.lastDay().isBefore(first.lastDay()))
        .as(CalendarPeriod::range)
        .edgeCases(EdgeCases.Config::none);
  }

  /** Any period. */
  public static Arbitrary<CalendarPeriod> period() {
    return Composed.frequencyOf(Tuple.of(5, single()), Tuple.of(1, range()));
  }

  /** Any closed range of up to 400 days. */
  public static Arbitrary<DayRange> days() {
    return Combinators.combine(day(), Arbitraries.integers().between(0, 400))
        .as((first, more) -> DayRange.ofClosed(first, first.plusDays(more)))
        .edgeCases(EdgeCases.Config::none);
  }

  /** Any day beside, at or between the ends of a range. */
  public static Arbitrary<LocalDate> dayNear(DayRange range) {
    int length = (int) ChronoUnit.DAYS.between(range.firstInclusive(), range.lastInclusive());
    return Arbitraries.integers()
        .between(-2, length + 2)
        .edgeCases(edges -> edges.add(-1, 0, length, length + 1))
        .map(range.firstInclusive()::plusDays);
  }

  /** Any text form of a period, and texts that differ from one by a single character. */
  public static Arbitrary<String> text() {
    Arbitrary<String> texts = period().map(CalendarPeriod::toString);
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 21);
    Arbitrary<String> others =
        Arbitraries.strings().withChars("0123456789-/QSq. \u0661").ofMaxLength(1);
    return Composed.frequencyOf(
            Tuple.of(1, texts),
            Tuple.of(2, Combinators.combine(texts, places, others).as(AnyPeriod::replaced)),
            Tuple.of(1, Combinators.combine(texts, places, others).as(AnyPeriod::inserted)))
        .edgeCases(EdgeCases.Config::none);
  }

  private static String replaced(String text, int place, String other) {
    int at = place % text.length();
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  private static String inserted(String text, int place, String other) {
    int at = place % (text.length() + 1);
    return text.substring(0, at) + other + text.substring(at);
  }

  private static Arbitrary<Integer> monthDay() {
    return Arbitraries.integers()
        .between(1, 31)
        .edgeCases(edges -> edges.includeOnly(1, 31).add(28, 29, 30));
  }

  private static LocalDate lastPossible(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
  }
}
