package io.github.kehoach.rules.calendar;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.rules.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the text of a calendar says, before anything is computed from it.
 *
 * @param rest the days of the weekly rest; empty if the text does not say; only an addition may
 *     leave it out
 * @param covered ranges of years whose announcements the entries hold
 * @param yearly holidays of the solar calendar
 * @param lunar first day of Tết and of Giỗ Tổ, by year
 * @param entries what was announced
 */
record CalendarData(
    Set<DayOfWeek> rest,
    List<Years> covered,
    List<YearlyHoliday> yearly,
    Map<Year, Lunar> lunar,
    List<CalendarEntry> entries) {
  /** Years from one to another, both included. */
  record Years(int first, int last) {
    boolean contains(int year) {
      return first <= year && year <= last;
    }
  }

  /** Mùng 1 Tết and 10/3 of the lunar calendar. */
  record Lunar(LocalDate tet, LocalDate gioTo) {}

  CalendarData {
    rest = Set.copyOf(rest);
    if (rest.size() == DayOfWeek.values().length) {
      throw new InvalidValueException(
          "WorkingCalendar.rest", Messages.requirement("day-to-work"), rest);
    }
    covered = List.copyOf(covered);
    yearly = List.copyOf(yearly);
    lunar = Collections.unmodifiableMap(new TreeMap<>(lunar));
    entries = List.copyOf(entries);
  }

  /** This data with other data that wins where both speak. */
  CalendarData with(CalendarData other) {
    List<Years> years = new ArrayList<>(covered);
    years.addAll(other.covered);
    Map<MonthDay, YearlyHoliday> holidays = new TreeMap<>();
    yearly.forEach(holiday -> holidays.put(holiday.day(), holiday));
    other.yearly.forEach(holiday -> holidays.put(holiday.day(), holiday));
    Map<Year, Lunar> lunars = new TreeMap<>(lunar);
    lunars.putAll(other.lunar);
    Set<Object> decided = new HashSet<>();
    other.entries.stream()
        .filter(CalendarEntry::isDecided)
        .forEach(entry -> decided.add(entry.key()));
    List<CalendarEntry> all = new ArrayList<>(entries);
    all.removeIf(entry -> decided.contains(entry.key()));
    all.addAll(other.entries);
    return new CalendarData(
        other.rest.isEmpty() ? rest : other.rest,
        years,
        List.copyOf(holidays.values()),
        lunars,
        all);
  }

  /** The entries that speak of each year, in the order of the text. */
  Map<Integer, List<CalendarEntry>> entriesByYear() {
    Map<Integer, List<CalendarEntry>> years = new HashMap<>();
    for (CalendarEntry entry : entries) {
      for (int year : entry.years()) {
        years.computeIfAbsent(year, any -> new ArrayList<>()).add(entry);
      }
    }
    return years;
  }

  boolean covers(int year) {
    return covered.stream().anyMatch(years -> years.contains(year));
  }
}
