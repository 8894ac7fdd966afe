package io.github.kehoach.rules.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives parts what their neighbours say for them: the year in "tháng 6 và quý II/2026", the edge in
 * "trước ngày 15/6 và 15/12", the cycle in "hằng năm, trước ngày 15/12". Passes over the parts
 * only, a fixed number of times.
 */
final class Sharing {
  private static final int WEEK = 2;
  private static final int MONTH = 3;
  private static final int QUARTER = 4;
  private static final int HALF = 5;
  private static final int YEAR = 6;

  private final List<Part> parts;
  private final List<int[]> leftOut;

  /** Whether a year was taken from another clause. */
  boolean yearShared;

  private Sharing(List<Part> parts, List<int[]> leftOut) {
    this.leftOut = leftOut;
    this.parts = parts;
  }

  static Sharing of(List<Part> parts, List<int[]> leftOut) {
    Sharing sharing = new Sharing(parts, leftOut);
    if (parts.size() > 1) {
      for (Part part : parts) {
        part.hasOwnTime = part.cycle > 0 || part.from.year != 0;
      }
      sharing.cyclesWithPlaces();
      sharing.bounds();
      sharing.sharedDay();
      sharing.starts();
      sharing.backward();
      sharing.forward();
    }
    sharing.hints();
    return sharing;
  }

  private static boolean isListed(Part part) {
    return part.join == Part.Join.AND || part.join == Part.Join.COMMA || part.join == Part.Join.OR;
  }

  private static boolean isPlace(Part part) {
    return part.kind == Part.Kind.DATE
        && part.from.year == 0
        && (part.to == null || part.to.year == 0)
        && !part.explicitLabel;
  }

  // "hằng quý, trước ngày 10 của tháng đầu quý sau"

  private void cyclesWithPlaces() {
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

  private static void take(Part from, Part to) {
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

  // "hằng quý trong năm 2025", "thường xuyên từ năm 2025"

  private void bounds() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      Part part = parts.get(i);
      Part next = parts.get(i + 1);
      if (next.kind != Part.Kind.DATE || next.cycle > 0 || next.from.year == 0 || next.hasLabel()) {
        continue;
      }
      boolean recurs =
          part.cycle > 0 && (part.kind == Part.Kind.CYCLE || part.kind == Part.Kind.DATE);
      boolean close =
          next.join == Part.Join.NONE
              || (next.join == Part.Join.COMMA && (next.hasSpan || next.edge == Part.Edge.FROM));
      if (close && part.bounds == null && (recurs || part.kind == Part.Kind.STANDING)) {
        part.bounds = next;
        part.last = Math.max(part.last, next.last);
        parts.remove(i + 1);
      }
    }
    for (int i = 0; i + 1 < parts.size(); i++) {
      Part part = parts.get(i);
      Part next = parts.get(i + 1);
      boolean dated = part.isDated() && part.from.year != 0 && next.join == Part.Join.NONE;
      if (dated
          && next.bounds == null
          && (next.kind == Part.Kind.CYCLE
              || (next.kind == Part.Kind.STANDING && part.edge == Part.Edge.FROM))) {
        next.bounds = part;
        next.join = part.join;
        take(part, next);
        parts.remove(i);
      }
    }
  }

  // Lists

  private void backward() {
    boolean yearly = false;
    for (Part part : parts) {
      yearly |= part.kind == Part.Kind.DATE && part.cycle == YEAR && !part.monthOfCycle;
    }
    for (int i = parts.size() - 2; i >= 0; i--) {
      Part part = parts.get(i);
      Part next = parts.get(i + 1);
      if (part.kind != Part.Kind.DATE || part.from.year != 0 || part.cycle > 0) {
        continue;
      }
      if (part.from.weekday != 0 && part.from.isDayless() && next.cycle == WEEK && isListed(next)) {
        part.cycle = WEEK;
        part.offset = next.offset;
        continue;
      }
      if (part.from.isDayOnly() && next.kind == Part.Kind.DATE && isListed(next)) {
        shareMonth(part, next);
      }
      if (part.cycle > 0) {
        continue;
      }
      if (yearly && part.from.isInYear() && part.from.half == 0) {
        part.cycle = YEAR;
      } else if (next.kind == Part.Kind.DATE
          && next.cycle == 0
          && next.from.year != 0
          && part.from.isInYear()) {
        part.from.year = next.from.year;
        part.from.check();
        yearShared |= !isListed(next);
      }
    }
    if (yearly) {
      Part last = parts.get(parts.size() - 1);
      if (last.kind == Part.Kind.DATE
          && last.cycle <= 0
          && last.from.year == 0
          && last.from.isInYear()
          && last.from.half == 0) {
        last.cycle = YEAR;
      }
    }
  }

