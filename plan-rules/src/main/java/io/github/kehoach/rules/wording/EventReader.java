package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.DAY;
import static io.github.kehoach.rules.wording.DeadlineWord.MONTH;
import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.YEAR;

import io.github.kehoach.core.deadline.Lag;
import org.jspecify.annotations.Nullable;

/**
 * Reads what has no date of its own: standing duties, needs, events, and lags after events or
 * before them. A little long for the ways in which an event may stand before or behind its lag.
 */
abstract class EventReader extends FrequencyReader {
  /** Whether unknown words stand before, so that a bare "sau" is more likely one of them. */
  boolean isAmongWords;

  EventReader(Tokens tokens, int limit) {
    super(tokens, limit);
  }

  boolean impliedDay(Part part, int i, Lag.Unit unit) {
    boolean following =
        word(i + 1) == DeadlineWord.NEXT || (word(i + 1) == DeadlineWord.AFTER && i + 2 >= limit);
    if (!following || (edge == Part.Edge.BEFORE && !hour) || edge == Part.Edge.AFTER || atLeast) {
      return false;
    }
    part.kind = Part.Kind.EVENT;
    part.lag = 1;
    part.lagUnit = unit;
    part.impliedLag = true;
    next = i + 2;
    int cue = tokens.isSign(next, ',') ? next + 1 : next;
    boolean linked =
        word(cue) == DeadlineWord.OF
            || word(cue) == DeadlineWord.FROM
            || word(cue) == DeadlineWord.AFTER;
    int day = linked ? cue + 1 : next;
    if (isEventDay(day)) {
      return words(part, day + 1, day + 1);
    }
    return word(cue) != DeadlineWord.AFTER_EVENT || words(part, cue + 1, cue + 1);
  }

  /** "ngày ký", and not "ngày 15" or "ngày cuối". */
  private boolean isEventDay(int i) {
    return word(i) == DAY
        && i + 1 < limit
        && switch (word(i + 1)) {
          case NUMBER, LAST, START, ORDINAL, WEEKDAY, SIGN, MONTH -> false;
          default -> true;
        };
  }

  boolean standing(Part part, int i) {
    if (edge != Part.Edge.NONE && edge != Part.Edge.BY) {
      return false;
    }
    part.kind = Part.Kind.STANDING;
    part.edge = Part.Edge.NONE;
    next = i + 1;
    boolean more = true;
    while (more) {
      int j = tokens.isSign(next, ',') || word(next) == DeadlineWord.ON ? next + 1 : next;
      more = true;
      if (word(j) == DeadlineWord.STANDING) {
        next = j + 1;
      } else if (word(j) == DeadlineWord.CYCLE && part.cycle == 0 && !events.startsTime(j + 1)) {
        part.cycle = tokens.value(j);
        next = j + 1;
      } else if (word(j) == YEAR && word(j - 1) == DeadlineWord.ON && word(j + 1) != NUMBER) {
        next = j + 1;
      } else {
        more = false;
      }
    }
    return true;
  }

  boolean demand(Part part, int i) {
    int words = i;
    if (tokens.value(i) == 1) {
      switch (word(i + 1)) {
        case WHEN, DEMAND, CASE -> words = i + 1;
        case PER -> {}
        case SIGN -> {
          boolean said =
              tokens.isSign(i + 1, ':')
                  && (word(i + 2) == DeadlineWord.WHEN || word(i + 2) == DeadlineWord.DEMAND);
          part.kind = Part.Kind.DEMAND;
          if (said) {
            return words(part, i + 2, i + 3);
          }
          part.wordsFirst = i;
          part.wordsLast = i;
          next = i + 1;
          return true;
        }
        default -> {
          part.kind = Part.Kind.DEMAND;
          part.wordsFirst = i;
          part.wordsLast = i;
          next = i + 1;
          return true;
        }
      }
    }
    part.kind = Part.Kind.DEMAND;
    return words(part, words, words + 1);
  }

  // Events

  boolean words(Part part, int first, int from) {
    int end = events.end(from, part.cue == Part.Cue.PER || part.kind == Part.Kind.DEMAND);
    next = end;
    part.wordsFirst = first;
    part.wordsLast = end - 1;
    if (events.isSuspicious || end <= first) {
      part.unread(ProblemCode.NOT_UNDERSTOOD);
    }
    return true;
  }

