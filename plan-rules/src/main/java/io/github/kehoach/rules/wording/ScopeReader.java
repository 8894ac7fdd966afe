package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.VERB;

/** Reads the words that lead to a time expression and name what it holds for. */
abstract class ScopeReader extends ClauseCursor {
  int nextHint;

  /** Up to here no name of a scope leads to a time expression; nobody has to look again. */
  private int leadless;

  /** The same behind a time expression, where a conjunction ends the name. */
  private int leadlessTail;

  ScopeReader(Tokens tokens, int from, int limit) {
    super(tokens, from, limit);
  }

  void scope() {
    if (pending >= 0) {
      hold(at);
      at++;
      return;
    }
    Part previous = previous();
    boolean trails = previous != null && (join == Part.Join.NONE || join == Part.Join.BRACKET);
    boolean labelled = previous != null && previous.explicitLabel;
    if (trails ? labelled && at < leadlessTail : at < leadless) {
      hold(at);
      at++;
      return;
    }
    int j = at + 1;
    int hint = 0;
    boolean leads = false;
    while (j < limit && !leads) {
      DeadlineWord here = word(j);
      if (here == VERB && tokens.value(j) == 2 && reports().end(j + 1) > 0) {
        hint = reports().cycle(j + 1);
        j = reports().end(j + 1);
      } else if (tokens.isSign(j, ';')
          || (tokens.isSign(j, '.') && (j == limit - 1 || !tokens.isGlued(j + 1)))) {
        break;
      } else if (trails
          && (here == DeadlineWord.AND || here == DeadlineWord.OR || tokens.isSign(j, ','))
          && (partParser.events.startsTime(j + 1) || word(j + 1) == DeadlineWord.FOR)) {
        break;
      } else if (tokens.isSign(j, ':') || partParser.events.startsHere(j)) {
        leads = true;
      } else {
        leads = here == DeadlineWord.ON && partParser.events.startsTime(j);
        j += leads ? 0 : 1;
      }
    }
    if (leads && j > at + 1) {
      pending = at;
      pendingEnd = j - 1;
      pendingKnown = false;
      at = j;
      colon |= tokens.isSign(j, ':');
      nextHint = hint;
    } else if (trails && previous != null && !previous.explicitLabel && j > at + 1) {
      if (previous.hasLabel() && !previous.verbLabel) {
        leftOut.add(new int[] {previous.labelFirst, previous.labelLast});
      }
      previous.verbLabel = false;
      previous.phraseLabel = false;
      previous.labelFirst = at + 1;
      previous.labelLast = j - 1;
      previous.explicitLabel = true;
      previous.hint = hint;
      at = j;
    } else {
      leadlessTail = j;
      leadless = trails ? leadless : j;
      hold(at);
      at++;
    }
  }

  /** "Báo cáo 6 tháng", where a time expression follows, names a report. */
  boolean reportScope() {
    int end = reports().end(at + 1);
    if (end < 0) {
      return false;
    }
    int after = end;
    boolean year = reports().hasYear(at + 1);
    while (word(after) == VERB
        || word(after) == DeadlineWord.FILLER
        || tokens.isSign(after, ':')
        || (tokens.isSign(after, ',') && !year)) {
      after++;
    }
    boolean comma = tokens.isSign(after - 1, ',');
    boolean edge =
        word(after) == DeadlineWord.BEFORE
            || word(after) == DeadlineWord.BY
            || word(after) == DeadlineWord.ON;
    boolean direct =
        after < limit
            && (!comma || edge)
            && (partParser.events.startsHere(after)
                || (word(after) == DeadlineWord.ON && partParser.events.startsTime(after))
                || word(after) == DeadlineWord.FROM);
    if (!direct || word(after) == DeadlineWord.CYCLE) {
      return false;
    }
    nextHint = reports().cycle(at + 1);
    colon |= tokens.isSign(end, ':');
    pending = pending < 0 ? at : pending;
    pendingEnd = end - 1;
    pendingKnown = false;
    at = end;
    return true;
  }
}
