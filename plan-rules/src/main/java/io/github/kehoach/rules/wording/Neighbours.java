package io.github.kehoach.rules.wording;

import java.util.List;

/**
 * What parts say about each other that stand side by side with no conjunction: a period that is the
 * heading of the next part, a note in brackets that names an event, or two times that do not belong
 * together, which nobody can read as two duties.
 */
final class Neighbours {
  private final List<Part> parts;
  private final List<int[]> leftOut;

  Neighbours(List<Part> parts, List<int[]> leftOut) {
    this.parts = parts;
    this.leftOut = leftOut;
  }

  /** "Quý II nộp chậm nhất ngày 30/7": the period names what the limit is for. */
  void headings() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      Part period = parts.get(i);
      Part limit = parts.get(i + 1);
      boolean named = limit.hasLabel() && !limit.verbLabel;
      boolean oneOfMany = i > 0 && CyclePlaces.isListed(period) && isPeriod(parts.get(i - 1));
      if (!isPeriod(period)
          || oneOfMany
          || limit.kind != Part.Kind.DATE
          || limit.join != Part.Join.NONE
          || !limit.hasLimit
          || named) {
        continue;
      }
      boolean wholeYear = period.from.month == 0 && period.from.quarter == 0;
      boolean yearless = limit.from.year == 0 && limit.cycle == 0;
      if (wholeYear && yearless) {
        limit.from.year = period.from.year;
        limit.from.check();
      } else if (period.from.year != 0 && yearless) {
        continue;
      } else {
        limit.labelFirst = period.first;
        limit.labelLast = period.last;
        limit.explicitLabel = true;
        limit.verbLabel = false;
        limit.hint = period.from.year == 0 ? CycleNumbers.YEAR : 0;
      }
      limit.first = period.first;
      limit.join = period.join;
      parts.remove(i);
    }
  }

  private static boolean isPeriod(Part part) {
    return part.isDated()
        && part.edge == Part.Edge.NONE
        && !part.hasSpan
        && !part.hasLabel()
        && part.to == null
        && part.from.day == 0
        && part.from.half == 0
        && part.from.weekday == 0
        && part.from.place == 0;
  }

  /**
   * "Trong 90 ngày (kể từ ngày ký)": the event that the days are counted from; "02/3/2026 (20 ngày
   * trước ngày họp)": how the day was found.
   */
  void notes() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      Part days = parts.get(i);
      Part note = parts.get(i + 1);
      boolean found =
          days.isDated()
              && days.from.day > 0
              && note.kind == Part.Kind.EVENT
              && note.lagUnit != null
              && note.join == Part.Join.BRACKET;
      if (found) {
        leftOut.add(new int[] {note.first, note.last});
        parts.remove(i + 1);
        continue;
      }
      boolean length = days.isBareLag && note.kind != Part.Kind.EVENT; // "02 ngày (15-16/4)"
      if (length || !days.isEventless() || note.join != Part.Join.BRACKET) {
        continue;
      }
      boolean event = note.kind == Part.Kind.EVENT && note.lagUnit == null && !note.hasLabel();
      if (event && note.cue == Part.Cue.AFTER && days.lag > 0) {
        days.wordsFirst = note.wordsFirst;
        days.wordsLast = note.wordsLast;
        days.last = note.last;
        parts.remove(i + 1);
      } else if (note.kind != Part.Kind.DEMAND) {
        note.unread(ProblemCode.DOES_NOT_FIT);
      }
    }
  }

  /** A date in brackets behind a date: nobody can tell which of them is the due day. */
  static void unreadIfDated(Part previous, List<Part> inside) {
    for (Part part : inside) {
      if (part.isDated() && previous.isDated() && previous.from.year != 0) {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
      }
    }
  }

  /** Two times with nothing between them, and an event that a day was already said to follow. */
  void strangers() {
    for (int i = 1; i < parts.size(); i++) {
      Part before = parts.get(i - 1);
      Part part = parts.get(i);
      if (before.from.place == When.AT_END
          && part.from.place == When.AT_START
          && part.join == Part.Join.NONE) {
        part.join = Part.Join.OR; // "cuối tháng 7 đầu tháng 8"
        continue;
      }
      boolean plain = before.kind != Part.Kind.UNREAD && part.kind != Part.Kind.UNREAD;
      boolean named = part.explicitLabel && part.labelFirst < part.first;
      boolean unjoined = part.join == Part.Join.NONE && !named;
      boolean counted =
          part.kind == Part.Kind.EVENT
              && part.lagUnit == null
              && part.join == Part.Join.COMMA
              && (before.cycle > 0 || part.edge == Part.Edge.FROM)
              && before.kind != Part.Kind.EVENT;
      counted |=
          before.isEventless()
              && part.kind == Part.Kind.EVENT
              && part.lagUnit == null
              && part.join == Part.Join.COMMA;
      if (plain && (unjoined || counted || isListedStart(before, part))) {
        part.unread(ProblemCode.DOES_NOT_FIT);
      }
    }
  }

  /** "từ quý II và quý III": nobody knows whether both begin something. */
  private static boolean isListedStart(Part before, Part part) {
    return before.isDated()
        && part.isDated()
        && before.edge == Part.Edge.FROM
        && !(before.hasOwnTime && part.hasOwnTime)
        && before.to == null
        && part.edge == Part.Edge.NONE
        && part.join == Part.Join.AND
        && !part.hasLabel();
  }
}
