package io.github.kehoach.core;

import java.util.Objects;

/** A text that is not the text form of the type that was asked to read it. */
public final class UnreadableTextException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final String text;
  private final int index;

  /**
   * A refusal of {@code text}.
   *
   * @param type simple name of the type that was to be read, not null
   * @param text what was given, not null; shortened past 200 characters in the message
   * @param index where reading stopped, from 0 to the length of the text
   * @param expected what would have been right, such as {@code a month from 01 to 12}, not null
   */
  public UnreadableTextException(String type, String text, int index, String expected) {
    super(
        Objects.requireNonNull(type, "type")
            + " cannot be read from '"
            + (text.length() <= 200 ? text : text.substring(0, 200) + "…")
            + "': expected "
            + Objects.requireNonNull(expected, "expected")
            + " at index "
            + index);
    this.type = type;
    this.text = text;
    this.index = index;
  }

  /** Simple name of the type that was to be read. */
  public String type() {
    return type;
  }

  /** The whole text that was given. */
  public String text() {
    return text;
  }

  /**
   * Where reading stopped.
   *
   * @return from 0 to the length of the text
   */
  public int index() {
    return index;
  }
}
