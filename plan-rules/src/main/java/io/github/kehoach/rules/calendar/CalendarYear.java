package io.github.kehoach.rules.calendar;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The kinds of the days of one year, computed from the data, with the causes of all that are not
 * ordinary. Announced entries take the place of what the rule of law gives. Immutable once built.
 */
final class CalendarYear {
  /** Labour Code 2019, in force: National Day has two days from then on. */
  private static final int TWO_NATIONAL_DAYS = 2021;

  private static final String LABOUR_CODE = "45/2019/QH14, điều 112.1";

  private final CalendarData data;
  private final Map<Integer, List<CalendarEntry>> entries;
  private final int year;
  private final LocalDate start;
  private final Map<LocalDate, Supplier<Text>> causes = new HashMap<>();
  private final Set<LocalDate> holidays = new HashSet<>();
  private final Set<LocalDate> withoutLieu = new HashSet<>();
  private final Map<LocalDate, LocalDate> lieuDays = new HashMap<>();
  private final DayKind[] kinds;

  private CalendarYear(CalendarData data, Map<Integer, List<CalendarEntry>> entries, int year) {
    this.data = data;
    this.entries = entries;
    this.year = year;
    this.start = LocalDate.of(year, 1, 1);
    this.kinds = new DayKind[Year.of(year).length()];
  }

  /** The year as the data and the rule of law have it. */
  static CalendarYear of(CalendarData data, Map<Integer, List<CalendarEntry>> entries, int year) {
    CalendarYear computed = new CalendarYear(data, entries, year);
    // A holiday at the end of the year before can give its lieu day in this one.
    computed.holidaysOf(year - 1);
    computed.holidaysOf(year);
    computed.announced(year - 1);
    computed.announced(year);
    computed.giveLieuDays();
    computed.fill();
    computed.swap();
    return computed;
  }

  DayKind kind(LocalDate day) {
    return kinds[day.getDayOfYear() - 1];
  }

  int year() {
    return year;
  }

  /** What makes a day what it is; empty for ordinary working days and weekly rest. */
  List<Reason> causes(LocalDate day) {
    Supplier<Text> cause = causes.get(day);
    return cause == null ? List.of() : List.of(Reason.of(cause.get()));
  }

  private void holidaysOf(int any) {
    for (YearlyHoliday holiday : data.yearly()) {
      holiday
          .in(any)
          .ifPresent(
              day -> {
                holiday(day, () -> text("calendar.source", holiday.name(), holiday.source()));
                if (!holiday.lieu()) {
                  withoutLieu.add(day);
                }
              });
    }
    CalendarData.Lunar lunar = data.lunar().get(Year.of(any));
    if (lunar != null) {
      holiday(lunar.gioTo(), () -> text("calendar.source", text("calendar.gioTo"), LABOUR_CODE));
      if (!isAnnounced(CalendarEntry.Kind.TET, any)) {
        for (int i = -2; i <= 2; i++) {
          holiday(
              lunar.tet().plusDays(i),
              () -> text("calendar.tetAssumed", text("calendar.tet"), lunar.tet(), LABOUR_CODE));
        }
      }
    }
    LocalDate national = LocalDate.of(any, 9, 2);
    boolean two = any >= TWO_NATIONAL_DAYS && holidays.contains(national);
    if (two && !isAnnounced(CalendarEntry.Kind.NATIONAL_DAY, any)) {
      holiday(
          secondNationalDay(national),
          () -> text("calendar.nationalAssumed", text("calendar.nationalDay"), LABOUR_CODE));
    }
  }

  /** The neighbour of 2 September that is worked and joins the longest rest, or the day before. */
  private LocalDate secondNationalDay(LocalDate national) {
    LocalDate before = national.minusDays(1);
    LocalDate after = national.plusDays(1);
    boolean later = rests(before) || (!rests(after) && runOf(after, 1) > runOf(before, -1));
    return later ? after : before;
  }

  private int runOf(LocalDate extra, int side) {
    int length = 0;
    for (LocalDate day = extra.plusDays(side); rests(day); day = day.plusDays(side)) {
      length++;
    }
    return length;
  }

