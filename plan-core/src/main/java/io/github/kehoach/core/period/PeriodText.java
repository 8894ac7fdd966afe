package io.github.kehoach.core.period;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import java.time.LocalDate;
import java.time.YearMonth;

/** The text form of periods. Reads by place, without regular expressions. */
final class PeriodText {
  private static final String TYPE = "CalendarPeriod";

  private PeriodText() {}

  static CalendarPeriod parse(String text) {
    int slash = Checks.required(text, TYPE).indexOf('/');
    if (slash < 0) {
      return single(text, 0, text.length());
    }
    CalendarPeriod first = single(text, 0, slash);
    CalendarPeriod last = single(text, slash + 1, text.length());
    if (first.equals(last)) {
      throw Refuse.text(TYPE, text, slash + 1, "a-later-end", first);
    }
    try {
      return CalendarPeriod.range(first, last);
    } catch (InvalidValueException refused) {
      throw Refuse.text(TYPE, text, slash + 1, "an-end-not-before", first);
    }
  }

  static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private static CalendarPeriod single(String text, int from, int to) {
    int length = to - from;
    if (length != 4 && length != 7 && length != 10) {
      throw Refuse.text(TYPE, text, from, "a-period");
    }
    int year = number(text, from, 4, 1, 9999, "a-year");
    if (length == 4) {
      return CalendarPeriod.year(year);
    }
    dash(text, from + 4);
    char letter = text.charAt(from + 5);
    if (length == 7 && letter == 'Q') {
      return CalendarPeriod.quarter(year, number(text, from + 6, 1, 1, 4, "a-quarter"));
    }
    if (length == 7 && letter == 'S') {
      return CalendarPeriod.halfYear(year, number(text, from + 6, 1, 1, 2, "a-half-year"));
    }
    int month = number(text, from + 5, 2, 1, 12, "a-month");
    if (length == 7) {
      return CalendarPeriod.month(year, month);
    }
    dash(text, from + 7);
    int longest = YearMonth.of(year, month).lengthOfMonth();
    int day = number(text, from + 8, 2, 1, longest, "a-day");
    return CalendarPeriod.day(LocalDate.of(year, month, day));
  }

  private static void dash(String text, int at) {
    if (text.charAt(at) != '-') {
      throw Refuse.text(TYPE, text, at, "a-dash");
    }
  }

  private static int number(
      String text, int from, int width, int lowest, int highest, String expected) {
    int value = 0;
    for (int i = from; i < from + width; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw Refuse.text(TYPE, text, i, expected, highest);
      }
      value = value * 10 + (c - '0');
    }
    if (value < lowest || value > highest) {
      throw Refuse.text(TYPE, text, from, expected, highest);
    }
    return value;
  }
}
