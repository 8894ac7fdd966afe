package io.github.kehoach.rules.status;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.rules.AttainmentLaws;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
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

  @Law(
      id = "attainment-monotone",
      says = "A value that is better is never further from a target than one that is worse.",
      catches = "measure that forgets the direction")
  Claim<?> betterIsNeverWorse(
      @ForAll("targets") Target target,
      @ForAll Better better,
      @ForAll("values") BigDecimal a,
      @ForAll("values") BigDecimal b) {
    return claim(
        () -> AttainmentLaws.monotone(target, better, a, b, Attainment::of),
        () -> Combinators.combine(targets(), values(), values()).as(Sample::new),
        one ->
            AttainmentLaws.monotone(
                one.target(),
                Better.LOWER,
                one.a(),
                one.b(),
                (aim, any, value) -> Attainment.of(aim, Optional.of(Better.HIGHER), value)));
  }

  @Law(
      id = "attainment-gap-closes",
      says =
          "A value that falls short reaches the target when it moves by the gap; past it where it"
              + " must be passed.",
      catches = "measure that halves the gap")
  Claim<?> theGapIsWhatIsMissing(
      @ForAll("targets") Target target, @ForAll Better better, @ForAll("values") BigDecimal value) {
    return claim(
        () -> AttainmentLaws.gapCloses(target, better, value, Attainment::of),
        () -> Combinators.combine(targets(), values(), values()).as(Sample::new),
        one ->
            AttainmentLaws.gapCloses(
                one.target(),
                Better.HIGHER,
                one.a(),
                (aim, direction, read) -> {
                  Attainment whole = Attainment.of(aim, direction, read);
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
