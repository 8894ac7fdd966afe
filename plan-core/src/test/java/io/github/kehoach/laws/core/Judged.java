package io.github.kehoach.laws.core;

import java.util.HashSet;
import java.util.Set;

/**
 * The laws whose outcomes the running test has judged, and those of which an outcome failed. A name
 * alone ties a test to no law: it must have asked the law for an outcome and looked at it.
 */
record Judged(Set<String> evaluated, Set<String> failed) {
  private static final ThreadLocal<Judged> RUNNING = new ThreadLocal<>();

  /** Begins the notes of a test. */
  static Judged begin() {
    RUNNING.set(new Judged(new HashSet<>(), new HashSet<>()));
    return RUNNING.get();
  }

  /** The notes of the test that is running. */
  static Judged running() {
    return RUNNING.get();
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
}
