package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.CYCLE;
import static io.github.kehoach.rules.wording.DeadlineWord.DAY;
import static io.github.kehoach.rules.wording.DeadlineWord.LAST;
import static io.github.kehoach.rules.wording.DeadlineWord.MIDDLE;
import static io.github.kehoach.rules.wording.DeadlineWord.MONTH;
import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OF;
import static io.github.kehoach.rules.wording.DeadlineWord.QUARTER;
import static io.github.kehoach.rules.wording.DeadlineWord.ROMAN;
import static io.github.kehoach.rules.wording.DeadlineWord.START;
import static io.github.kehoach.rules.wording.DeadlineWord.THIS;
import static io.github.kehoach.rules.wording.DeadlineWord.WEEK;
import static io.github.kehoach.rules.wording.DeadlineWord.WEEKDAY;
import static io.github.kehoach.rules.wording.DeadlineWord.YEAR;

/**
 * Reads one place in the calendar: a day, month, quarter, half-year or year, with the cycle that
 * its words name ("ngày 05 của tháng tiếp theo"). Each method reads from {@code at} on, looks a
 * bounded number of tokens ahead, and leaves {@code at} where it was if it reads nothing. Long
 * because the forms of dates are many and call each other.
 */
final class WhenParser extends YearReader {
  WhenParser(Tokens tokens) {
    super(tokens);
  }

  /**
   * Reads a place into a part.
   *
   * @param unit unit of the place before this one in a list, so that a bare number has a meaning
   */
  boolean read(Part part, When when, DeadlineWord unit) {
    int start = at;
    boolean read =
        switch (word(at)) {
          case WEEKDAY, ORDINAL -> weekday(part, when);
          case START, MIDDLE, LAST -> placed(part, when);
          case DAY -> day(part, when);
          case NUMBER -> number(part, when, unit);
          case MONTH, SHORT_MONTH -> month(part, when);
          case QUARTER, SHORT_QUARTER, ROMAN_QUARTER -> quarter(part, when);
          case ROMAN -> unit == QUARTER && roman(part, when);
          case YEAR -> year(when);
          case HALF -> half(part, when);
          default -> false;
        };
    if (!read) {
      at = start;
      return false;
    }
    when.check();
    return true;
  }

  private boolean weekday(Part part, When when) {
    if (word(at) == WEEKDAY) {
      when.weekday = tokens.value(at++);
    } else if (word(at + 1) == NUMBER && tokens.value(at + 1) >= 2 && tokens.value(at + 1) <= 7) {
      when.weekday = tokens.value(at + 1) - 1;
      at += 2;
    } else {
      return false;
    }
    int afterWeekday = at;
    if (tokens.isSign(at, ',') || tokens.isSign(at, '(') || word(at) == DeadlineWord.AND) {
      at++;
    }
    // Weekdays may follow each other without end; only a date may stand behind one.
    boolean named =
        word(at + 1) == WEEKDAY || (word(at + 1) == DeadlineWord.ORDINAL && !isOfMonth(at + 3));
    boolean dated = word(at) == DAY && !named;
    if (dated || (word(at) == NUMBER && tokens.isSign(at + 1, '/'))) {
      When date = new When();
      if (word(at) == DAY ? day(part, date) : number(part, date, DeadlineWord.OTHER)) {
        if (date.month != 0 && date.day != 0) {
          when.year = date.year;
          when.month = date.month;
          when.day = date.day;
          when.shortYear = date.shortYear;
          at += tokens.isSign(at, ')') ? 1 : 0;
          return true;
        }
      }
    }
    at = afterWeekday;
    weekSuffix(part);
    return true;
  }

  /** "hằng tuần", "của tuần kế tiếp", "tuần sau"; a weekday alone names no day. */
  private void weekSuffix(Part part) {
    int i = word(at) == OF || word(at) == LAST || word(at) == START ? at + 1 : at;
    if (word(i) == CYCLE && tokens.value(i) == 2) {
      at = i + 1;
      part.cycle = 2;
    } else if (word(i) == WEEK && follows(i + 1)) {
      at = i + 2;
      part.cycle = 2;
      part.offset = 1;
    }
  }

