package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.DAY;
import static io.github.kehoach.rules.wording.DeadlineWord.MONTH;
import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OTHER;
import static io.github.kehoach.rules.wording.DeadlineWord.TIMES;
import static io.github.kehoach.rules.wording.DeadlineWord.YEAR;

/** Reads recurrence without a place: "hằng quý", "5 năm một lần", "01 lần/năm". */
abstract class FrequencyReader extends EdgeReader {
  FrequencyReader(Tokens tokens, int limit) {
    super(tokens, limit);
  }

  /** The cycle of a unit, also of one that the next word was taken with: "6 tháng báo cáo". */
  private int cycleAt(int i) {
    return word(i) == DeadlineWord.THIS ? tokens.value(i) : cycleOf(word(i));
  }

  private static int cycleOf(DeadlineWord unit) {
    return switch (unit) {
      case DAY -> 1;
      case WEEK -> 2;
      case MONTH -> 3;
      case QUARTER -> 4;
      case YEAR -> 6;
      default -> 0;
    };
  }

  void recur(Part part, int count, int cycle) {
    recurrence(part, count, cycle);
    if (cycle == 3 && count == 9) {
      // After three quarters of a year, not every nine months.
      part.unread(ProblemCode.NOT_UNDERSTOOD);
    }
  }

  static void recurrence(Part part, int count, int cycle) {
    part.kind = Part.Kind.CYCLE;
    part.cycle = cycle;
    part.interval = count;
    if (cycle == 3 && count == 3) {
      part.cycle = 4;
      part.interval = 1;
    } else if (cycle == 3 && count == 6) {
      part.cycle = 5;
      part.interval = 1;
    } else if (cycle == 3 && count == 12) {
      part.cycle = 6;
      part.interval = 1;
    }
    if (count < 1 || count > 1000) {
      part.unread(ProblemCode.NOT_UNDERSTOOD);
    }
  }

  boolean cycle(Part part, int i) {
    if (word(i) == DeadlineWord.CYCLE) {
      recur(part, 1, tokens.value(i));
      next = i + 1;
    } else if (word(i + 1) == NUMBER && cycleOf(word(i + 2)) > 0) {
      recur(part, tokens.value(i + 1), cycleOf(word(i + 2)));
      next = i + 3;
    } else if (word(i + 1) == DeadlineWord.HALF && word(i + 2) == YEAR) {
      recur(part, 6, 3);
      next = i + 3;
    } else {
      return false;
    }
    int times = word(next) == DeadlineWord.AT_LEAST ? next + 1 : next;
    if (word(times) == NUMBER && word(times + 1) == TIMES) {
      if (tokens.value(times) != 1) {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
      }
      next = times + 2;
    }
    return true;
  }

  /** "5 năm một lần", "6 tháng/lần", "01 lần/năm", and "6 tháng" after "định kỳ". */
  boolean frequency(Part part, int i, boolean listed) {
    int count = tokens.value(i);
    if (word(i + 1) == TIMES) {
      int unit = i + 2;
      unit += tokens.isSign(unit, '/') || word(unit) == DeadlineWord.ON ? 1 : 0;
      if (word(unit) == DeadlineWord.CYCLE) {
        recur(part, 1, tokens.value(unit));
        next = unit + 1;
      } else if (unit > i + 2 && cycleOf(word(unit)) > 0) {
        recur(part, 1, cycleOf(word(unit)));
        next = unit + 1;
      } else if (unit > i + 2 && word(unit) == NUMBER && cycleOf(word(unit + 1)) > 0) {
        recur(part, tokens.value(unit), cycleOf(word(unit + 1)));
        next = unit + 2;
      } else {
        return false;
      }
      if (count != 1) {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
      }
      return true;
    }
    int cycle = cycleAt(i + 1);
    if (cycle == 0) {
      return false;
    }
    int after = i + 2;
    int times = tokens.isSign(after, '/') ? after + 1 : after;
    if (word(times) == TIMES && times > after) {
      recur(part, count, cycle);
      next = times + 1;
      return true;
    }
    if (word(times) == NUMBER && word(times + 1) == TIMES) {
      recur(part, count, cycle);
      if (tokens.value(times) != 1) {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
      }
      next = times + 2;
      return true;
    }
    boolean beforeCycle =
        count == 6
            && cycle == 3
            && (word(after) == DeadlineWord.AND
                || tokens.isSign(after, ',')
                || tokens.isSign(after, '/'))
            && word(after + 1) == DeadlineWord.CYCLE;
    if ((periodic || listed || beforeCycle) && endsUnit(after)) {
      recur(part, count, cycle);
      next = after;
      return true;
    }
    return false;
  }

  /** "quý" and "năm" in "định kỳ tháng, quý, năm"; "cuối quý" after "định kỳ". */
  boolean bareUnit(Part part, int i) {
    int unit = word(i) == DeadlineWord.LAST && periodic ? i + 1 : i;
    if (word(unit) == DeadlineWord.HALF && word(unit + 1) == YEAR && endsUnit(unit + 2)) {
      recur(part, 6, 3);
      next = unit + 2;
      return true;
    }
    int cycle = cycleAt(unit);
    if (cycle == 0 || !endsUnit(unit + 1)) {
      return false;
    }
    recur(part, 1, cycle);
    next = unit + 1;
    return true;
  }

  boolean endsUnit(int i) {
    return switch (word(i)) {
      case OTHER -> i >= limit || word(i - 1) == DeadlineWord.THIS;
      case NUMBER, ROMAN, START, LAST, MIDDLE, NEXT, DIGIT, PREVIOUS -> false;
      case AFTER, AFTER_EVENT, BEFORE_EVENT -> false;
      case FROM -> isPlaceAfter(i);
      default -> true;
    };
  }

  boolean isPlaceAfter(int i) {
    return events.startsHere(i);
  }
}
