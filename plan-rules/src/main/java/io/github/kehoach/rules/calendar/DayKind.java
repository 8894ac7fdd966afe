package io.github.kehoach.rules.calendar;

import io.github.kehoach.core.Text;

/** What a day is for an agency. */
public enum DayKind {
  /** An ordinary working day (ngày làm việc). */
  WORKING("là ngày làm việc", "is a working day"),
  /** A day of the weekly rest (ngày nghỉ hằng tuần). */
  WEEKLY_REST("là ngày nghỉ hằng tuần", "is a day of the weekly rest"),
  /** A public holiday (ngày lễ, tết), also on a day of the weekly rest. */
  HOLIDAY("là ngày nghỉ lễ, tết", "is a public holiday"),
  /**
   * A day off in exchange (nghỉ bù): for weekly rest that fell on a holiday, or for a day worked by
   * swap.
   */
  LIEU_DAY("là ngày nghỉ bù", "is a day off in lieu"),
  /** A day of the weekly rest that is worked in exchange (làm bù, hoán đổi). */
  WORKING_BY_SWAP("là ngày làm bù", "is worked in exchange for another day");

  private final String vi;
  private final String en;

  DayKind(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** Whether agencies work on such a day. */
  public boolean isWorking() {
    return this == WORKING || this == WORKING_BY_SWAP;
  }

  /** The kind as the predicate of a sentence about a day. */
  Text says() {
    return new Text(vi, en);
  }
}