  /** "đầu tháng 7", "giữa quý II", "cuối năm 2025", "cuối mỗi quý". */
  private boolean placed(Part part, When when) {
    int place =
        word(at) == START ? When.AT_START : word(at) == MIDDLE ? When.AT_MIDDLE : When.AT_END;
    at++;
    at += word(at) == OF ? 1 : 0;
    boolean read =
        switch (word(at)) {
          case MONTH, SHORT_MONTH -> month(part, when);
          case QUARTER, SHORT_QUARTER, ROMAN_QUARTER -> quarter(part, when);
          case YEAR -> year(when);
          case CYCLE -> cycle(part, when, place);
          default -> false;
        };
    when.place = place;
    return read && when.day == 0 && !part.monthOfCycle;
  }

  private boolean cycle(Part part, When when, int place) {
    int cycle = tokens.value(at);
    if (cycle < CycleNumbers.MONTH || (place == When.AT_MIDDLE && cycle != CycleNumbers.MONTH)) {
      return false;
    }
    part.cycle = cycle;
    when.place = place;
    at++;
    return true;
  }

  private boolean day(Part part, When when) {
    int i = at + 1;
    if (word(i) == DeadlineWord.ORDINAL && word(i + 1) == NUMBER && isOfMonth(i + 2)) {
      at = i + 1;
      return numericDay(part, when, true);
    }
    if (word(i) == WEEKDAY || word(i) == DeadlineWord.ORDINAL) {
      at = i;
      return weekday(part, when);
    }
    if (word(i) == LAST) {
      at = i + 1;
      return lastDay(part, when);
    }
    if (word(i) != NUMBER) {
      return false;
    }
    at = i;
    return numericDay(part, when, true);
  }

