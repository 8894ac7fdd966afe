package io.github.kehoach.json;

import java.util.Arrays;

/** What texts are made of. */
final class Characters {
  /** A bit for each character: whether it may not stand between quotes just as it is. */
  private static final long[] SPECIAL = special();

  private Characters() {}

  private static long[] special() {
    long[] special = new long[1 << 10];
    special[0] = 0xFFFF_FFFFL | 1L << '"';
    special['\\' >> 6] = 1L << '\\';
    Arrays.fill(special, Character.MIN_SURROGATE >> 6, (Character.MAX_SURROGATE >> 6) + 1, -1L);
    return special;
  }

  /**
   * Whether a text may stand between quotes as it is: it holds no quote, no backslash, no control
   * character and no surrogate. Four at a time, for nearly none holds any.
   */
  static boolean isPlain(String text) {
    int length = text.length();
    int i = 0;
    while (i <= length - 4
        && ((special(text.charAt(i))
                    | special(text.charAt(i + 1))
                    | special(text.charAt(i + 2))
                    | special(text.charAt(i + 3)))
                & 1)
            == 0) {
      i += 4;
    }
    while (i < length && (special(text.charAt(i)) & 1) == 0) {
      i++;
    }
    return i >= length;
  }

  private static long special(char c) {
    return SPECIAL[c >> 6] >>> c;
  }

  /** Whether a text holds no half of a surrogate pair. */
  static boolean isWhole(String text) {
    return isPlain(text) || halfOf(text) < 0;
  }

  /** Whether characters hold no half of a surrogate pair. */
  static boolean isWhole(char[] buffer, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (Character.isSurrogate(buffer[i])) {
        return isWhole(new String(buffer, from, length));
      }
    }
    return true;
  }

  /** Where the first half of a surrogate pair stands alone; -1 if nowhere. */
  static int halfOf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && !isPair(text, i) && !isPair(text, i - 1)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPair(String text, int at) {
    return at >= 0
        && at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /** A hash that depends on some 24 characters of the text. */
  static long hash(char[] buffer, int from, int length) {
    int hash = length;
    int step = 1 + length / 24;
    for (int i = from; i < from + length; i += step) {
      hash = 31 * hash + buffer[i];
    }
    return hash ^ (hash >>> 15);
  }
}
