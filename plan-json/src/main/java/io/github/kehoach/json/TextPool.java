package io.github.kehoach.json;

import org.jspecify.annotations.Nullable;

/**
 * Shares equal short texts, such as the names of agencies, and finds halves of characters in the
 * same pass. Of fixed size, so that a stream of any length needs no more memory. Not thread-safe.
 */
final class TextPool {
  private static final int SIZE = 1024;
  private static final int LONGEST = 128;

  private final @Nullable String[] texts = new String[SIZE];

  /**
   * The text that stands in a buffer.
   *
   * @return null if it holds half a surrogate pair
   */
  @Nullable String text(char[] buffer, int from, int length) {
    int hash = 0;
    int surrogates = 0;
    for (int i = from; i < from + length; i++) {
      char here = buffer[i];
      hash = 31 * hash + here;
      if ((here & 0xF800) == 0xD800) {
        surrogates++;
      }
    }
    if (surrogates > 0 && !isWhole(new String(buffer, from, length))) {
      return null;
    }
    if (length > LONGEST) {
      return new String(buffer, from, length);
    }
    int place = (hash ^ (hash >>> 15)) & (SIZE - 1);
    String known = texts[place];
    if (known != null && isSame(known, buffer, from, length)) {
      return known;
    }
    String text = new String(buffer, from, length);
    texts[place] = text;
    return text;
  }

  /** Whether a text holds no half of a surrogate pair. */
  static boolean isWhole(String text) {
    return halfOf(text) < 0;
  }

  /** Where the first half of a surrogate pair stands alone; -1 if nowhere. */
  static int halfOf(String text) {
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (Character.isHighSurrogate(here)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(here)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(String known, char[] buffer, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != buffer[from + i]) {
        return false;
      }
    }
    return true;
  }
}
