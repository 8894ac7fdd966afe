package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import java.util.Objects;

/**
 * One reason why a document cannot be read, or one thing worth knowing about it. Immutable and
 * thread-safe.
 *
 * @param code what kind of problem it is
 * @param pointer JSON Pointer (RFC 6901) to the value, from the document or, in JSON Lines, from
 *     the record; empty for all of it
 * @param line from 1; 0 where the source has no lines
 * @param column in characters from 1; 0 where the source has no lines
 * @param text the place, the value and what to do
 */
public record Problem(ProblemCode code, String pointer, int line, int column, Text text) {
  /** Refuses null. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(text, "text");
  }

  /** The text in English. */
  @Override
  public String toString() {
    return text.en();
  }
}
