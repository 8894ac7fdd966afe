package io.github.kehoach.rules.wording;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The date of a document at a place in a text: "20/02/2025", "20 tháng 02 năm 2025", "tháng
 * 02/2025", "năm 2025". Reads the whole date or says why not.
 */
final class DateScan {
  private final Tokens tokens;
  private int next;
  private int day;
  private int month;
  private int year;
  private @Nullable CitationNote problem;

  /**
   * Reads from a token.
   *
   * @param announced whether "ngày" stands before it
   */
  DateScan(Tokens tokens, int from, boolean announced) {
    this.tokens = tokens;
    this.next = from;
    boolean read = read();
    if (!read) {
      problem = CitationNote.DATE_NOT_READ;
    } else if (year < 100) {
      problem = CitationNote.SHORT_YEAR;
    } else if (!CitationParser.isInCalendar(year, month, day) || (month == 0 && announced)) {
      problem = CitationNote.IMPOSSIBLE_DATE;
    }
  }

  @Nullable CitationNote problem() {
    return problem;
  }

  /** Token after the date, or after what was understood of it. */
  int next() {
    return next;
  }

  /** The month, 0 if only a year is printed. */
  int month() {
    return month;
  }

  /** The date; only where there is no {@link #problem}. */
  CalendarPeriod period() {
    if (month == 0) {
      return CalendarPeriod.year(year);
    }
    return day == 0 ? CalendarPeriod.month(year, month) : CalendarPeriod.day(year, month, day);
  }

  private boolean read() {
    if (take(CitationWord.YEAR)) {
      year = number();
      return year >= 0;
    }
    if (take(CitationWord.MONTH)) {
      month = number();
      return month > 0 && (take(CitationWord.YEAR) || take('/') || take('-')) && year();
    }
    day = number();
    if (day <= 0) {
      return false;
    }
    if (take(CitationWord.MONTH)) {
      month = number();
      return month > 0 && (take(CitationWord.YEAR) || take('/') || take('-')) && year();
    }
    char mark = tokens.kind(next) == Tokens.SIGN ? (char) tokens.value(next) : ' ';
    boolean marked = (mark == '/' || mark == '-' || mark == '.') && take(mark);
    month = marked ? number() : -1;
    return month > 0 && (take(mark) || take(CitationWord.YEAR)) && year();
  }

  private boolean year() {
    year = number();
    return year >= 0;
  }

  private int number() {
    if (tokens.kind(next) != Tokens.NUMBER || next >= tokens.size()) {
      return -1;
    }
    return tokens.value(next++);
  }

  private boolean take(CitationWord word) {
    boolean here = next < tokens.size() && CitationWord.of(tokens.kind(next)) == word;
    next += here ? 1 : 0;
    return here;
  }

  private boolean take(char sign) {
    boolean here = tokens.isSign(next, sign);
    next += here ? 1 : 0;
    return here;
  }
}
