package io.github.kehoach.rules.schedule;

/** Which occurrence of a recurring deadline is the first of a plan. */
public enum FirstOccurrence {
  /** The first whose due day is not before the plan's day, whatever its cycle. */
  DUE_DAY,
  /** The first whose cycle does not end before the plan's day, even if it was due before. */
  CYCLE_END
}
