package io.github.kehoach.laws.core;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What holds for every fact and ledger. */
public final class LedgerLaws {
  private LedgerLaws() {}

  /** {@code ledger-and-appends}. */
  @Law(
      id = "ledger-and-appends",
      says = "Adding a fact gives a ledger with that fact last and leaves the old one as it was.")
  public static Outcome andAppends(Ledger ledger, Fact fact, BiFunction<Ledger, Fact, Ledger> and) {
    List<Fact> before = List.copyOf(ledger.facts());
    List<Fact> expected = new ArrayList<>(before);
    expected.add(fact);
    Ledger after = and.apply(ledger, fact);
    boolean beside =
        after.extensions().equals(ledger.extensions()) && after.doubts().equals(ledger.doubts());
    return Outcome.equal(
        List.of(after.facts(), ledger.facts(), beside),
        List.of(expected, before, true),
        ledger + " and " + fact);
  }

  /** {@code fact-withdrawn}. */
  @Law(
      id = "fact-withdrawn",
      says =
          "A fact that was withdrawn counts no longer; the withdrawal of a withdrawal undoes it.")
  public static Outcome withdrawn(
      Ledger ledger, Fact fact, BiFunction<Ledger, LocalDate, List<Fact>> asOf) {
    LocalDate day = LocalDate.MAX;
    Ledger with = ledger.and(AnyLedger.withNotes(fact, FactNotes.builder().id("X-1").build()));
    Ledger without = with.and(Fact.withdrawn("X-1", fact.on()).id("X-2").build());
    Ledger again = without.and(Fact.withdrawn("X-2", fact.on()).build());
    return Outcome.equal(
        List.of(asOf.apply(without, day), asOf.apply(again, day)),
        List.of(asOf.apply(ledger, day), asOf.apply(with, day)),
        fact + " withdrawn");
  }

  /** {@code fact-notes-beside}. */
  @Law(
      id = "fact-notes-beside",
      says = "Other notes change nothing of a fact but its notes, unknown fields and doubts.")
  public static Outcome notesBeside(
      Fact fact, FactNotes notes, BiFunction<Fact, FactNotes, Fact> with) {
    Fact other = with.apply(fact, notes);
    return Outcome.equal(
        List.of(other.notes(), other.extensions(), other.doubts(), with.apply(other, fact.notes())),
        List.of(notes, notes.extensions(), notes.doubts(), fact),
        fact + " with " + notes);
  }

  /** {@code task-report-not-before-done}. */
  @Law(
      id = "task-report-not-before-done",
      says = "A report can tell of an end on its own day or before; a later day is refused.")
  public static Outcome notBeforeDone(
      LocalDate on, int daysLater, Function<LocalDate, Fact.TaskReport> done) {
    LocalDate end = on.plusDays(daysLater);
    if (daysLater <= 0) {
      return Outcome.equal(done.apply(end).doneOn().orElse(LocalDate.MIN), end, "report of " + on);
    }
    return Outcome.refused(
        () -> ignore(done.apply(end)),
        InvalidValueException.class,
        "TaskReport.doneOn must not lie after the report of " + on + ", was '" + end + "'",
        "report of " + on + " that tells of " + end);
  }

  /** {@code task-report-percent-in-range}. */
  @Law(
      id = "task-report-percent-in-range",
      says = "A share is from 0 to 100; any other is refused with the share in the message.")
  public static Outcome percentInRange(int share, IntFunction<Fact.TaskReport> percent) {
    if (share >= 0 && share <= 100) {
      return Outcome.equal(
          percent.apply(share).percent(), Optional.of(BigDecimal.valueOf(share)), "share " + share);
    }
    return Outcome.refused(
        () -> ignore(percent.apply(share)),
        InvalidValueException.class,
        "TaskReport.percent must be from 0 to 100, was '" + share + "'",
        "share " + share);
  }

  private static void ignore(Object unused) {
    // The call is made for its refusal alone.
  }
}
