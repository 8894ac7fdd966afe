package io.github.kehoach.laws.core;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.GroupTarget;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of indicators, their targets and readings. */
public final class AnyIndicator {
  private static final long LARGEST = 999_999_999_999_999L;

  private AnyIndicator() {}

  /** Any indicator: with and without number, unit and target; simplest is a name alone. */
  public static Arbitrary<Indicator> indicator() {
    Arbitrary<Indicator> plain =
        Made.by(Indicator::builder)
            .with(AnyPlan.words(), Indicator.Builder::name)
            .with(0.8, numbers(), Indicator.Builder::number)
            .with(0.6, horizon(), Indicator.Builder::horizon)
            .with(0.7, unit(), Indicator.Builder::unit)
            .with(0.8, target(), Indicator.Builder::target)
            .with(0.5, AnyPlan.words(), Indicator.Builder::targetText)
            .with(AnyAgency.ref().list().ofMaxSize(2), Indicator.Builder::monitors)
            .with(0.2, AnyAgency.ref().list().ofMaxSize(2), Indicator.Builder::leads)
            .with(0.2, numbers(), Indicator.Builder::parent)
            .with(0.2, groupTarget().list().ofMaxSize(2), Indicator.Builder::groups)
            .with(0.3, Arbitraries.of(Better.class), Indicator.Builder::better)
            .with(AnyExtensions.doubts("name", "targetText", "unit"), Indicator.Builder::doubts)
            .build(Indicator.Builder::build);
    return Composed.of(
        Combinators.combine(plain, AnyExtensions.around()).as(AnyIndicator::extended));
  }

  private static Indicator extended(
      Indicator indicator, Function<List<String>, Extensions> around) {
    List<String> inner = indicator.target().isPresent() ? List.of("/target") : List.of();
    return indicator.toBuilder().extensions(around.apply(inner)).build();
  }

  /** Any target of a group; simplest is the group alone. */
  public static Arbitrary<GroupTarget> groupTarget() {
    return Made.by(GroupTarget::builder)
        .with(AnyPlan.words(), GroupTarget.Builder::group)
        .with(0.8, target(), GroupTarget.Builder::target)
        .with(0.5, AnyPlan.words(), GroupTarget.Builder::targetText)
        .build(GroupTarget.Builder::build);
  }

  /** Any target of all eight variants, some with words beside the number. */
  public static Arbitrary<Target> target() {
    Arbitrary<Target> bare =
        Composed.oneOf(
            value().map(Target::atLeast),
            value().map(Target::moreThan),
            value().map(Target::atMost),
            value().map(Target::lessThan),
            value().map(Target::exactly),
            between(),
            Arbitraries.integers().between(1, 1_000_000).shrinkTowards(1).map(Target::rankWithin),
            AnyPlan.words().map(Target::inWords));
    Arbitrary<Target> withWords = Combinators.combine(bare, AnyPlan.words()).as(Target::stated);
    return Composed.of(Composed.frequencyOf(Tuple.of(4, bare), Tuple.of(1, withWords)));
  }

  /** Any value that a target holds, also with zeros at its end; most often of a few digits. */
  public static Arbitrary<BigDecimal> value() {
    return Composed.of(
        Composed.frequencyOf(
            Tuple.of(4, decimal(0, 10_000, 2)),
            Tuple.of(1, decimal(-10_000, 10_000, 4)),
            Tuple.of(1, decimal(-LARGEST, LARGEST, 15))));
  }

  /** Any value that needs more than 15 digits, or more than 15 places after the point. */
  public static Arbitrary<BigDecimal> tooLong() {
    Arbitrary<BigDecimal> digits =
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.TEN.pow(15), BigInteger.TEN.pow(40))
                    .map(number -> number.multiply(BigInteger.TEN).add(BigInteger.ONE)),
                Arbitraries.integers().between(0, 30))
            .as(BigDecimal::new);
    Arbitrary<BigDecimal> exponents =
        Combinators.combine(
                Arbitraries.longs().between(1, 999).filter(number -> number % 10 != 0),
                Composed.oneOf(
                    Arbitraries.integers().between(16, Integer.MAX_VALUE),
                    Arbitraries.integers().between(Integer.MIN_VALUE + 1, -15)))
            .as(BigDecimal::valueOf);
    return Composed.oneOf(digits, exponents);
  }

  /** Any horizon, most often the end of a year. */
  public static Arbitrary<Horizon> horizon() {
    return Composed.of(
        Composed.frequencyOf(
            Tuple.of(3, Arbitraries.of("2030", "2025", "2045").map(Horizon::parse)),
            Tuple.of(1, AnyPeriod.period().map(Horizon::of))));
  }

  /** Any unit. */
  public static Arbitrary<Unit> unit() {
    return Arbitraries.of("%", "% GRDP", "Thứ bậc", "Người/vạn dân", "Chỉ số phát triển con người")
        .map(Unit::of);
  }

  /** Any measured value: a number, words, or both. */
  public static Arbitrary<Reading> reading() {
    Arbitrary<Reading> bare =
        Composed.frequencyOf(
            Tuple.of(5, Combinators.combine(value(), AnyPeriod.period()).as(Reading::of)),
            Tuple.of(
                1, Combinators.combine(AnyPlan.words(), AnyPeriod.period()).as(Reading::inWords)));
    return Composed.of(
        Combinators.combine(bare, AnyPlan.words().injectNull(0.5), AnyPlan.words().optional(0.1))
            .as(
                (reading, source, words) ->
                    reading.toBuilder()
                        .source(source)
                        .words(words.or(reading::words).orElse(null))
                        .build()));
  }

  private static Arbitrary<Target> between() {
    return Combinators.combine(value(), value())
        .filter((one, other) -> one.compareTo(other) != 0)
        .as((one, other) -> Target.between(one.min(other), one.max(other)));
  }

  private static Arbitrary<BigDecimal> decimal(long low, long high, int mostPlaces) {
    return Combinators.combine(
            Arbitraries.longs().between(low, high), Arbitraries.integers().between(0, mostPlaces))
        .as(BigDecimal::valueOf);
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.of("1", "7.12", "18.1", "a", "II.3", "15");
  }
}
