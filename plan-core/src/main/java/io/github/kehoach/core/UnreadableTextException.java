package io.github.kehoach.core;

import java.util.Objects;

/**
 * A text that is not the text form of the type that was asked to read it.
 *
 * <p>The message has one grammar: {@code <Type> cannot be read from '<text>': expected <expected>
 * at index <index>}. The parts are also there as data, so that a caller never takes the text apart.
 */
public final class UnreadableTextException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final String text;
  private final int index;
  private final String expected;

  /**
   * A refusal of {@code text}.
   *
   * @param type simple name of the type that was to be read
   * @param text what was given; past 200 characters the message has its beginning
   * @param index where reading stopped, from 0 to the length of the text
   * @param expected what would have been right, such as {@code a month from 01 to 12}
   */
  public UnreadableTextException(String type, String text, int index, String expected) {
    super(
        Objects.requireNonNull(type, "type")
            + " cannot be read from '"
            + Excerpts.of(Objects.requireNonNull(text, "text"))
            + "': expected "
            + Objects.requireNonNull(expected, "expected")
            + " at index "
            + index);
    this.type = type;
    this.text = text;
    this.index = index;
    this.expected = expected;
  }

  /** Simple name of the type that was to be read. */
  public String type() {
    return type;
  }

  /** The whole text that was given. */
  public String text() {
    return text;
  }

  /** Where reading stopped, from 0 to the length of the text. */
  public int index() {
    return index;
  }

  /** What would have been right, such as {@code a month from 01 to 12}. */
  public String expected() {
    return expected;
  }
}
