package io.github.kehoach.rules.grammar;

import io.github.kehoach.rules.grammar.Vocabulary.Found;
import io.github.kehoach.rules.wording.TextSpan;
import java.util.Arrays;
import java.util.Objects;

/**
 * A text cut into words, numbers and signs, each with its place in the caller's own string.
 *
 * <p>White space, invisible characters and quotes separate or vanish; letters and digits that touch
 * are two tokens ({@code T12}, {@code 20h00}). Words are looked up in a {@link Vocabulary} at once:
 * {@link #join} then puts the longest known phrases together, after which {@link #kind} is the kind
 * that the vocabulary gave. One pass, one array, no text copied. Confined to one thread.
 */
public final class Tokens {
  /** Kind of a word that the vocabulary does not know. */
  public static final int OTHER = 0;

  /** Kind of a number in digits. */
  public static final int NUMBER = 1;

  /** Kind of a sign; its value is the character, see {@link Alphabet#sign}. */
  public static final int SIGN = 2;

  /** Value of a number with more digits than any plan needs. */
  public static final int TOO_LONG = -1;

  private static final int CELL = 4;
  private static final int MOST_DIGITS = 9;
  private static final int KIND = 0xFF;
  private static final int DIGITS_SHIFT = 8;
  private static final int RESPELT = 1 << 16;

  private final String text;
  private final Vocabulary vocabulary;
  private final boolean lines;
  private int[] cells;
  private long[] syllables;
  private int size;
  private boolean accented;
  private long steps;

