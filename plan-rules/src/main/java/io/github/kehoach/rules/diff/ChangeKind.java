package io.github.kehoach.rules.diff;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** What can change between two versions of a plan. The code is stable, fit to filter by. */
public enum ChangeKind {
  /** Something is new. */
  ADDED,
  /** Something is gone. */
  REMOVED,
  /** A task stands in another section, or under another task. */
  MOVED,
  /** The same things stand in another order. */
  REORDERED,
  /** A task without parts has been divided into several. */
  SPLIT,
  /** A task has lost all its parts. */
  JOINED,
  /** Another number. */
  NUMBER,
  /** Another title or name. */
  TITLE,
  /** Other explanations. */
  CONTENT,
  /** Others lead. */
  LEADS,
  /** Others help. */
  COORDINATORS,
  /** Something else must come out. */
  DELIVERABLES,
  /** Another deadline. */
  DEADLINE,
  /** Other words for the same deadline. */
  DEADLINE_TEXT,
  /** Other tasks of plans above are carried out. */
  CARRIES_OUT,
  /** Another target. */
  TARGET,
  /** Another date. */
  DATE,
  /** Another issuer. */
  ISSUER,
  /** Anything else about it. */
  OTHER;

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
    return Codes.of(this);
  }
}
