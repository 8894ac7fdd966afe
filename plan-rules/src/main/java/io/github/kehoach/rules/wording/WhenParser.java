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
import static io.github.kehoach.rules.wording.DeadlineWord.WEEK;
import static io.github.kehoach.rules.wording.DeadlineWord.WEEKDAY;
import static io.github.kehoach.rules.wording.DeadlineWord.YEAR;

/**
 * Reads one place in the calendar: a day, month, quarter, half-year or year, with the cycle that
 * its words name ("ngày 05 của tháng tiếp theo"). Each method reads from {@code at} on, looks a
 * bounded number of tokens ahead, and leaves {@code at} where it was if it reads nothing.
 */
final class WhenParser extends DayReader {
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
}
