package io.github.kehoach.core.deadline;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** What a lag counts. */
public enum LagUnit {
  /** Hours from the moment of the event. */
  HOUR,
  /** Days on which agencies work (ngày làm việc). */
  WORKING_DAY,
  /** Calendar days. */
  DAY,
  /** Weeks. */
  WEEK,
  /** Calendar months; Civil Code 2015, article 148.3. */
  MONTH,
  /** Calendar years; Civil Code 2015, article 148.4. */
  YEAR;

  private final String code = Codes.of(this);

  /**
   * The unit whose code is given.
   *
   * @param code {@code hour}, {@code workingDay}, {@code day}, {@code week}, {@code month} or
   *     {@code year}; not null
   * @throws UnreadableTextException if the code is none of these
   */
  public static LagUnit parse(String code) {
    return Codes.parse("LagUnit", values(), code);
  }

  @Override
  public String toString() {
    return code;
  }
}