  boolean event(Part part, int i) {
    part.kind = Part.Kind.EVENT;
    switch (word(i)) {
      case BEFORE_EVENT -> {
        return beforeEvent(part, i + 1);
      }
      case AT_ONCE -> {
        part.lagUnit = Lag.Unit.DAY;
        return words(part, i + 1, i + 1);
      }
      case WHEN -> {
        part.cue = Part.Cue.WHEN;
        words(part, i + 1, i + 1);
        if (part.kind == Part.Kind.EVENT && holds(part, DeadlineWord.NEED)) {
          part.kind = Part.Kind.DEMAND;
          part.wordsFirst = i;
        }
        if (edge == Part.Edge.BEFORE || edge == Part.Edge.UNTIL) {
          part.unread(ProblemCode.NOT_UNDERSTOOD);
        }
        return true;
      }
      case PER -> {
        part.cue = Part.Cue.PER;
        if (bareUnit(part, i + 1) || (word(i + 1) == DeadlineWord.CYCLE && cycle(part, i + 1))) {
          part.cue = Part.Cue.AFTER;
          return true;
        }
        DeadlineWord manner = word(i + 1);
        words(part, i + 1, i + 1);
        if ((edge != Part.Edge.NONE && edge != Part.Edge.BY)
            || manner == DeadlineWord.NEVER
            || manner == DeadlineWord.EACH
            || manner == DeadlineWord.SPAN
            || manner == DeadlineWord.CYCLE) {
          part.unread(ProblemCode.NOT_UNDERSTOOD);
        }
        return true;
      }
      default -> {
        return words(part, i + 1, i + 1);
      }
    }
  }

