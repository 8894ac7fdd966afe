package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * One due day. Ordered by day, then first day of the cycle, then part; no two of one schedule are
 * equal. Immutable and thread-safe.
 *
 * @param day the due day, after any move to a working day
 * @param cycle the cycle that it stands for, such as the month reported on; the due day itself for
 *     a deadline that does not recur
 * @param part the part of the deadline that it comes from
 */
public record Occurrence(LocalDate day, CalendarPeriod cycle, Part part)
    implements Comparable<Occurrence> {
  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::day)
          .thenComparing(occurrence -> occurrence.cycle().firstDay())
          .thenComparingInt(occurrence -> occurrence.part().index());

  /** Refuses null. */
  public Occurrence {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(cycle, "cycle");
    Objects.requireNonNull(part, "part");
  }

  @Override
  public int compareTo(Occurrence other) {
    return ORDER.compare(this, other);
  }
}
