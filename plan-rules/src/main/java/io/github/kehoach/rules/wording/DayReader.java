package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.CYCLE;
import static io.github.kehoach.rules.wording.DeadlineWord.MONTH;
import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OF;
import static io.github.kehoach.rules.wording.DeadlineWord.QUARTER;
import static io.github.kehoach.rules.wording.DeadlineWord.ROMAN;
import static io.github.kehoach.rules.wording.DeadlineWord.THIS;

/**
 * Reads a day of a month, in figures or by its place: "28/02/2025", "ngày 05 của tháng tiếp theo",
 * "ngày cuối cùng của quý".
 */
abstract class DayReader extends MonthReader {
  DayReader(Tokens tokens) {
    super(tokens);
  }

  /** "28/02/2025", "28 tháng 02", "12/2025", "18" in "ngày 18 hằng tháng". */
  boolean numericDay(Part part, When when, boolean afterDay) {
    int first = tokens.value(at);
    if (tokens.digits(at) > 2) {
      return false;
    }
    char sign = signBetween(at + 1);
    if (sign != 0) {
      int second = tokens.value(at + 2);
      int digits = tokens.digits(at + 2);
      boolean third =
          tokens.isSign(at + 3, sign)
              && word(at + 4) == NUMBER
              && digits <= 2
              && (tokens.digits(at + 4) == 4 || (sign == '/' && tokens.digits(at + 4) == 2));
      if (third) {
        when.day = first;
        when.month = second;
        setYear(when, at + 4);
        when.impossible |= first == 0 || second == 0;
        at += 5;
        return true;
      }
      boolean tight = tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
      if (digits == 4 && !afterDay && isYear(at + 2) && (sign == '/' || tight)) {
        when.month = first;
        when.year = second;
        when.impossible |= first == 0;
        at += 3;
        return true;
      }
      if (digits <= 2 && (sign == '/' || (afterDay && tight && sign == '.'))) {
        when.day = first;
        when.month = second;
        when.impossible |= first == 0 || second == 0;
        at += 3;
        yearAfter(part, when);
        return true;
      }
    }
    if (word(at + 1) == MONTH && word(at + 2) == NUMBER && tokens.digits(at + 2) <= 2) {
      when.day = first;
      when.impossible |= first == 0;
      at++;
      return month(part, when);
    }
    if (!afterDay) {
      return false;
    }
    when.day = first;
    when.impossible |= first == 0 || first > 31;
    at++;
    return dayPlace(part, when);
  }

  /** What follows a bare day: the month of a cycle that it lies in, or nothing. */
  boolean dayPlace(Part part, When when) {
    int i = word(at) == OF ? at + 1 : at;
    if (word(i) == CYCLE && tokens.value(i) == CycleNumbers.MONTH) {
      part.cycle = CycleNumbers.MONTH;
      at = i + 1;
    } else if (word(i) == MONTH && word(i + 1) == NUMBER) {
      at = i;
      return month(part, when);
    } else if (word(i) == MONTH || word(i) == THIS || word(i) == DeadlineWord.EACH) {
      int before = at;
      at = i;
      if (word(at) == MONTH && word(at + 1) != DeadlineWord.BEFORE && endsPlace(at + 1)) {
        part.cycle = CycleNumbers.MONTH;
        at++;
      } else if (!inMonth(part, when)) {
        at = before;
      }
    }
    return true;
  }

  /** "ngày cuối cùng của tháng", "... của quý", "... của năm". */
  boolean lastDay(Part part, When when) {
    at += word(at) == OF ? 1 : 0;
    when.day = When.LAST;
    switch (word(at)) {
      case CYCLE -> {
        int cycle = tokens.value(at++);
        part.cycle = cycle;
        if (cycle > CycleNumbers.MONTH) {
          when.month = When.LAST;
          part.monthOfCycle = true;
        }
        return cycle >= CycleNumbers.MONTH;
      }
      case MONTH -> {
        if (word(at + 1) == NUMBER) {
          return month(part, when) && when.month > 0 && (part.cycle > 0 || lastOf(when));
        }
        return inMonth(part, when) || ofMonth(part);
      }
      case QUARTER -> {
        if (word(at + 1) == ROMAN || word(at + 1) == NUMBER) {
          if (!quarter(part, when) || when.quarter > 4) {
            return false;
          }
          when.day = 0;
          return true;
        }
        when.month = When.LAST;
        return ofQuarter(part);
      }
      default -> {
        return false;
      }
    }
  }

  /** "của tháng", with nothing more: of each month. */
  private boolean ofMonth(Part part) {
    if (word(at) != MONTH || word(at + 1) == NUMBER || word(at + 1) == DeadlineWord.REPORT_PERIOD) {
      return false;
    }
    boolean ends = at + 1 >= tokens.size() || word(at + 1) != DeadlineWord.OTHER;
    if (ends) {
      part.cycle = CycleNumbers.MONTH;
      at++;
    }
    return ends;
  }

  private static boolean lastOf(When when) {
    when.day = 0;
    when.place = When.AT_END;
    return true;
  }
}
