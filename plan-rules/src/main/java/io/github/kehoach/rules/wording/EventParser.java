package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.ROMAN;

/**
 * Finds where the words of an event end: at the end of the clause, or where a conjunction begins
 * another time expression.
 */
final class EventParser extends TokenReader {
  private static final int AHEAD = 5;

  /** Whether the words hold a time expression that nobody separated from them. */
  boolean isSuspicious;

  private int walkedFrom = 0;
  private int walkedEnd = -1;
  private boolean walkedPerList;
  private int lastSuspicious;

  EventParser(Tokens tokens, int limit) {
    super(tokens, limit);
  }

  /**
   * One past the last token of the words that begin at a token. Where they end does not depend on
   * where they begin, so a stretch is walked once, however many readings are tried in it.
   *
   * @param perList whether "và theo" begins another event
   */
  int end(int from, boolean perList) {
    if (from < walkedFrom || from > walkedEnd || perList != walkedPerList) {
      walk(from, perList);
    }
    isSuspicious =
        lastSuspicious > from || (from < walkedEnd && word(from) == NUMBER && isAmount(from, from));
    return walkedEnd;
  }

  private void walk(int from, boolean perList) {
    walkedFrom = from;
    walkedPerList = perList;
    lastSuspicious = -1;
    int i = from;
    while (i < limit && !endsAt(i, perList)) {
      if (i > from && isSuspicious(i, from)) {
        lastSuspicious = i;
      }
      i++;
    }
    walkedEnd = i;
  }

  private boolean endsAt(int i, boolean perList) {
    return switch (word(i)) {
      case SIGN -> endsAtSign(i);
      case AND, OR ->
          startsTime(i + 1)
              || (perList && word(i + 1) == DeadlineWord.PER)
              || word(i + 1) == DeadlineWord.WHEN;
      case FOR -> true;
      default -> false;
    };
  }

  private boolean isSuspicious(int i, int from) {
    return switch (word(i)) {
      case BY, TERM, CYCLE, STANDING, AT_LEAST, DEMAND -> true;
      case BEFORE, UNTIL -> startsHere(i);
      case FROM -> tokens.value(i) == 1;
      case NUMBER -> isAmount(i, from);
      default -> false;
    };
  }

  /** Whether a date begins at a token, and surely not the words of an event. */
  boolean beginsDate(int at) {
    return switch (word(at)) {
      case NUMBER -> !NumberWords.isUnit(word(at + 1));
      case UNTIL, FROM, YEAR, MONTH, QUARTER, DAY ->
          word(at + 1) == NUMBER || word(at + 2) == NUMBER;
      default -> word(at + 1) == NUMBER;
    };
  }

  private boolean endsAtSign(int i) {
    return switch ((char) tokens.value(i)) {
      case ';' -> true;
      case '.' -> i == limit - 1 || !tokens.isGlued(i + 1);
      case ',' -> word(i + 1) != DeadlineWord.PER && startsTime(i + 1);
      case ')' -> i == limit - 1;
      default -> false;
    };
  }

  private boolean isAmount(int i, int from) {
    if (!NumberWords.isUnit(word(i + 1))) {
      return false;
    }
    boolean monthOfDay = word(i + 1) == DeadlineWord.MONTH && word(i + 2) == NUMBER;
    boolean named = i > from && NumberWords.isUnit(word(i - 1));
    return !monthOfDay && !named;
  }

  /** Whether a time expression begins at a token, after verbs and fillers. */
  boolean startsTime(int from) {
    int i = from;
    for (int skipped = 0; skipped < AHEAD; skipped++) {
      switch (word(i)) {
        case VERB, FILLER, LEAD, ON -> i++;
        default -> {
          return startsHere(i);
        }
      }
    }
    return false;
  }

  boolean startsHere(int i) {
    return switch (word(i)) {
      case BY,
          TERM,
          CYCLE,
          PERIODIC,
          STANDING,
          DEMAND,
          ONWARD,
          AFTER_EVENT,
          AT_ONCE,
          BEFORE_EVENT ->
          true;
      case BEFORE, UNTIL, FROM, AFTER -> isPlace(i + 1) || isPlace(i + 2);
      case AT_LEAST -> word(i + 1) == NUMBER;
      default -> isPlace(i);
    };
  }

  private boolean isPlace(int i) {
    return switch (word(i)) {
      case DAY -> word(i + 1) == NUMBER || word(i + 1) == DeadlineWord.LAST;
      case MONTH, YEAR, QUARTER -> word(i + 1) == NUMBER || word(i + 1) == ROMAN;
      case NUMBER ->
          NumberWords.isUnit(word(i + 1))
              || (tokens.isSign(i + 1, '/') && word(i + 2) == NUMBER)
              || tokens.digits(i) == 4;
      case WEEKDAY, ROMAN_QUARTER -> true;
      default -> false;
    };
  }
}
