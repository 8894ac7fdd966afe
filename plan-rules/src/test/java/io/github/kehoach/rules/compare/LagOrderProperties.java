package io.github.kehoach.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.rules.ByDays;
import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class LagOrderProperties {
  @Provide
  Arbitrary<Lag> lags() {
    return Composed.oneOf(
        AnyDeadline.lag(),
        Combinators.combine(
                Arbitraries.integers().between(-3, 14),
                Arbitraries.of(LagUnit.DAY, LagUnit.WEEK, LagUnit.MONTH, LagUnit.YEAR))
            .as(Lag::of));
  }

  @Provide
  Arbitrary<LocalDate> events() {
    return AnyPeriod.day();
  }

  @Property
  void orderHoldsForWhateverDayOfTheEvent(
      @ForAll("lags") Lag lower, @ForAll("lags") Lag upper, @ForAll("events") LocalDate event) {
    OptionalInt later = LagOrder.daysLater(lower, upper);
    long days = ByDays.end(lower, event).toEpochDay() - ByDays.end(upper, event).toEpochDay();
    if (later.isPresent() && later.getAsInt() < 0) {
      assertThat(days).isNotPositive();
    } else if (later.isPresent()) {
      assertThat(days).isGreaterThanOrEqualTo(later.getAsInt());
    }
    Statistics.label("decided")
        .collect(later.isPresent())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 50);
              coverage.check(false).percentage(share -> share > 5);
            });
  }

  @Test
  void whatIsNotDecidedHasACaseForEitherSide() {
    for (int days = 28; days < 31; days++) {
      Lag month = Lag.of(1, LagUnit.MONTH);
      Lag asDays = Lag.of(days, LagUnit.DAY);
      assertThat(ByDays.isNeverLater(month, asDays)).isFalse();
      assertThat(LagOrder.daysLater(month, asDays)).isEmpty();
    }
    assertThat(LagOrder.daysLater(Lag.of(1, LagUnit.MONTH), Lag.of(31, LagUnit.DAY))).hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(1, LagUnit.MONTH), Lag.of(27, LagUnit.DAY))).hasValue(1);
  }

  @Test
  void yearsAndWeeksAreMonthsAndDays() {
    assertThat(LagOrder.daysLater(Lag.of(12, LagUnit.MONTH), Lag.of(1, LagUnit.YEAR))).hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(15, LagUnit.DAY), Lag.of(2, LagUnit.WEEK))).hasValue(1);
    assertThat(LagOrder.daysLater(Lag.of(1, LagUnit.YEAR), Lag.of(366, LagUnit.DAY))).hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(1, LagUnit.YEAR), Lag.of(365, LagUnit.DAY))).isEmpty();
  }

  @Test
  void hoursEndWithinADayAndDaysWithTheirEnd() {
    Lag day = Lag.of(1, LagUnit.DAY);
    assertThat(LagOrder.daysLater(Lag.of(24, LagUnit.HOUR), day)).hasValue(-1);
    assertThat(LagOrder.daysLater(day, Lag.of(24, LagUnit.HOUR))).isEmpty();
    assertThat(LagOrder.daysLater(day, Lag.of(48, LagUnit.HOUR))).hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(49, LagUnit.HOUR), day)).hasValue(1);
    assertThat(LagOrder.daysLater(Lag.of(25, LagUnit.HOUR), Lag.of(24, LagUnit.HOUR))).hasValue(0);
  }

  @Test
  void daysBeforeAnEventAreEarlierTheMoreThereAre() {
    assertThat(LagOrder.daysLater(Lag.of(-20, LagUnit.DAY), Lag.of(-2, LagUnit.WEEK))).hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(-1, LagUnit.MONTH), Lag.of(-31, LagUnit.DAY))).isEmpty();
    assertThat(LagOrder.daysLater(Lag.of(-1, LagUnit.WEEK), Lag.of(-1, LagUnit.MONTH)))
        .hasValue(21);
  }

  private static OptionalInt later(int lower, LagUnit unit, int upper, LagUnit other) {
    return LagOrder.daysLater(Lag.of(lower, unit), Lag.of(upper, other));
  }

  /** Two months are 59 to 62 days, counted back from an event too. */
  @Test
  void monthsAreAsManyDaysAsTheyCanBe() {
    assertThat(later(2, LagUnit.MONTH, 62, LagUnit.DAY)).hasValue(-1);
    assertThat(later(2, LagUnit.MONTH, 61, LagUnit.DAY)).isEmpty();
    assertThat(later(2, LagUnit.MONTH, 59, LagUnit.DAY)).isEmpty();
    assertThat(later(2, LagUnit.MONTH, 58, LagUnit.DAY)).hasValue(1);
    assertThat(later(-2, LagUnit.MONTH, -59, LagUnit.DAY)).hasValue(-1);
    assertThat(later(-2, LagUnit.MONTH, -60, LagUnit.DAY)).isEmpty();
    assertThat(later(-2, LagUnit.MONTH, -62, LagUnit.DAY)).isEmpty();
    assertThat(later(-2, LagUnit.MONTH, -63, LagUnit.DAY)).hasValue(1);
    assertThat(later(-1, LagUnit.YEAR, -365, LagUnit.DAY)).hasValue(-1);
    assertThat(later(-1, LagUnit.YEAR, -367, LagUnit.DAY)).hasValue(1);
    assertThat(later(0, LagUnit.MONTH, 0, LagUnit.DAY)).hasValue(-1);
  }

  @Test
  void aDifferenceInOneUnitIsAtLeastSoManyDays() {
    assertThat(later(1, LagUnit.MONTH, 1, LagUnit.MONTH)).hasValue(-1);
    assertThat(later(2, LagUnit.MONTH, 1, LagUnit.MONTH)).hasValue(28);
    assertThat(later(14, LagUnit.MONTH, 1, LagUnit.MONTH)).hasValue(365 + 28);
    assertThat(later(3, LagUnit.YEAR, 1, LagUnit.YEAR)).hasValue(730);
    assertThat(later(3, LagUnit.WEEK, 2, LagUnit.WEEK)).hasValue(7);
    assertThat(later(5, LagUnit.WORKING_DAY, 3, LagUnit.WORKING_DAY)).hasValue(2);
    assertThat(later(72, LagUnit.HOUR, 24, LagUnit.HOUR)).hasValue(2);
    assertThat(later(5, LagUnit.DAY, 5, LagUnit.WORKING_DAY)).isEmpty();
  }

  @Test
  void hoursEndOnTheDayThatTheyReach() {
    assertThat(later(25, LagUnit.HOUR, 1, LagUnit.DAY)).isEmpty();
    assertThat(later(25, LagUnit.HOUR, 2, LagUnit.DAY)).hasValue(-1);
    assertThat(later(-25, LagUnit.HOUR, -1, LagUnit.DAY)).hasValue(-1);
    assertThat(later(-25, LagUnit.HOUR, -2, LagUnit.DAY)).isEmpty();
    assertThat(later(-25, LagUnit.HOUR, -3, LagUnit.DAY)).hasValue(1);
    assertThat(later(-2, LagUnit.DAY, -25, LagUnit.HOUR)).isEmpty();
    assertThat(later(-3, LagUnit.DAY, -25, LagUnit.HOUR)).hasValue(-1);
  }
}
