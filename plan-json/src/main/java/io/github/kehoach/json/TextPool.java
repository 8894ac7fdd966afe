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
    if (surrogates > 0 && !areWhole(buffer, from, from + length)) {
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

  private static boolean areWhole(char[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isHighSurrogate(buffer[i])
          && i + 1 < to
          && Character.isLowSurrogate(buffer[i + 1])) {
        i++;
      } else if (Character.isSurrogate(buffer[i])) {
        return false;
      }
    }
    return true;
  }
}
