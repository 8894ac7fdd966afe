package io.github.kehoach.rules.wording;

/** What every part of the grammar looks at: the tokens up to a limit. Confined to one thread. */
abstract class TokenReader {
  final Tokens tokens;
  final int limit;

  TokenReader(Tokens tokens, int limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  /** What a token is to the grammar; OTHER at the limit and past it. */
  final DeadlineWord word(int i) {
    return i < limit ? DeadlineWord.of(tokens.kind(i)) : DeadlineWord.OTHER;
  }
}
