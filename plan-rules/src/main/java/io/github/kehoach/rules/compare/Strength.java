package io.github.kehoach.rules.compare;

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

  boolean isLooser() {
    return compareTo(UNDECIDED) < 0;
  }
}
