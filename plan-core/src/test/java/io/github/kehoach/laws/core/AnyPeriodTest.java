package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class AnyPeriodTest {
  private static final int SAMPLE = 4000;

  private static <T> List<T> sample(Arbitrary<T> values) {
    return values.sampleStream().limit(SAMPLE).toList();
  }

  private static <T> long percent(List<T> sample, Predicate<? super T> fits) {
    return sample.stream().filter(fits).count() * 100 / sample.size();
  }

  @Example
  void daysAndPeriodsLieInTheYears2000To2060() {
    LocalDate first = LocalDate.of(2000, 1, 1);
    LocalDate last = LocalDate.of(2060, 12, 31);
    assertThat(sample(AnyPeriod.day())).allMatch(DayRange.ofClosed(first, last)::contains);
    assertThat(sample(AnyPeriod.period()))
        .allSatisfy(
            period -> {
              assertThat(period.firstDay()).isAfterOrEqualTo(first);
              assertThat(period.lastDay()).isBeforeOrEqualTo(last);
            });
  }

  @Example
  void everyYearMonthAndDayOfTheMonthComesUp() {
    List<LocalDate> days = sample(AnyPeriod.day());
    assertThat(days.stream().map(LocalDate::getYear).collect(Collectors.toSet())).hasSize(61);
    assertThat(days.stream().map(LocalDate::getMonthValue).collect(Collectors.toSet())).hasSize(12);
    assertThat(days.stream().map(LocalDate::getDayOfMonth).collect(Collectors.toSet())).hasSize(31);
  }

  @Example
  void edgesAreTheFirstAndLastDaysAndTheEndsOfMonths() {
    List<LocalDate> edges = new ArrayList<>();
    AnyPeriod.day().edgeCases().forEach(edge -> edges.add(edge.value()));
    assertThat(edges)
        .contains(
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2060, 12, 31),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 11, 30));
  }

  @Example
  void rangesOfDaysHaveUpTo401DaysOneDayAmongThem() {
    List<Long> lengths =
        sample(AnyPeriod.days()).stream()
            .map(days -> ChronoUnit.DAYS.between(days.firstInclusive(), days.lastInclusive()) + 1)
            .toList();
    assertThat(lengths)
        .allMatch(length -> length >= 1 && length <= 401)
        .contains(1L)
        .anyMatch(length -> length > 366);
  }

  @Example
  void daysNearARangeLieInItAndOnBothSides() {
    DayRange week = DayRange.ofClosed(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 3, 2));
    assertThat(Set.copyOf(sample(AnyPeriod.dayNear(week))))
        .containsExactlyInAnyOrderElementsOf(
            LocalDate.of(2025, 2, 22).datesUntil(LocalDate.of(2025, 3, 5)).toList());
  }

  @Example
  void textsAreReadableAndUnreadableInTurn() {
    assertThat(percent(sample(AnyPeriod.text()), AnyPeriodTest::isReadable)).isBetween(25L, 75L);
  }

  private static boolean isReadable(String text) {
    try {
      return CalendarPeriod.parse(text).toString().equals(text);
    } catch (UnreadableTextException refused) {
      return false;
    }
  }

  @Example
  void everythingShrinksTo2025() {
    assertThat(Simplest.of(AnyPeriod.year(), any -> true)).containsExactly(2025);
    assertThat(Simplest.of(AnyPeriod.day(), any -> true)).containsExactly(LocalDate.of(2025, 1, 1));
    assertThat(Simplest.of(AnyPeriod.period(), any -> true))
        .containsExactly(CalendarPeriod.year(2025));
    assertThat(Simplest.of(AnyPeriod.single(), any -> any.toString().contains("Q")))
        .containsExactly(CalendarPeriod.quarter(2025, 1));
    assertThat(Simplest.of(AnyPeriod.text(), any -> true)).containsExactly("2025");
    assertThat(Simplest.of(AnyPeriod.range(), any -> true))
        .allMatch(range -> range.toString().contains("2025") && range.toString().length() < 13);
  }
}
