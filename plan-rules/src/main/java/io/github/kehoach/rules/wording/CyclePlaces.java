package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.CycleNumbers.HALF;
import static io.github.kehoach.rules.wording.CycleNumbers.MONTH;
import static io.github.kehoach.rules.wording.CycleNumbers.QUARTER;
import static io.github.kehoach.rules.wording.CycleNumbers.WEEK;
import static io.github.kehoach.rules.wording.CycleNumbers.YEAR;

import java.util.List;

/**
 * Puts recurrences and the places beside them together: "hằng quý, trước ngày 10 của tháng đầu quý
 * sau" is one rule, "hằng năm và định kỳ 5 năm trước ngày 30/6" are two with one place.
 */
final class CyclePlaces {
  private final List<Part> parts;

  CyclePlaces(List<Part> parts) {
    this.parts = parts;
  }

  // "hằng quý, trước ngày 10 của tháng đầu quý sau"

  void join() {
    saidAgain();
    int i = 0;
    while (i < parts.size()) {
      Part part = parts.get(i);
      if (part.kind == Part.Kind.CYCLE) {
        int dates = i + 1;
        if (dates < parts.size() && isPlace(parts.get(dates)) && isAttached(parts.get(dates))) {
          int end = dates + 1;
          while (end < parts.size() && isPlace(parts.get(end)) && isListed(parts.get(end))) {
            end++;
          }
          i = attach(i, dates, end);
          continue;
        }
        if (i > 0
            && isPlace(parts.get(i - 1))
            && isAttached(part)
            && parts.get(i - 1).cycle <= 0
            && apply(part, parts.get(i - 1), true)) {
          parts.remove(i);
          continue;
        }
      }
      i++;
    }
  }

