package io.github.kehoach.core.deadline;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** Whether the place in time that a deadline names still counts. */
public enum Edge {
  /** The place itself still counts: done by its last day. */
  BY,
  /** The place itself is too late: done by the day before it begins (trước). */
  BEFORE;

  private final String code = Codes.of(this);

  /**
   * The choice whose code is given.
   *
   * @param code {@code by}, {@code before}; not null
   * @throws UnreadableTextException if the code is none of these
   */
  public static Edge parse(String code) {
    return Codes.parse("Edge", values(), code);
  }

  @Override
  public String toString() {
    return code;
  }
}
