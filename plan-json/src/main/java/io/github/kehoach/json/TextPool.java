package io.github.kehoach.json;

import org.jspecify.annotations.Nullable;

/**
 * Shares equal short texts, such as the names of agencies, and what was read from them, and finds
 * halves of characters in new ones. Of fixed size, so that a stream of any length needs no more
 * memory. Not thread-safe.
 */
final class TextPool {
  private static final int SIZE = 1024;
  private static final int LONGEST = 64;

  private final @Nullable String[] texts = new String[SIZE];
  private final @Nullable Object[] values = new Object[SIZE];
  private final @Nullable Object[] readers = new Object[SIZE];
  private int last = -1;

  /**
   * The text that stands in a buffer.
   *
   * @return null if it holds half a surrogate pair
   */
  @Nullable String text(char[] buffer, int from, int length) {
    if (length > LONGEST) {
      last = -1;
      return isWhole(buffer, from, length) ? new String(buffer, from, length) : null;
    }
    int place = place(buffer, from, length);
    String known = texts[place];
    if (known != null && isSame(known, buffer, from, length)) {
      last = place;
      return known;
    }
    if (!isWhole(buffer, from, length)) {
      last = -1;
      return null;
    }
    String text = new String(buffer, from, length);
    last = place;
    texts[place] = text;
    readers[place] = null;
    return text;
  }

  /** A place that depends on some 24 characters of the text. */
  private static int place(char[] buffer, int from, int length) {
    int hash = length;
    int step = 1 + length / 24;
    for (int i = from; i < from + length; i += step) {
      hash = 31 * hash + buffer[i];
    }
    return (hash ^ (hash >>> 15)) & (SIZE - 1);
  }

  private static boolean isWhole(char[] buffer, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (Character.isSurrogate(buffer[i])) {
        return isWhole(new String(buffer, from, length));
      }
    }
    return true;
  }

  /** What a reader made of the text that was given last; null if it has not seen it. */
  @Nullable Object value(Object reader) {
    return last >= 0 && readers[last] == reader ? values[last] : null;
  }

  /** Keeps what a reader made of the text that was given last. */
  void keep(Object reader, Object value) {
    if (last >= 0) {
      readers[last] = reader;
      values[last] = value;
    }
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