  private Tokens(String text, Vocabulary vocabulary, boolean lines) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.lines = lines;
    this.syllables = new long[text.length() / 4 + 3];
    this.cells = new int[CELL * syllables.length];
    scan();
  }

  /** The tokens of a text, phrases not joined yet. */
  static Tokens of(String text, Vocabulary vocabulary) {
    return new Tokens(Objects.requireNonNull(text, "text"), vocabulary, false);
  }

  /** As {@link #joined}, with a sign {@code '\n'} for each end of a line. */
  public static Tokens inLines(String text, Vocabulary vocabulary) {
    return new Tokens(Objects.requireNonNull(text, "text"), vocabulary, true).join();
  }

  /** The tokens of a text with the longest known phrases put together. */
  public static Tokens joined(String text, Vocabulary vocabulary) {
    return of(text, vocabulary).join();
  }

  public int size() {
    return size;
  }

  /**
   * {@link #OTHER}, {@link #NUMBER}, {@link #SIGN} or the vocabulary's kind; OTHER past the end.
   */
  public int kind(int i) {
    steps++;
    return i >= 0 && i < size ? cells[i * CELL] & KIND : OTHER;
  }

  /** Name of the kind of a token, {@code OTHER} past the end. */
  public String word(int i) {
    return vocabulary.kinds().get(kind(i));
  }

  /** Whether a token is of a kind. */
  public boolean is(int i, String kind) {
    return word(i).equals(kind);
  }

  /** The number, the sign's character or the value that the vocabulary gave. */
  public int value(int i) {
    return cells[i * CELL + 1];
  }

  /** How many digits a number has; 0 if it was written in words. */
  public int digits(int i) {
    return cells[i * CELL] >> DIGITS_SHIFT & 0xFF;
  }

  /** Whether a phrase was known only by its letters, its accents being lost or wrong. */
  public boolean isRespelt(int i) {
    return (cells[i * CELL] & RESPELT) != 0;
  }

  /** First character in the caller's string. */
  public int start(int i) {
    return cells[i * CELL + 2];
  }

  /** One past the last character in the caller's string. */
  public int end(int i) {
    return cells[i * CELL + 3];
  }

  /** The characters from one token to another. */
  public TextSpan span(int first, int last) {
    return new TextSpan(start(first), end(last));
  }

  /** Whether nothing stands between a token and the one before it. */
  public boolean isGlued(int i) {
    return i > 0 && i < size && start(i) == end(i - 1);
  }

  /** 2 if a token is a word in capitals or has several, 1 if it begins with one, else 0. */
  public int capital(int i) {
    if (!Character.isUpperCase(text.charAt(start(i)))) {
      return 0;
    }
    int capitals = 0;
    int small = 0;
    for (int at = start(i); at < end(i); at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return 1;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    return capitals > 1 || small == 0 ? 2 : 1;
  }

  /** Whether a token is the given sign. */
  public boolean isSign(int i, char sign) {
    steps++;
    return i >= 0 && i < size && (cells[i * CELL] & KIND) == SIGN && value(i) == sign;
  }

  /** The caller's own characters from one token to another, both included. */
  public String slice(int first, int last) {
    return text.substring(start(first), end(last));
  }

  /** Whether the text has any Vietnamese letter or tone. */
  boolean isAccented() {
    return accented;
  }

  public String text() {
    return text;
  }

  /** How much work was done; grows with the length of the text and no faster. */
  public long steps() {
    return steps;
  }

  /** Moves a token to an earlier place; for passes that keep some tokens and join others. */
  void move(int from, int to) {
    if (from != to) {
      System.arraycopy(cells, from * CELL, cells, to * CELL, CELL);
    }
  }

  /** Writes a token over an earlier place; for passes that join tokens as they go. */
  void write(int at, int kind, int value, int digits, int start, int end) {
    int cell = at * CELL;
    cells[cell] = kind | digits << DIGITS_SHIFT;
    cells[cell + 1] = value;
    cells[cell + 2] = start;
    cells[cell + 3] = end;
  }

  /** Forgets the tokens from a place on. */
  void truncate(int newSize) {
    size = newSize;
  }

  private Tokens join() {
    int out = 0;
    int length;
    for (int i = 0; i < size; i += length) {
      Found found = kind(i) == OTHER ? vocabulary.longest(this, i) : null;
      length = found == null ? 1 : found.words();
      int end = end(i + length - 1);
      if (found == null) {
        move(i, out++);
      } else {
        int kind = found.kind() | (found.respelt() ? RESPELT : 0);
        write(out++, kind, found.value(), 0, start(i), end);
      }
      steps += length;
    }
    size = out;
    return this;
  }

  /** The syllable of a word, see {@link Alphabet}; 0 for anything else, and past the end. */
  long syllable(int i) {
    return i < size ? syllables[i] : 0;
  }

  private void scan() {
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c == ' ') {
        i++;
      } else if (Alphabet.digit(c) >= 0) {
        i = number(i, length);
      } else if (Alphabet.code(c) != 0) {
        i = word(i, length);
      } else {
        sign(c, i);
        i++;
      }
    }
    steps += length;
  }

  private void sign(char c, int at) {
    if (lines && (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029')) {
      add(SIGN, '\n', at, at + 1);
      return;
    }
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Alphabet.isInvisible(c)
        || Alphabet.isCombining(c)) {
      return;
    }
    char sign = Alphabet.sign(c);
    if (sign != '"') {
      add(SIGN, sign, at, at + 1);
    }
  }

  private int number(int from, int length) {
    int value = 0;
    int digits = 0;
    int i = from;
    while (i < length) {
      char c = text.charAt(i);
      int digit = Alphabet.digit(c);
      if (digit < 0) {
        break;
      }
      digits++;
      value = digits > MOST_DIGITS ? TOO_LONG : value * 10 + digit;
      i++;
    }
    add(NUMBER | Math.min(digits, 0xFF) << DIGITS_SHIFT, value, from, i);
    return i;
  }

  private int word(int from, int length) {
    long letters = 0;
    int count = 0;
    int tone = 0;
    int i = from;
    int end = from;
    for (; i < length; i++) {
      char c = text.charAt(i);
      int code = Alphabet.code(c);
      if (code != 0) {
        int letter = Alphabet.letter(code);
        letters = letters << Alphabet.LETTER_BITS | letter;
        tone = Alphabet.tone(code) == 0 ? tone : Alphabet.tone(code);
        count += letter == Alphabet.FOREIGN ? Alphabet.MOST_LETTERS + 1 : 1;
      } else if (Alphabet.isCombining(c)) {
        tone = Alphabet.combiningTone(c) == 0 ? tone : Alphabet.combiningTone(c);
        int last = (int) (letters & Alphabet.LETTER);
        letters = letters - last + Alphabet.marked(last, c);
      } else if (!Alphabet.isInvisible(c)) {
        break;
      }
      accented |= tone != 0 || Alphabet.isAccented((int) (letters & Alphabet.LETTER));
      end = i + 1;
    }
    add(OTHER, 0, from, end);
    boolean known = count > 0 && count <= Alphabet.MOST_LETTERS;
    syllables[size - 1] = known ? Alphabet.withTone(letters, tone) : 0;
    return i;
  }

  private void add(int kind, int value, int start, int end) {
    int at = size * CELL;
    if (at == cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
      syllables = Arrays.copyOf(syllables, syllables.length * 2);
    }
    cells[at] = kind;
    cells[at + 1] = value;
    cells[at + 2] = start;
    cells[at + 3] = end;
    size++;
  }
}
