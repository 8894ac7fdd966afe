package io.github.kehoach.core;

import org.jspecify.annotations.Nullable;

/**
 * Folding without decomposition, for text of composed Vietnamese letters, ASCII and the common
 * marks, which nearly all text is. Gives what {@link Folding} gives by decomposing, or nothing.
 */
final class PlainFolding {
  /** Each vowel without a tone and with each of the five, in one order. */
  private static final String VOWELS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  private static final String BARE = "aaaeeiooouuy";
  private static final int FORMS = 6;
  private static final int END_OF_LATIN = 0x1F00;

  /** One more than the place among the vowels, small letter or capital; 0 for other characters. */
  private static final byte[] PLACES = places();

  private PlainFolding() {}

  private static byte[] places() {
    byte[] places = new byte[END_OF_LATIN];
    for (int i = 0; i < VOWELS.length(); i++) {
      places[VOWELS.charAt(i)] = (byte) (i + 1);
      places[Character.toUpperCase(VOWELS.charAt(i))] = (byte) (i + 1);
    }
    return places;
  }

  /**
   * The text folded, with or without its accents; null if it holds a character that this table
   * lacks.
   */
  static @Nullable String fold(String text, boolean bare) {
    StringBuilder out = new StringBuilder(text.length());
    boolean spaceDue = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      char sign = place(c) >= 0 ? c : sign(c);
      if (sign == 0) {
        return null;
      }
      if (sign == ' ') {
        spaceDue = out.length() > 0;
        i++;
        continue;
      }
      if (spaceDue) {
        out.append(' ');
        spaceDue = false;
      }
      if (place(c) >= 0) {
        int end = endOfRun(text, i);
        appendRun(out, text, i, end, bare);
        i = end;
      } else {
        out.append(bare && sign == 'đ' ? 'd' : sign);
        i++;
      }
    }
    return out.toString();
  }

  private static int place(char c) {
    return c < END_OF_LATIN ? PLACES[c] - 1 : -1;
  }

  private static int endOfRun(String text, int start) {
    int end = start;
    while (end < text.length() && place(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Writes the only tone of a run of vowels on its first, several where they are. */
  private static void appendRun(StringBuilder out, String text, int start, int end, boolean bare) {
    int tones = 0;
    int tone = 0;
    for (int i = start; i < end && !bare; i++) {
      int own = place(text.charAt(i)) % FORMS;
      tones += own > 0 ? 1 : 0;
      tone += own;
    }
    for (int i = start; i < end; i++) {
      int place = place(text.charAt(i));
      int vowel = place / FORMS;
      if (bare) {
        out.append(BARE.charAt(vowel));
      } else if (tones == 1) {
        out.append(VOWELS.charAt(vowel * FORMS + (i == start ? tone : 0)));
      } else {
        out.append(VOWELS.charAt(place));
      }
    }
  }

  /** How a character that is no vowel is folded; a space for white space, 0 if nobody knows. */
  private static char sign(char c) {
    if (c > ' ' && c < 127) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\u00A0' -> ' ';
      case 'đ', 'Đ' -> 'đ';
      case '\u2013', '\u2014' -> '-';
      case '\u201C', '\u201D' -> '"';
      case '\u2018', '\u2019' -> '\'';
      case '…', '≥', '≤', '•' -> c;
      default -> 0;
    };
  }
}
