package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.DAY;
import static io.github.kehoach.rules.wording.DeadlineWord.MONTH;
import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OTHER;
import static io.github.kehoach.rules.wording.DeadlineWord.TIMES;
import static io.github.kehoach.rules.wording.DeadlineWord.YEAR;

import io.github.kehoach.core.deadline.Lag;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time expression: edges first ("chậm nhất", "trước"), then a date, a recurrence, a
 * standing duty, a need, a lag or an event. Looks a bounded number of tokens ahead, but for the
 * words of an event, which it takes to their end.
 */
final class PartParser {
  private static final int MOST_EDGES = 8;

  private final Tokens tokens;
  private final int limit;
  private final WhenParser whens;
  private final EventParser events;

  /** Whether unknown words stand before, so that a bare "sau" is more likely one of them. */
  boolean isAmongWords;

  /** Whether the verb before is a report's, so that a bare unit is its cycle. */
  boolean isAfterReport;

  /** One past the last token of the part read last. */
  int next;

  private Part.Edge edge = Part.Edge.NONE;
  private boolean by;
  private boolean term;
  private boolean atLeast;
  private boolean periodic;
  private boolean on;
  private boolean hour;
  private boolean span;
  private boolean from;

  PartParser(Tokens tokens, int limit) {
    this.tokens = tokens;
    this.limit = limit;
    this.whens = new WhenParser(tokens);
    this.events = new EventParser(tokens, limit);
  }

  private DeadlineWord word(int i) {
    return i < limit ? DeadlineWord.of(tokens.kind(i)) : OTHER;
  }

  /**
   * The part that begins at a token.
   *
   * @param previous the part before it in a list, which gives a bare number or unit its meaning
   * @return null if none begins here
   */
  @Nullable Part read(int i, @Nullable Part previous) {
    int core = edges(i);
    Part part = new Part();
    part.first = i;
    part.edge = edge;
    part.hasHour = hour;
    part.hasSpan = span;
    next = core;
    if (!core(part, core, previous)) {
      return null;
    }
    part.last = next - 1;
    if (periodic && part.kind == Part.Kind.DATE && part.cycle == 0 && part.from.year == 0) {
      part.cycle = part.from.isInYear() && part.from.half == 0 ? -1 : 0;
    }
    return part;
  }

