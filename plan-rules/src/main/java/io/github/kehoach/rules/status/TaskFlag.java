package io.github.kehoach.rules.status;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.text.Messages;

/** What else is to be known of a task, beside the cell that it falls into. */
public enum TaskFlag {
  /** Open, and a part waits for an event; {@link TaskStatus#waitingFor} names it. */
  WAITING,
  /** An event that a part waited for has happened. */
  RELEASED,
  /** A part is a standing duty, never due (thường xuyên). */
  STANDING,
  /** A part is due on demand (khi phát sinh, khi có yêu cầu). */
  ON_DEMAND,
  /** A part of the deadline is not understood. */
  UNREAD,
  /** Open, and a due day is at most so many days away. */
  NEAR_DUE,
  /** The deadline was extended. */
  EXTENDED,
  /** Others lead than the plan says. */
  REASSIGNED;

  /**
   * The flag whose code is given.
   *
   * @throws UnreadableTextException if the code is none
   */
  public static TaskFlag parse(String code) {
    return Codes.parse("TaskFlag", values(), code);
  }

  /** The words for people. */
  public Text text() {
    return Messages.text("flag." + this);
  }

  @Override
  public String toString() {
    return Codes.of(this);
  }
}
