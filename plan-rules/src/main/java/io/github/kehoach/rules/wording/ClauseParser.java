package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OTHER;
import static io.github.kehoach.rules.wording.DeadlineWord.SIGN;
import static io.github.kehoach.rules.wording.DeadlineWord.VERB;

/**
 * Cuts a text into time expressions and what stands between them: conjunctions, names of scopes,
 * notes in brackets, words that say nothing about time, and words that nobody understands.
 */
final class ClauseParser extends ScopeReader {
  private boolean noClose;

  ClauseParser(Tokens tokens, int from, int limit) {
    super(tokens, from, limit);
  }

  void run() {
    enumerator();
    while (at < limit) {
      DeadlineWord here = word(at);
      if (at < cited) {
        hold(at);
        at++;
        continue;
      }
      switch (here) {
        case SIGN -> sign((char) tokens.value(at));
        case AND, OR -> conjunction(here == DeadlineWord.AND ? Part.Join.AND : Part.Join.OR);
        case FOR -> scope();
        case VISION -> vision();
        default -> {
          if (!(here == VERB
                  && tokens.value(at) == 2
                  && (pending < 0 || pendingKnown)
                  && reportScope())
              && !readPart()) {
            hold(at);
            at++;
          }
        }
      }
    }
    flush();
  }

  /** "1." and "a)" before an entry. */
  private void enumerator() {
    boolean number = word(at) == NUMBER && tokens.digits(at) <= 2;
    boolean letter = word(at) == OTHER && at < limit && tokens.end(at) - tokens.start(at) == 1;
    boolean ended =
        tokens.isSign(at + 1, ')') || (tokens.isSign(at + 1, '.') && !tokens.isGlued(at + 2));
    if ((number || letter) && ended && at + 2 < limit) {
      at += 2;
    }
  }

  // What stands between parts

  private void sign(char sign) {
    switch (sign) {
      case ';' -> {
        flush();
        join = Part.Join.SEMICOLON;
      }
      case '.' -> {
        if (at == limit - 1 || !tokens.isGlued(at + 1)) {
          flush();
          join = Part.Join.SEMICOLON;
        }
      }
      case ',', '/' -> {
        if (pending < 0) {
          join = join == Part.Join.NONE ? Part.Join.COMMA : join;
        } else {
          tailBefore(Part.Join.COMMA);
        }
      }
      case ':' -> heading();
      case '(' -> {
        bracket();
        return;
      }
      case '-', '*', '•', ')' -> {
        if (pending < 0 && sign == '-' && previous() != null && join == Part.Join.NONE) {
          join = Part.Join.COMMA;
        }
      }
      case '+' -> {
        boolean joins = word(at + 1) == NUMBER || word(at + 1) == DeadlineWord.ROMAN;
        if (joins) {
          conjunction(Part.Join.AND);
          return;
        }
        hold(at);
      }
      case '&' -> {
        conjunction(Part.Join.AND);
        return;
      }
      default -> hold(at);
    }
    at++;
  }

  /** A colon: ends a heading, which says nothing, or sets a name off. */
  private void heading() {
    if (pending >= 0 && pendingKnown && word(at - 1) == DeadlineWord.LEAD) {
      pending = -1;
      colon = false;
    } else {
      colon = pending >= 0;
    }
  }

  private void conjunction(Part.Join kind) {
    if (pending < 0) {
      join = previous() == null ? join : join == Part.Join.SEMICOLON ? join : kind;
    } else {
      tailBefore(kind);
    }
    at++;
  }

  /** Words after a part belong to it if another time expression begins behind the conjunction. */
  private void tailBefore(Part.Join kind) {
    if (previous() != null && join == Part.Join.NONE && partParser.events.startsTime(at + 1)) {
      flush();
      join = kind;
    }
  }

  private void vision() {
    Part part =
        pending < 0 && partParser.events.beginsDate(at + 1) ? partParser.read(at + 1, null) : null;
    if (part == null || previous() == null || part.kind != Part.Kind.DATE) {
      hold(at);
      at++;
      return;
    }
    leftOut.add(new int[] {at, partParser.next - 1});
    at = partParser.next;
    join = Part.Join.NONE;
  }

  // Parts

