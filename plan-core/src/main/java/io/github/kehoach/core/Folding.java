package io.github.kehoach.core;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.NormalForms;
import java.util.Locale;
import java.util.regex.Pattern;

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
  /** Each vowel without a tone and with each of the five, in the order of {@link #TONES}. */
  private static final String VOWELS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  /** Each of the vowels without any mark. */
  private static final String BARE = "aaaeeiooouuy";

  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
  private static final int FORMS = 6;
  private static final int END_OF_LATIN = 0x1F00;

  /** One more than the place among the vowels; 0 for other characters. */
  private static final byte[] PLACES = new byte[END_OF_LATIN];

  static {
    for (int i = 0; i < VOWELS.length(); i++) {
      PLACES[VOWELS.charAt(i)] = (byte) (i + 1);
    }
  }

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  private Folding() {}

  /**
   * The text with differences of spelling taken away, accents kept: {@code " Quý II – NGHIỆP VỤ"}
   * gives {@code "qúy ii - nghịêp vụ"}.
   *
   * @param text any text
   * @return lower case, composed, single spaces, no space at either end
   */
  public static String fold(String text) {
    String lower =
        NormalForms.nfc(
            NormalForms.visible(Checks.required(text, "Folding.text")).toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder(lower.length());
    int i = 0;
    while (i < lower.length()) {
      char c = lower.charAt(i);
      if (place(c) >= 0) {
        i = appendRun(out, lower, i);
      } else {
        char sign = plainSign(c);
        if (sign != ' ' || (out.length() > 0 && out.charAt(out.length() - 1) != ' ')) {
          out.append(sign);
        }
        i++;
      }
    }
    return out.toString().stripTrailing();
  }

  /**
   * The text folded and without any diacritics, {@code đ} as {@code d}: {@code "Sở Nội vụ"} gives
   * {@code "so noi vu"}. Loses meaning: use it only to find candidates.
   *
   * @param text any text
   */
  public static String unaccented(String text) {
    String folded = fold(text);
    StringBuilder bare = new StringBuilder(folded.length());
    boolean isForeign = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int place = place(c);
      bare.append(place >= 0 ? BARE.charAt(place / FORMS) : c == 'đ' ? 'd' : c);
      isForeign |= place < 0 && c >= 128 && c != 'đ';
    }
    return isForeign ? fold(MARKS.matcher(NormalForms.nfd(bare)).replaceAll("")) : bare.toString();
  }

  /**
   * The text in composed form (NFC), with {@code Đ} for the Icelandic {@code Ð} and the African
   * {@code Ɖ} that look the same and stand in many files.
   *
   * @param text any text
   */
  public static String composed(String text) {
    return NormalForms.nfc(Checks.required(text, "Folding.text"))
        .replace('\u00D0', 'Đ')
        .replace('\u0189', 'Đ')
        .replace('\u00F0', 'đ')
        .replace('\u0256', 'đ');
  }

  private static char plainSign(char c) {
    if (Checks.isSpace(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
      case '\u00F0', '\u0256' -> 'đ';
      default -> c;
    };
  }

  /** Writes a run of vowels, its only tone on the first of them; gives the end of the run. */
  private static int appendRun(StringBuilder out, String text, int start) {
    StringBuilder letters = new StringBuilder();
    int tones = 0;
    int tone = 0;
    boolean isMarked = false;
    int end = start;
    while (end < text.length() && (place(text.charAt(end)) >= 0 || isMark(text.charAt(end)))) {
      char c = text.charAt(end++);
      int place = place(c);
      int own = place >= 0 ? place % FORMS : TONES.indexOf(c) + 1;
      tones += own > 0 ? 1 : 0;
      tone += own;
      if (place >= 0) {
        letters.append(VOWELS.charAt(place - own));
      } else if (own == 0) {
        letters.append(c);
        isMarked = true;
      }
    }
    // A mark after a tone (o, grave, circumflex) belongs to the letter all the same.
    String toneless = isMarked ? NormalForms.nfc(letters) : letters.toString();
    int first = place(toneless.charAt(0));
    if (tones == 1 && first >= 0) {
      out.append(VOWELS.charAt(first + tone)).append(toneless, 1, toneless.length());
    } else {
      out.append(text, start, end);
    }
    return end;
  }

  private static int place(char c) {
    return c < END_OF_LATIN ? PLACES[c] - 1 : -1;
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
