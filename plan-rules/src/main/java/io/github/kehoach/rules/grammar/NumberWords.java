package io.github.kehoach.rules.grammar;

import java.util.Set;

/**
 * Puts numbers in words together ("mười lăm", "một trăm linh năm", "bốn lăm") and takes a number
 * said twice as one ("mười lăm (15)"), if both agree. Words are a number only where something is
 * counted or named by them; "năm" is five only before such a thing or its own figure, else it is
 * the year. Immutable and thread-safe.
 */
public final class NumberWords {
  /** Value of a number whose words and figures disagree. */
  public static final int CONTRADICTION = -2;

  private static final int UNKNOWN = -1;

  private final Vocabulary vocabulary;
  private final boolean[] counted;
  private final boolean[] named;
  private final boolean[] endsNumbers;
  private final int digit;
  private final int ones;
  private final int tens;
  private final int hundred;
  private final int odd;
  private final int year;
  private final int plain;

  /**
   * @param vocabulary has the kinds DIGIT, ONES, TENS, HUNDRED, ODD, YEAR and PLAIN
   * @param counted kinds of words that a number counts: days, months, times
   * @param named kinds of words that a number names: month, quarter
   * @param apart kinds of words behind which "năm" is the year
   */
  public NumberWords(
      Vocabulary vocabulary, Set<String> counted, Set<String> named, Set<String> apart) {
    this.vocabulary = vocabulary;
    this.counted = flags(counted);
    this.named = flags(named);
    this.endsNumbers = flags(apart);
    digit = vocabulary.kindOf("DIGIT");
    ones = vocabulary.kindOf("ONES");
    tens = vocabulary.kindOf("TENS");
    hundred = vocabulary.kindOf("HUNDRED");
    odd = vocabulary.kindOf("ODD");
    year = vocabulary.kindOf("YEAR");
    plain = vocabulary.kindOf("PLAIN");
  }

  private boolean[] flags(Set<String> kinds) {
    boolean[] flags = new boolean[vocabulary.kinds().size()];
    kinds.forEach(kind -> flags[vocabulary.kindOf(kind)] = true);
    return flags;
  }

  /** Puts the numbers of a text together. */
  public void compose(Tokens tokens) {
    new Run(tokens).run();
  }

  /** One text. Confined to one thread. */
  private final class Run {
    private final Tokens tokens;
    private int next;

    Run(Tokens tokens) {
      this.tokens = tokens;
    }

    void run() {
      int out = 0;
      int i = 0;
      int size = tokens.size();
      int before = Tokens.OTHER;
      while (i < size) {
        int value = valueAt(i, before);
        if (value == UNKNOWN) {
          tokens.move(i, out);
          plainLetter(i, out, before);
          i++;
        } else {
          int digits = tokens.kind(i) == Tokens.NUMBER ? tokens.digits(i) : 0;
          int end = next;
          int again = repeated(end, tokens.kind(i) == Tokens.NUMBER);
          if (again != UNKNOWN) {
            value = again == value ? value : CONTRADICTION;
            end = next;
          }
          tokens.write(out, Tokens.NUMBER, value, digits, tokens.start(i), tokens.end(end - 1));
          i = end;
        }
        before = tokens.kind(out);
        out++;
      }
      tokens.truncate(out);
    }

    private int valueAt(int i, int before) {
      int kind = tokens.kind(i);
      if (kind == Tokens.NUMBER) {
        next = i + 1;
        return tokens.value(i);
      }
      if (kind == ones && named[before] && tokens.value(i) == 4) {
        next = i + 1;
        return 4;
      }
      return kind == digit || kind == year ? words(i, before) : UNKNOWN;
    }

    /** "h", "g" and "p" are units only where they touch a number. */
    private void plainLetter(int from, int at, int before) {
      boolean letter = counted[tokens.kind(at)] && tokens.end(at) - tokens.start(at) == 1;
      boolean touches = at > 0 && tokens.end(at - 1) == tokens.start(at);
      if (letter && !(touches && before == Tokens.NUMBER)) {
        tokens.write(at, plain, 0, 0, tokens.start(from), tokens.end(from));
      }
    }

    /** The same number again in brackets: figures after words, or words after figures. */
    private int repeated(int i, boolean figures) {
      if (!tokens.isSign(i, '(')) {
        return UNKNOWN;
      }
      int value = UNKNOWN;
      if (!figures && tokens.kind(i + 1) == Tokens.NUMBER) {
        value = tokens.value(i + 1);
        next = i + 2;
      } else if (figures && (tokens.kind(i + 1) == digit || tokens.kind(i + 1) == year)) {
        value = number(i + 1);
      }
      if (value == UNKNOWN || !tokens.isSign(next, ')')) {
        return UNKNOWN;
      }
      next++;
      return value;
    }

    private int words(int i, int before) {
      if (tokens.kind(i) == year && !mayBeFive(i, before)) {
        return UNKNOWN;
      }
      int value = number(i);
      if (value == UNKNOWN) {
        return UNKNOWN;
      }
      return counted[tokens.kind(next)] || figuresFollow(next) || named[before] ? value : UNKNOWN;
    }

    private boolean figuresFollow(int i) {
      return tokens.isSign(i, '(')
          && tokens.kind(i + 1) == Tokens.NUMBER
          && tokens.isSign(i + 2, ')');
    }

    private boolean mayBeFive(int i, int before) {
      int after = tokens.kind(i + 1);
      if (after == tens || after == hundred) {
        return true;
      }
      if (figuresFollow(i + 1)) {
        return tokens.value(i + 2) < 100;
      }
      int third = tokens.kind(i + 2);
      boolean numbered = third == Tokens.NUMBER || third == digit;
      return counted[after] && !endsNumbers[before] && (!numbered || counted[tokens.kind(i + 3)]);
    }

    /** A number from 1 to 999 in words; sets {@link #next}. */
    private int number(int i) {
      int first = single(i);
      next = i + 1;
      if (first == UNKNOWN || tokens.kind(next) != hundred || first > 9) {
        return first == UNKNOWN ? UNKNOWN : belowHundred(i, first);
      }
      next++;
      if (tokens.kind(next) == odd && single(next + 1) != UNKNOWN) {
        next += 2;
        return first * 100 + single(next - 1);
      }
      int rest = tokens.kind(next) == digit ? belowHundred(next, tokens.value(next)) : 0;
      return first * 100 + rest;
    }

    /** "mười lăm", "hai mươi mốt", "hai mốt", "bốn lăm". */
    private int belowHundred(int i, int first) {
      next = i + 1;
      if (first == 10) {
        return 10 + last();
      }
      boolean said = tokens.kind(next) == tens;
      boolean ten = tokens.kind(next) == digit && tokens.value(next) == 10;
      if (said || ten) {
        next++;
        return first * 10 + last();
      }
      return tokens.kind(next) == ones ? first * 10 + last() : first;
    }

    private int last() {
      boolean one = tokens.kind(next) == ones;
      if (one || (tokens.kind(next) == digit && tokens.value(next) < 10)) {
        return tokens.value(next++);
      }
      return 0;
    }

    private int single(int i) {
      return tokens.kind(i) == digit ? tokens.value(i) : tokens.kind(i) == year ? 5 : UNKNOWN;
    }
  }
}
