package io.github.kehoach.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * Vietnamese text reduced to what two spellings of the same words share.
 *
 * <p>{@link #fold} ignores composed or decomposed letters, {@code Ð} for {@code Đ}, case, old or
 * new tone placement (hoà, hóa and hòa, hoá), kinds of dash and quote, and runs of spaces. {@link
 * #unaccented} ignores all diacritics as well, for text whose accents were lost. Both are linear in
 * the length of the text. Stateless and thread-safe.
 */
public final class Folding {
  /** Vowels with their five tones, toneless first; a place in the row is the tone. */
  private static final String[] VOWELS = {
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"
  };

  private static final int TONES = 6;
  private static final char[] ROW_OF = new char[0x1F00];

  static {
    for (int row = 0; row < VOWELS.length; row++) {
      for (int tone = 0; tone < TONES; tone++) {
        ROW_OF[VOWELS[row].charAt(tone)] = (char) (row * TONES + tone + 1);
      }
    }
  }

  private Folding() {}

  /**
   * The text with spelling differences taken away, accents kept.
   *
   * @param text any text, not null
   * @return lower case, composed, single spaces, trimmed, tones on the toneless-first vowel; not
   *     null
   */
  public static String fold(String text) {
    String plain = composed(text).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    boolean spaceDue = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF') {
        spaceDue = out.length() > 0;
        continue;
      }
      if (spaceDue) {
        out.append(' ');
        spaceDue = false;
      }
      out.append(plainMark(c));
    }
    moveTones(out);
    return out.toString();
  }

  /**
   * The text folded and without any diacritics, {@code đ} as {@code d}. Loses meaning: use it only
   * to find candidates.
   *
   * @param text any text, not null
   */
  public static String unaccented(String text) {
    String folded = Normalizer.normalize(fold(text), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == 'đ') {
        out.append('d');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * The text in composed form (NFC) with the Icelandic {@code Ð} that many files carry as {@code
   * Đ}.
   *
   * @param text any text, not null
   */
  public static String composed(String text) {
    Objects.requireNonNull(text, "text");
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('\u00D0', 'Đ')
        .replace('\u00F0', 'đ');
  }

  private static char plainMark(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      default -> c;
    };
  }

  /** Puts the tone of each run of vowels on one agreed vowel, so that hoà and hòa become equal. */
  private static void moveTones(StringBuilder text) {
    int i = 0;
    while (i < text.length()) {
      if (index(text.charAt(i)) < 0) {
        i++;
        continue;
      }
      int start = i;
      int tone = 0;
      while (i < text.length() && index(text.charAt(i)) >= 0) {
        int here = index(text.charAt(i)) % TONES;
        tone = here == 0 ? tone : here;
        text.setCharAt(i, VOWELS[index(text.charAt(i)) / TONES].charAt(0));
        i++;
      }
      text.setCharAt(start, VOWELS[index(text.charAt(start)) / TONES].charAt(tone));
    }
  }

  private static int index(char c) {
    return c < ROW_OF.length ? ROW_OF[c] - 1 : -1;
  }
}
