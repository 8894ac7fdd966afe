package io.github.kehoach.rules.calendar;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which agencies work (ngày làm việc): weekly rest, public holidays, lieu days and
 * working days swapped, as the rule of law gives them and announcements change them.
 *
 * <p>{@link #vietnam} is the calendar of state bodies with the announcements for 2021 to 2026. In a
 * year that is not covered by announcements the rule of law is computed, and every answer is
 * {@linkplain #isProvisional provisional}: which five days Tết gives, which neighbour National Day
 * takes and which days are swapped is known only when it is announced. Lunar holidays are known
 * where the text has them (2020 to 2050).
 *
 * <p>A calendar is read from a text, a statement a line, fields between bars, {@code #} before
 * remarks; a province adds its own with {@link #with}:
 *
 * <pre>{@code
 * rest         | saturday sunday
 * covers       | 2021/2026
 * yearly       | 11-24 from 2026-07-01 without lieu | name in Vietnamese | in English | source
 * lunar        | 2025-01-29 | 2025-04-07                       (mùng 1 Tết | Giỗ Tổ)
 * tet          | 2025-01-27/2025-01-31 | name | name | decided | 2024-11-26 | source
 * national-day | 2025-09-01            | name | name | decided | -          | source
 * holiday      | 2027-03-05            | name | name | proposed | 2026-12   | source
 * lieu         | 2023-05-02 for 2023-04-29 | name | name | decided | - | source
 * swap         | 2025-05-02 for 2025-04-26 | name | name | decided | - | source
 * }</pre>
 *
 * <p>The sixth field of an announcement is its date as far as known, or {@code -}. Only what is
 * {@code decided} changes a day. Days are of years 1 to 9999. Immutable and thread-safe; equal if
 * the statements are.
 *
 * <p>Laws: {@code calendar-working-day-is-no-day-off}, {@code calendar-swap-moves-two-days}, {@code
 * calendar-proposal-moves-nothing}, {@code calendar-working-days-add-up}.
 */
public final class WorkingCalendar {
  /** Largest number of working days that can be counted at once, forwards or backwards. */
  public static final int MOST_DAYS = 10_000;

  // The years of usual plans are computed at once, other years when they are asked for.
  private static final int FIRST_KNOWN = 2000;
  private static final int LAST_KNOWN = 2060;

  private final CalendarData data;
  private final Map<Integer, List<CalendarEntry>> entries;
  private final Map<Integer, CalendarYear> years = new HashMap<>();

  private WorkingCalendar(CalendarData data) {
    this.data = data;
    this.entries = data.entriesByYear();
    Set<Integer> known = new TreeSet<>(entries.keySet());
    data.lunar().keySet().forEach(year -> known.add(year.getValue()));
    for (int year = FIRST_KNOWN; year <= LAST_KNOWN; year++) {
      known.add(year);
    }
    known.forEach(year -> years.put(year, CalendarYear.of(data, entries, year)));
  }

  /** The calendar of state bodies in Vietnam, as far as this version knows it. */
  public static WorkingCalendar vietnam() {
    return Vietnam.CALENDAR;
  }

  /**
   * The calendar that a text states.
   *
   * @param text as described above, with at least one {@code rest}
   * @throws io.github.kehoach.core.UnreadableTextException if a line cannot be read; the message
   *     has its number and text
   * @throws InvalidValueException if the statements contradict each other, such as a swap that is
   *     worked on a holiday
   */
  public static WorkingCalendar parse(String text) {
    return new WorkingCalendar(whole(data(text)));
  }

  /**
   * The calendar that a source states; the source is left open.
   *
   * @throws IOException if the source fails
   * @throws io.github.kehoach.core.UnreadableTextException as in {@link #parse}
   * @throws InvalidValueException as in {@link #parse}
   */
  public static WorkingCalendar read(Reader source) throws IOException {
    return new WorkingCalendar(whole(CalendarReader.read(source)));
  }

  /**
   * This calendar with further statements, which win where both speak: a {@code rest} takes the
   * place of the weekly rest, a {@code yearly} of the one on its day, a {@code lunar} of its
   * year's, a decided announcement of the one of its kind for the year ({@code tet}, {@code
   * national-day}) or for the same days.
   *
   * @throws io.github.kehoach.core.UnreadableTextException as in {@link #parse}
   * @throws InvalidValueException as in {@link #parse}
   */
  public WorkingCalendar with(String text) {
    return new WorkingCalendar(data.with(data(text)));
  }

  /** What a day is. */
  public DayKind kindOf(LocalDate day) {
    return year(checked(day).getYear()).kind(day);
  }

  /** Whether agencies work on a day. */
  public boolean isWorking(LocalDate day) {
    return kindOf(day).isWorking();
  }

  /**
   * Whether what is said of a day may still change: its year has no announcements here, or one that
   * is not known to be decided speaks of the day.
   */
  public boolean isProvisional(LocalDate day) {
    return !data.covers(checked(day).getYear())
        || entriesOf(day).stream().anyMatch(entry -> !entry.isDecided() && entry.touches(day));
  }

  /** Whether the announcements of a year are here. */
  public boolean covers(Year year) {
    return data.covers(year.getValue());
  }

  /** First day of the lunar year that begins in a year (mùng 1 Tết), where the text has it. */
  public Optional<LocalDate> lunarNewYear(Year year) {
    return Optional.ofNullable(data.lunar().get(year)).map(CalendarData.Lunar::tet);
  }

  /** Day 10 of the third lunar month (Giỗ Tổ Hùng Vương), where the text has it. */
  public Optional<LocalDate> hungKingsDay(Year year) {
    return Optional.ofNullable(data.lunar().get(year)).map(CalendarData.Lunar::gioTo);
  }

  /** The announcements, in the order of the text. */
  public List<CalendarEntry> entries() {
    return data.entries();
  }

  /**
   * The first working day that is not before a day: the day itself if it is one.
   *
   * @throws InvalidValueException if there is none up to the end of year 9999
   */
  public LocalDate nextWorkingDay(LocalDate day) {
    return new Walk(checked(day), 1).toWorkingDay();
  }

  /**
   * The working day so many working days after a day, which itself is not counted (Civil Code 2015,
   * article 147.2). 0 is the day itself, working or not.
   *
   * @param amount from -{@value #MOST_DAYS} to {@value #MOST_DAYS}; negative counts back
   * @throws InvalidValueException if the amount is outside these bounds or the day outside years 1
   *     to 9999
   */
  public LocalDate plusWorkingDays(LocalDate day, int amount) {
    Checks.range(amount, -MOST_DAYS, MOST_DAYS, "WorkingCalendar.amount");
    Walk walk = new Walk(checked(day), amount < 0 ? -1 : 1);
    for (int left = Math.abs(amount); left > 0; left--) {
      walk.step();
      walk.toWorkingDay();
    }
    return walk.day;
  }

  /**
   * The so-manieth working day of a month, counted on into the next month where it has fewer.
   *
   * @param month of years 1 to 9999
   * @param number from 1 to {@value #MOST_DAYS}, or -1 for the month's last
   * @throws InvalidValueException if the number or the month is outside these bounds
   */
  public LocalDate workingDayOf(YearMonth month, int number) {
    LocalDate end = month.atEndOfMonth();
    if (number == -1) {
      return isWorking(end) ? end : plusWorkingDays(end, -1);
    }
    Checks.range(number, 1, MOST_DAYS, "WorkingCalendar.number");
    return plusWorkingDays(nextWorkingDay(month.atDay(1)), number - 1);
  }

  /** Why a day is what it is, with the law or announcement behind it. */
  public Reason explain(LocalDate day) {
    CalendarYear year = year(checked(day).getYear());
    List<Reason> because = new ArrayList<>(year.causes(day));
    if (!data.covers(day.getYear())) {
      because.add(Reason.of(text("calendar.provisional", day.getYear())));
      if (!data.lunar().containsKey(Year.of(day.getYear()))) {
        because.add(Reason.of(text("calendar.noLunar", day.getYear())));
      }
    }
    for (CalendarEntry entry : entriesOf(day)) {
      if (!entry.isDecided() && entry.touches(day)) {
        because.add(Reason.of(text("calendar.notDecided", entry.name(), entry.source())));
      }
    }
    return new Reason(year.kind(day).says(day), because);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingCalendar calendar && data.equals(calendar.data);
  }

  @Override
  public int hashCode() {
    return data.hashCode();
  }

  @Override
  public String toString() {
    return "WorkingCalendar[covered=" + data.covered() + ", entries=" + data.entries().size() + "]";
  }

  private List<CalendarEntry> entriesOf(LocalDate day) {
    return entries.getOrDefault(day.getYear(), List.of());
  }

  private CalendarYear year(int number) {
    CalendarYear known = years.get(number);
    return known != null ? known : CalendarYear.of(data, entries, number);
  }

  private static LocalDate checked(LocalDate day) {
    Checks.range(day.getYear(), 1, 9999, "WorkingCalendar.day");
    return day;
  }

  private static CalendarData data(String text) {
    try {
      return CalendarReader.read(new StringReader(Objects.requireNonNull(text, "text")));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static CalendarData whole(CalendarData data) {
    if (data.rest().isEmpty()) {
      throw new InvalidValueException(
          "WorkingCalendar.rest", Messages.requirement("stated"), data.rest());
    }
    return data;
  }

  /** A day that moves; computes each year that the data do not have once. */
  private final class Walk {
    private final int side;
    private LocalDate day;
    private CalendarYear year;

    Walk(LocalDate day, int side) {
      this.day = day;
      this.side = side;
      this.year = year(day.getYear());
    }

    void step() {
      day = checked(day.plusDays(side));
      if (day.getYear() != year.year()) {
        year = year(day.getYear());
      }
    }

    LocalDate toWorkingDay() {
      while (!year.kind(day).isWorking()) {
        step();
      }
      return day;
    }
  }

  /** Read when first asked for. */
  private static final class Vietnam {
    static final WorkingCalendar CALENDAR = load();

    private static WorkingCalendar load() {
      try (InputStream in =
          Objects.requireNonNull(
              WorkingCalendar.class.getResourceAsStream("vietnam.calendar"), "vietnam.calendar")) {
        return read(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