  private boolean readPart() {
    Part previous = previous();
    boolean manner =
        word(at) == DeadlineWord.PER
            && previous != null
            && (previous.kind != Part.Kind.EVENT || previous.isEventless())
            && (join == Part.Join.NONE || join == Part.Join.COMMA);
    boolean wished = isWish(at) && previous != null && join == Part.Join.NONE && pending < 0;
    if (manner) {
      cited = Math.max(cited, new CitationReader(tokens, limit).end(at));
    }
    if (manner
        || wished
        || (pending >= 0
            && previous != null
            && join == Part.Join.NONE
            && isTail(pending)
            && word(at) == DeadlineWord.PER)) {
      return false;
    }
    partParser.isAfterReport =
        pending >= 0 && word(at - 1) == VERB && tokens.value(at - 1) == 2 && pendingKnown;
    partParser.isAmongWords = pending >= 0 && !pendingKnown;
    Part part =
        partParser.read(
            at, join == Part.Join.NONE || join == Part.Join.SEMICOLON ? null : previous);
    if (part == null) {
      return false;
    }
    int start = at;
    part.join = previous == null ? Part.Join.NONE : join;
    part.hint = nextHint;
    nextHint = 0;
    at = partParser.next;
    if (at == start) {
      at++;
    }
    if (pending >= 0) {
      names().name(part, start, previous, pending, pendingEnd, colon);
    }
    colon = false;
    pending = -1;
    join = Part.Join.NONE;
    parts.add(part);
    return true;
  }

  // Brackets

  private int closing() {
    if (noClose) {
      return -1;
    }
    for (int j = at + 1; j < limit; j++) {
      if (tokens.isSign(j, ')')) {
        return j;
      }
    }
    noClose = true;
    return -1;
  }

  private void bracket() {
    int close = closing();
    Part previous = previous();
    if (close < 0 || (previous == null && pending < 0)) {
      at = close == at + 2 ? close + 1 : at + 1;
      return;
    }
    if (pending >= 0) {
      pendingEnd = close;
      at = close + 1;
      return;
    }
    boolean aim = word(at + 1) == DeadlineWord.FILLER && tokens.value(at + 1) == 1;
    if (aim && previous != null && previous.isDated()) {
      leftOut.add(new int[] {at + 1, close - 1});
      at = close + 1;
      return;
    }
    int opening = word(at + 1) == DeadlineWord.FOR ? at + 2 : at + 1;
    boolean report = word(opening) == VERB && reports().end(opening + 1) == close;
    if (report && previous != null && previous.kind == Part.Kind.DATE) {
      note(previous, opening, close - 1);
      at = close + 1;
      return;
    }
    ClauseParser inside = new ClauseParser(tokens, at + 1, close);
    inside.run();
    boolean dated = inside.parts.stream().anyMatch(part -> part.kind != Part.Kind.UNREAD);
    if (!dated || previous == null) {
      if (previous != null && close > at + 1) {
        note(previous, at + 1, close - 1);
      }
    } else {
      if (saysAgain(previous, inside)) {
        at = close + 1;
        return;
      }
      inside.parts.get(0).join = Part.Join.BRACKET;
      for (Part part : inside.parts) {
        part.isInBracket = true;
        parts.add(part);
      }
      leftOut.addAll(inside.leftOut);
    }
    at = close + 1;
    join = Part.Join.NONE;
  }

  /** A bracket that only says how, or names the weekday of the day before it. */
  private boolean saysAgain(Part previous, ClauseParser inside) {
    Part only = inside.parts.get(0);
    if (inside.parts.size() > 1) {
      Neighbours.unreadIfDated(previous, inside.parts);
      return false;
    }
    if (only.kind == Part.Kind.EVENT && only.cue == Part.Cue.PER) {
      leftOut.add(new int[] {only.first, only.last});
      return true;
    }
    boolean weekday =
        only.kind == Part.Kind.DATE && only.from.weekday != 0 && only.from.isDayless();
    if (weekday && only.cycle == 0 && previous.kind == Part.Kind.DATE && previous.from.day > 0) {
      previous.from.weekday = only.from.weekday;
      return true;
    }
    Neighbours.unreadIfDated(previous, inside.parts);
    return false;
  }

  private void note(Part part, int first, int last) {
    boolean harmful = false;
    for (int j = first; j <= last; j++) {
      harmful |= word(j) == DeadlineWord.NEVER;
    }
    if (harmful) {
      unread(first, last);
      return;
    }
    part.noteFirst = word(first) == DeadlineWord.FOR && last > first ? first + 1 : first;
    part.noteLast = last;
    int report = part.noteFirst;
    if (word(report) == VERB && tokens.value(report) == 2 && reports().end(report + 1) > 0) {
      part.hint = reports().cycle(report + 1);
    }
  }
}
