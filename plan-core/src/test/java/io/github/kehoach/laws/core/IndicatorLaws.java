package io.github.kehoach.laws.core;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.indicator.Target;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** What holds for every target, reading and horizon. */
public final class IndicatorLaws {
  private IndicatorLaws() {}

  /** {@code target-value-normal-form}. */
  @Law(
      id = "target-value-normal-form",
      says = "Zeros at the end of a value do not matter: 0.8 and 0.80 are one target.")
  public static Outcome normalForm(
      BigDecimal value, int zeros, Function<BigDecimal, Target> target) {
    BigDecimal longer = value.setScale(value.scale() + zeros);
    return Outcome.equal(target.apply(longer), target.apply(value), longer + " and " + value);
  }

  /** {@code target-value-exact}. */
  @Law(
      id = "target-value-exact",
      says = "A value of at most 15 digits is kept exactly and written without an exponent.")
  public static Outcome exact(BigDecimal value, Function<BigDecimal, BigDecimal> held) {
    BigDecimal kept = held.apply(value);
    return Outcome.holds(
        kept.compareTo(value) == 0 && kept.scale() >= 0, "kept of " + value + " is " + kept);
  }

  /** {@code target-value-too-long}. */
  @Law(
      id = "target-value-too-long",
      says = "A value that needs more than 15 digits is refused with the value in the message.")
  public static Outcome tooLong(BigDecimal value, Consumer<BigDecimal> target) {
    return Outcome.refused(
        () -> target.accept(value),
        InvalidValueException.class,
        "must have at most 15 digits, and at most 15 places after the point, was '" + value + "'",
        value + " has more than 15 digits");
  }

  /** {@code target-between-rises}. */
  @Law(
      id = "target-between-rises",
      says = "A target between two values is refused unless the second is higher.")
  public static Outcome betweenRises(
      BigDecimal low, BigDecimal high, BiFunction<BigDecimal, BigDecimal, Target> between) {
    boolean rises = low.compareTo(high) < 0;
    try {
      return Outcome.equal(
          ModelFields.variantOf(between.apply(low, high)),
          rises ? "between" : "refused",
          low + " - " + high);
    } catch (InvalidValueException refused) {
      return Outcome.holds(
          !rises && refused.subject().equals("Target.between"),
          low + " - " + high + ": " + refused);
    }
  }

  /** {@code target-words-beside}. */
  @Law(
      id = "target-words-beside",
      says = "Words beside a target are kept and change nothing else of it.")
  public static Outcome wordsBeside(
      Target target, String words, BiFunction<Target, String, Target> stated) {
    Target with = stated.apply(target, words);
    boolean same =
        with.stated().orElse("").equals(words)
            && with.getClass() == target.getClass()
            && target.stated().map(before -> with.stated(before).equals(target)).orElse(true);
    return Outcome.holds(same, target + " with '" + words + "' was " + with);
  }
}
