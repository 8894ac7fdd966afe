package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What "hoặc" means between two deadlines. */
final class Alternatives {
  private Alternatives() {}

  /** Positive or zero if the first is the later; null if the two cannot be put in order. */
  static @Nullable Integer order(Deadline one, Deadline other) {
    LocalDate first = due(one);
    LocalDate second = due(other);
    if (first != null && second != null) {
      return first.compareTo(second);
    }
    if (one instanceof Deadline.Every a && other instanceof Deadline.Every b && sameCycle(a, b)) {
      return Long.compare(position(a), position(b));
    }
    return null;
  }

  /** Whether both sides hold, because one of them has no date of its own. */
  static boolean bothHold(Deadline one, Deadline other) {
    return isUndated(one) || isUndated(other);
  }

  /** "Hằng quý hoặc hằng năm", "quý IV hoặc sau khi ...": nobody knows which is the later. */
  static boolean mayBothHold(Deadline one, Deadline other) {
    return (one instanceof Deadline.Every && other instanceof Deadline.Every)
        || one instanceof Deadline.Triggered
        || other instanceof Deadline.Triggered;
  }

  private static boolean isUndated(Deadline deadline) {
    return deadline instanceof Deadline.Continuous
        || deadline instanceof Deadline.OnDemand
        || deadline instanceof Deadline.Open;
  }

  private static @Nullable LocalDate due(Deadline deadline) {
    if (deadline instanceof Deadline.By by) {
      return by.lastDay();
    }
    return deadline instanceof Deadline.Before before ? before.lastDay() : null;
  }

  private static boolean sameCycle(Deadline.Every one, Deadline.Every other) {
    return one.cycle() == other.cycle()
        && one.interval() == other.interval()
        && one.from().equals(other.from())
        && one.until().equals(other.until());
  }

  /** Order of two places in one cycle. */
  private static long position(Deadline.Every every) {
    int month = every.month().orElse(every.quarter().orElse(0) * 3);
    int day = every.day().orElse(31);
    int weekday = every.weekday().map(java.time.DayOfWeek::getValue).orElse(0);
    return (every.offset() * 10_000L + month * 100L + (day == -1 ? 31 : day)) * 10
        + weekday
        - (every.edge() == Edge.BEFORE ? 1 : 0);
  }
}