  /** "ngày cuối cùng của tháng", "... của quý", "... của năm". */
  private boolean lastDay(Part part, When when) {
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

  private boolean number(Part part, When when, DeadlineWord unit) {
    if (word(at + 1) == MONTH && (word(at + 2) == START || word(at + 2) == LAST)) {
      return months(part, when);
    }
    if (isYear(at)) {
      if (tokens.isSign(at + 1, '-') && tokens.isGlued(at + 1) && isIso(at)) {
        when.year = tokens.value(at);
        when.month = tokens.value(at + 2);
        when.day = tokens.value(at + 4);
        at += 5;
        return true;
      }
      when.year = tokens.value(at++);
      return true;
    }
    int value = tokens.value(at);
    boolean bareDay = value >= 1 && value <= 31 && tokens.digits(at) <= 2;
    if (bareDay && word(at + 1) == CYCLE && tokens.value(at + 1) == CycleNumbers.MONTH) {
      when.day = value;
      part.cycle = CycleNumbers.MONTH;
      at += 2;
      return true;
    }
    boolean bareQuarter = unit == QUARTER && value >= 1 && value <= 4 && tokens.digits(at) == 1;
    if (bareQuarter) {
      return roman(part, when);
    }
    if (numericDay(part, when, false)) {
      return true;
    }
    if (unit == MONTH && value >= 1 && value <= 12 && tokens.digits(at) <= 2) {
      when.month = value;
      at++;
      yearAfter(part, when);
      return true;
    }
    if (unit == DAY && value >= 1 && value <= 31) {
      when.day = value;
      at++;
      return dayPlace(part, when);
    }

    return false;
  }

  private boolean isIso(int i) {
    return word(i + 2) == NUMBER
        && tokens.digits(i + 2) == 2
        && tokens.isSign(i + 3, '-')
        && word(i + 4) == NUMBER
        && tokens.digits(i + 4) == 2;
  }

  /** "6 tháng đầu năm 2025"; other counts of months end with their last month. */
  private boolean months(Part part, When when) {
    int count = tokens.value(at);
    boolean first = word(at + 2) == START;
    int i = at + 3;
    i += word(i) == OF ? 1 : 0;
    if (word(i) != YEAR || count < 1 || count > 11) {
      return false;
    }
    if (count == 6) {
      when.half = first ? 1 : 2;
    } else if (first) {
      when.month = count;
    } else {
      return false;
    }
    at = i;
    if (!yearAfter(part, when)) {
      at = i + 1;
    }
    return true;
  }

  private boolean half(Part part, When when) {
    boolean first = word(at + 1) == START;
    int i = at + 2;
    i += word(i) == OF ? 1 : 0;
    if ((!first && word(at + 1) != LAST) || word(i) != YEAR) {
      return false;
    }
    when.half = first ? 1 : 2;
    at = i;
    if (!yearAfter(part, when)) {
      at = i + 1;
    }
    return true;
  }

  /** "28/02/2025", "28 tháng 02", "12/2025", "18" in "ngày 18 hằng tháng". */
  private boolean numericDay(Part part, When when, boolean afterDay) {
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
  private boolean dayPlace(Part part, When when) {
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

  /** The month of a cycle: "tháng tiếp theo", "tháng đầu quý sau", "tháng báo cáo". */
  private boolean inMonth(Part part, When when) {
    int i = at;
    if (word(i) == THIS && tokens.value(i) == CycleNumbers.MONTH) {
      part.cycle = CycleNumbers.MONTH;
      at = i + 1;
      return true;
    }
    if (word(i) != MONTH) {
      return false;
    }
    if (follows(i + 1)) {
      part.offset = 1;
      at = i + 2;
      if (word(at) == THIS && tokens.value(at) == CycleNumbers.QUARTER) {
        part.cycle = CycleNumbers.QUARTER;
        part.monthOfCycle = true;
        when.month = 1;
        at++;
        return true;
      }
      part.cycle = CycleNumbers.MONTH;
      thisAfter(CycleNumbers.MONTH);
      return true;
    }
    if (word(i + 1) == START || word(i + 1) == LAST) {
      at = i;
      return monthOfCycle(part, when);
    }
    return false;
  }

  private boolean month(Part part, When when) {
    if (word(at) == DeadlineWord.SHORT_MONTH) {
      at += tokens.isSign(at + 1, '.') && tokens.isGlued(at + 1) ? 1 : 0;
      if (!(word(at + 1) == NUMBER && tokens.isGlued(at + 1))) {
        return false;
      }
    } else if (word(at + 1) == START || word(at + 1) == LAST) {
      return monthOfCycle(part, when);
    }
    if (word(at + 1) != NUMBER || tokens.digits(at + 1) > 2) {
      return false;
    }
    when.month = tokens.value(at + 1);
    when.impossible |= when.month == 0;
    at += 2;
    yearAfter(part, when);
    return true;
  }

  /** "tháng đầu quý sau", "tháng cuối quý", "tháng cuối quý II/2025". */
  private boolean monthOfCycle(Part part, When when) {
    boolean first = word(at + 1) == START;
    int i = at + 2;
    i += word(i) == OF || word(i) == DeadlineWord.ON ? 1 : 0;
    if (word(i) == QUARTER && (word(i + 1) == ROMAN || word(i + 1) == NUMBER)) {
      at = i;
      if (!quarter(part, when) || when.quarter > 4) {
        return false;
      }
      when.month = when.quarter * 3 - (first ? 2 : 0);
      when.quarter = 0;
      return true;
    }
    if (word(i) != QUARTER && word(i) != CYCLE && word(i) != THIS) {
      return false;
    }
    when.month = first ? 1 : When.LAST;
    at = i;
    return ofQuarter(part);
  }

  private boolean ofQuarter(Part part) {
    boolean named = word(at) == CYCLE || word(at) == THIS;
    if (named && tokens.value(at) != CycleNumbers.QUARTER) {
      return false;
    }
    part.cycle = CycleNumbers.QUARTER;
    part.monthOfCycle = true;
    at++;
    if (!named && follows(at)) {
      part.offset = 1;
      at++;
    }
    thisAfter(CycleNumbers.QUARTER);
    return true;
  }

  private boolean quarter(Part part, When when) {
    if (word(at) == DeadlineWord.ROMAN_QUARTER) {
      when.quarter = tokens.value(at++);
      yearAfter(part, when);
      return true;
    }
    boolean whole = word(at) == QUARTER;
    at += !whole && tokens.isSign(at + 1, '.') && tokens.isGlued(at + 1) ? 1 : 0;
    boolean tight = whole || tokens.isGlued(at + 1);
    DeadlineWord numeral = word(at + 1);
    if (!tight || (numeral != ROMAN && numeral != NUMBER) || tokens.digits(at + 1) > 2) {
      return false;
    }
    at++;
    return roman(part, when);
  }

  private boolean roman(Part part, When when) {
    when.quarter = tokens.value(at++);
    when.impossible |= when.quarter < 1;
    yearAfter(part, when);
    return true;
  }

  private boolean year(When when) {
    if (word(at + 1) != NUMBER || !isYear(at + 1)) {
      return false;
    }
    when.year = tokens.value(at + 1);
    at += 2;
    return true;
  }
}
