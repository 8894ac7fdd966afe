package io.github.kehoach.rules.grammar;

import java.text.Normalizer;

/**
 * What each character is to a reader of Vietnamese: which letter, which tone, which mark.
 *
 * <p>A letter has an index from 1 to 33 (a to z, then ă â ê ô ơ ư đ); a syllable is packed into a
 * {@code long}, six bits a letter and its tone on top, so that composed and decomposed text, upper
 * and lower case and both places of the tone give one number. A text is read without a copy of it.
 */
public final class Alphabet {
  static final int LETTER_BITS = 6;
  static final int LETTER = (1 << LETTER_BITS) - 1;
  static final int MOST_LETTERS = 9;

  /** A letter that Vietnamese does not have; a word with it is known to nobody. */
  static final int FOREIGN = LETTER;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzăâêôơưđ";
  private static final String BARE = "abcdefghijklmnopqrstuvwxyzaaeooud";
  private static final String VOWELS = "aeiouyăâêôơư";

  /** Combining marks: huyền, hỏi, ngã, sắc, nặng, and two other spellings of them. */
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323\u0340\u0341";

  private static final int TONE_SHIFT = LETTER_BITS * MOST_LETTERS + 3;
  private static final int TABLE = 0x1F00;

  /** Letter in the low six bits, tone above; 0 for what is no letter. */
  private static final short[] CODES = new short[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      char small = Character.toLowerCase(c);
      boolean cased = c == small || Character.toUpperCase(small) == c;
      CODES[c] = (short) (cased ? composed(small) : 0);
    }
    // The Icelandic and African letters that many files carry in place of Đ.
    for (char c : new char[] {'\u00D0', '\u00F0', '\u0189', '\u0256'}) {
      CODES[c] = (short) index('đ');
    }
  }

  private Alphabet() {}

  private static int index(char letter) {
    return LETTERS.indexOf(letter) + 1;
  }

  /** Letter and tone of a small letter; 0 if Vietnamese has none like it. */
  private static int composed(char small) {
    String parts = Normalizer.normalize(Character.toString(small), Normalizer.Form.NFD);
    int letter = index(parts.charAt(0));
    int tone = 0;
    for (char mark : parts.substring(1).toCharArray()) {
      boolean vowel = letter > 0 && VOWELS.indexOf(LETTERS.charAt(letter - 1)) >= 0;
      int with = letter == 0 ? 0 : marked(letter, mark);
      if (with != letter) {
        letter = with;
      } else if (vowel && combiningTone(mark) > 0) {
        tone = combiningTone(mark);
      } else {
        return 0;
      }
    }
    return letter | tone << LETTER_BITS;
  }

  /** Letter and tone of a character, 0 if it is no letter of any script. */
  static int code(char c) {
    if (c < TABLE && CODES[c] != 0) {
      return CODES[c];
    }
    return c > 127 && Character.isLetter(c) ? FOREIGN : 0;
  }

  /** Letter of a code. */
  static int letter(int code) {
    return code & LETTER;
  }

  /** Tone of a code, 0 to 5. */
  static int tone(int code) {
    return code >> LETTER_BITS;
  }

  /** Tone of a combining mark, 0 if it is none. */
  static int combiningTone(char c) {
    return switch (TONES.indexOf(c)) {
      case 5 -> 1;
      case 6 -> 4;
      default -> TONES.indexOf(c) + 1;
    };
  }

  /** The letter with a combining circumflex, breve or horn; the letter itself for another mark. */
  static int marked(int letter, char mark) {
    return switch (mark) {
      case '\u0302' -> choose(letter, "aeo", "âêô");
      case '\u0306' -> choose(letter, "a", "ă");
      case '\u031B' -> choose(letter, "ou", "ơư");
      default -> letter;
    };
  }

  private static int choose(int letter, String bare, String marked) {
    int at = letter == FOREIGN || letter == 0 ? -1 : bare.indexOf(LETTERS.charAt(letter - 1));
    return at < 0 ? letter : index(marked.charAt(at));
  }

  /** Whether a letter has a circumflex, breve, horn or bar. */
  static boolean isAccented(int letter) {
    return letter > BARE.indexOf('z') + 1 && letter != FOREIGN;
  }

  /** The packed syllable with a tone on top. */
  static long withTone(long letters, int tone) {
    return letters | (long) tone << TONE_SHIFT;
  }

  /** A packed syllable without its tone and the marks of its letters. */
  static long bare(long syllable) {
    long bare = 0;
    for (int shift = 0; shift < LETTER_BITS * MOST_LETTERS; shift += LETTER_BITS) {
      int letter = (int) (syllable >> shift) & LETTER;
      long plain = letter == 0 ? 0 : index(BARE.charAt(letter - 1));
      bare |= plain << shift;
    }
    return bare;
  }

  /**
   * The packed syllable of a spelling.
   *
   * @throws IllegalStateException if it is none of Vietnamese
   */
  static long syllable(String spelling) {
    long letters = 0;
    int tone = 0;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      int letter = letter(code(c));
      if (letter == 0 || letter == FOREIGN || spelling.length() > MOST_LETTERS) {
        throw new IllegalStateException("not a syllable: " + spelling);
      }
      letters = letters << LETTER_BITS | letter;
      tone = Math.max(tone, tone(code(c)));
    }
    return withTone(letters, tone);
  }

  /** Whether a character only modifies the letter before it. */
  static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Whether a character is there for typesetting and stands for nothing. */
  public static boolean isInvisible(char c) {
    return "\u200B\uFEFF\u00AD\u200C\u200D\u2060".indexOf(c) >= 0;
  }

  /** Value of a decimal digit, ordinary or full width; -1 for anything else. */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '\uFF10' && c <= '\uFF19' ? c - '\uFF10' : -1;
  }

  /** One sign for each kind of dash, quote, stroke and bracket; others as they are. */
  static char sign(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u02D7' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2018', '\u2019', '\u02BC', '`' ->
          '"';
      case '\'', '\u2032', '\u2033' -> '"';
      case '\u2044', '\u2215', '\uFF0F', '\\' -> '/';
      case '\uFF0C', '\u3001' -> ',';
      case '\uFF1B' -> ';';
      case '\uFF1A' -> ':';
      case '\uFF08', '[', '{' -> '(';
      case '\uFF09', ']', '}' -> ')';
      default -> c;
    };
  }
}
