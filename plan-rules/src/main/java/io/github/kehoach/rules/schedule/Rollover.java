package io.github.kehoach.rules.schedule;

/** What becomes of a due day on which agencies do not work. */
public enum Rollover {
  /** It stays where it is. */
  NONE,
  /** It moves to the next working day (Civil Code 2015, article 148.5). */
  NEXT_WORKING_DAY
}
