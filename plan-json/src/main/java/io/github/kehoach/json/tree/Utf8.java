package io.github.kehoach.json.tree;

import io.github.kehoach.core.Text;

/**
 * Knows strictly what UTF-8 is, as the JDK's decoder does: overlong forms, halves of characters and
 * numbers past U+10FFFF are none. To look at the bytes costs a fifth of decoding them.
 */
final class Utf8 {
  private static final Text BYTE = Text.template("byte {0}", "the byte {0}");
  private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

  private Utf8() {}

  /** Where a text stops being UTF-8, or has a character that is cut off; its end if nowhere. */
  static int end(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes[at]);
      if (length == 0 || at + length > to || !isCharacter(bytes, at, length)) {
        return at;
      }
      at += length;
    }
    return to;
  }

  /** Whether what stands at the end of a text is the beginning of a character. */
  static boolean isCutOff(byte[] bytes, int at, int to) {
    int i = at + 1;
    while (i < to && isContinuation(bytes[i])) {
      i++;
    }
    return i == to && at + length(bytes[at]) > to;
  }

  /** How many bytes the character has that a byte past ASCII begins; 0 if it begins none. */
  private static int length(byte first) {
    int high = first & 0xFF;
    return high < 0xC2 || high > 0xF4 ? 0 : high < 0xE0 ? 2 : high < 0xF0 ? 3 : 4;
  }

  private static boolean isCharacter(byte[] bytes, int at, int length) {
    int character = bytes[at] & (0x7F >> length);
    for (int i = at + 1; i < at + length; i++) {
      if (!isContinuation(bytes[i])) {
        return false;
      }
      character = character << 6 | (bytes[i] & 0x3F);
    }
    return character >= LEAST[length]
        && character <= Character.MAX_CODE_POINT
        && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
  }

  private static boolean isContinuation(byte here) {
    return (here & 0xC0) == 0x80;
  }

  /** Where the text begins: after a byte order mark. */
  static int start(byte[] bytes, int from, int to) {
    boolean isMark =
        to - from >= 3
            && (bytes[from] & 0xFF) == 0xEF
            && (bytes[from + 1] & 0xFF) == 0xBB
            && (bytes[from + 2] & 0xFF) == 0xBF;
    return isMark ? from + 3 : from;
  }

  /** A byte as a message names it. */
  static Text named(byte here) {
    return BYTE.fill(String.format("0x%02X", here));
  }

  /**
   * The name of another encoding of Unicode in which the bytes seem to be, empty if they do not.
   * JSON begins with an ASCII character, so that zero bytes betray wider characters.
   */
  static String otherEncoding(byte[] bytes) {
    int first = at(bytes, 0);
    int second = at(bytes, 1);
    int third = at(bytes, 2);
    int fourth = at(bytes, 3);
    if (first == 0 && second == 0) {
      return "UTF-32";
    }
    boolean low = second == 0 && first > 0;
    if ((low || (first == 0xFF && second == 0xFE)) && third == 0 && fourth == 0) {
      return "UTF-32";
    }
    boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    return marked || low || (first == 0 && second > 0) ? "UTF-16" : "";
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
