package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OTHER;
import static io.github.kehoach.rules.wording.DeadlineWord.SIGN;
import static io.github.kehoach.rules.wording.DeadlineWord.VERB;

import org.jspecify.annotations.Nullable;

/**
 * Takes the words before a time expression as the name of its scope, as verbs that say nothing, or
 * as words that could turn its meaning around.
 */
final class ScopeNames extends TokenReader {
  private final ReportPeriods reports;

  private final EventParser events;

  ScopeNames(Tokens tokens, int limit, ReportPeriods reports, EventParser events) {
    super(tokens, limit);
    this.reports = reports;
    this.events = events;
  }

  boolean isKnown(int first, int last) {
    for (int j = first; j <= last; j++) {
      switch (word(j)) {
        case VERB, LEAD, FILLER, AND, ISSUE, APPROVE -> {}
        case SIGN -> {
          if (!tokens.isSign(j, ',') && !tokens.isSign(j, ':') && !tokens.isSign(j, '-')) {
            return false;
          }
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isPlainSign(int at) {
    return word(at) == SIGN
        && switch ((char) tokens.value(at)) {
          case ',', '.', ':', ';', '-', '(', ')', '*', '•', '/' -> true;
          default -> false;
        };
  }

  private boolean isWeak(int at) {
    return word(at) == DeadlineWord.LEAD
        || word(at) == DeadlineWord.FILLER
        || isPlainSign(at)
        || word(at) == DeadlineWord.AND;
  }

  /** Takes the words before a part as its name, or as verbs that name it only beside others. */
  void name(
      Part part, int start, @Nullable Part previous, int pending, int pendingEnd, boolean colon) {
    int first = pending;
    int last = pendingEnd;
    boolean explicit = colon;
    while (first <= last && isWeak(first)) {
      first++;
    }
    while (last >= first && isWeak(last)) {
      last--;
    }
    if (first > last) {
      return;
    }
    part.finishes = word(last) == VERB && tokens.value(last) == 1;
    if (isKnown(first, last)) {
      part.labelFirst = first;
      part.labelLast = last;
      part.verbLabel = true;
      return;
    }
    boolean names = word(first) == DeadlineWord.FOR;
    boolean verb = word(first) == VERB || word(first) == DeadlineWord.ISSUE;
    boolean runsOn = previous != null && part.join == Part.Join.NONE && !names && !verb;
    boolean nameless = names && first == last;
    boolean bareNumber = word(start) == NUMBER && !explicit && !isKnown(pendingEnd, pendingEnd);
    if (runsOn
        || nameless
        || bareNumber
        || isForbidden(names ? first + 1 : first, last, explicit)) {
      part.unread(ProblemCode.NOT_UNDERSTOOD);
      part.first = pending;
      return;
    }
    first += names ? 1 : 0;
    boolean sure =
        tokens.isAccented() || events.startsHere(start) || word(start) == DeadlineWord.ON;
    boolean weak = !explicit && !names && part.hint == 0 && (!sure || last == first);
    if (weak) {
      part.unread(ProblemCode.NOT_UNDERSTOOD);
      part.first = pending;
      return;
    }
    while (last > first && (word(last) == VERB || isWeak(last))) {
      last--;
    }
    part.phraseLabel = verb && !names && part.hint == 0;
    part.explicitLabel = names || explicit || part.hint != 0;
    part.labelFirst = first;
    part.labelLast = last;
  }

  /** Whether words hold something that could turn the meaning around. */
  private boolean isForbidden(int first, int last, boolean explicit) {
    boolean hypothetical = word(first) == DeadlineWord.CASE;
    int j = first;
    while (j <= last) {
      int period = word(j) == VERB && tokens.value(j) == 2 ? reports.end(j + 1) : -1;
      if (period > 0) {
        j = period;
        continue;
      }
      switch (word(j)) {
        case NEVER -> {
          if (!hypothetical) {
            return true;
          }
        }
        case NUMBER -> {
          boolean counts = word(j + 1) == OTHER || word(j + 1) == DeadlineWord.PLAIN;
          boolean names =
              j > first && (word(j - 1) == DeadlineWord.SPAN || word(j - 1) == DeadlineWord.PAPER);
          boolean ends = explicit && j == last && j > first;
          if (!(counts && j > first && j < last) && !names && !ends) {
            return true;
          }
        }
        case DAY,
            WORKDAY,
            WEEK,
            MONTH,
            QUARTER,
            YEAR,
            HOUR,
            MINUTE,
            CYCLE,
            EACH,
            PERIODIC,
            TIMES -> {
          return true;
        }
        case BEFORE, BEFORE_EVENT, BY, UNTIL, FROM, AFTER, AFTER_EVENT, AT_ONCE, TERM, AT_LEAST -> {
          return true;
        }
        case VISION, NOW, THENCE, STANDING, DEMAND, ONWARD, WEEKDAY, HALF -> {
          return true;
        }
        default -> {}
      }
      j++;
    }
    return false;
  }
}
