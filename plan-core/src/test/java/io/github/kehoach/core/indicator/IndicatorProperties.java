package io.github.kehoach.core.indicator;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyIndicator;
import io.github.kehoach.laws.core.IndicatorLaws;
import io.github.kehoach.laws.core.PlantedBug;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IndicatorProperties {
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

  @Property
  @Label("target-value-normal-form")
  void closingZerosDoNotMatter(
      @ForAll("values") BigDecimal value, @ForAll @IntRange(max = 900) int zeros) {
    IndicatorLaws.normalForm(value, zeros, Target::exactly).check();
    IndicatorLaws.normalForm(value, zeros, Target::lessThan).check();
  }

  @Example
  @Label("planted: target-value-normal-form")
  void targetThatKeepsItsScaleInWords() {
    PlantedBug.isCaught(
        values(),
        value -> IndicatorLaws.normalForm(value, 2, held -> Target.inWords(held.toPlainString())));
  }

  @Property
  @Label("target-value-exact")
  void valuesAreKeptExactly(@ForAll("values") BigDecimal value) {
    IndicatorLaws.exact(value, any -> Target.atLeast(any).value()).check();
    IndicatorLaws.exact(
            value, any -> Reading.of(any, CalendarPeriod.year(2025)).value().orElseThrow())
        .check();
  }

  @Example
  @Label("planted: target-value-exact")
  void valuesAsFloats() {
    PlantedBug.isCaught(
        values(), value -> IndicatorLaws.exact(value, any -> any.round(MathContext.DECIMAL32)));
  }

  @Property
  @Label("target-value-too-long")
  void longerValuesAreRefused(@ForAll("tooLong") BigDecimal value) {
    IndicatorLaws.tooLong(value, Target::atMost).check();
    IndicatorLaws.tooLong(value, any -> Target.between(BigDecimal.ZERO, any)).check();
    IndicatorLaws.tooLong(value, any -> Reading.of(any, CalendarPeriod.year(2025))).check();
  }

  @Example
  @Label("planted: target-value-too-long")
  void targetThatRounds() {
    PlantedBug.isCaught(
        tooLong(),
        value ->
            IndicatorLaws.tooLong(value, any -> Target.atMost(any.round(new MathContext(15)))));
  }

  @Property
  @Label("target-between-rises")
  void betweenMustRise(@ForAll("values") BigDecimal low, @ForAll("values") BigDecimal high) {
    IndicatorLaws.betweenRises(low, high, Target::between).check();
    IndicatorLaws.betweenRises(low, low, Target::between).check();
  }

  @Example
  @Label("planted: target-between-rises")
  void betweenThatTurnsItsEnds() {
    PlantedBug.isCaught(
        values().tuple2(),
        two ->
            IndicatorLaws.betweenRises(
                two.get1(),
                two.get2(),
                (low, high) -> Target.between(low.min(high), low.max(high))));
  }

  @Property
  @Label("target-words-beside")
  void wordsStandBesideTheNumber(@ForAll Target target, @ForAll("words") String words) {
    IndicatorLaws.wordsBeside(target, words, Target::stated).check();
  }

  @Example
  @Label("planted: target-words-beside")
  void wordsThatReplaceTheNumber() {
    PlantedBug.isCaught(
        AnyIndicator.target(),
        target ->
            IndicatorLaws.wordsBeside(
                target, "và tăng dần", (any, words) -> Target.inWords(words)));
  }
}
