package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class AnyIndicatorTest {
  private static final int VALUES = 2_000;

  @Example
  void everyTargetVariantIsOneInTwentyAtLeast() {
    Map<String, Long> counts =
        sample(AnyIndicator.target()).stream()
            .collect(Collectors.groupingBy(Variants::nameOf, Collectors.counting()));
    assertThat(counts).hasSize(Target.class.getPermittedSubclasses().length);
    assertThat(counts.values()).allMatch(count -> count >= VALUES / 20);
  }

  @Example
  void someTargetsHaveWordsBesideTheirNumber() {
    assertThat(sample(AnyIndicator.target()))
        .anyMatch(target -> target.stated().isPresent() && !(target instanceof Target.Stated))
        .anyMatch(target -> target.stated().isEmpty());
  }

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

  @Example
  void everyFieldIsSometimesSetAndSometimesNot() {
    List<Indicator> indicators = sample(AnyIndicator.indicator());
    assertThat(indicators).anyMatch(any -> any.number().isPresent());
    assertThat(indicators).anyMatch(any -> any.number().isEmpty());
    assertThat(indicators).anyMatch(any -> any.horizon().isPresent());
    assertThat(indicators).anyMatch(any -> any.horizon().isEmpty());
    assertThat(indicators).anyMatch(any -> any.unit().isPresent());
    assertThat(indicators).anyMatch(any -> any.unit().isEmpty());
    assertThat(indicators).anyMatch(any -> any.target().isPresent());
    assertThat(indicators).anyMatch(any -> any.target().isEmpty());
    assertThat(indicators).anyMatch(any -> any.targetText().isPresent());
    assertThat(indicators).anyMatch(any -> any.better().isPresent());
    assertThat(indicators).anyMatch(any -> any.monitors().size() == 2);
    assertThat(indicators).anyMatch(any -> !any.doubts().isEmpty());
    assertThat(indicators).anyMatch(any -> !any.extensions().isEmpty());
  }

  private static <T> List<T> sample(Arbitrary<T> values) {
    return values.sampleStream().limit(VALUES).toList();
  }
}
