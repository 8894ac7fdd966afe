package io.github.kehoach.json;

import com.fasterxml.jackson.core.io.SerializedString;

/** A text that stands between quotes as it is, and so is only copied. */
final class Quoted extends SerializedString {
  private static final long serialVersionUID = 1L;

  /**
   * A text to copy.
   *
   * @param plain a text of which {@link Characters#isPlain} is true
   */
  Quoted(String plain) {
    super(plain);
  }

  @Override
  public int appendQuoted(char[] buffer, int offset) {
    return appendUnquoted(buffer, offset);
  }
}
