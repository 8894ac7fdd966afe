package io.github.kehoach.laws.rules;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.indicator.TargetReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What holds for every reading and writing of a target. */
public final class TargetWordingLaws {
  private TargetWordingLaws() {}

  /** {@code target-wording-round-trip}. */
  public static Outcome roundTrip(
      Target target,
      Function<Target, Optional<String>> write,
      Function<String, TargetReading> read) {
    Optional<String> text = write.apply(target);
    return text.map(
            wording ->
                Outcome.equal(
                    read.apply(wording).target(), Optional.of(target), "'" + wording + "'"))
        .orElse(Outcome.holds(true, "no wording of " + target));
  }

  /** {@code target-wording-writes-numbers}. */
  public static Outcome writesNumbers(Target target, Function<Target, Optional<String>> write) {
    boolean plain = target.stated().isEmpty();
    return Outcome.holds(!plain || write.apply(target).isPresent(), "no wording of " + target);
  }

  /** {@code target-wording-usual-forms}. */
  public static Outcome usualForms(PrintedTarget printed, Function<String, TargetReading> read) {
    return Outcome.equal(
        read.apply(printed.text()).target(),
        Optional.of(printed.target()),
        "'" + printed.text() + "'");
  }

  /** {@code target-wording-spelling}. */
  public static Outcome spelling(
      PrintedTarget printed, UnaryOperator<String> respelt, Function<String, TargetReading> read) {
    String text = respelt.apply(printed.text());
    return Outcome.equal(
        read.apply(text).target(), Optional.of(printed.target()), "'" + text + "'");
  }

  /** {@code target-wording-invents-no-number}. */
  public static Outcome inventsNoNumber(String text, Function<String, TargetReading> read) {
    String digits = text.replaceAll("[.,]", "");
    List<String> strange =
        read.apply(text).target().stream()
            .flatMap(target -> target.match(new Numbers()))
            .map(value -> value.unscaledValue().abs().toString())
            .filter(number -> !digits.contains(number))
            .toList();
    return Outcome.equal(strange, List.of(), "numbers that '" + text + "' does not have");
  }

  /** {@code target-wording-any-text}. */
  public static Outcome anyText(String text, Function<String, TargetReading> read) {
    TargetReading reading = read.apply(text);
    boolean unread = reading.certainty() == Certainty.UNREAD;
    boolean consistent =
        reading.target().isEmpty() == unread
            && reading.problems().isEmpty() != unread
            && reading.assumed().isEmpty() == (reading.certainty() != Certainty.ASSUMED);
    List<TextSpan> parts = reading.parts().stream().map(TargetReading.Fragment::span).toList();
    boolean ordered = true;
    for (int i = 1; i < parts.size(); i++) {
      ordered &= parts.get(i - 1).end() <= parts.get(i).start();
    }
    boolean inside =
        Stream.concat(
                parts.stream(),
                Stream.concat(reading.assumed().stream(), reading.problems().stream())
                    .map(Remark::span))
            .allMatch(span -> span.end() <= text.length());
    return Outcome.holds(consistent && ordered && inside, "'" + text + "': " + reading);
  }

  private record Numbers() implements Target.Cases<Stream<BigDecimal>> {
    @Override
    public Stream<BigDecimal> compared(Target.Compared target) {
      return Stream.of(target.value());
    }

    @Override
    public Stream<BigDecimal> between(Target.Between target) {
      return Stream.of(target.low(), target.high());
    }

    @Override
    public Stream<BigDecimal> rankWithin(Target.RankWithin target) {
      return Stream.of(BigDecimal.valueOf(target.rank()));
    }

    @Override
    public Stream<BigDecimal> stated(Target.Stated target) {
      return Stream.of();
    }
  }
}
