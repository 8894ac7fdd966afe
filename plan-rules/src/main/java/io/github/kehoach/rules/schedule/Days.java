package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import java.time.LocalDate;

/**
 * Days of years 1 to 9999 in an {@code int} whose order is theirs: cheaper to make a {@link
 * LocalDate} of than a day count.
 */
final class Days {
  static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private Days() {}

  static int pack(int year, int month, int day) {
    return year << 9 | month << 5 | day;
  }

  static int pack(LocalDate day) {
    return pack(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  static LocalDate unpack(int packed) {
    return LocalDate.of(packed >> 9, packed >> 5 & 15, packed & 31);
  }

  static int lengthOfMonth(int year, int month) {
    if (month == 2) {
      return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    // 31 days up to July in odd months, from August on in even ones.
    return 30 + (month + (month >> 3) & 1);
  }

  static LocalDate checked(LocalDate day, String subject) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new InvalidValueException(subject, "lie between 0001-01-01 and 9999-12-31", day);
    }
    return day;
  }
}
