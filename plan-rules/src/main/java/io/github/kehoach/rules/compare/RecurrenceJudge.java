package io.github.kehoach.rules.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdict on a recurring upper duty. */
final class RecurrenceJudge {
  private final Recurrence upper;
  private final Offer offer;

  private RecurrenceJudge(Recurrence upper, Offer offer) {
    this.upper = upper;
    this.offer = offer;
  }

  /**
   * The verdict, with nothing said about unread duties.
   *
   * @param upper not empty; if its first cycle is not known, all its cycles stand for those that
   *     count: who serves all serves some
   */
  static Verdict of(Recurrence upper, Offer offer) {
    return new RecurrenceJudge(upper, offer).verdict();
  }

  private Verdict verdict() {
    List<Recurrence> known = offer.recurrences();
    Optional<RecurrenceOrder.Miss> miss = RecurrenceOrder.firstMiss(upper, known);
    if (miss.isEmpty()) {
      return new Verdict.Served(servants(known), Optional.empty());
    }
    List<Recurrence> unanchored = offer.unanchored();
    if (!upper.isAnchored()) {
      boolean open = upper.ends() || !known.isEmpty() || !unanchored.isEmpty();
      return open ? firstCycleUnknown(Optional.empty()) : unserved(Optional.empty());
    }
    if (unanchored.isEmpty()) {
      return unserved(miss);
    }
    List<Recurrence> atBest = new ArrayList<>(known);
    atBest.addAll(unanchored);
    Optional<RecurrenceOrder.Miss> always = RecurrenceOrder.firstMiss(upper, atBest);
    return always.isEmpty()
        ? firstCycleUnknown(Optional.of(unanchored.get(0).duty()))
        : unserved(always);
  }

  /** The one that serves alone, or else all of them. */
  private List<Duty> servants(List<Recurrence> together) {
    for (Recurrence lower : together) {
      if (together.size() > 1 && RecurrenceOrder.firstMiss(upper, List.of(lower)).isEmpty()) {
        return List.of(lower.duty());
      }
    }
    return together.stream().map(Recurrence::duty).toList();
  }

  private Verdict unserved(Optional<RecurrenceOrder.Miss> miss) {
    if (offer.dated().isEmpty()) {
      return new Verdict.Undated(offer.undated());
    }
    Optional<Recurrence> nearest = miss.flatMap(RecurrenceOrder.Miss::nearest);
    if (miss.isPresent() && nearest.isPresent()) {
      return later(miss.get(), nearest.get());
    }
    return new Verdict.Dropped(miss.map(missed -> upper.period(missed.cycle())));
  }

  private Verdict later(RecurrenceOrder.Miss miss, Recurrence nearest) {
    Verdict.Days days =
        new Verdict.Days(
            Optional.of(upper.period(miss.cycle())),
            upper.dueDay(miss.cycle()),
            nearest.dueDay(miss.lowerCycle()));
    return new Verdict.Later(nearest.duty(), days.late(), Optional.of(days));
  }

  private static Verdict firstCycleUnknown(Optional<Duty> lower) {
    return new Verdict.Undecided(Doubt.FIRST_CYCLE_UNKNOWN, lower);
  }
}
