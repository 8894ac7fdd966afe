package io.github.kehoach.laws.core;

import io.github.kehoach.core.deadline.Trigger;
import java.util.function.BiPredicate;

/** What holds for the sameness of triggers. */
public final class TriggerLaws {
  private TriggerLaws() {}

  /** {@code trigger-sameness-is-equivalence}. */
  @Law(
      id = "trigger-sameness-is-equivalence",
      says =
          "A trigger is the same as itself, sameness does not depend on the side, and two that are"
              + " the same as a third are the same.")
  public static Outcome samenessIsEquivalence(
      Trigger a, Trigger b, Trigger c, BiPredicate<Trigger, Trigger> same) {
    boolean reflexive = same.test(a, a);
    boolean symmetric = same.test(a, b) == same.test(b, a);
    boolean transitive = !same.test(a, b) || !same.test(b, c) || same.test(a, c);
    return Outcome.holds(
        reflexive && symmetric && transitive,
        "reflexive "
            + reflexive
            + ", symmetric "
            + symmetric
            + ", transitive "
            + transitive
            + " for "
            + a
            + ", "
            + b
            + ", "
            + c);
  }

  /** {@code trigger-sameness-ignores-spelling}. */
  @Law(
      id = "trigger-sameness-ignores-spelling",
      says =
          "Case, old or new tone placement, composed or decomposed letters and runs of spaces do"
              + " not make another trigger.")
  public static Outcome samenessIgnoresSpelling(
      Trigger trigger, Trigger spelledAnotherWay, BiPredicate<Trigger, Trigger> same) {
    return Outcome.holds(
        same.test(trigger, spelledAnotherWay),
        trigger + " must be the same as " + spelledAnotherWay);
  }

  /** {@code trigger-sameness-needs-every-word}. */
  @Law(
      id = "trigger-sameness-needs-every-word",
      says =
          "Triggers in one spelling are the same exactly if they are equal: another type, author,"
              + " subject, word or accent, or an author left out, makes another trigger.")
  public static Outcome samenessNeedsEveryWord(
      Trigger one, Trigger other, BiPredicate<Trigger, Trigger> same) {
    return Outcome.equal(same.test(one, other), one.equals(other), one + " and " + other);
  }
}