  private static void shareMonth(Part part, Part next) {
    if (next.cycle == MONTH && next.from.isDayOnly()) {
      part.cycle = MONTH;
      part.interval = next.interval;
      part.offset = next.offset;
    } else if (next.monthOfCycle) {
      part.from.month = next.from.month;
      part.cycle = next.cycle;
      part.offset = next.offset;
      part.monthOfCycle = true;
    } else if (next.from.month > 0 && next.from.day > 0) {
      part.from.month = next.from.month;
      part.from.check();
    }
  }

  /** "Bắt đầu từ 3/2025, hoàn thành trước 31/12/2025": the first part only says when to begin. */
  private void starts() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      Part part = parts.get(i);
      Part next = parts.get(i + 1);
      boolean start = part.isDated() && part.edge == Part.Edge.FROM && part.to == null;
      boolean end = next.isDated() && next.finishes && isListed(next);
      if (start && end && next.edge != Part.Edge.FROM && next.edge != Part.Edge.AFTER) {
        next.join = part.join;
        leftOut.add(new int[] {part.first, part.last});
        parts.remove(i);
      }
    }
  }

  /** "ngày 20 tháng 3, tháng 6, tháng 9": the day is for every month of the list. */
  private void sharedDay() {
    for (int i = 1; i < parts.size(); i++) {
      Part before = parts.get(i - 1);
      Part part = parts.get(i);
      boolean follows =
          before.kind == Part.Kind.DATE
              && before.from.day > 0
              && before.from.month > 0
              && before.to == null
              && !before.hasOwnTime
              && isMonthOnly(part);
      if (!follows) {
        continue;
      }
      boolean chain = before.sharesDay || (i + 1 < parts.size() && isMonthOnly(parts.get(i + 1)));
      if (chain) {
        part.from.day = before.from.day;
        part.from.check();
        part.sharesDay = true;
      } else {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
      }
    }
  }

  private static boolean isMonthOnly(Part part) {
    return part.kind == Part.Kind.DATE
        && isListed(part)
        && !part.hasLabel()
        && part.edge == Part.Edge.NONE
        && part.to == null
        && part.from.month > 0
        && part.from.day == 0
        && part.from.place == 0;
  }

  private void forward() {
    for (int i = 1; i < parts.size(); i++) {
      Part before = parts.get(i - 1);
      Part part = parts.get(i);
      if (part.kind != Part.Kind.DATE || before.kind != Part.Kind.DATE) {
        continue;
      }
      boolean listed = isListed(part) && part.labelFirst < 0;
      boolean apart = part.hasOwnTime && before.hasOwnTime;
      if (listed && !apart && part.edge == Part.Edge.NONE && before.edge == Part.Edge.BEFORE) {
        part.edge = Part.Edge.BEFORE;
      }
      if (part.cycle <= 0
          && part.from.year == 0
          && part.from.isInYear()
          && before.cycle == 0
          && before.from.year != 0) {
        if (monthOf(part.from) < monthOf(before.to == null ? before.from : before.to)) {
          part.unread(ProblemCode.NO_YEAR);
        } else {
          part.from.year = before.to == null ? before.from.year : before.to.year;
          part.from.check();
          yearShared = true;
        }
      }
    }
  }

  private static int monthOf(When when) {
    return when.month != 0 ? when.month : when.quarter != 0 ? when.quarter * 3 : when.half * 6;
  }

  private void hints() {
    boolean anyYear = false;
    for (Part part : parts) {
      anyYear |= part.from.year != 0 || part.bounds != null;
    }
    for (Part part : parts) {
      if (part.hint == 0 || part.kind != Part.Kind.DATE || part.cycle > 0 || anyYear) {
        continue;
      }
      if (part.hint >= QUARTER && part.from.isInYear() && part.from.half == 0) {
        part.cycle = YEAR;
      } else if (part.hint == MONTH && part.from.isDayOnly()) {
        part.cycle = MONTH;
      } else if (part.hint == WEEK && part.from.weekday != 0 && part.from.day == 0) {
        part.cycle = WEEK;
      }
    }
  }

  static @Nullable Part lastDated(List<Part> parts, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (parts.get(i).kind == Part.Kind.DATE && parts.get(i).from.year != 0) {
        return parts.get(i);
      }
    }
    return null;
  }
}
