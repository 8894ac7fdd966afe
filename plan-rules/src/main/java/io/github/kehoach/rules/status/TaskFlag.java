package io.github.kehoach.rules.status;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** What else is to be known of a task, beside the cell that it falls into. */
public enum TaskFlag {
  /** Open, and a part waits for an event; {@link TaskStatus#waitingFor} names it. */
  WAITING("waiting", "chờ sự kiện", "waiting"),
  /** An event that a part waited for has happened. */
  RELEASED("released", "đã có sự kiện", "released"),
  /** A part is a standing duty, never due (thường xuyên). */
  STANDING("standing", "thường xuyên", "standing"),
  /** A part is due on demand (khi phát sinh, khi có yêu cầu). */
  ON_DEMAND("onDemand", "khi phát sinh", "on demand"),
  /** A part of the deadline is not understood. */
  UNREAD("unread", "chưa hiểu thời hạn", "deadline not understood"),
  /** Open, and a due day is at most so many days away. */
  NEAR_DUE("nearDue", "sắp đến hạn", "near due"),
  /** The deadline was extended. */
  EXTENDED("extended", "đã gia hạn", "extended"),
  /** Others lead than the plan says. */
  REASSIGNED("reassigned", "đã chuyển cơ quan chủ trì", "reassigned");

  private final String code;
  private final Text words;

  TaskFlag(String code, String vi, String en) {
    this.code = code;
    this.words = new Text(vi, en);
  }

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
    return words;
  }

  @Override
  public String toString() {
    return code;
  }
}
