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
  private HiddenCharacters() {}

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
    boolean isLatin = codePoint < 0x300 || (codePoint >= 0x1E00 && codePoint < 0x2000);
    if (isLatin) {
      return codePoint == 0xAD; // the one among the letters of which most texts consist
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
    Checks.required(text, "HiddenCharacters.text");
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.charAt(i))) { // also half of a pair, which is looked at as a whole
        int whole = text.codePointAt(i);
        if (isHidden(whole)) {
          return i;
        }
        i += Character.charCount(whole) - 1;
      }
    }
    return -1;
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
