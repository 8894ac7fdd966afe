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
  private static final Text PLACE =
      Text.template("{0} (dòng {1}, cột {2}): {3}", "{0} (line {1}, column {2}): {3}");
  private static final Text NO_LINES = Text.template("{0}: {3}", "{0}: {3}");
  private static final int SHOWN = 80;

  /** Refuses null. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(text, "text");
  }

  static Problem of(ProblemCode code, String pointer, Position at, Object... values) {
    Text place = pointer.isEmpty() ? at.whole() : Text.same(shown(pointer));
    Text sentence =
        (at.isKnown() ? PLACE : NO_LINES)
            .fill(place, at.line(), at.column(), code.template().fill(values));
    return new Problem(code, pointer, at.line(), at.column(), sentence);
  }

  /** A long pointer by its beginning and its end; the whole stands in {@link #pointer}. */
  private static String shown(String pointer) {
    return pointer.length() <= 2 * SHOWN
        ? Says.oneLine(pointer)
        : Says.oneLine(pointer.substring(0, SHOWN))
            + "…"
            + Says.oneLine(pointer.substring(pointer.length() - SHOWN));
  }

  /** The text in English. */
  @Override
  public String toString() {
    return text.en();
  }
}
