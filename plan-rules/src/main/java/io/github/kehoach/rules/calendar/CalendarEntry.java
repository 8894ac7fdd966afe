package io.github.kehoach.rules.calendar;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One announced holiday, lieu day or swap. Only a decided entry changes what a day is; any other is
 * mentioned by {@link WorkingCalendar#explain} and makes its days provisional. Immutable and
 * thread-safe.
 *
 * @param kind what is announced
 * @param days the days off: at most 31, one for a lieu day and a swap
 * @param other for a lieu day the holiday it stands for; for a swap the day worked instead, if it
 *     is known; for the rest nothing
 * @param name what it is called
 * @param status how far the announcement got
 * @param announced when it was announced, as far as known
 * @param source the notice, not blank
 */
public record CalendarEntry(
    Kind kind,
    DayRange days,
    Optional<LocalDate> other,
    Text name,
    Status status,
    Optional<CalendarPeriod> announced,
    String source) {
  private static final int LONGEST = 31;

  /** What can be announced. */
  public enum Kind {
    /** The days of the lunar new year, in place of the five that the rule would give. */
    TET,
    /** The second day of National Day, in place of the one that the rule would give. */
    NATIONAL_DAY,
    /** Any other holiday. */
    HOLIDAY,
    /** A day off for weekly rest that fell on a holiday (nghỉ bù). */
    LIEU,
    /** A working day off in exchange for a day of the weekly rest (hoán đổi). */
    SWAP;

    /**
     * The kind whose code is given.
     *
     * @throws UnreadableTextException if there is none
     */
    public static Kind parse(String code) {
      return Codes.parse("CalendarEntry.Kind", values(), code);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How far an announcement got. */
  public enum Status {
    /** Decided and announced. */
    DECIDED,
    /** Proposed, without a decision known. */
    PROPOSED,
    /** Reported, but not checked against the announcement. */
    UNCONFIRMED;

    /**
     * The status whose code is given.
     *
     * @throws UnreadableTextException if there is none
     */
    public static Status parse(String code) {
      return Codes.parse("CalendarEntry.Status", values(), code);
    }

    @Override
    public String toString() {
      return Codes.of(this);
    }
  }

  /**
   * Refuses entries that no notice can mean.
   *
   * @throws InvalidValueException if there are too many days for the kind, or another day is
   *     missing or stands where none belongs
   */
  public CalendarEntry {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(announced, "announced");
    Checks.text(source, "CalendarEntry.source");
    long length = ChronoUnit.DAYS.between(days.firstInclusive(), days.lastInclusive()) + 1;
    boolean single = kind == Kind.LIEU || kind == Kind.SWAP;
    if (length > (single ? 1 : LONGEST)) {
      throw new InvalidValueException(
          "CalendarEntry.days",
          Messages.requirement(single ? "one-day" : "few-days"),
          days,
          LONGEST);
    }
    if (kind == Kind.LIEU ? other.isEmpty() : kind != Kind.SWAP && other.isPresent()) {
      throw new InvalidValueException(
          "CalendarEntry.other",
          Messages.requirement("beside-swap"),
          other.map(Object::toString).orElse("nothing"));
    }
    if (other.isPresent() && days.contains(other.get())) {
      throw new InvalidValueException(
          "CalendarEntry.other", Messages.requirement("another-day"), other.get());
    }
    Checks.range(days.firstInclusive().getYear(), 1, 9998, "CalendarEntry.year");
    Checks.range(days.lastInclusive().getYear(), 1, 9998, "CalendarEntry.year");
    other.ifPresent(day -> Checks.range(day.getYear(), 1, 9998, "CalendarEntry.year"));
  }

  /** Whether the entry changes what its days are. */
  public boolean isDecided() {
    return status == Status.DECIDED;
  }

  /** Whether the entry speaks of a day. */
  boolean touches(LocalDate day) {
    return days.contains(day)
        || (kind == Kind.SWAP && other.isPresent() && other.get().equals(day));
  }

  /** Entries with equal keys take each other's place. */
  Object key() {
    boolean yearly = kind == Kind.TET || kind == Kind.NATIONAL_DAY;
    return List.of(kind, yearly ? days.firstInclusive().getYear() : days);
  }

  /** The years that the entry speaks of. */
  Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    years.add(days.firstInclusive().getYear());
    years.add(days.lastInclusive().getYear());
    other.ifPresent(day -> years.add(day.getYear()));
    return years;
  }
}
