package io.github.kehoach.core.deadline;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** The calendar span that a recurring deadline repeats in (chu kỳ). Weeks begin on Monday. */
public enum Cycle {
  /** Hằng ngày. */
  DAY("day", 0),
  /** Hằng tuần. */
  WEEK("week", 0),
  /** Hằng tháng. */
  MONTH("month", 1),
  /** Hằng quý. */
  QUARTER("quarter", 3),
  /** 6 tháng một lần. */
  HALF_YEAR("halfYear", 6),
  /** Hằng năm. */
  YEAR("year", 12);

  private final String code;
  private final int months;

  Cycle(String code, int months) {
    this.code = code;
    this.months = months;
  }

  /**
   * Number of months in the cycle.
   *
   * @return 1, 3, 6 or 12; 0 for a day and a week
   */
  public int months() {
    return months;
  }

  /**
   * The cycle whose text form is given.
   *
   * @param text {@code day}, {@code week}, {@code month}, {@code quarter}, {@code halfYear} or
   *     {@code year}; not null
   * @throws UnreadableTextException if the text is none of these
   */
  public static Cycle parse(String text) {
    return Codes.parse("Cycle", values(), text);
  }

  /** The longest cycle that divides a span of months evenly and is no shorter than this one. */
  Cycle longestIn(int span) {
    Cycle longest = this;
    for (Cycle cycle : values()) {
      if (cycle.months > longest.months && months > 0 && span % cycle.months == 0) {
        longest = cycle;
      }
    }
    return longest;
  }

  @Override
  public String toString() {
    return code;
  }
}
