package io.github.kehoach.rules.grammar;

/**
 * What a rule asks of a token.
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
record TokenTest(
    int kind,
    int least,
    int most,
    int leastDigits,
    int mostDigits,
    boolean glued,
    int capital,
    String name) {
  /** Any token of a kind. */
  static TokenTest of(int kind) {
    return new TokenTest(kind, Integer.MIN_VALUE, Integer.MAX_VALUE, 0, 0xFF, false, 0, "");
  }

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

  /** This test for values in a narrower range. */
  TokenTest between(int from, int to) {
    return new TokenTest(
        kind,
        Math.max(least, from),
        Math.min(most, to),
        leastDigits,
        mostDigits,
        glued,
        capital,
        name);
  }

  /** This test with what stands before it in a rule: {@code ~}, {@code ^} or {@code name:}. */
  TokenTest with(String prefix) {
    boolean glue = glued || prefix.equals("~");
    int capitals = capital + (prefix.equals("^") ? 1 : 0);
    String named = prefix.endsWith(":") ? prefix.substring(0, prefix.length() - 1) : name;
    return new TokenTest(kind, least, most, leastDigits, mostDigits, glue, capitals, named);
  }
}
