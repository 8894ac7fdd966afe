package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OTHER;
import static io.github.kehoach.rules.wording.DeadlineWord.SIGN;
import static io.github.kehoach.rules.wording.DeadlineWord.VERB;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into time expressions and what stands between them: conjunctions, names of scopes,
 * notes in brackets, words that say nothing about time, and words that nobody understands. Long,
 * because all its methods move one cursor; classes of their own would only pass it around.
 */
final class ClauseParser extends TokenReader {
  private final PartParser partParser;

  private @Nullable ScopeNames names;

  final List<Part> parts = new ArrayList<>(1);

  /** First and last tokens of words that were left out although they may matter to a person. */
  final List<int[]> leftOut = new ArrayList<>(0);

  private int i;
  private Part.Join join = Part.Join.NONE;
  private int pending = -1;
  private int pendingEnd = -1;
  private boolean pendingKnown;
  private boolean colon;
  private boolean noClose;

  /** One past the number and date of a document that a manner cites. */
  private int cited;

  ClauseParser(Tokens tokens, int from, int limit) {
    super(tokens, limit);
    this.i = from;
    this.partParser = new PartParser(tokens, limit);
  }

  private ReportPeriods reports() {
    return new ReportPeriods(tokens, limit);
  }

  /** Made where words wait for a name: most texts have none. */
  private ScopeNames names() {
    ScopeNames made =
        names == null ? new ScopeNames(tokens, limit, reports(), partParser.events) : names;
    names = made;
    return made;
  }

  private @Nullable Part previous() {
    return parts.isEmpty() ? null : parts.get(parts.size() - 1);
  }

  void run() {
    enumerator();
    while (i < limit) {
      DeadlineWord here = word(i);
      if (i < cited) {
        wait(i);
        i++;
        continue;
      }
      switch (here) {
        case SIGN -> sign((char) tokens.value(i));
        case AND, OR -> conjunction(here == DeadlineWord.AND ? Part.Join.AND : Part.Join.OR);
        case FOR -> scope();
        case VISION -> vision();
        default -> {
          if (!(here == VERB
                  && tokens.value(i) == 2
                  && (pending < 0 || pendingKnown)
                  && reportScope())
              && !readPart()) {
            wait(i);
            i++;
          }
        }
      }
    }
    flush();
  }

  /** "1." and "a)" before an entry. */
  private void enumerator() {
    boolean number = word(i) == NUMBER && tokens.digits(i) <= 2;
    boolean letter = word(i) == OTHER && i < limit && tokens.end(i) - tokens.start(i) == 1;
    boolean ended =
        tokens.isSign(i + 1, ')') || (tokens.isSign(i + 1, '.') && !tokens.isGlued(i + 2));
    if ((number || letter) && ended && i + 2 < limit) {
      i += 2;
    }
  }

  private void wait(int last) {
    pendingKnown = (pending < 0 || pendingKnown) && names().isKnown(i, last);
    pending = pending < 0 ? i : pending;
    pendingEnd = last;
  }

  // What stands between parts

