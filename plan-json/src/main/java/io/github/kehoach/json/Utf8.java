package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/**
 * Decodes texts of many letters with marks. The decoder of the JDK takes twice as long for them
 * because it looks for plain Latin first. Not thread-safe.
 */
final class Utf8 {
  private static final int MOST_KEPT = 1 << 14;

  private char[] letters = new char[128];

  /** The text that bytes spell; null if they are not UTF-8. */
  @Nullable String decoded(byte[] bytes, int from, int to) {
    int ascii = from;
    while (ascii < to && bytes[ascii] >= 0) {
      ascii++;
    }
    if (ascii == to) {
      return new String(bytes, from, to - from, ISO_8859_1);
    }
    char[] out = buffer(to - from);
    int length = decode(bytes, from, to, out);
    return length < 0 ? null : new String(out, 0, length);
  }

  private char[] buffer(int length) {
    if (length <= letters.length) {
      return letters;
    }
    char[] longer = new char[2 * length];
    if (length <= MOST_KEPT) {
      letters = longer;
    }
    return longer;
  }

  /** Number of characters; -1 if the bytes are not UTF-8. */
  private static int decode(byte[] bytes, int from, int to, char[] out) {
    int length = 0;
    int at = from;
    while (at < to) {
      int first = bytes[at];
      if (first >= 0) {
        out[length++] = (char) first;
        at++;
      } else if (first < (byte) 0xE0) {
        if (at + 1 >= to || first < (byte) 0xC2 || isNoRest(bytes[at + 1])) {
          return -1;
        }
        out[length++] = (char) ((first & 0x1F) << 6 | (bytes[at + 1] & 0x3F));
        at += 2;
      } else if (first < (byte) 0xF0) {
        if (at + 2 >= to || isNoRest(bytes[at + 1]) || isNoRest(bytes[at + 2])) {
          return -1;
        }
        char letter =
            (char) ((first & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F));
        if (letter < 0x800 || Character.isSurrogate(letter)) {
          return -1;
        }
        out[length++] = letter;
        at += 3;
      } else {
        int letter = at + 3 < to ? ofFour(bytes, at) : -1;
        if (letter < 0) {
          return -1;
        }
        length += Character.toChars(letter, out, length);
        at += 4;
      }
    }
    return length;
  }

  private static int ofFour(byte[] bytes, int at) {
    if (isNoRest(bytes[at + 1]) || isNoRest(bytes[at + 2]) || isNoRest(bytes[at + 3])) {
      return -1;
    }
    int letter =
        (bytes[at] & 0xF) << 18
            | (bytes[at + 1] & 0x3F) << 12
            | (bytes[at + 2] & 0x3F) << 6
            | (bytes[at + 3] & 0x3F);
    return letter >= 0x10000 && letter <= Character.MAX_CODE_POINT ? letter : -1;
  }

  /** Whether a byte is not one that continues a letter. */
  private static boolean isNoRest(byte next) {
    return next >= (byte) 0xC0;
  }
}
