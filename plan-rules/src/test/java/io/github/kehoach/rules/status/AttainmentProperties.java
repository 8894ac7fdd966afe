package io.github.kehoach.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.rules.AttainmentLaws;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AttainmentProperties {
  private static final BigDecimal EIGHTY = new BigDecimal("80");

  @Provide
  Arbitrary<BigDecimal> values() {
    return Arbitraries.integers().between(-50, 150).map(n -> BigDecimal.valueOf(n, 1));
  }

  @Provide
  Arbitrary<Target> targets() {
    return Combinators.combine(Arbitraries.integers().between(0, 6), values(), values())
        .as(AttainmentProperties::target);
  }

  private static Target target(int kind, BigDecimal a, BigDecimal b) {
    return switch (kind) {
      case 0 -> Target.atLeast(a);
      case 1 -> Target.moreThan(a);
      case 2 -> Target.atMost(a);
      case 3 -> Target.lessThan(a);
      case 4 -> Target.exactly(a);
      case 5 -> Target.rankWithin(1 + a.abs().intValue());
      default -> Target.between(a.min(b), a.max(b).add(BigDecimal.ONE));
    };
  }

  @Property
  @Label("attainment-monotone")
  void betterIsNeverWorse(
      @ForAll("targets") Target target,
      @ForAll Better better,
      @ForAll("values") BigDecimal a,
      @ForAll("values") BigDecimal b) {
    AttainmentLaws.monotone(target, better, a, b, Attainment::of).check();
  }

  @Example
  @Label("planted: attainment-monotone")
  void measureThatForgetsTheDirection() {
    PlantedBug.isCaught(
        Combinators.combine(targets(), values(), values()).as(Sample::new),
        one ->
            AttainmentLaws.monotone(
                one.target(),
                Better.LOWER,
                one.a(),
                one.b(),
                (target, better, value) ->
                    Attainment.of(target, Optional.of(Better.HIGHER), value)));
  }

  @Property
  @Label("attainment-gap-closes")
  void theGapIsWhatIsMissing(
      @ForAll("targets") Target target, @ForAll Better better, @ForAll("values") BigDecimal value) {
    AttainmentLaws.gapCloses(target, better, value, Attainment::of).check();
  }

  @Example
  @Label("planted: attainment-gap-closes")
  void measureThatHalvesTheGap() {
    PlantedBug.isCaught(
        Combinators.combine(targets(), values(), values()).as(Sample::new),
        one ->
            AttainmentLaws.gapCloses(
                one.target(),
                Better.HIGHER,
                one.a(),
                (target, better, value) -> {
                  Attainment whole = Attainment.of(target, better, value);
                  return new Attainment(
                      whole.kind(), whole.gap().map(gap -> gap.multiply(new BigDecimal("0.5"))));
                }));
  }

  private record Sample(Target target, BigDecimal a, BigDecimal b) {}

  @Example
  void aBareNumberNeedsADirectionToBeExceeded() {
    Target target = Target.exactly(EIGHTY);
    BigDecimal more = new BigDecimal("81");
    assertThat(Attainment.of(target, Optional.empty(), more).kind())
        .isEqualTo(Attainment.Kind.NOT_DECIDED);
    assertThat(Attainment.of(target, Optional.of(Better.HIGHER), more).kind())
        .isEqualTo(Attainment.Kind.EXCEEDED);
    assertThat(Attainment.of(target, Optional.of(Better.LOWER), more).gap())
        .contains(BigDecimal.ONE);
  }

  @Example
  void wordsAreNotMeasured() {
    assertThat(Attainment.of(Target.inWords("Tiên tiến"), Optional.empty(), EIGHTY).kind())
        .isEqualTo(Attainment.Kind.NOT_MEASURABLE);
  }

  @Example
  void shortOfAFloorSaysByHowMuch() {
    assertThat(
            Attainment.of(Target.atLeast(EIGHTY), Optional.empty(), new BigDecimal("72.5")).gap())
        .contains(new BigDecimal("7.5"));
  }
}
