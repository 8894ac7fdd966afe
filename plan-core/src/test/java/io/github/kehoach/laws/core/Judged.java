package io.github.kehoach.laws.core;

import java.util.HashSet;
import java.util.Set;

/**
 * The laws whose outcomes the running test has judged. A label alone ties a test to no law: it must
 * have asked the law for an outcome and looked at it.
 */
final class Judged {
  private static final ThreadLocal<Judged> RUNNING = new ThreadLocal<>();

  private final Set<String> evaluated = new HashSet<>();
  private final Set<String> failed = new HashSet<>();

  private Judged() {}

  /** Begins the notes of a test. */
  static Judged begin() {
    Judged notes = new Judged();
    RUNNING.set(notes);
    return notes;
  }

  /** Ends the notes of a test. */
  static void end() {
    RUNNING.remove();
  }

  /** Notes an outcome that somebody looked at; does nothing outside of a test that takes notes. */
  static void note(Outcome outcome, boolean holds) {
    Judged notes = RUNNING.get();
    if (notes != null) {
      notes.evaluated.addAll(outcome.laws());
      if (!holds) {
        notes.failed.addAll(outcome.laws());
      }
    }
  }

  /** The laws of which an outcome was looked at. */
  Set<String> evaluated() {
    return evaluated;
  }

  /** The laws of which a failed outcome was looked at. */
  Set<String> failed() {
    return failed;
  }
}
