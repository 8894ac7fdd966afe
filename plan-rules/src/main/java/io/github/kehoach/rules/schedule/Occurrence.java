package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One due day of a deadline. Ordered by day, then first day of the cycle, then place of the part;
 * no two of one deadline are equal. Immutable and thread-safe.
 */
public final class Occurrence implements Comparable<Occurrence> {
  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::day)
          .thenComparing(Occurrence::cycleBegin)
          .thenComparing(one -> one.part.index());

  private final SimplePart part;
  private final LocalDate day;
  private final @Nullable Recurrence recurrence;
  private final int cycle;

  private Occurrence(SimplePart part, LocalDate day, @Nullable Recurrence recurrence, int cycle) {
    this.part = part;
    this.day = day;
    this.recurrence = recurrence;
    this.cycle = cycle;
  }

  static Occurrence once(SimplePart part, LocalDate day) {
    return new Occurrence(part, day, null, 0);
  }

  static Occurrence of(SimplePart part, Recurrence recurrence, int cycle) {
    return new Occurrence(part, recurrence.due(cycle), recurrence, cycle);
  }

  /** The due day, after any move to a working day. */
  public LocalDate day() {
    return day;
  }

  /**
   * The cycle that it stands for, such as the month reported on; the due day itself for a deadline
   * that does not recur.
   */
  public CalendarPeriod cycle() {
    return recurrence == null ? CalendarPeriod.day(day) : recurrence.period(cycle);
  }

  /** The part of the deadline that it comes from. */
  public SimplePart part() {
    return part;
  }

  /** Whether others follow the same rule. */
  public boolean isRecurring() {
    return recurrence != null;
  }

  private LocalDate cycleBegin() {
    return recurrence == null ? day : recurrence.begin(cycle);
  }

  /** The due day before any move to a working day, of a recurring part. */
  LocalDate dayAsNamed() {
    return recurrence == null ? day : recurrence.dueAsNamed(cycle);
  }

  @Override
  public int compareTo(Occurrence other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Occurrence one
        && day.equals(one.day)
        && cycleBegin().equals(one.cycleBegin())
        && part.equals(one.part);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, part.index());
  }

  @Override
  public String toString() {
    return "Occurrence[" + day + " for " + cycle() + " of part " + part.index() + "]";
  }
}
