package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;
import static io.github.kehoach.laws.core.Outcome.refusedWith;

import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every target, reading and horizon. */
public class IndicatorLaws {
  private static final CalendarPeriod YEAR = CalendarPeriod.year(2025);

  @Law(
      id = "target-value-normal-form",
      says = "Zeros at the end of a value do not matter: 0.8 and 0.80 are one target.",
      catches = "a target that keeps its zeros in words")
  public Claim<Function<BigDecimal, Target>> normalForm(
      @ForAll("values") BigDecimal value, @ForAll @IntRange(min = 1, max = 900) int zeros) {
    BigDecimal longer = value.setScale(value.scale() + zeros);
    return claim(
        target ->
            Outcome.equal(target.apply(longer), target.apply(value), longer + " and " + value),
        Target::exactly,
        Target::lessThan,
        any -> Target.inWords(any.toPlainString()));
  }

  @Law(
      id = "target-value-exact",
      says = "A value of at most 15 digits is kept exactly and written without an exponent.",
      catches = "values as floats")
  public Claim<UnaryOperator<BigDecimal>> exact(@ForAll("values") BigDecimal value) {
    return claim(
        held ->
            Outcome.holds(
                held.apply(value).compareTo(value) == 0 && held.apply(value).scale() >= 0,
                "kept of " + value + " is " + held.apply(value)),
        any -> Target.atLeast(any).value(),
        any -> Reading.of(any, YEAR).value().orElseThrow(),
        any -> any.round(MathContext.DECIMAL32));
  }

  @Law(
      id = "target-value-too-long",
      says = "A value that needs more than 15 digits is refused with the value in the message.",
      catches = "a target that rounds")
  public Claim<Function<BigDecimal, Target>> tooLong(@ForAll("tooLong") BigDecimal value) {
    String refusal =
        "must have at most 15 digits, and at most 15 places after the point, was '" + value + "'";
    return claim(
        target ->
            Outcome.all(
                refusedWith(refusal, () -> target.apply(value)),
                refusedWith(refusal, () -> Reading.of(value, YEAR))),
        Target::atMost,
        any -> Target.between(BigDecimal.ZERO, any),
        any -> Target.atMost(any.round(new MathContext(15))));
  }

  @Law(
      id = "target-between-rises",
      says = "A target between two values is refused unless the second is higher.",
      catches = "a target that turns its ends round")
  public Claim<BiFunction<BigDecimal, BigDecimal, Target>> betweenRises(
      @ForAll("values") BigDecimal low, @ForAll("values") BigDecimal any, @ForAll boolean alike) {
    BigDecimal high = alike ? low : any;
    return claim(
        between ->
            low.compareTo(high) < 0
                ? Outcome.equal(
                    ModelFields.variantOf(between.apply(low, high)), "between", low + " - " + high)
                : refusedWith("Target.between", () -> between.apply(low, high)),
        Target::between,
        (one, other) -> Target.between(one.min(other), one.max(other)));
  }

  @Law(
      id = "target-words-beside",
      says = "Words beside a target are kept and change nothing else of it.",
      catches = "words that replace the number")
  public Claim<BiFunction<Target, String, Target>> wordsBeside(
      @ForAll Target target, @ForAll("words") String words) {
    return claim(
        stated -> {
          Target with = stated.apply(target, words);
          return Outcome.holds(
              with.stated().orElse("").equals(words)
                  && with.getClass() == target.getClass()
                  && target.stated().map(old -> with.stated(old).equals(target)).orElse(true),
              target + " with '" + words + "' was " + with);
        },
        Target::stated,
        (any, beside) -> Target.inWords(beside));
  }

  @Provide
  Arbitrary<BigDecimal> values() {
    return AnyIndicator.value();
  }

  @Provide
  Arbitrary<BigDecimal> tooLong() {
    return AnyIndicator.tooLong();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("và tăng dần theo yêu cầu phát triển", "x", " có khoảng trắng ");
  }
}
