package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * The limits of a parser, to the character: itself it measures texts only when they are long, names
 * in bytes and numbers without their sign.
 *
 * @param text longest text or name in characters
 * @param number longest number in characters
 */
record Lengths(int text, int number) {
  static Lengths of(JsonParser parser) {
    StreamReadConstraints limits = parser.streamReadConstraints();
    return new Lengths(limits.getMaxStringLength(), limits.getMaxNumberLength());
  }

  void checkText(int length) throws StreamConstraintsException {
    if (length > text) {
      throw new StreamConstraintsException("Text longer than " + text);
    }
  }

  void checkNumber(int length) throws StreamConstraintsException {
    if (length > number) {
      throw new StreamConstraintsException("Number longer than " + number);
    }
  }
}
