package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.OTHER;

/**
 * Puts numbers in words together ("mười lăm") and takes a number said twice as one ("mười lăm
 * (15)"), if both agree. "Năm" is five only before a unit or its own figure; else it is the year.
 */
final class NumberWords {
  /** Value of a number whose words and figures disagree. */
  static final int CONTRADICTION = -2;

  private static final int UNKNOWN = -1;

  private final Tokens tokens;
  private int next;

  private NumberWords(Tokens tokens) {
    this.tokens = tokens;
  }

  static void compose(Tokens tokens) {
    if (mayHaveAny(tokens)) {
      new NumberWords(tokens).run();
    }
  }

  /** Whether there is a number word, a unit that may be none, or a bracket; most texts have not. */
  private static boolean mayHaveAny(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      switch (DeadlineWord.of(tokens.kind(i))) {
        case DIGIT, YEAR, HOUR, MINUTE -> {
          return true;
        }
        case SIGN -> {
          if (tokens.isSign(i, '(')) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private DeadlineWord word(int i) {
    return DeadlineWord.of(tokens.kind(i));
  }

  private void run() {
    int out = 0;
    int i = 0;
    int size = tokens.size();
    DeadlineWord before = OTHER;
    while (i < size) {
      DeadlineWord here = word(i);
      int value = UNKNOWN;
      if (here == DeadlineWord.NUMBER) {
        value = tokens.value(i);
        next = i + 1;
      } else if (here == DeadlineWord.DIGIT || here == DeadlineWord.YEAR) {
        value = words(i, before);
      }
      if (value == UNKNOWN) {
        tokens.move(i, out);
        if (here == DeadlineWord.HOUR || here == DeadlineWord.MINUTE) {
          keepUnit(i, out, before);
        }
        i++;
      } else {
        int end = next;
        int digits = here == DeadlineWord.NUMBER ? tokens.digits(i) : 0;
        int again = repeated(end, here == DeadlineWord.NUMBER);
        if (again != UNKNOWN) {
          value = again == value ? value : CONTRADICTION;
          end = next;
        }
        tokens.write(
            out, DeadlineWord.NUMBER.number(), value, digits, tokens.start(i), tokens.end(end - 1));
        i = end;
      }
      before = word(out);
      out++;
    }
    tokens.truncate(out);
  }

  /** "h", "g" and "p" are units only where they touch a number. */
  private void keepUnit(int from, int at, DeadlineWord before) {
    boolean letter = tokens.end(at) - tokens.start(at) == 1;
    boolean touches = at > 0 && tokens.end(at - 1) == tokens.start(at);
    if (letter && !(touches && before == DeadlineWord.NUMBER)) {
      tokens.write(at, DeadlineWord.PLAIN.number(), 0, 0, tokens.start(from), tokens.end(from));
    }
  }

  /** The same number again in brackets: figures after words, or words after figures. */
  private int repeated(int i, boolean figures) {
    if (!tokens.isSign(i, '(')) {
      return UNKNOWN;
    }
    int value = UNKNOWN;
    if (!figures && word(i + 1) == DeadlineWord.NUMBER) {
      value = tokens.value(i + 1);
      next = i + 2;
    } else if (figures && (word(i + 1) == DeadlineWord.DIGIT || word(i + 1) == DeadlineWord.YEAR)) {
      value = number(i + 1);
    }
    if (value == UNKNOWN || !tokens.isSign(next, ')')) {
      return UNKNOWN;
    }
    next++;
    return value;
  }

  private int words(int i, DeadlineWord before) {
    if (word(i) == DeadlineWord.YEAR && !mayBeFive(i, before)) {
      return UNKNOWN;
    }
    int value = number(i);
    if (value == UNKNOWN) {
      return UNKNOWN;
    }
    DeadlineWord after = word(next);
    boolean counted = isUnit(after) || after == DeadlineWord.TIMES || figuresFollow(next);
    boolean named =
        before == DeadlineWord.MONTH
            || before == DeadlineWord.QUARTER
            || (before == DeadlineWord.DAY && after == DeadlineWord.MONTH);
    return counted || named ? value : UNKNOWN;
  }

  private boolean figuresFollow(int i) {
    return tokens.isSign(i, '(') && word(i + 1) == DeadlineWord.NUMBER && tokens.isSign(i + 2, ')');
  }

  private boolean mayBeFive(int i, DeadlineWord before) {
    DeadlineWord after = word(i + 1);
    if (after == DeadlineWord.TENS || after == DeadlineWord.HUNDRED) {
      return true;
    }
    if (figuresFollow(i + 1)) {
      return tokens.value(i + 2) == 5;
    }
    return (isUnit(after) || after == DeadlineWord.TIMES)
        && (!isNumeral(word(i + 2)) || word(i + 3) == DeadlineWord.TIMES)
        && switch (before) {
          case CYCLE, EACH, START, MIDDLE, LAST, OF, HALF, MONTH, QUARTER, NUMBER, ROMAN, DIGIT ->
              false;
          default -> true;
        };
  }

  private static boolean isNumeral(DeadlineWord word) {
    return word == DeadlineWord.NUMBER || word == DeadlineWord.DIGIT || word == DeadlineWord.ROMAN;
  }

  static boolean isUnit(DeadlineWord word) {
    return switch (word) {
      case DAY, WORKDAY, WEEK, MONTH, QUARTER, YEAR, HOUR, MINUTE -> true;
      default -> false;
    };
  }

  /** A number from 1 to 999 in words; sets {@link #next}. */
  private int number(int i) {
    int first = digit(i);
    if (first == UNKNOWN) {
      return UNKNOWN;
    }
    next = i + 1;
    if (word(next) == DeadlineWord.HUNDRED && first < 10) {
      next++;
      int rest = word(next) == DeadlineWord.DIGIT ? below100(next) : 0;
      return first * 100 + Math.max(0, rest);
    }
    return below100(i);
  }

  private int below100(int i) {
    int first = digit(i);
    next = i + 1;
    if (first == 10) {
      return 10 + unitsDigit();
    }
    boolean bareTens = word(next) == DeadlineWord.DIGIT && tokens.value(next) == 10;
    if (word(next) == DeadlineWord.TENS || bareTens) {
      next++;
      return first * 10 + unitsDigit();
    }
    return first;
  }

  private int unitsDigit() {
    boolean ones = word(next) == DeadlineWord.ONES;
    if (ones || (word(next) == DeadlineWord.DIGIT && tokens.value(next) < 10)) {
      return tokens.value(next++);
    }
    return 0;
  }

  private int digit(int i) {
    return switch (word(i)) {
      case DIGIT -> tokens.value(i);
      case YEAR -> 5;
      default -> UNKNOWN;
    };
  }
}
