package io.github.kehoach.rules.clarity;

import io.github.kehoach.core.Text;

/** Whether one task fills one clarity. Immutable and thread-safe. */
public sealed interface Slot {
  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** One function for each variant. */
  interface Cases<R> {
    /** For {@link Filled}. */
    R filled(Filled slot);

    /** For {@link Missed}. */
    R missed(Missed slot);

    /** For {@link NotJudged}. */
    R notJudged(NotJudged slot);
  }

  /**
   * The slot is filled.
   *
   * @param by the words of the plan that fill it
   */
  record Filled(String by) implements Slot {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.filled(this);
    }
  }

  /**
   * The slot is empty.
   *
   * @param why what is missing
   */
  record Missed(Text why) implements Slot {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.missed(this);
    }
  }

  /** Another empty slot makes this one pointless to judge. */
  record NotJudged() implements Slot {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notJudged(this);
    }
  }
}