  private boolean isAnnounced(CalendarEntry.Kind kind, int any) {
    return entries(any).stream()
        .anyMatch(
            entry ->
                entry.kind() == kind
                    && entry.isDecided()
                    && entry.days().firstInclusive().getYear() == any);
  }

  private List<CalendarEntry> entries(int any) {
    return entries.getOrDefault(any, List.of());
  }

  private void announced(int any) {
    for (CalendarEntry entry : entries(any)) {
      LocalDate first = entry.days().firstInclusive();
      if (!entry.isDecided()) {
        continue;
      }
      if (entry.kind() == CalendarEntry.Kind.LIEU) {
        lieuDays.put(first, entry.other().orElseThrow());
        causes.put(first, () -> text("calendar.source", entry.name(), entry.source()));
      } else if (entry.kind() != CalendarEntry.Kind.SWAP) {
        LocalDate last = entry.days().lastInclusive();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
          holiday(day, () -> text("calendar.source", entry.name(), entry.source()));
        }
      }
    }
  }

  private void holiday(LocalDate day, Supplier<Text> cause) {
    holidays.add(day);
    causes.put(day, cause);
  }

  private boolean rests(LocalDate day) {
    return data.rest().contains(day.getDayOfWeek());
  }

  private void giveLieuDays() {
    List<LocalDate> lost = new ArrayList<>(holidays);
    lost.removeIf(day -> !rests(day) || withoutLieu.contains(day) || lieuDays.containsValue(day));
    lost.sort(null);
    for (LocalDate day : lost) {
      LocalDate free = day.plusDays(1);
      while (rests(free) || holidays.contains(free) || lieuDays.containsKey(free)) {
        free = free.plusDays(1);
      }
      lieuDays.put(free, day);
      causes.put(free, () -> text("calendar.lieu", day));
    }
  }

  private void fill() {
    DayOfWeek weekday = start.getDayOfWeek();
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = data.rest().contains(weekday) ? DayKind.WEEKLY_REST : DayKind.WORKING;
      weekday = weekday.plus(1);
    }
    lieuDays.keySet().forEach(day -> set(day, DayKind.LIEU_DAY));
    holidays.forEach(day -> set(day, DayKind.HOLIDAY));
  }

  /** Last, so that a swap moves its two days and nothing else. */
  private void swap() {
    for (CalendarEntry entry : entries(year)) {
      if (entry.kind() != CalendarEntry.Kind.SWAP || !entry.isDecided()) {
        continue;
      }
      LocalDate off = entry.days().firstInclusive();
      if (off.getYear() == year) {
        if (kind(off) != DayKind.WORKING) {
          throw refused("off-a-working-day", off, entry);
        }
        set(off, DayKind.LIEU_DAY);
        causes.put(off, () -> off(entry));
      }
      if (entry.other().isPresent() && entry.other().get().getYear() == year) {
        LocalDate worked = entry.other().get();
        if (kind(worked) == DayKind.HOLIDAY || kind(worked) == DayKind.LIEU_DAY) {
          throw refused("worked-on-no-holiday", worked, entry);
        }
        if (kind(worked) == DayKind.WEEKLY_REST) {
          set(worked, DayKind.WORKING_BY_SWAP);
        }
        causes.put(worked, () -> text("calendar.worked", entry.name(), off, entry.source()));
      }
    }
  }

  private static Text off(CalendarEntry entry) {
    return entry.other().isPresent()
        ? text("calendar.offFor", entry.name(), entry.other().get(), entry.source())
        : text("calendar.off", entry.name(), entry.source());
  }

  private static InvalidValueException refused(String code, LocalDate day, CalendarEntry entry) {
    return new InvalidValueException(
        "CalendarEntry.swap", Messages.requirement(code), day + " (" + entry.source() + ")");
  }

  private void set(LocalDate day, DayKind kind) {
    if (day.getYear() == year) {
      kinds[day.getDayOfYear() - 1] = kind;
    }
  }
}
