package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.VERB;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text between time expressions: the parts so far, and the words that wait until it is
 * clear whether they name a part, may be left out or are not understood.
 */
abstract class ClauseCursor extends TokenReader {
  final PartParser partParser;

  private @Nullable ScopeNames names;

  final List<Part> parts = new ArrayList<>(1);

  /** First and last tokens of words that were left out although they may matter to a person. */
  final List<int[]> leftOut = new ArrayList<>(0);

  int at;
  Part.Join join = Part.Join.NONE;

  /** First and last token of the words that wait for a part; -1 where none wait. */
  int pending = -1;

  int pendingEnd = -1;

  boolean pendingKnown;
  boolean colon;

  /** One past the number and date of a document that a manner cites. */
  int cited;

  ClauseCursor(Tokens tokens, int from, int limit) {
    super(tokens, limit);
    this.at = from;
    this.partParser = new PartParser(tokens, limit);
  }

  ReportPeriods reports() {
    return new ReportPeriods(tokens, limit);
  }

  /** Made where words wait for a name: most texts have none. */
  ScopeNames names() {
    ScopeNames made =
        names == null ? new ScopeNames(tokens, limit, reports(), partParser.events) : names;
    names = made;
    return made;
  }

  @Nullable Part previous() {
    return parts.isEmpty() ? null : parts.get(parts.size() - 1);
  }

  /** Keeps the words from here to {@code last} until it is clear what they are. */
  void hold(int last) {
    pendingKnown = (pending < 0 || pendingKnown) && names().isKnown(at, last);
    pending = pending < 0 ? at : pending;
    pendingEnd = last;
  }

  /** Words at the end of a clause: left out where they only say why or how, else unread. */
  void flush() {
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

  void unread(int first, int last) {
    Part part = new Part().unread(ProblemCode.NOT_UNDERSTOOD);
    part.first = first;
    part.last = last;
    part.join = join;
    parts.add(part);
  }

  boolean isTail(int first) {
    return word(first) == DeadlineWord.TAIL
        || word(first) == VERB
        || word(first) == DeadlineWord.PER
        || (first > 0 && word(first - 1) == DeadlineWord.THIS)
        || isWish(first);
  }

  /** "theo yêu cầu", "theo đề nghị", which behind a time only say how. */
  boolean isWish(int first) {
    return word(first) == DeadlineWord.DEMAND && tokens.value(first) == 2;
  }
}
