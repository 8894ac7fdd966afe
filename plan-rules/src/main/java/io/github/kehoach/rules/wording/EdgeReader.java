package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.DAY;
import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;

/**
 * Reads what stands before a time and says how it counts: "chậm nhất", "trước", "trong thời hạn",
 * "định kỳ", and a time of day, which only belongs to its day.
 */
abstract class EdgeReader extends TokenReader {
  private static final int MOST_EDGES = 8;

  final EventParser events;

  /** One past the last token of the part read last. */
  int next;

  Part.Edge edge = Part.Edge.NONE;

  boolean by;

  boolean term;

  boolean atLeast;

  boolean periodic;

  boolean on;

  boolean hour;

  boolean span;

  boolean from;

  EdgeReader(Tokens tokens, int limit) {
    super(tokens, limit);
    this.events = new EventParser(tokens, limit);
  }

  int edges(int start) {
    edge = Part.Edge.NONE;
    by = false;
    term = false;
    atLeast = false;
    periodic = false;
    on = false;
    hour = false;
    span = false;
    from = false;
    int i = start;
    for (int count = 0; count < MOST_EDGES; count++) {
      switch (word(i)) {
        case DAY -> {
          if (tokens.isAccented() || word(i + 1) != DeadlineWord.ON) {
            return finish(i);
          }
        }
        case ON -> on = true;
        case SPAN -> span = true;
        case BY -> by = true;
        case TERM -> term = true;
        case AT_LEAST -> atLeast = true;
        case PERIODIC -> periodic = true;
        case UNTIL -> edge = Part.Edge.UNTIL;
        case BEFORE -> edge = Part.Edge.BEFORE;
        case AFTER -> {
          if (!tokens.isAccented() && word(i + 1) == NUMBER && tokens.digits(i + 1) == 0) {
            return finish(i); // "sau muoi ngay": after ten days, or sixty days
          }
          edge = Part.Edge.AFTER;
        }
        case FROM -> {
          from = true;
          edge = Part.Edge.FROM;
        }
        case NUMBER -> {
          int after = afterHour(i);
          if (after < 0) {
            return finish(i);
          }
          hour = true;
          i = after - 1;
        }
        case VERB -> {
          if (!periodic) {
            return finish(i);
          }
        }
        case FILLER -> {
          if (i == start) {
            return finish(i);
          }
        }
        case SIGN -> {
          if (i == start
              || !(tokens.isSign(i, ':')
                  || (periodic && tokens.isSign(i, '(') && word(i - 1) == DeadlineWord.PERIODIC)
                  || (periodic && tokens.isSign(i, ',') && events.startsTime(i + 1)))) {
            return finish(i);
          }
        }
        default -> {
          return finish(i);
        }
      }
      i++;
    }
    return i;
  }

  private int finish(int i) {
    if (edge == Part.Edge.NONE && (on || by || term)) {
      edge = Part.Edge.BY;
    }
    return i;
  }

  /** One past a time of day that belongs to a day, "20h00 ngày ..."; -1 if there is none. */
  private int afterHour(int i) {
    if (term) {
      return -1;
    }
    int after;
    if (word(i + 1) == DeadlineWord.HOUR) {
      after = i + 2;
      if (word(after) == NUMBER && tokens.digits(after) <= 2 && !tokens.isSign(after + 1, '/')) {
        after++;
        after += word(after) == DeadlineWord.MINUTE ? 1 : 0;
      }
    } else if (tokens.isSign(i + 1, ':')
        && tokens.isGlued(i + 1)
        && word(i + 2) == NUMBER
        && tokens.digits(i + 2) == 2) {
      after = i + 3;
    } else {
      return -1;
    }
    after += word(after) == DeadlineWord.FILLER || tokens.isSign(after, ',') ? 1 : 0;
    return switch (word(after)) {
      case DAY ->
          word(after + 1) == NUMBER
                  || word(after + 1) == DeadlineWord.WEEKDAY
                  || word(after + 1) == DeadlineWord.LAST
                  || word(after + 1) == DeadlineWord.ORDINAL
              ? after
              : -1;
      case WORKDAY -> word(after + 1) == DeadlineWord.NEXT ? after : -1;
      case WEEKDAY, ORDINAL, CYCLE -> after;
      case NUMBER -> tokens.isSign(after + 1, '/') ? after : -1;
      default -> -1;
    };
  }
}
