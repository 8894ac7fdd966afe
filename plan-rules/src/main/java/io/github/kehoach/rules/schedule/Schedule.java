package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * What a deadline means in a range of days: what is due in it, and the duties, triggers and gaps,
 * which do not depend on the range. Eight bytes an occurrence; reasons are made on demand.
 * Immutable and thread-safe; equal if deadline, context and range are.
 */
public final class Schedule {
  /**
   * Lists up to this size are made at once, which is faster; elements of longer ones when asked.
   */
  private static final int AT_ONCE = 4096;

  private final PreparedDeadline prepared;
  private final DayRange range;
  private final Hits hits;

  Schedule(PreparedDeadline prepared, DayRange range, Hits hits) {
    this.prepared = prepared;
    this.range = range;
    this.hits = hits;
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
   * What is due in the range, strictly increasing.
   *
   * @return unmodifiable, with random access
   */
  public List<Occurrence> occurrences() {
    return hits.size() <= AT_ONCE
        ? Collections.unmodifiableList(Arrays.asList(all()))
        : new Occurrences();
  }

  /**
   * The distinct days on which something is due in the range, increasing.
   *
   * @return unmodifiable, with random access
   */
  public List<LocalDate> dueDays() {
    Hits distinct = hits.distinctDays();
    return distinct.size() <= AT_ONCE
        ? Collections.unmodifiableList(Arrays.asList(distinct.days()))
        : new DueDays(distinct);
  }

  /** Duties that are never due (thường xuyên). */
  public List<Duty> standing() {
    return Collections.unmodifiableList(prepared.found().standing);
  }

  /** What is to be finished without a stated end. */
  public List<Duty> open() {
    return Collections.unmodifiableList(prepared.found().open);
  }

  /** What is to be done when a need arises. */
  public List<Duty> onDemand() {
    return Collections.unmodifiableList(prepared.found().onDemand);
  }

  /** Events that are waited for. */
  public List<AwaitedTrigger> awaited() {
    return Collections.unmodifiableList(prepared.found().awaited);
  }

  /** Events that have released their part. */
  public List<ReleasedTrigger> released() {
    return Collections.unmodifiableList(prepared.found().released);
  }

  /** Parts that should have a date and have none, with the reason. */
  public List<UndatedPart> undated() {
    return Collections.unmodifiableList(prepared.found().undated);
  }

  /** Parts that nobody claims to understand. */
  public List<Part> unread() {
    return Collections.unmodifiableList(prepared.found().unread);
  }

  /**
   * Why something is due on its day: the words, the kind of deadline, the rule of law or policy and
   * the calendar.
   *
   * @param occurrence one of {@link #occurrences}
   * @throws InvalidValueException if it is not one of these
   */
  public Reason reasonOf(Occurrence occurrence) {
    int at = hits.indexOf(occurrence.key());
    if (at < 0 || !occurrence(at).equals(occurrence)) {
      throw new InvalidValueException("Schedule.occurrence", "be one of " + this, occurrence);
    }
    return new OccurrenceReason(prepared, occurrence).reason();
  }

  private Occurrence[] all() {
    Occurrence[] all = new Occurrence[hits.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = occurrence(i);
    }
    return all;
  }

  private Occurrence occurrence(int index) {
    return new Occurrence(hits, index, prepared.parts().get(hits.part(index)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schedule schedule
        && prepared.equals(schedule.prepared)
        && range.equals(schedule.range);
  }

  @Override
  public int hashCode() {
    return prepared.hashCode() * 31 + range.hashCode();
  }

  @Override
  public String toString() {
    return "Schedule[" + hits.size() + " in " + range + " of " + prepared.deadline() + "]";
  }

  private final class Occurrences extends AbstractList<Occurrence> implements RandomAccess {
    @Override
    public int size() {
      return hits.size();
    }

    @Override
    public Occurrence get(int index) {
      return occurrence(Objects.checkIndex(index, hits.size()));
    }
  }

  private static final class DueDays extends AbstractList<LocalDate> implements RandomAccess {
    private final Hits hits;

    DueDays(Hits hits) {
      this.hits = hits;
    }

    @Override
    public int size() {
      return hits.size();
    }

    @Override
    public LocalDate get(int index) {
      return hits.day(Objects.checkIndex(index, hits.size()));
    }
  }
}
