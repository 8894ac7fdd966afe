package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;

/**
 * One due day of a {@link Schedule}. Ordered by day, then first day of the cycle, then place of the
 * part; no two of one schedule are equal. Immutable and thread-safe.
 */
public final class Occurrence implements Comparable<Occurrence> {
  private final Hits hits;
  private final int index;
  private final Part part;

  /** One of the hits; day and cycle are worked out when somebody asks. */
  Occurrence(Hits hits, int index, Part part) {
    this.hits = hits;
    this.index = index;
    this.part = part;
  }

  /** The due day, after any move to a working day. */
  public LocalDate day() {
    return hits.day(index);
  }

  /**
   * The cycle that it stands for, such as the month reported on; the due day itself for a deadline
   * that does not recur.
   */
  public CalendarPeriod cycle() {
    LocalDate first = Days.unpack(hits.cycle(index));
    return part.deadline() instanceof Deadline.Every every
        ? Recurrence.cycle(every.cycle(), first)
        : Recurrence.cycle(Cycle.DAY, first);
  }

  /** The part of the deadline that it comes from. */
  public Part part() {
    return part;
  }

  long key() {
    return hits.key(index);
  }

  @Override
  public int compareTo(Occurrence other) {
    return Long.compare(key(), other.key());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Occurrence occurrence
        && key() == occurrence.key()
        && part.equals(occurrence.part);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(key());
  }

  @Override
  public String toString() {
    return "Occurrence[" + day() + " for " + cycle() + " of part " + part.index() + "]";
  }
}
