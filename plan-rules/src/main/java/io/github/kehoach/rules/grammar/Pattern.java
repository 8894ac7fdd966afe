package io.github.kehoach.rules.grammar;

import java.util.List;

/** What a rule of a grammar is made of. */
sealed interface Pattern {
  /** One after the other. */
  record Sequence(List<Pattern> parts) implements Pattern {}

  /** Any one of several. */
  record Choice(List<Pattern> parts) implements Pattern {}

  /** Once or not at all. */
  record Optional(Pattern part) implements Pattern {}

  /** As often as it stands there, also not at all. */
  record Repeated(Pattern part) implements Pattern {}

  /** Another rule by its name. */
  record Named(String rule) implements Pattern {}

  /**
   * A token.
   *
   * @param kind its kind
   * @param least smallest value
   * @param most largest value
   * @param leastDigits fewest digits, where it is a number
   * @param mostDigits most digits
   * @param glued whether nothing may stand before it
   * @param capital 1 if it must begin with a capital, 2 if it must be written in capitals
   * @param name under which its value is kept, empty for none
   */
  record Token(
      int kind,
      int least,
      int most,
      int leastDigits,
      int mostDigits,
      boolean glued,
      int capital,
      String name)
      implements Pattern {
    boolean fits(Tokens tokens, int at) {
      int value = tokens.value(at);
      if (value < least
          || value > most
          || (glued && !tokens.isGlued(at))
          || (capital > 0 && tokens.capital(at) < capital)) {
        return false;
      }
      int digits = kind == Tokens.NUMBER ? tokens.digits(at) : leastDigits;
      return digits >= leastDigits && digits <= mostDigits;
    }

    /** This token where nothing stands before it. */
    Token glue() {
      return new Token(kind, least, most, leastDigits, mostDigits, true, capital, name);
    }

    /** This token with one capital more. */
    Token inCapitals() {
      return new Token(kind, least, most, leastDigits, mostDigits, glued, capital + 1, name);
    }

    Token as(String other) {
      return new Token(kind, least, most, leastDigits, mostDigits, glued, capital, other);
    }
  }

  /** A value that the rule gives by itself. */
  record Given(String name, int value) implements Pattern {}

  /** What passing here costs. */
  record Costs(int cost) implements Pattern {}

  /** The words of a pattern, kept under a name. */
  record Words(String name, Pattern part) implements Pattern {}
}
