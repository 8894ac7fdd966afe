package io.github.kehoach.rules.check;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;

/**
 * Recognises the few plainest wordings without reading them, because nearly every task has one of
 * them and a sound task should cost nothing: {@code 12/2025}, {@code 28/02/2025}, {@code Thường
 * xuyên}, and two of them joined by "và". What it does not recognise is read in full.
 */
final class PlainWording {
  private static final String AND = " và ";
  private static final List<String> STANDING =
      List.of("thường xuyên", "thực hiện thường xuyên", "và thường xuyên");
  private static final List<String> MONTH =
      List.of("", "tháng ", "trong tháng ", "hoàn thành trong tháng ", "hoàn thành ");
  private static final List<String> DAY =
      List.of("", "ngày ", "trong ngày ", "chậm nhất ngày ", "chậm nhất vào ngày ");

  private PlainWording() {}

  /** Whether the words certainly say the deadline; false says nothing. */
  static boolean says(String text, Deadline deadline) {
    return says(text, 0, text.length(), deadline);
  }

  private static boolean says(String text, int from, int until, Deadline deadline) {
    if (deadline instanceof Deadline.By by) {
      return by.period() instanceof CalendarPeriod.Month month
          ? month(text, from, until, month)
          : by.period() instanceof CalendarPeriod.Day day && day(text, from, until, day);
    }
    if (deadline instanceof Deadline.Continuous standing) {
      return standing.cycle().isEmpty()
          && standing.start().isEmpty()
          && isOneOf(text, from, until, STANDING);
    }
    if (deadline instanceof Deadline.AllOf allOf && allOf.parts().size() == 2) {
      int and = text.indexOf(AND, from);
      return and > 0
          && and < until
          && says(text, from, and, allOf.parts().get(0))
          && says(text, and + AND.length(), until, allOf.parts().get(1));
    }
    return false;
  }

  private static boolean month(String text, int from, int until, CalendarPeriod.Month month) {
    int slash = endsInYear(text, from, until, month.year());
    int start = slash < 0 ? -1 : endsIn(text, from, slash, month.month());
    return start >= 0 && isOneOf(text, from, start, MONTH);
  }

  private static boolean day(String text, int from, int until, CalendarPeriod.Day day) {
    int second = endsInYear(text, from, until, day.date().getYear());
    int month = second < 0 ? -1 : endsIn(text, from, second, day.date().getMonthValue());
    if (month <= from || text.charAt(month - 1) != '/') {
      return false;
    }
    int start = endsIn(text, from, month - 1, day.date().getDayOfMonth());
    return start >= 0 && isOneOf(text, from, start, DAY);
  }

  /** The place of the slash before a year of four figures at the end; -1 if there is none. */
  private static int endsInYear(String text, int from, int until, int year) {
    int start = year < 1000 ? -1 : endsIn(text, from, until, year);
    return start == until - 4 && start > from && text.charAt(start - 1) == '/' ? start - 1 : -1;
  }

  /** Where a number begins that ends just before a place; -1 if another number stands there. */
  private static int endsIn(String text, int from, int until, int number) {
    int rest = number;
    int at = until;
    while (at > from && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
      at--;
      if (text.charAt(at) - '0' != rest % 10) {
        return -1;
      }
      rest /= 10;
    }
    return rest == 0 && at < until ? at : -1;
  }

  private static boolean isOneOf(String text, int from, int until, List<String> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      if (phrase.length() == until - from
          && text.regionMatches(true, from, phrase, 0, phrase.length())) {
        return true;
      }
    }
    return false;
  }
}
