package io.github.kehoach.core;

import io.github.kehoach.core.internal.Checks;

/**
 * Characters that nobody sees, but that make two texts differ, turn the order of the letters around
 * or steer a terminal: control characters, marks of direction (U+202A to U+202E, U+2066 to U+2069),
 * spaces of no width, soft hyphens, fillers, variation selectors, halves of characters. Line breaks
 * and tabs are not among them. The model keeps them, because it keeps what is printed; rules find
 * them and messages show them. Stateless and thread-safe.
 */
public final class HiddenCharacters {
  /** A bit for each character of the basic plane: whether it has to be looked up. */
  private static final long[] UNSURE = unsure();

  private HiddenCharacters() {}

  private static long[] unsure() {
    long[] unsure = new long[1 << 10];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean ascii = c >= ' ' && c < 0x7F;
      unsure[c >> 6] |= ascii || isPlain(c) ? 0 : 1L << c;
    }
    unsure[Character.MAX_VALUE >> 6] |= 1L << Character.MAX_VALUE;
    return unsure;
  }

  /**
   * Whether a character is hidden.
   *
   * @param codePoint any code point
   */
  public static boolean isHidden(int codePoint) {
    if (codePoint < 0xA0) {
      boolean isControl = codePoint < ' ' || codePoint >= 0x7F;
      return isControl && codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
    }
    if (isPlain(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> isIgnorable(codePoint);
    };
  }

  /** Letters of Europe and Vietnam, decided without looking them up. */
  private static boolean isPlain(int c) {
    return (c > 0xAD && c < 0x34F) || (c >= 0x1E00 && c < 0x2000);
  }

  /** Marks, letters and signs without a shape, which Unicode lets a reader pass over. */
  private static boolean isIgnorable(int c) {
    return c == 0x34F
        || c == 0x115F
        || c == 0x1160
        || (c >= 0x17B4 && c <= 0x17B5)
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x2065
        || c == 0x2800
        || c == 0x3164
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFFA0
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  /**
   * Where the first hidden character of a text stands.
   *
   * @param text any text
   * @return an index of the text, -1 if it has none
   */
  public static int firstIn(String text) {
    int length = Checks.required(text, "HiddenCharacters.text").length();
    int i = 0;
    while (i < length) {
      i = afterPlain(text, i, length);
      if (i < length) {
        int codePoint = text.codePointAt(i);
        if (isHidden(codePoint)) {
          return i;
        }
        i += Character.charCount(codePoint);
      }
    }
    return -1;
  }

  /** Four characters at a time, because nearly all are plain. */
  private static int afterPlain(String text, int from, int length) {
    int i = from;
    while (i <= length - 4
        && ((unsure(text.charAt(i))
                    | unsure(text.charAt(i + 1))
                    | unsure(text.charAt(i + 2))
                    | unsure(text.charAt(i + 3)))
                & 1)
            == 0) {
      i += 4;
    }
    while (i < length && (unsure(text.charAt(i)) & 1) == 0) {
      i++;
    }
    return i;
  }

  private static long unsure(char c) {
    return UNSURE[c >> 6] >>> c;
  }

  /**
   * The text with hidden characters made visible as JSON and Java escape them, such as {@code
   * \\u202e}, so that it can be printed anywhere.
   *
   * @param text any text
   */
  public static String shown(String text) {
    if (firstIn(text) < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (isHidden(c)) {
                escape(c, shown);
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  private static void escape(int codePoint, StringBuilder to) {
    for (char half : Character.toChars(codePoint)) {
      to.append(String.format("\\u%04x", (int) half));
    }
  }
}
