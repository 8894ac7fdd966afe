package io.github.kehoach.rules.compare;

import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * How good a verdict is for the lower deadline, best last. The verdict on a duty is the best that
 * any lower duty earns; the answer for a deadline is the worst that any of its duties gets.
 */
enum Strength {
  DROPPED,
  UNDATED,
  LATER,
  UNDECIDED,
  SERVED;

  /** Among equally strong verdicts a choice that does not depend on the order of parts. */
  private static final Comparator<Verdict> ORDER =
      Comparator.comparing(Strength::of)
          .thenComparing(
              verdict -> verdict instanceof Verdict.Later later ? later.lateDays() : 0,
              Comparator.reverseOrder())
          .thenComparing(
              verdict ->
                  verdict instanceof Verdict.Undecided doubt
                      ? doubt.why()
                      : WhyUndecided.UPPER_UNREAD,
              Comparator.reverseOrder());

  private static final Verdict.Cases<Strength> CASES =
      new Verdict.Cases<>() {
        @Override
        public Strength served(Verdict.Served served) {
          return SERVED;
        }

        @Override
        public Strength later(Verdict.Later later) {
          return LATER;
        }

        @Override
        public Strength undated(Verdict.Undated undated) {
          return UNDATED;
        }

        @Override
        public Strength dropped(Verdict.Dropped dropped) {
          return DROPPED;
        }

        @Override
        public Strength undecided(Verdict.Undecided undecided) {
          return UNDECIDED;
        }
      };

  static Strength of(Verdict verdict) {
    return verdict.match(CASES);
  }

  /** The best verdict; of several the first. */
  static Verdict best(Verdict ifNothingElse, Stream<Verdict> others) {
    return others.reduce(ifNothingElse, BinaryOperator.maxBy(ORDER));
  }

  boolean isLooser() {
    return compareTo(UNDECIDED) < 0;
  }
}
