package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.CycleNumbers.MONTH;
import static io.github.kehoach.rules.wording.CycleNumbers.QUARTER;
import static io.github.kehoach.rules.wording.CycleNumbers.WEEK;
import static io.github.kehoach.rules.wording.CycleNumbers.YEAR;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives parts what their neighbours say for them: the year in "tháng 6 và quý II/2026", the edge in
 * "trước ngày 15/6 và 15/12". Passes over the parts only, a fixed number of times.
 */
final class Sharing {
  private final List<Part> parts;

  private final List<int[]> leftOut;

  private boolean yearShared;

  private Sharing(List<Part> parts, List<int[]> leftOut) {
    this.leftOut = leftOut;
    this.parts = parts;
  }

  /** Shares, and says whether a year was taken from another clause. */
  static boolean among(List<Part> parts, List<int[]> leftOut) {
    if (parts.size() == 1 && parts.get(0).hint == 0) {
      return false;
    }
    Sharing sharing = new Sharing(parts, leftOut);
    if (parts.size() > 1) {
      for (Part part : parts) {
        part.hasOwnTime = part.cycle > 0 || part.from.year != 0;
      }
      Neighbours neighbours = new Neighbours(parts, leftOut);
      neighbours.headings();
      neighbours.notes();
      new CyclePlaces(parts).join();
      sharing.bounds();
      sharing.sharedDay();
      sharing.lengths();
      sharing.starts();
      sharing.backward();
      sharing.forward();
      neighbours.strangers();
    }
    sharing.hints();
    return sharing.yearShared;
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
        CyclePlaces.take(part, next);
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
      if (part.from.weekday != 0
          && part.from.isDayless()
          && next.cycle == WEEK
          && CyclePlaces.isListed(next)) {
        part.cycle = WEEK;
        part.offset = next.offset;
        continue;
      }
      if (part.from.isDayOnly() && next.kind == Part.Kind.DATE && CyclePlaces.isListed(next)) {
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
        yearShared |= !CyclePlaces.isListed(next);
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

  /** "02 ngày (15-16/4)": a length of time beside a date is how long it takes, not until when. */
  private void lengths() {
    boolean dated = false;
    for (Part part : parts) {
      dated |= part.kind != Part.Kind.EVENT && part.kind != Part.Kind.UNREAD;
    }
    for (Part part : parts) {
      boolean alone = part.isBareLag || part.impliedLag;
      if (dated && alone && part.kind == Part.Kind.EVENT) {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
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
      boolean end = next.isDated() && next.finishes && CyclePlaces.isListed(next);
      boolean runs =
          next.isDated()
              && next.join == Part.Join.NONE
              && next.hasLimit
              && !next.hasLabel()
              && (next.from.year != 0 || part.from.year == 0);
      if (start && (end || runs) && next.edge != Part.Edge.FROM && next.edge != Part.Edge.AFTER) {
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
        && CyclePlaces.isListed(part)
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
      boolean listed = CyclePlaces.isListed(part) && part.labelFirst < 0;
      boolean apart = part.hasOwnTime && before.hasOwnTime;
      boolean coarser = before.from.day > 0 && part.from.day == 0 && part.from.quarter > 0;
      if (listed
          && !apart
          && coarser
          && part.edge == Part.Edge.NONE
          && before.edge == Part.Edge.BEFORE) {
        part.unread(ProblemCode.NOT_UNDERSTOOD);
        continue;
      }
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
