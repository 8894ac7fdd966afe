package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.CYCLE;
import static io.github.kehoach.rules.wording.DeadlineWord.LAST;
import static io.github.kehoach.rules.wording.DeadlineWord.MONTH;
import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OF;
import static io.github.kehoach.rules.wording.DeadlineWord.QUARTER;
import static io.github.kehoach.rules.wording.DeadlineWord.ROMAN;
import static io.github.kehoach.rules.wording.DeadlineWord.START;
import static io.github.kehoach.rules.wording.DeadlineWord.THIS;
import static io.github.kehoach.rules.wording.DeadlineWord.YEAR;

/**
 * Reads a month, a quarter, a half-year or a year, or a month of a cycle: "tháng 5/2025", "quý II",
 * "6 tháng đầu năm", "tháng cuối quý".
 */
abstract class MonthReader extends YearReader {
  MonthReader(Tokens tokens) {
    super(tokens);
  }

  boolean month(Part part, When when) {
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

  /** The month of a cycle: "tháng tiếp theo", "tháng đầu quý sau", "tháng báo cáo". */
  boolean inMonth(Part part, When when) {
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

  boolean ofQuarter(Part part) {
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

  boolean quarter(Part part, When when) {
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

  boolean roman(Part part, When when) {
    when.quarter = tokens.value(at++);
    when.impossible |= when.quarter < 1;
    yearAfter(part, when);
    return true;
  }

  /** "6 tháng đầu năm 2025"; other counts of months end with their last month. */
  boolean months(Part part, When when) {
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

  boolean half(Part part, When when) {
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

  boolean year(When when) {
    if (word(at + 1) != NUMBER || !isYear(at + 1)) {
      return false;
    }
    when.year = tokens.value(at + 1);
    at += 2;
    return true;
  }
}
