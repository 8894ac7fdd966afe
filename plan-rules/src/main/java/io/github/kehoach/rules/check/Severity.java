package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.text.Messages;

/** How much a finding matters. */
public enum Severity {
  /** The plan contradicts itself or cannot be carried out as it stands. */
  ERROR,
  /** Somebody should look at it before the plan is relied on. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /**
   * The severity whose text form is given.
   *
   * @param code {@code error}, {@code warning} or {@code info}; not null
   * @throws UnreadableTextException if the code is none of these
   */
  public static Severity parse(String code) {
    return Codes.parse("Severity", values(), code);
  }

  /** The word for people. */
  public Text text() {
    return Messages.text("severity." + this);
  }

  @Override
  public String toString() {
    return Codes.of(this);
  }
}