  private int edges(int start) {
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

  private boolean core(Part part, int i, @Nullable Part previous) {
    if (tokens.size() > i && word(i) == NUMBER && tokens.value(i) < 0) {
      part.unread(
          tokens.value(i) == NumberWords.CONTRADICTION
              ? ProblemCode.NUMBERS_DISAGREE
              : ProblemCode.NOT_UNDERSTOOD);
      next = i + 1;
      return true;
    }
    if (periodic && (word(i) == DeadlineWord.STANDING || word(i) == DeadlineWord.DEMAND)) {
      part.unread(ProblemCode.NO_CYCLE);
      next = i;
      return true;
    }
    boolean listed = isAfterReport || (previous != null && previous.kind == Part.Kind.CYCLE);
    switch (word(i)) {
      case NOW -> {
        return fromNow(part, i);
      }
      case WORKDAY -> {
        return impliedDay(part, i, Lag.Unit.WORKING_DAY);
      }
      case CYCLE, EACH -> {
        return cycle(part, i);
      }
      case NUMBER -> {
        if (frequency(part, i, listed)) {
          return true;
        }
        if (isLag(i)) {
          return lag(part, i);
        }
      }
      case STANDING -> {
        return standing(part, i);
      }
      case DEMAND -> {
        return demand(part, i);
      }
      case ONWARD -> {
        part.kind = Part.Kind.ONWARD;
        next = i + 1;
        return true;
      }
      case WHEN, AFTER_EVENT, AT_ONCE, BEFORE_EVENT, PER -> {
        return event(part, i);
      }
      default -> {}
    }
    if ((periodic || listed) && bareUnit(part, i)) {
      return true;
    }
    if (date(part, i, previous)) {
      if (atLeast) {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
      }
      return true;
    }
    boolean bareAtOnce = !tokens.isAccented() && word(i) == DAY;
    if (bareAtOnce
        && (word(i + 1) == DeadlineWord.AFTER_EVENT || word(i + 1) == DeadlineWord.WHEN)) {
      part.kind = Part.Kind.EVENT;
      part.lagUnit = Lag.Unit.DAY;
      return words(part, i + 2, i + 2);
    }
    if (word(i) == DAY && word(i + 1) == DeadlineWord.NEXT) {
      return impliedDay(part, i, Lag.Unit.DAY);
    }
    if (edge == Part.Edge.FROM || edge == Part.Edge.AFTER || edge == Part.Edge.BEFORE) {
      return eventAfterEdge(part, i);
    }
    if (periodic) {
      next = i;
      part.unread(ProblemCode.NO_CYCLE);
      return true;
    }
    return false;
  }

  private boolean fromNow(Part part, int i) {
    if (!from || word(i + 1) != DeadlineWord.UNTIL) {
      return false;
    }
    whens.at = i + 2;
    if (word(whens.at) == DeadlineWord.BEFORE) {
      return false;
    }
    part.edge = Part.Edge.UNTIL;
    int year = word(whens.at) == DeadlineWord.LAST ? whens.at + 1 : whens.at;
    if (word(year) == YEAR && word(year + 1) != NUMBER && endsUnit(year + 1)) {
      part.isIssueYear = true;
      next = year + 1;
      return true;
    }
    boolean read = whens.read(part, part.from, OTHER);
    next = whens.at;
    return read;
  }

  private boolean impliedDay(Part part, int i, Lag.Unit unit) {
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
    return true;
  }

  // Recurrence

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

  private void recur(Part part, int count, int cycle) {
    recurrence(part, count, cycle);
    if (cycle == 3 && count == 9) {
      // After three quarters of a year, not every nine months.
      part.unread(ProblemCode.NOT_UNDERSTOOD);
    }
  }

  private static void recurrence(Part part, int count, int cycle) {
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

  private boolean cycle(Part part, int i) {
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
  private boolean frequency(Part part, int i, boolean listed) {
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
    int cycle = cycleOf(word(i + 1));
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
  private boolean bareUnit(Part part, int i) {
    int unit = word(i) == DeadlineWord.LAST && periodic ? i + 1 : i;
    if (word(unit) == DeadlineWord.HALF && word(unit + 1) == YEAR && endsUnit(unit + 2)) {
      recur(part, 6, 3);
      next = unit + 2;
      return true;
    }
    int cycle = cycleOf(word(unit));
    if (cycle == 0 || !endsUnit(unit + 1)) {
      return false;
    }
    recur(part, 1, cycle);
    next = unit + 1;
    return true;
  }

  private boolean endsUnit(int i) {
    return switch (word(i)) {
      case OTHER -> i >= limit;
      case NUMBER, ROMAN, START, LAST, MIDDLE, NEXT, DIGIT, PREVIOUS -> false;
      case AFTER, AFTER_EVENT, BEFORE_EVENT -> false;
      case FROM -> isPlaceAfter(i);
      default -> true;
    };
  }

  private boolean isPlaceAfter(int i) {
    return events.startsHere(i);
  }

  // No date of their own

  private boolean standing(Part part, int i) {
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

  private boolean demand(Part part, int i) {
    int words = i;
    if (tokens.value(i) == 1) {
      switch (word(i + 1)) {
        case WHEN, DEMAND, CASE -> words = i + 1;
        case PER -> {}
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

  private boolean words(Part part, int first, int from) {
    int end = events.end(from, part.cue == Part.Cue.PER);
    next = end;
    part.wordsFirst = first;
    part.wordsLast = end - 1;
    if (events.isSuspicious || end <= first) {
      part.unread(ProblemCode.NOT_UNDERSTOOD);
    }
    return true;
  }

  private boolean event(Part part, int i) {
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
        if (manner == DeadlineWord.NEVER
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

  private boolean holds(Part part, DeadlineWord wanted) {
    for (int i = part.wordsFirst; i <= part.wordsLast; i++) {
      if (word(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /** "kể từ ngày ký", "sau hội nghị", "trước ngày bầu cử ít nhất 10 ngày". */
  private boolean eventAfterEdge(Part part, int i) {
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

  private boolean beforeEvent(Part part, int i) {
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

  private static Lag.@Nullable Unit lagUnit(DeadlineWord unit) {
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

  private boolean setLag(Part part, int amount, DeadlineWord unit) {
    Lag.Unit lagUnit = lagUnit(unit);
    if (lagUnit == null || Math.abs(amount) > Lag.MOST || amount == 0) {
      part.unread(ProblemCode.NOT_UNDERSTOOD);
      return true;
    }
    part.lag = amount;
    part.lagUnit = lagUnit;
    return true;
  }

  private boolean isLag(int i) {
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
  private boolean lag(Part part, int i) {
    part.kind = Part.Kind.EVENT;
    DeadlineWord unit = word(i + 1);
    int amount = tokens.value(i);
    int k = i + 2;
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
      if (atLeast || part.kind == Part.Kind.UNREAD) {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
        return true;
      }
      return setLag(part, amount, unit);
    }
    if (backward && !comma && edge != Part.Edge.AFTER && !ahead) {
      int words = k + 1;
      words += cue == DeadlineWord.BEFORE && word(words) == DAY ? 1 : 0;
      words(part, words, words);
      if (term) {
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
    return setLag(part, ahead ? -amount : amount, unit);
  }

  // Dates

  private boolean date(Part part, int i, @Nullable Part previous) {
    whens.at = i;
    DeadlineWord unit = previous == null ? OTHER : unitOf(previous);
    if (!whens.read(part, part.from, unit) && !rangeStart(part, i)) {
      return false;
    }
    int dash = whens.at;
    boolean until =
        word(dash) == DeadlineWord.UNTIL
            && (edge == Part.Edge.NONE || edge == Part.Edge.FROM || edge == Part.Edge.BY);
    if (part.to == null && (tokens.isSign(dash, '-') || until) && part.cycle == 0) {
      whens.at = dash + 1;
      When to = new When();
      if (whens.read(part, to, unitOf(part))) {
        part.to = to;
        part.from.completeFrom(to);
      } else {
        whens.at = dash;
      }
    }
    next = whens.at;
    if (part.to != null) {
      part.edge = edge == Part.Edge.BEFORE || edge == Part.Edge.AFTER ? edge : Part.Edge.UNTIL;
    }
    int time = word(next) == DeadlineWord.ON ? next + 1 : next;
    if (part.from.day != 0
        && time > next
        && word(time) == NUMBER
        && word(time + 1) == DeadlineWord.HOUR) {
      next = time + 2;
      next += word(next) == NUMBER && tokens.isGlued(next) ? 1 : 0;
    }
    if (word(next) == DeadlineWord.THENCE && part.to == null) {
      part.edge = Part.Edge.FROM;
      next++;
    }
    return true;
  }

  /** "18" in "18 - 26/9", "9" in "9 - 12/2025". */
  private boolean rangeStart(Part part, int i) {
    if (word(i) != NUMBER || tokens.digits(i) > 2 || !tokens.isSign(i + 1, '-')) {
      return false;
    }
    whens.at = i + 2;
    When to = new When();
    if (!whens.read(part, to, OTHER)) {
      return false;
    }
    if (to.day > 0 && to.month > 0) {
      part.from.day = tokens.value(i);
    } else if (to.month > 0 && to.day == 0) {
      part.from.month = tokens.value(i);
    } else {
      return false;
    }
    part.to = to;
    part.from.completeFrom(to);
    part.from.impossible |= tokens.value(i) == 0;
    return true;
  }

  static DeadlineWord unitOf(Part part) {
    if (part.kind != Part.Kind.DATE) {
      return OTHER;
    }
    When when = part.to == null ? part.from : part.to;
    if (when.day != 0) {
      return DAY;
    }
    return when.month != 0 ? MONTH : when.quarter != 0 ? DeadlineWord.QUARTER : OTHER;
  }
}
