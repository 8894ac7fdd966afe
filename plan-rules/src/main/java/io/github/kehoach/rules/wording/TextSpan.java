package io.github.kehoach.rules.wording;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.rules.text.Messages;

/**
 * A stretch of the caller's own string. Immutable and thread-safe.
 *
 * @param start index of its first character, 0 or more
 * @param end index after its last character, not before {@code start}
 */
public record TextSpan(int start, int end) {
  /**
   * Refuses a span that runs backwards.
   *
   * @throws InvalidValueException if {@code start} is negative or {@code end} lies before it
   */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new InvalidValueException(
          "TextSpan", Messages.requirement("forwards"), start + ".." + end);
    }
  }

  /**
   * The characters of the span.
   *
   * @param text the string that was read, at least {@code end} characters long
   */
  public String in(String text) {
    return text.substring(start, end);
  }
}
