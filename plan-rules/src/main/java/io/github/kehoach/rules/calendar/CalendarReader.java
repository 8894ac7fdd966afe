package io.github.kehoach.rules.calendar;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the text form of a calendar, a line a statement. Used once, by one thread. */
final class CalendarReader {
  private final Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
  private final List<CalendarData.Years> covered = new ArrayList<>();
  private final Map<MonthDay, YearlyHoliday> yearly = new TreeMap<>();
  private final Map<Year, CalendarData.Lunar> lunar = new TreeMap<>();
  private final List<CalendarEntry> entries = new ArrayList<>();

  private String line = "";
  private int number;
  private int at;

  static CalendarData read(Reader source) throws IOException {
    CalendarReader reader = new CalendarReader();
    BufferedReader lines = new BufferedReader(source);
    for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
      reader.number++;
      if (!line.isBlank() && line.strip().charAt(0) != '#') {
        reader.statement(line);
      }
    }
    return new CalendarData(
        reader.rest,
        reader.covered,
        List.copyOf(reader.yearly.values()),
        reader.lunar,
        reader.entries);
  }

  private void statement(String text) {
    line = text;
    at = 0;
    String kind = field();
    try {
      switch (kind) {
        case "rest" -> rest();
        case "covers" -> covers();
        case "yearly" -> yearly();
        case "lunar" -> lunar();
        default -> entry(kind);
      }
    } catch (InvalidValueException refused) {
      throw unreadable(0, "line-possible", refused.text());
    }
    if (at <= line.length()) {
      throw unreadable(at, "line-end");
    }
  }

  private void rest() {
    for (String word : field().split("\\s+", -1)) {
      try {
        rest.add(DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException unknown) {
        throw unreadable(line.indexOf(word), "line-weekdays");
      }
    }
    if (rest.size() == DayOfWeek.values().length) {
      throw unreadable(0, "line-day-to-work");
    }
  }

  private void covers() {
    int start = at;
    CalendarPeriod period = period(field(), start);
    covered.add(new CalendarData.Years(period.firstDay().getYear(), period.lastDay().getYear()));
  }

  private void yearly() {
    int start = at;
    String when = field();
    boolean lieu = !when.endsWith(" without lieu");
    String rule = lieu ? when : when.substring(0, when.length() - " without lieu".length());
    int from = rule.indexOf(" from ");
    Optional<LocalDate> since =
        from < 0 ? Optional.empty() : Optional.of(day(rule.substring(from + 6), start));
    MonthDay day;
    try {
      day = MonthDay.parse("--" + (from < 0 ? rule : rule.substring(0, from)));
    } catch (DateTimeException unknown) {
      throw unreadable(start, "line-yearly");
    }
    yearly.put(day, new YearlyHoliday(day, since, lieu, name(), field()));
  }

  private void lunar() {
    int start = at;
    LocalDate tet = day(field(), start);
    start = at;
    LocalDate gioTo = day(field(), start);
    if (gioTo.getYear() != tet.getYear() || !gioTo.isAfter(tet.plusDays(60))) {
      throw unreadable(start, "line-gio-to", tet);
    }
    lunar.put(Year.of(tet.getYear()), new CalendarData.Lunar(tet, gioTo));
  }

  private void entry(String code) {
    CalendarEntry.Kind kind;
    try {
      kind = CalendarEntry.Kind.parse(code);
    } catch (UnreadableTextException unknown) {
      throw unreadable(0, "line-keyword");
    }
    int start = at;
    String when = field();
    int other = when.indexOf(" for ");
    CalendarPeriod days = period(other < 0 ? when : when.substring(0, other), start);
    Optional<LocalDate> counterpart =
        other < 0 ? Optional.empty() : Optional.of(day(when.substring(other + 5), start));
    Text name = name();
    int statusAt = at;
    String status = field();
    int announcedAt = at;
    String announced = field();
    entries.add(
        new CalendarEntry(
            kind,
            new DayRange(days.firstDay(), days.lastDay()),
            counterpart,
            name,
            status(status, statusAt),
            announced.equals("-") ? Optional.empty() : Optional.of(period(announced, announcedAt)),
            field()));
  }

  private Text name() {
    String vi = field();
    return new Text(vi, field());
  }

  private CalendarEntry.Status status(String code, int start) {
    try {
      return CalendarEntry.Status.parse(code);
    } catch (UnreadableTextException unknown) {
      throw unreadable(start, "line-status");
    }
  }

  private LocalDate day(String text, int start) {
    CalendarPeriod period = period(text, start);
    if (!period.firstDay().equals(period.lastDay())) {
      throw unreadable(start, "line-day");
    }
    return period.firstDay();
  }

  private CalendarPeriod period(String text, int start) {
    try {
      return CalendarPeriod.parse(text.strip());
    } catch (UnreadableTextException refused) {
      throw unreadable(start, "line-days");
    }
  }

  /** The next field, not blank; fields stand between bars. */
  private String field() {
    int start = at;
    if (start > line.length()) {
      throw unreadable(line.length(), "line-field");
    }
    int bar = line.indexOf('|', start);
    int end = bar < 0 ? line.length() : bar;
    at = end + 1;
    String text = line.substring(start, end).strip();
    if (text.isEmpty()) {
      throw unreadable(start, "line-no-blank");
    }
    return text;
  }

  /** Every message has the number of the line first, and then at most one value. */
  private UnreadableTextException unreadable(int index, String code, Object... more) {
    Object[] arguments = new Object[1 + more.length];
    arguments[0] = number;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new UnreadableTextException(
        "WorkingCalendar", line, Math.max(0, index), Messages.requirement(code), arguments);
  }
}
