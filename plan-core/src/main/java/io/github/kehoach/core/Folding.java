package io.github.kehoach.core;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.NormalForms;
import java.util.Locale;

/**
 * Vietnamese text reduced to what two spellings of the same words share.
 *
 * <p>{@link #fold} ignores composed or decomposed letters, {@code Ð} for {@code Đ}, case, old or
 * new tone placement (hoà, hóa and hòa, hoá), kinds of dash and quote, invisible characters and
 * runs of spaces. {@link #unaccented} ignores all diacritics as well, for text whose accents were
 * lost. Folded text is for comparing, not for reading. All are linear in the length of the text; a
 * letter with more than thirty marks stays as it is. Stateless and thread-safe.
 *
 * <p>A syllable has one run of vowels and at most one tone, so folding writes the tone on the first
 * vowel of the run, whatever the consonants before it: {@code quý} and {@code qúy} both give {@code
 * qúy}, {@code giá} and {@code gía} both {@code gía}. Tones themselves stay: {@code quý} and {@code
 * quỳ} differ. Placement alone tells almost no words apart (giạ, a bushel, and gịa in "giặt gịa");
 * such become equal. A run with two tones is no Vietnamese syllable and stays as it is. The letters
 * i and y are never exchanged: {@code quí} is not {@code quý}.
 *
 * <p>Laws: {@code folding-ignores-spelling}, {@code folding-keeps-words-apart}.
 */
public final class Folding {
  private static final String VOWELS = "aeiouy";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Folding() {}

  /**
   * The text with differences of spelling taken away, accents kept: {@code " Quý II – NGHIỆP VỤ"}
   * gives {@code "qúy ii - nghịêp vụ"}.
   *
   * @param text any text
   * @return lower case, composed, single spaces, no space at either end
   */
  public static String fold(String text) {
    String quick = PlainFolding.fold(Checks.required(text, "Folding.text"), false);
    return quick != null ? quick : NormalForms.nfc(withTonesMoved(plain(text, false)));
  }

  /**
   * The text folded and without any diacritics, {@code đ} as {@code d}: {@code "Sở Nội vụ"} gives
   * {@code "so noi vu"}. Loses meaning: use it only to find candidates.
   *
   * @param text any text
   */
  public static String unaccented(String text) {
    String quick = PlainFolding.fold(Checks.required(text, "Folding.text"), true);
    return quick != null ? quick : NormalForms.nfc(plain(text, true));
  }

  /**
   * The text in composed form (NFC), with {@code Đ} for the Icelandic {@code Ð} and the African
   * {@code Ɖ} that look the same and stand in many files.
   *
   * @param text any text
   */
  public static String composed(String text) {
    if (isAscii(Checks.required(text, "Folding.text"))) {
      return text;
    }
    return NormalForms.nfc(text)
        .replace('\u00D0', 'Đ')
        .replace('\u0189', 'Đ')
        .replace('\u00F0', 'đ')
        .replace('\u0256', 'đ');
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Decomposed, in lower case, with plain dashes, quotes and spaces; bare: without marks. */
  private static CharSequence plain(String text, boolean bare) {
    String lower = NormalForms.nfd(text).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    boolean spaceDue = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int type = Character.getType(c);
      if (type == Character.FORMAT || (bare && type == Character.NON_SPACING_MARK)) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        spaceDue = out.length() > 0;
        continue;
      }
      if (spaceDue) {
        out.append(' ');
        spaceDue = false;
      }
      char sign = plainSign(c);
      out.append(bare && sign == 'đ' ? 'd' : sign);
    }
    return out;
  }

  private static char plainSign(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
      case '\u00F0', '\u0256' -> 'đ';
      default -> c;
    };
  }

  /** Writes the tone of each run of vowels on its first vowel. Works on decomposed text. */
  private static CharSequence withTonesMoved(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      if (isVowel(text.charAt(i))) {
        int end = endOfRun(text, i);
        appendRun(out, text, i, end);
        i = end;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out;
  }

  private static int endOfRun(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && (isVowel(text.charAt(end)) || isMark(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static void appendRun(StringBuilder out, CharSequence text, int start, int end) {
    int tones = 0;
    char tone = 0;
    for (int i = start; i < end; i++) {
      if (isTone(text.charAt(i))) {
        tones++;
        tone = text.charAt(i);
      }
    }
    if (tones != 1) {
      out.append(text, start, end);
      return;
    }
    int second = start + 1;
    while (second < end && !isVowel(text.charAt(second))) {
      second++;
    }
    appendToneless(out, text, start, second);
    out.append(tone);
    appendToneless(out, text, second, end);
  }

  private static void appendToneless(StringBuilder out, CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isTone(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean isTone(char c) {
    return TONES.indexOf(c) >= 0;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
