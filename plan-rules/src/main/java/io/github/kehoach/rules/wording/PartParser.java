package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.DAY;
import static io.github.kehoach.rules.wording.DeadlineWord.MONTH;
import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OTHER;
import static io.github.kehoach.rules.wording.DeadlineWord.YEAR;

import io.github.kehoach.core.deadline.Lag;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time expression: its edges, then a date, a recurrence, a standing duty, a need, a lag
 * or an event. Looks a bounded number of tokens ahead, but for the words of an event, which it
 * takes to their end.
 */
final class PartParser extends EventReader {
  private final WhenParser whens;

  /** Whether the verb before is a report's, so that a bare unit is its cycle. */
  boolean isAfterReport;

  PartParser(Tokens tokens, int limit) {
    super(tokens, limit);
    this.whens = new WhenParser(tokens);
  }

  /**
   * The part that begins at a token.
   *
   * @param previous the part before it in a list, which gives a bare number or unit its meaning
   * @return null if none begins here
   */
  @Nullable Part read(int i, @Nullable Part previous) {
    if (beginsNothing(word(i))) {
      return null;
    }
    int core = edges(i);
    Part part = new Part();
    part.first = i;
    part.edge = edge;
    part.hasHour = hour;
    part.hasLimit = by || edge == Part.Edge.BEFORE || edge == Part.Edge.UNTIL;
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

  /** Whether no time expression begins so; said first because most words of a text are such. */
  private static boolean beginsNothing(DeadlineWord word) {
    return switch (word) {
      case OTHER, PLAIN, VERB, LEAD -> true;
      default -> false;
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
        if (frequency(part, i, listed && !by && !term && edge == Part.Edge.NONE)) {
          if (term) {
            part.unread(ProblemCode.NOT_UNDERSTOOD);
          }
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
    if (ordinalLag(part, i)) {
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
      whens.at += !until && word(dash + 1) == DeadlineWord.UNTIL ? 1 : 0;
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
