package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.PAPER;

/** Finds the document that a manner cites, whose date is no deadline. */
final class CitationReader extends TokenReader {
  CitationReader(Tokens tokens, int limit) {
    super(tokens, limit);
  }

  /**
   * One past the date in "theo Kế hoạch số 26/KH-UBND ngày 20/02/2025", from the token of "theo"
   * on; 0 if no document with number and date follows.
   */
  int end(int at) {
    if (word(at + 1) != PAPER) {
      return 0;
    }
    boolean numbered = false;
    for (int i = at + 2; i < limit; i++) {
      switch (word(i)) {
        case NUMBER -> numbered = true;
        case DAY -> {
          return numbered ? dateEnd(i + 1) : 0;
        }
        case SIGN -> {
          if (!tokens.isSign(i, '/') && !tokens.isSign(i, '-')) {
            return 0;
          }
        }
        case OTHER, ROMAN -> {}
        default -> {
          return 0;
        }
      }
    }
    return 0;
  }

  private int dateEnd(int day) {
    boolean strokes = tokens.isSign(day + 1, '/') && tokens.isSign(day + 3, '/');
    boolean words = word(day + 1) == DeadlineWord.MONTH && word(day + 3) == DeadlineWord.YEAR;
    boolean numbers = word(day) == NUMBER && word(day + 2) == NUMBER && word(day + 4) == NUMBER;
    return numbers && (strokes || words) ? day + 5 : 0;
  }
}
