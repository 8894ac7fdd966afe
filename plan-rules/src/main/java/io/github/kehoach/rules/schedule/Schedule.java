package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.Reason;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * What a deadline means in a range of days: what is due in it, and the duties, triggers and gaps,
 * which do not depend on the range. Eight bytes an occurrence; reasons are made on demand.
 * Immutable and thread-safe; equal if deadline, context and range are.
 */
public final class Schedule {
  /** Largest number of simple parts in one deadline. */
  static final int MOST_PARTS = 1 << 16;

  // A key is the due day (23 bits), the first day of the cycle (23) and the part (16), so that the
  // order of keys is that of occurrences.
  private static final int CYCLE_AT = 16;
  private static final int DAY_AT = 39;
  private static final int DAY_MASK = (1 << 23) - 1;

  private final PreparedDeadline prepared;
  private final DayRange range;
  private final long[] keys;

  Schedule(PreparedDeadline prepared, DayRange range, long[] keys) {
    this.prepared = prepared;
    this.range = range;
    this.keys = keys;
  }

  static long key(int packedDay, int packedCycle, int part) {
    return (long) packedDay << DAY_AT | (long) packedCycle << CYCLE_AT | part;
  }

  static long key(LocalDate day, LocalDate cycle, int part) {
    return key(Days.pack(day), Days.pack(cycle), part);
  }

  /** No key of the day or a later one is less. */
  static long firstKey(LocalDate day) {
    return key(Days.pack(day), 0, 0);
  }

  static LocalDate day(long key) {
    return Days.unpack((int) (key >>> DAY_AT));
  }

  /** The deadline and the context that this follows from. */
  public PreparedDeadline prepared() {
    return prepared;
  }

  /** The range that was asked for. */
  public DayRange range() {
    return range;
  }

  /**
   * What is due in the range, strictly increasing. Each element is made when it is asked for.
   *
   * @return unmodifiable, with random access
   */
  public List<Occurrence> occurrences() {
    return new Occurrences();
  }

  /**
   * The distinct days on which something is due in the range, increasing.
   *
   * @return unmodifiable, with random access
   */
  public List<LocalDate> dueDays() {
    LocalDate[] days = new LocalDate[keys.length];
    int count = 0;
    long previous = -1;
    for (long key : keys) {
      long day = key >>> DAY_AT;
      if (day != previous) {
        days[count++] = Days.unpack((int) day);
        previous = day;
      }
    }
    return List.of(count == days.length ? days : Arrays.copyOf(days, count));
  }

  /** Duties that are never due (thường xuyên). */
  public List<Duty> standing() {
    return List.copyOf(prepared.found().standing);
  }

  /** What is to be finished without a stated end. */
  public List<Duty> open() {
    return List.copyOf(prepared.found().open);
  }

  /** What is to be done when a need arises. */
  public List<Duty> onDemand() {
    return List.copyOf(prepared.found().onDemand);
  }

  /** Events that are waited for. */
  public List<AwaitedTrigger> awaited() {
    return List.copyOf(prepared.found().awaited);
  }

  /** Events that have released their part. */
  public List<ReleasedTrigger> released() {
    return List.copyOf(prepared.found().released);
  }

  /** Parts that should have a date and have none, with the reason. */
  public List<UndatedPart> undated() {
    return List.copyOf(prepared.found().undated);
  }

  /** Parts that nobody claims to understand. */
  public List<Part> unread() {
    return List.copyOf(prepared.found().unread);
  }

  /**
   * Why something is due on its day: the words, the kind of deadline, the rule of law or policy and
   * the calendar.
   *
   * @param occurrence one of {@link #occurrences}
   * @throws InvalidValueException if it is not one of these
   */
  public Reason reasonOf(Occurrence occurrence) {
    LocalDate day = occurrence.day();
    LocalDate cycle = occurrence.cycle().firstDay();
    long key = key(day, cycle, occurrence.part().index());
    int at = Arrays.binarySearch(keys, key);
    if (at < 0 || !occurrences().get(at).equals(occurrence)) {
      throw new InvalidValueException("Schedule.occurrence", "be one of " + this, occurrence);
    }
    return new OccurrenceReason(prepared, occurrence).reason();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schedule schedule
        && prepared.equals(schedule.prepared)
        && range.equals(schedule.range)
        && Arrays.equals(keys, schedule.keys);
  }

  @Override
  public int hashCode() {
    return prepared.hashCode() * 31 + range.hashCode();
  }

  @Override
  public String toString() {
    return "Schedule[" + keys.length + " in " + range + " of " + prepared.deadline() + "]";
  }

  private final class Occurrences extends AbstractList<Occurrence> implements RandomAccess {
    @Override
    public int size() {
      return keys.length;
    }

    @Override
    public Occurrence get(int index) {
      long key = keys[index];
      Part part = prepared.parts().get((int) (key & (MOST_PARTS - 1)));
      LocalDate first = Days.unpack((int) (key >>> CYCLE_AT) & DAY_MASK);
      Cycle cycle = part.deadline() instanceof Deadline.Every every ? every.cycle() : Cycle.DAY;
      CalendarPeriod period = Recurrence.cycle(cycle, first);
      return new Occurrence(day(key), period, part);
    }
  }
}
