package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.schedule.Recurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdict on a recurring upper duty. */
final class VerdictOnRecurrence {
  private final Recurrence upper;
  private final LowerDuties lower;

  private VerdictOnRecurrence(Recurrence upper, LowerDuties lower) {
    this.upper = upper;
    this.lower = lower;
  }

  /**
   * The verdict, with nothing said about unread duties.
   *
   * @param upper not empty; if its first cycle is not known, all its cycles stand for those that
   *     count: who serves all serves some
   */
  static Verdict of(Recurrence upper, LowerDuties lower) {
    return new VerdictOnRecurrence(upper, lower).verdict();
  }

  private Verdict verdict() {
    List<RecurrenceCoverage.Lower> known = lower.recurrences.all();
    Optional<RecurrenceCoverage.Miss> miss = RecurrenceCoverage.firstMiss(upper, known);
    if (miss.isEmpty()) {
      return new Verdict.Served(servants(known), Optional.empty());
    }
    List<RecurrenceCoverage.Lower> unanchored = lower.unanchored.all();
    if (!upper.isAnchored()) {
      boolean ends = upper.rule().until().isPresent();
      boolean open = ends || !known.isEmpty() || !unanchored.isEmpty();
      return open ? firstCycleUnknown(Optional.empty()) : unserved(Optional.empty());
    }
    if (unanchored.isEmpty()) {
      return unserved(miss);
    }
    List<RecurrenceCoverage.Lower> atBest = new ArrayList<>(known);
    atBest.addAll(unanchored);
    Optional<RecurrenceCoverage.Miss> always = RecurrenceCoverage.firstMiss(upper, atBest);
    return always.isEmpty()
        ? firstCycleUnknown(Optional.of(unanchored.get(0).duty()))
        : unserved(always);
  }

  /** The one that serves alone, or else all of them. */
  private List<SimplePart> servants(List<RecurrenceCoverage.Lower> together) {
    for (RecurrenceCoverage.Lower one : together) {
      if (together.size() > 1 && RecurrenceCoverage.firstMiss(upper, List.of(one)).isEmpty()) {
        return List.of(one.duty());
      }
    }
    return together.stream().map(RecurrenceCoverage.Lower::duty).toList();
  }

  private Verdict unserved(Optional<RecurrenceCoverage.Miss> miss) {
    if (lower.dated().isEmpty()) {
      return new Verdict.Undated(lower.undated);
    }
    Optional<RecurrenceCoverage.Lower> nearest = miss.flatMap(RecurrenceCoverage.Miss::nearest);
    if (miss.isPresent() && nearest.isPresent()) {
      return later(miss.get(), nearest.get());
    }
    return new Verdict.Dropped(miss.map(missed -> upper.period(missed.cycle())));
  }

  private Verdict later(RecurrenceCoverage.Miss miss, RecurrenceCoverage.Lower nearest) {
    Verdict.Days days =
        new Verdict.Days(
            Optional.of(upper.period(miss.cycle())),
            upper.due(miss.cycle()),
            nearest.rule().due(miss.lowerCycle()));
    return new Verdict.Later(nearest.duty(), days.late(), Optional.of(days));
  }

  private static Verdict firstCycleUnknown(Optional<SimplePart> lower) {
    return new Verdict.Undecided(WhyUndecided.FIRST_CYCLE_UNKNOWN, lower);
  }
}
