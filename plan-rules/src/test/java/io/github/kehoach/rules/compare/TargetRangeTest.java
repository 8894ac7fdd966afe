package io.github.kehoach.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.rules.compare.TargetRange.Order;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetRangeTest {
  private static final Target AT_LEAST_40 = Target.atLeast(BigDecimal.valueOf(40));
  private static final Target MORE_THAN_40 = Target.moreThan(BigDecimal.valueOf(40));
  private static final Target EXACTLY_90 = Target.exactly(BigDecimal.valueOf(90));

  private static Order order(Target lower, Target upper) {
    return order(lower, upper, Optional.empty());
  }

  private static Order order(Target lower, Target upper, Optional<Better> better) {
    return TargetRange.of(lower).orElseThrow().serves(TargetRange.of(upper).orElseThrow(), better);
  }

  @Test
  void atLeastIsWeakerThanMoreThan() {
    assertThat(order(AT_LEAST_40, MORE_THAN_40)).isEqualTo(Order.WEAKER);
    assertThat(order(MORE_THAN_40, AT_LEAST_40)).isEqualTo(Order.SERVES);
    assertThat(order(MORE_THAN_40, MORE_THAN_40)).isEqualTo(Order.SERVES);
  }

  @Test
  void aNumberServesABoundThatItMeets() {
    assertThat(order(EXACTLY_90, MORE_THAN_40)).isEqualTo(Order.SERVES);
    assertThat(order(Target.exactly(BigDecimal.TEN), MORE_THAN_40)).isEqualTo(Order.WEAKER);
  }

  @Test
  void aBareNumberIsABoundOnlyInAKnownDirection() {
    Target atLeast95 = Target.atLeast(BigDecimal.valueOf(95));
    assertThat(order(atLeast95, EXACTLY_90)).isEqualTo(Order.UNDECIDED);
    assertThat(order(atLeast95, EXACTLY_90, Optional.of(Better.HIGHER))).isEqualTo(Order.SERVES);
    assertThat(order(AT_LEAST_40, EXACTLY_90, Optional.of(Better.HIGHER))).isEqualTo(Order.WEAKER);
  }

  @Test
  void whatMissesABareNumberInBothDirectionsIsWeaker() {
    assertThat(order(AT_LEAST_40, EXACTLY_90)).isEqualTo(Order.WEAKER);
    assertThat(order(Target.exactly(BigDecimal.TEN), EXACTLY_90)).isEqualTo(Order.UNDECIDED);
    assertThat(order(EXACTLY_90, EXACTLY_90)).isEqualTo(Order.SERVES);
  }

  @Test
  void aRankComparesLikeAtMost() {
    Target atMost15 = Target.atMost(BigDecimal.valueOf(15));
    assertThat(TargetRange.of(Target.rankWithin(15))).isEqualTo(TargetRange.of(atMost15));
    assertThat(order(Target.rankWithin(20), atMost15)).isEqualTo(Order.WEAKER);
  }

  @Test
  void boundsAtOtherEndsAreNotCompared() {
    assertThat(order(Target.atMost(BigDecimal.TEN), AT_LEAST_40)).isEqualTo(Order.UNDECIDED);
  }

  @Test
  void wordsHaveNoRange() {
    assertThat(TargetRange.of(Target.inWords("Tiên tiến, hiện đại"))).isEmpty();
  }

  @Test
  void aNumberBetweenTwoServesWhatContainsItsEnds() {
    Target between = Target.between(BigDecimal.TEN, BigDecimal.valueOf(20));
    assertThat(order(Target.exactly(BigDecimal.valueOf(15)), between)).isEqualTo(Order.SERVES);
    assertThat(order(between, between)).isEqualTo(Order.SERVES);
    assertThat(order(between, Target.atLeast(BigDecimal.TEN))).isEqualTo(Order.SERVES);
    assertThat(order(between, Target.moreThan(BigDecimal.TEN))).isEqualTo(Order.WEAKER);
    assertThat(order(between, Target.atMost(BigDecimal.valueOf(20)))).isEqualTo(Order.SERVES);
    assertThat(order(between, Target.lessThan(BigDecimal.valueOf(20)))).isEqualTo(Order.WEAKER);
    assertThat(order(between, EXACTLY_90)).isEqualTo(Order.UNDECIDED);
    assertThat(order(AT_LEAST_40, between, Optional.of(Better.LOWER))).isEqualTo(Order.UNDECIDED);
    assertThat(order(Target.atMost(BigDecimal.valueOf(20)), between, Optional.of(Better.LOWER)))
        .isEqualTo(Order.SERVES);
    assertThat(order(Target.atMost(BigDecimal.valueOf(21)), between, Optional.of(Better.LOWER)))
        .isEqualTo(Order.WEAKER);
  }

  @Test
  void theNumbersOfARangeAreItsEndsEachOnce() {
    TargetRange between = range(Target.between(BigDecimal.TEN, BigDecimal.valueOf(20)));
    assertThat(between.numbers()).containsExactly(BigDecimal.TEN, BigDecimal.valueOf(20));
    assertThat(range(EXACTLY_90).numbers()).containsExactly(BigDecimal.valueOf(90));
    assertThat(between.sharesANumber(range(Target.atMost(BigDecimal.valueOf(20))))).isTrue();
    assertThat(between.sharesANumber(range(EXACTLY_90))).isFalse();
    assertThat(between.isBound()).isFalse();
    assertThat(range(AT_LEAST_40).isBound()).isTrue();
    assertThat(range(Target.rankWithin(5)).isBound()).isTrue();
  }

  @Test
  void aBareNumberSaysTheBoundThatItIs() {
    Target bare = Target.exactly(BigDecimal.valueOf(40));
    assertThat(range(bare).saysTheSame(range(AT_LEAST_40))).isTrue();
    assertThat(range(AT_LEAST_40).saysTheSame(range(bare))).isTrue();
    assertThat(range(bare).saysTheSame(range(Target.atMost(BigDecimal.valueOf(40))))).isTrue();
    assertThat(range(bare).saysTheSame(range(MORE_THAN_40))).isFalse();
    assertThat(range(bare).saysTheSame(range(Target.lessThan(BigDecimal.valueOf(40))))).isFalse();
    assertThat(range(bare).saysTheSame(range(EXACTLY_90))).isFalse();
    assertThat(range(bare).saysTheSame(range(bare))).isTrue();
    Target between = Target.between(BigDecimal.valueOf(40), BigDecimal.valueOf(50));
    assertThat(range(between).saysTheSame(range(AT_LEAST_40))).isFalse();
    assertThat(range(bare).saysTheSame(range(between))).isFalse();
  }

  private static TargetRange range(Target target) {
    return TargetRange.of(target).orElseThrow();
  }
}
