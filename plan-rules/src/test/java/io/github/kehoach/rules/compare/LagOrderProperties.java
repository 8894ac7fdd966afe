package io.github.kehoach.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Lag;
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
                Arbitraries.of(Lag.Unit.DAY, Lag.Unit.WEEK, Lag.Unit.MONTH, Lag.Unit.YEAR))
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
      Lag month = Lag.of(1, Lag.Unit.MONTH);
      Lag asDays = Lag.of(days, Lag.Unit.DAY);
      assertThat(ByDays.isNeverLater(month, asDays)).isFalse();
      assertThat(LagOrder.daysLater(month, asDays)).isEmpty();
    }
    assertThat(LagOrder.daysLater(Lag.of(1, Lag.Unit.MONTH), Lag.of(31, Lag.Unit.DAY)))
        .hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(1, Lag.Unit.MONTH), Lag.of(27, Lag.Unit.DAY))).hasValue(1);
  }

  @Test
  void yearsAndWeeksAreMonthsAndDays() {
    assertThat(LagOrder.daysLater(Lag.of(12, Lag.Unit.MONTH), Lag.of(1, Lag.Unit.YEAR)))
        .hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(15, Lag.Unit.DAY), Lag.of(2, Lag.Unit.WEEK))).hasValue(1);
    assertThat(LagOrder.daysLater(Lag.of(1, Lag.Unit.YEAR), Lag.of(366, Lag.Unit.DAY)))
        .hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(1, Lag.Unit.YEAR), Lag.of(365, Lag.Unit.DAY))).isEmpty();
  }

  @Test
  void hoursEndWithinADayAndDaysWithTheirEnd() {
    Lag day = Lag.of(1, Lag.Unit.DAY);
    assertThat(LagOrder.daysLater(Lag.of(24, Lag.Unit.HOUR), day)).hasValue(-1);
    assertThat(LagOrder.daysLater(day, Lag.of(24, Lag.Unit.HOUR))).isEmpty();
    assertThat(LagOrder.daysLater(day, Lag.of(48, Lag.Unit.HOUR))).hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(49, Lag.Unit.HOUR), day)).hasValue(1);
    assertThat(LagOrder.daysLater(Lag.of(25, Lag.Unit.HOUR), Lag.of(24, Lag.Unit.HOUR)))
        .hasValue(0);
  }

  @Test
  void daysBeforeAnEventAreEarlierTheMoreThereAre() {
    assertThat(LagOrder.daysLater(Lag.of(-20, Lag.Unit.DAY), Lag.of(-2, Lag.Unit.WEEK)))
        .hasValue(-1);
    assertThat(LagOrder.daysLater(Lag.of(-1, Lag.Unit.MONTH), Lag.of(-31, Lag.Unit.DAY))).isEmpty();
    assertThat(LagOrder.daysLater(Lag.of(-1, Lag.Unit.WEEK), Lag.of(-1, Lag.Unit.MONTH)))
        .hasValue(21);
  }
}