  boolean holds(Part part, DeadlineWord wanted) {
    for (int i = part.wordsFirst; i <= part.wordsLast; i++) {
      if (word(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /** "kể từ ngày ký", "sau hội nghị", "trước ngày bầu cử ít nhất 10 ngày". */
  boolean eventAfterEdge(Part part, int i) {
    if (i >= limit || word(i) == DeadlineWord.SIGN || word(i) == DeadlineWord.NEVER) {
      return false;
    }
    int first = word(i) == DAY || word(i) == DeadlineWord.WHEN ? i + 1 : i;
    if (edge == Part.Edge.BEFORE) {
      return word(i) == DAY && beforeEvent(part, i);
    }
    boolean named = first > i || (edge == Part.Edge.AFTER && !isAmongWords);
    if (!named || word(first) == NUMBER || first >= limit || NumberWords.isUnit(word(first))) {
      return false;
    }
    part.kind = Part.Kind.EVENT;
    return words(part, first, first);
  }

  boolean beforeEvent(Part part, int i) {
    part.kind = Part.Kind.EVENT;
    int end = events.end(i, false);
    next = end;
    int unit = end - 1;
    boolean counted =
        unit - 2 > i
            && lagUnit(word(unit)) != null
            && word(unit - 1) == NUMBER
            && word(unit - 2) == DeadlineWord.AT_LEAST;
    if (!counted || tokens.value(unit - 1) < 1) {
      part.unread(ProblemCode.EVENT_COMES_AFTER);
      return true;
    }
    part.wordsFirst = word(i) == DAY ? i + 1 : i;
    part.wordsLast = unit - 3;
    return setLag(part, -tokens.value(unit - 1), word(unit));
  }

  static Lag.@Nullable Unit lagUnit(DeadlineWord unit) {
    return switch (unit) {
      case HOUR -> Lag.Unit.HOUR;
      case WORKDAY -> Lag.Unit.WORKING_DAY;
      case DAY -> Lag.Unit.DAY;
      case WEEK -> Lag.Unit.WEEK;
      case MONTH -> Lag.Unit.MONTH;
      case YEAR -> Lag.Unit.YEAR;
      default -> null;
    };
  }

  boolean setLag(Part part, int amount, DeadlineWord unit) {
    Lag.Unit lagUnit = lagUnit(unit);
    if (lagUnit == null || Math.abs(amount) > Lag.MOST || amount == 0) {
      part.unread(ProblemCode.NOT_UNDERSTOOD);
      return true;
    }
    part.lag = amount;
    part.lagUnit = lagUnit;
    return true;
  }

  boolean isLag(int i) {
    if (!NumberWords.isUnit(word(i + 1))) {
      return false;
    }
    if (word(i + 1) == MONTH) {
      DeadlineWord after = word(i + 2);
      return after != NUMBER && after != DeadlineWord.START && after != DeadlineWord.LAST;
    }
    return word(i + 1) != YEAR || (tokens.digits(i) < 4 && word(i + 2) != NUMBER);
  }

  /** "15 ngày làm việc kể từ ngày ...", "30 ngày trước ngày ...". */
  boolean lag(Part part, int i) {
    return lag(part, tokens.value(i), word(i + 1), i + 2);
  }

  /** "ngày thứ 90 kể từ ngày kết thúc năm": the last of so many days. */
  boolean ordinalLag(Part part, int i) {
    int behind = i + 3;
    behind += tokens.isSign(behind, ',') ? 1 : 0;
    boolean counted =
        word(i) == DAY
            && word(i + 1) == DeadlineWord.ORDINAL
            && word(i + 2) == NUMBER
            && (word(behind) == DeadlineWord.FROM || word(behind) == DeadlineWord.AFTER_EVENT);
    boolean last = edge == Part.Edge.NONE || edge == Part.Edge.BY;
    return counted && last && lag(part, tokens.value(i + 2), DAY, i + 3);
  }

  private boolean lag(Part part, int amount, DeadlineWord unit, int behind) {
    part.kind = Part.Kind.EVENT;
    int k = behind;
    k += word(k) == DeadlineWord.NEXT ? 1 : 0;
    boolean comma = tokens.isSign(k, ',');
    DeadlineWord cue = word(comma ? k + 1 : k);
    boolean forward =
        cue == DeadlineWord.FROM
            || cue == DeadlineWord.AFTER_EVENT
            || cue == DeadlineWord.AFTER
            || cue == DeadlineWord.AT_ONCE;
    boolean backward = cue == DeadlineWord.BEFORE || cue == DeadlineWord.BEFORE_EVENT;
    boolean ahead = edge == Part.Edge.BEFORE;
    if (forward && !ahead) {
      int words = (comma ? k + 1 : k) + 1;
      words += word(words) == DAY || word(words) == DeadlineWord.WHEN ? 1 : 0;
      words(part, words, words);
      part.startsAfter = edge == Part.Edge.AFTER && !by;
      if (atLeast || periodic || part.kind == Part.Kind.UNREAD) {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
        return true;
      }
      return setLag(part, amount, unit);
    }
    int named = (comma ? k + 1 : k) + 1;
    boolean ofEvent = cue == DeadlineWord.BEFORE_EVENT || isEventDay(named);
    if (backward && (!comma || (by && ofEvent)) && edge != Part.Edge.AFTER && !ahead) {
      int words = named;
      words += cue == DeadlineWord.BEFORE && word(words) == DAY ? 1 : 0;
      words(part, words, words);
      if (term && !atLeast) {
        part.unread(ProblemCode.WINDOW_BEFORE_EVENT);
      }
      return part.kind == Part.Kind.UNREAD || setLag(part, -amount, unit);
    }
    if (ahead && cue == DeadlineWord.AGAINST && !comma) {
      int words = word(k + 1) == DAY || word(k + 1) == DeadlineWord.WHEN ? k + 2 : k + 1;
      words(part, words, words);
      return part.kind == Part.Kind.UNREAD || setLag(part, -amount, unit);
    }
    switch (word(k)) {
      case START,
          LAST,
          MIDDLE,
          FROM,
          AFTER,
          BEFORE,
          AFTER_EVENT,
          BEFORE_EVENT,
          NUMBER,
          DIGIT,
          OF -> {
        return false;
      }
      default -> {}
    }
    if (ahead && unit == DeadlineWord.HOUR) {
      return false;
    }
    next = k;
    boolean countable = unit == DeadlineWord.WORKDAY || unit == DAY || unit == DeadlineWord.HOUR;
    if ((atLeast && !ahead) || edge == Part.Edge.FROM || edge == Part.Edge.UNTIL) {
      part.unread(ProblemCode.NOT_UNDERSTOOD);
      return true;
    }
    if (!ahead && !by && !term && !countable) {
      return false;
    }
    part.startsAfter = edge == Part.Edge.AFTER && !by;
    part.isBareLag = !ahead && !by && !term;
    return setLag(part, ahead ? -amount : amount, unit);
  }
}
