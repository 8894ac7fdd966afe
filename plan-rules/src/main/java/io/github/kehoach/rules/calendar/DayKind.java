package io.github.kehoach.rules.calendar;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;

/** What a day is for an agency. */
public enum DayKind {
  /** An ordinary working day (ngày làm việc). */
  WORKING,
  /** A day of the weekly rest (ngày nghỉ hằng tuần). */
  WEEKLY_REST,
  /** A public holiday (ngày lễ, tết), also on a day of the weekly rest. */
  HOLIDAY,
  /**
   * A day off in exchange (nghỉ bù): for weekly rest that fell on a holiday, or for a day worked by
   * swap.
   */
  LIEU_DAY,
  /** A day of the weekly rest that is worked in exchange (làm bù, hoán đổi). */
  WORKING_BY_SWAP;

  /** Whether agencies work on such a day. */
  public boolean isWorking() {
    return this == WORKING || this == WORKING_BY_SWAP;
  }

  /** The sentence that a day is of this kind. */
  Text says(LocalDate day) {
    return Messages.text("day." + Codes.of(this), day);
  }
}
