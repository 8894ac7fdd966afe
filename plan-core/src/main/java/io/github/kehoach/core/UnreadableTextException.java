package io.github.kehoach.core;

import java.util.Objects;

/**
 * A text that is not the text form of the type that was asked to read it.
 *
 * <p>The message has one grammar: {@code <Type> cannot be read from '<text>': expected
 * <requirement> (at index <index>)}.
 */
public final class UnreadableTextException extends RefusedException {
  private static final long serialVersionUID = 1L;
  private static final Text UNREADABLE =
      Text.template(
          "không đọc được {0} từ '{1}': cần {2} (sai từ vị trí {3})",
          "{0} cannot be read from '{1}': expected {2} (at index {3})");

  private final String input;
  private final int index;

  /**
   * A refusal of {@code text}.
   *
   * @param type simple name of the type that was to be read
   * @param text what was given; past 200 characters the message has its beginning
   * @param index where reading stopped, from 0 to the length of the text
   * @param expected what would have been right, such as {@code a month from 01 to 12}
   * @param arguments the values in what was expected
   */
  public UnreadableTextException(
      String type, String text, int index, Requirement expected, Object... arguments) {
    super(
        type,
        expected,
        Objects.requireNonNull(text, "text"),
        arguments,
        right -> UNREADABLE.fill(type, quoted(text), right, index));
    this.input = text;
    this.index = index;
  }

  /** The whole text that was given. */
  public String input() {
    return input;
  }

  /** Where reading stopped, from 0 to the length of the text. */
  public int index() {
    return index;
  }
}
