package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.ROMAN;

/** Finds the period of a report: "6 tháng đầu năm", "quý I", "năm 2025". */
final class ReportPeriods extends TokenReader {
  ReportPeriods(Tokens tokens, int limit) {
    super(tokens, limit);
  }

  /** One past a report's period, "6 tháng đầu năm"; -1 if there is none. */
  int end(int at) {
    int found =
        switch (word(at)) {
          case NUMBER -> word(at + 1) == DeadlineWord.MONTH ? halfEnd(at + 2) : -1;
          case YEAR -> numberEnd(at + 1, 4);
          case QUARTER ->
              word(at + 1) == ROMAN || word(at + 1) == NUMBER ? yearEnd(at + 2) : at + 1;
          case MONTH -> word(at + 1) == NUMBER ? yearEnd(at + 2) : at + 1;
          case WEEK, ROMAN_QUARTER -> at + 1;
          default -> -1;
        };
    return found > limit ? -1 : found;
  }

  private int halfEnd(int at) {
    if (word(at) != DeadlineWord.START && word(at) != DeadlineWord.LAST) {
      return at;
    }
    int year = word(at + 1) == DeadlineWord.OF ? at + 2 : at + 1;
    return word(year) == DeadlineWord.YEAR ? numberEnd(year + 1, 4) : -1;
  }

  private int yearEnd(int at) {
    if (tokens.isSign(at, '/') && word(at + 1) == NUMBER) {
      return at + 2;
    }
    return word(at) == DeadlineWord.YEAR && word(at + 1) == NUMBER ? at + 2 : at;
  }

  private int numberEnd(int at, int digits) {
    return word(at) == NUMBER && tokens.digits(at) == digits ? at + 1 : at;
  }

  int cycle(int at) {
    return switch (word(at)) {
      case NUMBER, QUARTER, YEAR ->
          word(at) == DeadlineWord.QUARTER && word(at + 1) != ROMAN && word(at + 1) != NUMBER
              ? 4
              : hasYear(at) ? 0 : 6;
      case MONTH -> word(at + 1) == NUMBER ? 0 : 3;
      case WEEK -> 2;
      default -> 0;
    };
  }

  boolean hasYear(int at) {
    for (int j = at; j < end(at); j++) {
      if (word(j) == NUMBER && tokens.digits(j) == 4) {
        return true;
      }
    }
    return false;
  }
}
