package io.github.kehoach.core;

import java.util.Objects;

/**
 * A text that is not the text form of the type that was asked to read it.
 *
 * <p>The message has one grammar: {@code <Type> cannot be read from '<text>': expected <expected>
 * at index <index>}.
 */
public final class UnreadableTextException extends RefusedException {
  private static final long serialVersionUID = 1L;
  private static final Text UNREADABLE =
      Text.template(
          "không đọc được {0} từ '{1}': cần {2} ở vị trí {3}",
          "{0} cannot be read from '{1}': expected {2} at index {3}");

  private final String input;
  private final int index;
  private final String vi;
  private final String en;

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
    this(
        type,
        text,
        index,
        Objects.requireNonNull(expected, "expected").code(),
        expected.wording().fill(arguments),
        arguments);
  }

  private UnreadableTextException(
      String type, String text, int index, String code, Text expected, Object... arguments) {
    super(
        Objects.requireNonNull(type, "type"),
        code,
        text,
        UNREADABLE.fill(type, excerpt(Objects.requireNonNull(text, "text")), expected, index),
        arguments);
    this.input = text;
    this.index = index;
    this.vi = expected.vi();
    this.en = expected.en();
  }

  /** The whole text that was given. */
  public String input() {
    return input;
  }

  /** Where reading stopped, from 0 to the length of the text. */
  public int index() {
    return index;
  }

  /** What would have been right, such as {@code a month from 01 to 12}. */
  public Text expected() {
    return new Text(vi, en);
  }
}
