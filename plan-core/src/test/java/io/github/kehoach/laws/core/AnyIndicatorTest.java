package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class AnyIndicatorTest {
  private static final int VALUES = 2_000;

  @Example
  void valuesFitFifteenDigitsAndReachThem() {
    assertThat(sample(AnyIndicator.value()))
        .allMatch(value -> value.precision() <= 15 && value.scale() >= 0 && value.scale() <= 15)
        .anyMatch(value -> value.precision() == 15)
        .anyMatch(value -> value.scale() == 15)
        .anyMatch(value -> value.signum() < 0)
        .anyMatch(
            value -> value.signum() > 0 && value.stripTrailingZeros().scale() < value.scale());
  }

  @Example
  void valuesThatAreTooLongAreSoInEveryWay() {
    assertThat(sample(AnyIndicator.tooLong()))
        .anyMatch(value -> value.precision() > 15 && value.scale() <= 1)
        .anyMatch(value -> value.precision() > 17 && value.scale() > 0)
        .anyMatch(value -> value.scale() > 1_000)
        .anyMatch(value -> value.scale() < -1_000);
  }

  @Example
  void shrinksToTheSimplest() {
    assertThat(Simplest.of(AnyIndicator.value(), any -> true)).containsExactly(BigDecimal.ZERO);
    assertThat(Simplest.of(AnyIndicator.target(), any -> true))
        .contains(Target.atLeast(BigDecimal.ZERO))
        .isSubsetOf(Target.atLeast(BigDecimal.ZERO), Target.rankWithin(1));
    assertThat(Simplest.of(AnyIndicator.target(), Target.RankWithin.class::isInstance))
        .containsExactly(Target.rankWithin(1));
    assertThat(Simplest.of(AnyIndicator.indicator(), any -> true))
        .singleElement()
        .satisfies(
            simplest ->
                assertThat(simplest).isEqualTo(Indicator.builder().name(simplest.name()).build()));
  }

  private static <T> List<T> sample(Arbitrary<T> values) {
    return values.sampleStream().limit(VALUES).toList();
  }
}
