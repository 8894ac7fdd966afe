package io.github.kehoach.rules.grammar;

/**
 * What each character is to a reader of Vietnamese: which letter, which tone, which mark.
 *
 * <p>A letter has an index from 1 to 33 (a to z, then ă â ê ô ơ ư đ); a syllable is packed into a
 * {@code long}, six bits a letter and its tone on top, so that composed and decomposed text, upper
 * and lower case and both places of the tone give one number. No normaliser is needed for that.
 */
public final class Alphabet {
  public static final int LETTER_BITS = 6;
  public static final int LETTER = (1 << LETTER_BITS) - 1;
  public static final int MOST_LETTERS = 9;

  /** A letter that Vietnamese does not have; a word with it is known to nobody. */
  public static final int FOREIGN = LETTER;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzăâêôơưđ";

  /** Vowels with their tones: none, huyền, hỏi, ngã, sắc, nặng. */
  private static final String[] VOWELS = {
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"
  };

  private static final int TONE_SHIFT = LETTER_BITS * MOST_LETTERS + 3;
  private static final int TABLE = 0x1F00;

  /** Letter in the low six bits, tone above; 0 for what is no letter. */
  private static final short[] CODES = new short[TABLE];

  private static final byte[] PLAIN = new byte[LETTER + 1];

  static {
    for (int i = 0; i < LETTERS.length(); i++) {
      put(LETTERS.charAt(i), i + 1);
      PLAIN[i + 1] = (byte) (i + 1);
    }
    for (String row : VOWELS) {
      int letter = LETTERS.indexOf(row.charAt(0)) + 1;
      for (int tone = 1; tone < row.length(); tone++) {
        put(row.charAt(tone), letter | tone << LETTER_BITS);
      }
    }
    // The Icelandic and African letters that many files carry in place of Đ.
    put('\u00F0', index('đ'));
    put('\u0256', index('đ'));
    CODES[0x0189] = (short) index('đ');
    plain("ăâêôơưđ", "aaeooud");
    PLAIN[FOREIGN] = (byte) FOREIGN;
  }

  private Alphabet() {}

  private static int index(char letter) {
    return LETTERS.indexOf(letter) + 1;
  }

  private static void put(char lower, int code) {
    CODES[lower] = (short) code;
    CODES[Character.toUpperCase(lower)] = (short) code;
  }

  private static void plain(String marked, String bare) {
    for (int i = 0; i < marked.length(); i++) {
      PLAIN[index(marked.charAt(i))] = (byte) index(bare.charAt(i));
    }
  }

  /** Letter and tone of a character, 0 if it is no letter of any script. */
  public static int code(char c) {
    if (c < TABLE && CODES[c] != 0) {
      return CODES[c];
    }
    return c > 127 && Character.isLetter(c) ? FOREIGN : 0;
  }

  /** Letter of a code. */
  public static int letter(int code) {
    return code & LETTER;
  }

  /** Tone of a code, 0 to 5. */
  public static int tone(int code) {
    return code >> LETTER_BITS;
  }

  /** The letter without circumflex, breve, horn or bar. */
  public static int plain(int letter) {
    return PLAIN[letter];
  }

  /** Tone of a combining mark, 0 if it is none. */
  public static int combiningTone(char c) {
    return switch (c) {
      case '\u0300', '\u0340' -> 1;
      case '\u0309' -> 2;
      case '\u0303' -> 3;
      case '\u0301', '\u0341' -> 4;
      case '\u0323' -> 5;
      default -> 0;
    };
  }

  /** The letter with a combining circumflex, breve or horn; the letter itself for another mark. */
  public static int marked(int letter, char mark) {
    return switch (mark) {
      case '\u0302' -> choose(letter, "aeo", "âêô");
      case '\u0306' -> choose(letter, "a", "ă");
      case '\u031B' -> choose(letter, "ou", "ơư");
      default -> letter;
    };
  }

  private static int choose(int letter, String bare, String marked) {
    for (int i = 0; i < bare.length(); i++) {
      if (index(bare.charAt(i)) == letter) {
        return index(marked.charAt(i));
      }
    }
    return letter;
  }

  /** Whether a character only modifies the letter before it. */
  public static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Whether a character is there for typesetting and stands for nothing. */
  public static boolean isInvisible(char c) {
    return c == '\u200B'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060';
  }

  /** The packed syllable with a tone on top. */
  public static long withTone(long letters, int tone) {
    return letters | (long) tone << TONE_SHIFT;
  }

  /** Value of a decimal digit, ordinary or full width; -1 for anything else. */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '\uFF10' && c <= '\uFF19' ? c - '\uFF10' : -1;
  }

  /** One sign for each kind of dash, quote, stroke and bracket; others as they are. */
  public static char sign(char c) {
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