  /** "Định kỳ hằng tháng, ... vào ngày 15 hằng tháng": the first only announces the second. */
  private void saidAgain() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      Part part = parts.get(i);
      Part next = parts.get(i + 1);
      boolean recurs = part.kind == Part.Kind.CYCLE || part.kind == Part.Kind.STANDING;
      if (recurs
          && next.kind == Part.Kind.EVENT
          && isAttached(next)
          && next.join != Part.Join.SEMICOLON) {
        next.first = part.first;
        next.join = part.join;
        next.unread(ProblemCode.DOES_NOT_FIT);
        parts.remove(i);
      } else if (part.kind == Part.Kind.STANDING
          && next.kind == Part.Kind.ONWARD
          && next.join == Part.Join.NONE) {
        next.first = part.first;
        next.join = part.join;
        parts.remove(i);
      } else if (part.kind == Part.Kind.CYCLE
          && next.kind == Part.Kind.STANDING
          && part.interval == 1
          && (next.join == Part.Join.NONE || next.join == Part.Join.COMMA)) {
        next.cycle = part.cycle;
        next.first = part.first;
        next.join = part.join;
        parts.remove(i);
      } else if (part.kind == Part.Kind.CYCLE
          && next.kind == Part.Kind.DATE
          && next.cycle == part.cycle
          && isAttached(next)
          && part.interval == 1
          && next.hasLabel()) {
        next.join = part.join;
        next.first = part.first;
        parts.remove(i);
      }
    }
  }

  private static boolean isAttached(Part part) {
    return part.join == Part.Join.SEMICOLON
        || part.join == Part.Join.NONE
        || part.join == Part.Join.COMMA
        || part.join == Part.Join.BRACKET;
  }

  /** Puts the places from first to end into the cycle; gives the index to go on from. */
  private int attach(int cycle, int first, int end) {
    Part recurrence = parts.get(cycle);
    int count = end - first;
    boolean fits = true;
    for (int i = first; i < end; i++) {
      fits &= apply(recurrence, parts.get(i), false);
    }
    if (fits) {
      for (int i = first; i < end; i++) {
        apply(recurrence, parts.get(i), true);
        parts.get(i).isInBracket = false;
      }
      parts.get(first).join = recurrence.join;
      take(recurrence, parts.get(first));
      parts.remove(cycle);
      return before(cycle, end - 1);
    }
    if (isSpread(recurrence, first, end, count)) {
      for (int i = first; i < end; i++) {
        parts.get(i).cycle = YEAR;
      }
      parts.get(first).join = recurrence.join;
      parts.remove(cycle);
      return end - 1;
    }
    recurrence.unread(ProblemCode.DOES_NOT_FIT);
    recurrence.last = parts.get(end - 1).last;
    for (int i = end - 1; i >= first; i--) {
      parts.remove(i);
    }
    return cycle + 1;
  }

  static void take(Part from, Part to) {
    if (!to.hasLabel()) {
      to.labelFirst = from.labelFirst;
      to.labelLast = from.labelLast;
      to.verbLabel = from.verbLabel;
      to.explicitLabel = from.explicitLabel;
      to.phraseLabel = from.phraseLabel;
    }
    to.first = Math.min(from.first, to.first);
  }

  /** "hằng năm và định kỳ 5 năm trước ngày 30/6": the place is for both. */
  private int before(int firstPlace, int end) {
    int i = firstPlace - 1;
    if (end - firstPlace == 1
        && i >= 0
        && parts.get(i).kind == Part.Kind.CYCLE
        && isListed(parts.get(firstPlace))) {
      Part place = parts.get(firstPlace);
      Part earlier = parts.get(i);
      if (earlier.cycle == YEAR && place.cycle == YEAR) {
        earlier.kind = Part.Kind.DATE;
        earlier.from = place.from.copy();
        earlier.to = place.to;
        earlier.edge = place.edge;
        earlier.offset = place.offset;
      }
    }
    return end;
  }

  /** Places of the year that are as many and as far apart as the cycle says. */
  private boolean isSpread(Part recurrence, int first, int end, int count) {
    int months = recurrence.cycle == HALF ? 6 : recurrence.cycle == QUARTER ? 3 : 0;
    if (months == 0 || recurrence.interval != 1 || count * months != 12) {
      return false;
    }
    for (int i = first; i < end; i++) {
      Part part = parts.get(i);
      boolean yearly = part.cycle <= 0 || (part.cycle == YEAR && part.offset == 0);
      if (!yearly || part.monthOfCycle || part.from.month <= 0 || part.to != null) {
        return false;
      }
      if (i > first && part.from.month - parts.get(i - 1).from.month != months) {
        return false;
      }
    }
    return true;
  }

  /** "6 tháng (trước ngày 10/7)": month 7 lies in no half-year, so the place is one of the year. */
  private static boolean isPastHalf(Part recurrence, Part date) {
    return recurrence.cycle == HALF
        && recurrence.interval == 1
        && (date.cycle <= 0 || date.cycle == YEAR)
        && date.offset == 0
        && date.to == null
        && date.from.month == 7
        && date.from.day > 0
        && !date.monthOfCycle;
  }

  /** Whether a place lies in a cycle; puts it there if wanted. */
  private static boolean apply(Part recurrence, Part date, boolean now) {
    When when = date.to == null ? date.from : date.to;
    int cycle = recurrence.cycle;
    boolean own = date.cycle > 0;
    boolean fits =
        switch (cycle) {
          case YEAR ->
              (!own || date.cycle == YEAR)
                  && when.isInYear()
                  && !date.monthOfCycle
                  && when.half == 0;
          case MONTH -> (!own || date.cycle == MONTH) && when.isDayOnly();
          case QUARTER, HALF ->
              isPastHalf(recurrence, date)
                  || (date.cycle == cycle && date.monthOfCycle)
                  || (date.cycle == MONTH
                      && date.offset == 1
                      && when.isDayOnly()
                      && date.to == null);
          case WEEK -> (!own || date.cycle == WEEK) && when.weekday != 0 && when.day == 0;
          default -> false;
        };
    if (fits && now) {
      if (cycle >= QUARTER && cycle != YEAR && date.cycle == MONTH) {
        when.month = 1;
        date.monthOfCycle = true;
      }
      date.isPastHalf = isPastHalf(recurrence, date);
      date.cycle = date.isPastHalf ? YEAR : cycle;
      date.interval = date.isPastHalf ? 1 : recurrence.interval;
    }
    return fits;
  }

  private static boolean isPlace(Part part) {
    return part.kind == Part.Kind.DATE
        && part.from.year == 0
        && (part.to == null || part.to.year == 0)
        && !part.explicitLabel;
  }

  static boolean isListed(Part part) {
    return part.join == Part.Join.AND || part.join == Part.Join.COMMA || part.join == Part.Join.OR;
  }
}
