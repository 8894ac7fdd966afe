package io.github.kehoach.rules.wording;

import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.rules.grammar.Alphabet;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.Optional;

/**
 * Finds a document number at a place in a text, also where a line breaks behind its dash or stroke.
 * A symbol is told from a word by its capitals; what follows the last symbol is left alone.
 */
final class NumberScan {
  private static final int MOST_SERIAL = 9;
  private static final int MOST_GROUPS = 12;

  private final Tokens tokens;
  private final StringBuilder written = new StringBuilder();
  private int groups;

  /** Whether one stroke leads to the symbol, so that the shape shows a number of unknown type. */
  private boolean plain;

  /** Token after the number that was read. */
  private int next;

  private NumberScan(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A number with its place.
   *
   * @param number number and symbol, without the spaces of line ends
   * @param next token after it
   */
  record Found(DocumentNumber number, int next) {}

  /**
   * The number that begins at a token.
   *
   * @param announced whether "số" stands before it; only then may the serial be missing or the
   *     symbol have one group
   */
  static Optional<Found> at(Tokens tokens, int i, boolean announced) {
    NumberScan scan = new NumberScan(tokens);
    if (!scan.run(i, announced)) {
      return Optional.empty();
    }
    DocumentNumber number = DocumentNumber.parse(scan.written.toString());
    boolean proven = number.form() != NumberForm.UNDETERMINED;
    boolean serial = tokens.kind(i) == Tokens.NUMBER;
    boolean shaped = scan.plain && (scan.groups > 1 || (announced && serial));
    return proven || shaped ? Optional.of(new Found(number, scan.next)) : Optional.empty();
  }

  private boolean run(int i, boolean announced) {
    next = i;
    if (tokens.kind(i) == Tokens.NUMBER) {
      if (tokens.digits(i) > MOST_SERIAL || tokens.isGlued(i)) {
        return false;
      }
      digits(next++);
    } else if (!announced) {
      return false;
    }
    if (tokens.isSign(next, '-')) {
      return joint('-') && symbol(next) && joint('/') && symbols();
    }
    if (!joint('/')) {
      return false;
    }
    if (tokens.isSign(next, '/')) {
      return joint('/') && symbols();
    }
    boolean year = tokens.kind(next) == Tokens.NUMBER && tokens.digits(next) == 4;
    if (year) {
      digits(next++);
      return joint('/') && symbols();
    }
    plain = true;
    return symbols();
  }

  /** One or more symbols with dashes between them. */
  private boolean symbols() {
    if (!symbol(next)) {
      return false;
    }
    while (groups < MOST_GROUPS
        && tokens.isSign(next, '-')
        && tokens.isGlued(next)
        && isSymbol(next + 1)) {
      joint('-');
      symbol(next);
    }
    return true;
  }

  private boolean joint(char sign) {
    if (!tokens.isSign(next, sign)) {
      return false;
    }
    written.append(sign);
    next++;
    return true;
  }

  private void digits(int i) {
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      written.append((char) ('0' + Alphabet.digit(tokens.text().charAt(at))));
    }
  }

  private boolean symbol(int i) {
    if (!isSymbol(i)) {
      return false;
    }
    next = symbolEnd(i);
    for (int at = tokens.start(i); at < tokens.end(next - 1); at++) {
      char c = tokens.text().charAt(at);
      if (!Alphabet.isInvisible(c)) {
        written.append(c);
      }
    }
    groups++;
    return true;
  }

  /** Token after a symbol that begins with letters: letters, digits, dots that touch. */
  private int symbolEnd(int i) {
    int end = i + 1;
    while (tokens.isGlued(end)) {
      boolean mark = tokens.isSign(end, '.') || tokens.isSign(end, '&');
      if (mark && tokens.isGlued(end + 1) && !isSign(end + 1) && isCapital(end + 1)) {
        end += 2;
      } else if (isSign(end)) {
        break;
      } else {
        end++;
      }
    }
    return end;
  }

  private boolean isSign(int i) {
    return tokens.kind(i) == Tokens.SIGN;
  }

  private boolean isCapital(int i) {
    return tokens.kind(i) == Tokens.NUMBER
        || Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }

  /** Whether a token begins a symbol: two capitals at least, or capitals only. */
  private boolean isSymbol(int i) {
    if (i >= tokens.size() || isSign(i) || tokens.kind(i) == Tokens.NUMBER) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      char c = tokens.text().charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    boolean known = capitals == 1 && small == 2 && isShortenedType(i);
    return isCapital(i) && (capitals > 1 || small == 0 || known);
  }

  /** "Ctr" and "Ttr", as many files write them. */
  private boolean isShortenedType(int i) {
    String code = tokens.slice(i, i);
    return code.equals("Ctr") || code.equals("Ttr");
  }
}
