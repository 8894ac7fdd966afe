package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.TargetWord.*;

import io.github.kehoach.rules.grammar.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a target into atoms: puts signs, figures and number words together, and tells numbers from
 * the digits of names (5G, 57-NQ/TW) and of years.
 */
final class TargetAtoms {
  private static final char MINUS = '\u2212';
  private static final int UNKNOWN = -1;

  private final Tokens tokens;
  private final List<TargetAtom> atoms = new ArrayList<>();
  private int next;

  private TargetAtoms(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<TargetAtom> of(Tokens tokens) {
    TargetAtoms cut = new TargetAtoms(tokens);
    int i = 0;
    while (i < tokens.size()) {
      i = cut.atom(i);
    }
    return cut.atoms;
  }

  private TargetWord word(int i) {
    return TargetWord.of(tokens.kind(i));
  }

  private int atom(int i) {
    return switch (word(i)) {
      case NUMBER -> figure(i, i);
      case SIGN -> sign(i);
      case YEAR, BY_YEAR -> year(i);
      case ERA -> era(i);
      case DIGIT -> words(i);
      case TENS, HUNDRED -> add(OTHER, i, i);
      default -> add(word(i), i, i);
    };
  }

  private int add(TargetWord word, int first, int last) {
    int value = first == last ? tokens.value(first) : 0;
    atoms.add(new TargetAtom(word, value, null, tokens.start(first), tokens.end(last)));
    return last + 1;
  }

  /** A number whose digits begin at a token and whose sign, if it has one, at the one before. */
  private int figure(int first, int digits) {
    Figure figure = Figure.at(tokens, digits);
    if (isInName(digits, figure.last() + 1)) {
      return add(OTHER, first, figure.last());
    }
    return number(first, first < digits ? figure.negated() : figure);
  }

  /** A number whose sign or first digit is the given token, and its repetition in words. */
  private int number(int first, Figure figure) {
    Figure whole = figure;
    int end = figure.last() + 1;
    if (figure.isPlain() && tokens.isSign(end, '(')) {
      int value = value(end + 1);
      if (value != UNKNOWN && tokens.isSign(next, ')')) {
        whole = agreed(figure, value, next);
      }
    }
    int last = whole.last();
    atoms.add(new TargetAtom(NUMBER, 0, whole, tokens.start(first), tokens.end(last)));
    return last + 1;
  }

  private static Figure agreed(Figure figure, int value, int last) {
    BigDecimal read = figure.value();
    boolean same = read != null && read.compareTo(BigDecimal.valueOf(value)) == 0;
    return same
        ? Figure.of(BigDecimal.valueOf(value), last)
        : Figure.unread(TargetNote.NUMBERS_DISAGREE, last);
  }

  /** Whether digits up to an end belong to a name: they touch letters, or such behind a joint. */
  private boolean isInName(int i, int end) {
    boolean before = tokens.isGlued(i) && isLetters(i - 1);
    boolean beforeMark =
        tokens.isGlued(i)
            && isJoint(i - 1)
            && tokens.isGlued(i - 1)
            && isLetters(i - 2)
            && !isUnit(word(i - 2));
    boolean after = tokens.isGlued(end) && isLetters(end) && !isUnit(word(end));
    boolean afterMark =
        tokens.isGlued(end)
            && isJoint(end)
            && tokens.isGlued(end + 1)
            && isLetters(end + 1)
            && !isUnit(word(end + 1));
    return before || beforeMark || after || afterMark;
  }

  private boolean isLetters(int i) {
    return word(i) != NUMBER && word(i) != SIGN && !word(i).isDirection();
  }

  private boolean isJoint(int i) {
    return tokens.isSign(i, '-') || tokens.isSign(i, '/');
  }

  private static boolean isUnit(TargetWord word) {
    return word == UNIT || word == MAGNITUDE || word == YEAR || word == PERCENT;
  }

  private int sign(int i) {
    return switch (tokens.value(i)) {
      case '>', '<', '=' -> comparison(i);
      case '≥', '≧', '⩾' -> add(AT_LEAST, i, i);
      case '≤', '≦', '⩽' -> add(AT_MOST, i, i);
      case '%', '‰', '％' -> add(PERCENT, i, i);
      case '-' -> dash(i);
      case '÷', '~' -> add(isBetweenNumbers(i) ? DASH : SIGN, i, i);
      case '/' -> add(SLASH, i, i);
      case ',', ';', ':' -> add(COMMA, i, i);
      case '(' -> add(OPEN, i, i);
      case ')' -> add(CLOSE, i, i);
      default -> add(SIGN, i, i);
    };
  }

  private int comparison(int i) {
    char one = (char) tokens.value(i);
    boolean pair = tokens.kind(i + 1) == Tokens.SIGN;
    char two = pair ? (char) tokens.value(i + 1) : ' ';
    if ((one == '>' && two == '=') || (one == '=' && two == '>')) {
      return add(AT_LEAST, i, i + 1);
    }
    if ((one == '<' && two == '=') || (one == '=' && two == '<')) {
      return add(AT_MOST, i, i + 1);
    }
    return add(one == '>' ? MORE : one == '<' ? LESS : EQUAL, i, i);
  }

  private boolean isBetweenNumbers(int i) {
    return word(i - 1) == NUMBER && word(i + 1) == NUMBER;
  }

  /** A minus is a true one, or a dash that touches the number after a comparison. */
  private int dash(int i) {
    boolean touches = word(i + 1) == NUMBER && tokens.isGlued(i + 1);
    boolean free = i == 0 || !tokens.isGlued(i) || word(i - 1) == SIGN;
    boolean compared = !atoms.isEmpty() && atoms.get(atoms.size() - 1).word().isDirection();
    boolean minus = tokens.text().charAt(tokens.start(i)) == MINUS;
    return touches && (compared || (minus && free)) ? figure(i, i + 1) : add(DASH, i, i);
  }

  private int year(int i) {
    boolean four = word(i + 1) == NUMBER && tokens.digits(i + 1) == 4;
    if (four
        && tokens.value(i + 1) >= 1900
        && tokens.value(i + 1) < 2200
        && !isInName(i + 1, i + 2)) {
      int year = tokens.value(i + 1);
      if (word(i) == YEAR && !mayEndTarget()) {
        return add(OTHER, i, i + 1);
      }
      atoms.add(new TargetAtom(HORIZON, year, null, tokens.start(i), tokens.end(i + 1)));
      return i + 2;
    }
    return word(i) == YEAR ? words(i) : add(OTHER, i, i);
  }

  /** Whether "năm 2030" can follow here; after other words ("so với năm 2020") it is theirs. */
  private boolean mayEndTarget() {
    return atoms.isEmpty()
        || switch (atoms.get(atoms.size() - 1).word()) {
          case NUMBER, UNIT, PERCENT, SHARE, RIVAL, LEADING, WHOLE, UP, DOWN, COMMA -> true;
          default -> false;
        };
  }

  /** "Giai đoạn 2025-2030" names a time and no number of the target. */
  private int era(int i) {
    int last = i;
    if (word(i + 1) == NUMBER) {
      last = i + 1;
      if (tokens.isSign(i + 2, '-') && word(i + 3) == NUMBER) {
        last = i + 3;
      }
    }
    return add(OTHER, i, last);
  }

  /** Number words count where figures repeat them, or between a comparison and a unit. */
  private int words(int i) {
    int value = value(i);
    int end = next;
    if (value == UNKNOWN) {
      return add(word(i) == YEAR ? YEAR : OTHER, i, i);
    }
    boolean repeated =
        tokens.isSign(end, '(') && word(end + 1) == NUMBER && tokens.isSign(end + 2, ')');
    if (repeated) {
      Figure figure = agreed(Figure.at(tokens, end + 1), value, end + 2);
      atoms.add(new TargetAtom(NUMBER, 0, figure, tokens.start(i), tokens.end(end + 2)));
      return end + 3;
    }
    boolean compared = !atoms.isEmpty() && atoms.get(atoms.size() - 1).word().isDirection();
    boolean counted =
        end == tokens.size() || isUnit(word(end)) || word(end) == RIVAL || tokens.isSign(end, '%');
    if (compared && counted && !(word(end) == YEAR)) {
      Figure figure = Figure.of(BigDecimal.valueOf(value), end - 1);
      atoms.add(new TargetAtom(NUMBER, 0, figure, tokens.start(i), tokens.end(end - 1)));
      return end;
    }
    return add(word(i) == YEAR ? YEAR : OTHER, i, i);
  }

  private static boolean isNumeral(TargetWord word) {
    return word == DIGIT || word == YEAR;
  }

  /** A number from 1 to 999 in words; sets {@link #next}. */
  private int value(int i) {
    if (!isNumeral(word(i))) {
      return UNKNOWN;
    }
    int first = digit(i);
    next = i + 1;
    if (word(next) == HUNDRED && first < 10) {
      next++;
      return first * 100 + (isNumeral(word(next)) ? below100(next) : 0);
    }
    return below100(i);
  }

  private int below100(int i) {
    int first = digit(i);
    next = i + 1;
    if (first == 10) {
      return 10 + ones();
    }
    if (word(next) == TENS) {
      next++;
      return first * 10 + ones();
    }
    return first;
  }

  private int ones() {
    return word(next) == DIGIT && tokens.value(next) < 10 ? tokens.value(next++) : 0;
  }

  private int digit(int i) {
    return word(i) == YEAR ? 5 : tokens.value(i);
  }
}