  private void sign(char sign) {
    switch (sign) {
      case ';' -> {
        flush();
        join = Part.Join.SEMICOLON;
      }
      case '.' -> {
        if (i == limit - 1 || !tokens.isGlued(i + 1)) {
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
        boolean joins = word(i + 1) == NUMBER || word(i + 1) == DeadlineWord.ROMAN;
        if (joins) {
          conjunction(Part.Join.AND);
          return;
        }
        wait(i);
      }
      case '&' -> {
        conjunction(Part.Join.AND);
        return;
      }
      default -> wait(i);
    }
    i++;
  }

  /** A colon: ends a heading, which says nothing, or sets a name off. */
  private void heading() {
    if (pending >= 0 && pendingKnown && word(i - 1) == DeadlineWord.LEAD) {
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
    i++;
  }

  /** Words after a part belong to it if another time expression begins behind the conjunction. */
  private void tailBefore(Part.Join kind) {
    if (previous() != null && join == Part.Join.NONE && partParser.events.startsTime(i + 1)) {
      flush();
      join = kind;
    }
  }

  // Names of scopes

  private void scope() {
    if (pending >= 0) {
      wait(i);
      i++;
      return;
    }
    Part previous = previous();
    boolean trails = previous != null && (join == Part.Join.NONE || join == Part.Join.BRACKET);
    boolean labelled = previous != null && previous.explicitLabel;
    if (trails ? labelled && i < leadlessTail : i < leadless) {
      wait(i);
      i++;
      return;
    }
    int j = i + 1;
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
    if (leads && j > i + 1) {
      pending = i;
      pendingEnd = j - 1;
      pendingKnown = false;
      i = j;
      colon |= tokens.isSign(j, ':');
      nextHint = hint;
    } else if (trails && previous != null && !previous.explicitLabel && j > i + 1) {
      if (previous.hasLabel() && !previous.verbLabel) {
        leftOut.add(new int[] {previous.labelFirst, previous.labelLast});
      }
      previous.verbLabel = false;
      previous.phraseLabel = false;
      previous.labelFirst = i + 1;
      previous.labelLast = j - 1;
      previous.explicitLabel = true;
      previous.hint = hint;
      i = j;
    } else {
      leadlessTail = j;
      leadless = trails ? leadless : j;
      wait(i);
      i++;
    }
  }

  private int nextHint;

  /** Up to here no name of a scope leads to a time expression; nobody has to look again. */
  private int leadless;

  /** The same behind a time expression, where a conjunction ends the name. */
  private int leadlessTail;

  /** "Báo cáo 6 tháng", where a time expression follows, names a report. */
  private boolean reportScope() {
    int end = reports().end(i + 1);
    if (end < 0) {
      return false;
    }
    int after = end;
    boolean year = reports().hasYear(i + 1);
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
    nextHint = reports().cycle(i + 1);
    colon |= tokens.isSign(end, ':');
    pending = pending < 0 ? i : pending;
    pendingEnd = end - 1;
    pendingKnown = false;
    i = end;
    return true;
  }

  private void vision() {
    Part part =
        pending < 0 && partParser.events.beginsDate(i + 1) ? partParser.read(i + 1, null) : null;
    if (part == null || previous() == null || part.kind != Part.Kind.DATE) {
      wait(i);
      i++;
      return;
    }
    leftOut.add(new int[] {i, partParser.next - 1});
    i = partParser.next;
    join = Part.Join.NONE;
  }

  // Parts

  private boolean readPart() {
    Part previous = previous();
    boolean manner =
        word(i) == DeadlineWord.PER
            && previous != null
            && (previous.kind != Part.Kind.EVENT || previous.isEventless())
            && (join == Part.Join.NONE || join == Part.Join.COMMA);
    boolean wished = isWish(i) && previous != null && join == Part.Join.NONE && pending < 0;
    if (manner) {
      cited = Math.max(cited, new CitationReader(tokens, limit).end(i));
    }
    if (manner
        || wished
        || (pending >= 0
            && previous != null
            && join == Part.Join.NONE
            && isTail(pending)
            && word(i) == DeadlineWord.PER)) {
      return false;
    }
    partParser.isAfterReport =
        pending >= 0 && word(i - 1) == VERB && tokens.value(i - 1) == 2 && pendingKnown;
    partParser.isAmongWords = pending >= 0 && !pendingKnown;
    Part part =
        partParser.read(i, join == Part.Join.NONE || join == Part.Join.SEMICOLON ? null : previous);
    if (part == null) {
      return false;
    }
    int start = i;
    part.join = previous == null ? Part.Join.NONE : join;
    part.hint = nextHint;
    nextHint = 0;
    i = partParser.next;
    if (i == start) {
      i++;
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

  private boolean isTail(int at) {
    return word(at) == DeadlineWord.TAIL
        || word(at) == VERB
        || word(at) == DeadlineWord.PER
        || (at > 0 && word(at - 1) == DeadlineWord.THIS)
        || isWish(at);
  }

  /** "theo yêu cầu", "theo đề nghị", which behind a time only say how. */
  private boolean isWish(int at) {
    return word(at) == DeadlineWord.DEMAND && tokens.value(at) == 2;
  }

  // Brackets and leftovers

  private int closing() {
    if (noClose) {
      return -1;
    }
    for (int j = i + 1; j < limit; j++) {
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
      i = close == i + 2 ? close + 1 : i + 1;
      return;
    }
    if (pending >= 0) {
      pendingEnd = close;
      i = close + 1;
      return;
    }
    boolean aim = word(i + 1) == DeadlineWord.FILLER && tokens.value(i + 1) == 1;
    if (aim && previous != null && previous.isDated()) {
      leftOut.add(new int[] {i + 1, close - 1});
      i = close + 1;
      return;
    }
    int opening = word(i + 1) == DeadlineWord.FOR ? i + 2 : i + 1;
    boolean report = word(opening) == VERB && reports().end(opening + 1) == close;
    if (report && previous != null && previous.kind == Part.Kind.DATE) {
      note(previous, opening, close - 1);
      i = close + 1;
      return;
    }
    ClauseParser inside = new ClauseParser(tokens, i + 1, close);
    inside.run();
    boolean dated = inside.parts.stream().anyMatch(part -> part.kind != Part.Kind.UNREAD);
    if (!dated || previous == null) {
      if (previous != null && close > i + 1) {
        note(previous, i + 1, close - 1);
      }
    } else {
      if (saysAgain(previous, inside)) {
        i = close + 1;
        return;
      }
      inside.parts.get(0).join = Part.Join.BRACKET;
      for (Part part : inside.parts) {
        part.isInBracket = true;
        parts.add(part);
      }
      leftOut.addAll(inside.leftOut);
    }
    i = close + 1;
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

  private void unread(int first, int last) {
    Part part = new Part().unread(ProblemCode.NOT_UNDERSTOOD);
    part.first = first;
    part.last = last;
    part.join = join;
    parts.add(part);
  }

  /** Words at the end of a clause: left out where they only say why or how, else unread. */
  private void flush() {
    if (pending < 0) {
      return;
    }
    int first = pending;
    int last = pendingEnd;
    pending = -1;
    colon = false;
    if (names().isKnown(first, last)) {
      return;
    }
    boolean harmless = previous() != null && isTail(first);
    for (int j = Math.max(cited, isWish(first) ? first + 1 : first); harmless && j <= last; j++) {
      harmless = !word(j).speaksOfTime();
    }
    if (harmless) {
      leftOut.add(new int[] {first, last});
    } else {
      unread(first, last);
    }
  }
}
