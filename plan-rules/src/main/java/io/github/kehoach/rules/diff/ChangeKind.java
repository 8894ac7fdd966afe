package io.github.kehoach.rules.diff;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** What can change between two versions of a plan. The code is stable, fit to filter by. */
public enum ChangeKind {
  /** Something is new. */
  ADDED("added"),
  /** Something is gone. */
  REMOVED("removed"),
  /** A task stands in another section, or under another task. */
  MOVED("moved"),
  /** The same things stand in another order. */
  REORDERED("reordered"),
  /** A task without parts has been divided into several. */
  SPLIT("split"),
  /** A task has lost all its parts. */
  JOINED("joined"),
  /** Another number. */
  NUMBER("number"),
  /** Another title or name. */
  TITLE("title"),
  /** Other explanations. */
  CONTENT("content"),
  /** Others lead. */
  LEADS("leads"),
  /** Others help. */
  COORDINATORS("coordinators"),
  /** Something else must come out. */
  DELIVERABLES("deliverables"),
  /** Another deadline. */
  DEADLINE("deadline"),
  /** Other words for the same deadline. */
  DEADLINE_TEXT("deadlineText"),
  /** Other tasks of plans above are carried out. */
  CARRIES_OUT("carriesOut"),
  /** Another target. */
  TARGET("target"),
  /** Another date. */
  DATE("date"),
  /** Another issuer. */
  ISSUER("issuer"),
  /** Anything else about it. */
  OTHER("other");

  private final String code;

  ChangeKind(String code) {
    this.code = code;
  }

  /**
   * The kind whose code is given.
   *
   * @throws UnreadableTextException if the code is none
   */
  public static ChangeKind parse(String code) {
    return Codes.parse("ChangeKind", values(), code);
  }

  @Override
  public String toString() {
    return code;
  }
}
