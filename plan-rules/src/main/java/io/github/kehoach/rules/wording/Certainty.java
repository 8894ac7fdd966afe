package io.github.kehoach.rules.wording;

/** How far a reading can be relied on. */
public enum Certainty {
  /** The words say it. */
  CERTAIN,
  /** The words say it together with something assumed, which the reading lists. */
  ASSUMED,
  /** Nobody claims to understand at least one part. */
  UNREAD;

  /** The weaker of two. */
  public Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** {@code certain}, {@code assumed} or {@code unread}. */
  @Override
  public String toString() {
    return switch (this) {
      case CERTAIN -> "certain";
      case ASSUMED -> "assumed";
      case UNREAD -> "unread";
    };
  }
}
