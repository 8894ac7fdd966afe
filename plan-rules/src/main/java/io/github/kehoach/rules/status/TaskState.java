package io.github.kehoach.rules.status;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.text.Messages;

/**
 * The cell that a task falls into: every task into exactly one. Done late: served after a due day.
 * Open and late: a due day has passed and is not served. Without a due day nothing is late.
 */
public enum TaskState {
  /** Done, no due day missed. */
  DONE_IN_TIME,
  /** Done after a due day. */
  DONE_LATE,
  /** Done; there was no due day. */
  DONE_NO_DATE,
  /** Not done, nothing overdue. */
  OPEN_IN_TIME,
  /** Not done, a due day has passed. */
  OPEN_LATE,
  /** Not done; there is no due day, or none yet. */
  OPEN_NO_DATE,
  /** No longer to be done. */
  CANCELLED;

  static TaskState of(boolean done, boolean dated, boolean late) {
    if (done) {
      return late ? DONE_LATE : dated ? DONE_IN_TIME : DONE_NO_DATE;
    }
    return late ? OPEN_LATE : dated ? OPEN_IN_TIME : OPEN_NO_DATE;
  }

  /**
   * The state whose code is given.
   *
   * @throws UnreadableTextException if the code is none
   */
  public static TaskState parse(String code) {
    return Codes.parse("TaskState", values(), code);
  }

  /** The words for people. */
  public Text text() {
    return Messages.text("state." + this);
  }

  /** Whether it is done. */
  public boolean isDone() {
    return this == DONE_IN_TIME || this == DONE_LATE || this == DONE_NO_DATE;
  }

  /** Whether it is still to be done. */
  public boolean isOpen() {
    return !isDone() && this != CANCELLED;
  }

  /** Whether a due day was or is missed. */
  public boolean isLate() {
    return this == DONE_LATE || this == OPEN_LATE;
  }

  /** Whether there was or is a due day. */
  public boolean isDated() {
    return isLate() || this == DONE_IN_TIME || this == OPEN_IN_TIME;
  }

  @Override
  public String toString() {
    return Codes.of(this);
  }
}
