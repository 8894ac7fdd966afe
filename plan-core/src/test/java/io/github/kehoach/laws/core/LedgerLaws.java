package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;
import static io.github.kehoach.laws.core.Outcome.refusedWith;

import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.TaskRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every fact and ledger. */
public class LedgerLaws {
  private static final TaskRef TASK = TaskRef.of("15");

  @Law(
      id = "ledger-and-appends",
      says = "Adding a fact gives a ledger with that fact last and leaves the old one as it was.",
      catches = "a ledger that forgets what stands beside its facts")
  public Claim<BiFunction<Ledger, Fact, Ledger>> andAppends(
      @ForAll Ledger ledger, @ForAll Fact any) {
    Fact fact = AnyLedger.withNotes(any, any.notes().toBuilder().id(null).build());
    List<Fact> before = List.copyOf(ledger.facts());
    List<Fact> expected = new ArrayList<>(before);
    expected.add(fact);
    return claim(
        and -> {
          Ledger after = and.apply(ledger, fact);
          return Outcome.equal(
              List.of(after.facts(), ledger.facts(), after.extensions(), after.doubts()),
              List.of(expected, before, ledger.extensions(), ledger.doubts()),
              ledger + " and " + fact);
        },
        Ledger::and,
        (old, one) -> Ledger.builder().facts(old.facts()).addFact(one).build());
  }

  @Law(
      id = "fact-withdrawn",
      says =
          "A fact that was withdrawn counts no longer; the withdrawal of a withdrawal undoes it.",
      catches = "a withdrawal that nobody reads")
  public Claim<BiFunction<Ledger, LocalDate, List<Fact>>> withdrawn(
      @ForAll Ledger ledger, @ForAll("happenings") Fact fact) {
    FactNotes named = FactNotes.builder().id("X-1").build();
    Ledger with = ledger.and(AnyLedger.withNotes(fact, named));
    Ledger without = with.and(Fact.withdrawn("X-1", fact.on()).id("X-2").build());
    Ledger again = without.and(Fact.withdrawn("X-2", fact.on()).build());
    LocalDate day = LocalDate.MAX;
    return claim(
        asOf ->
            Outcome.equal(
                List.of(asOf.apply(without, day), asOf.apply(again, day)),
                List.of(asOf.apply(ledger, day), asOf.apply(with, day)),
                fact + " withdrawn"),
        Ledger::asOf,
        (all, on) -> all.facts().stream().filter(any -> !(any instanceof Fact.Withdrawn)).toList());
  }

  @Law(
      id = "fact-notes-beside",
      says = "Other notes change nothing of a fact but its notes, unknown fields and doubts.",
      catches = "notes that lose their doubts")
  public Claim<BiFunction<Fact, FactNotes, Fact>> notesBeside(
      @ForAll Fact fact, @ForAll FactNotes notes) {
    return claim(
        with -> {
          Fact other = with.apply(fact, notes);
          Fact back = with.apply(other, fact.notes());
          return Outcome.equal(
              List.of(other.notes(), other.extensions(), other.doubts(), back),
              List.of(notes, notes.extensions(), notes.doubts(), fact),
              fact + " with " + notes);
        },
        AnyLedger::withNotes,
        (one, other) -> AnyLedger.withNotes(one, other.toBuilder().doubts(List.of()).build()));
  }

  @Law(
      id = "task-report-not-before-done",
      says = "A report can tell of an end on its own day or before; a later day is refused.",
      catches = "a report that waits for a day")
  public Claim<Function<LocalDate, Fact.TaskReport>> notBeforeDone(
      @ForAll("day") LocalDate on, @ForAll @IntRange(min = -400, max = 400) int later) {
    LocalDate end = on.plusDays(later);
    return claim(
        done ->
            later <= 0
                ? Outcome.equal(done.apply(end).doneOn(), Optional.of(end), "report of " + on)
                : refusedWith(
                    "TaskReport.doneOn must not lie after the report of " + on + ", was '" + end,
                    () -> done.apply(end)),
        day -> Fact.taskReport(TASK, on).doneOn(day).build(),
        day -> Fact.taskReport(TASK, on.plusDays(1)).doneOn(day).build());
  }

  @Law(
      id = "task-report-percent-in-range",
      says = "A share is from 0 to 100; any other is refused with the share in the message.",
      catches = "shares that are cut to a hundred")
  public Claim<IntFunction<Fact.TaskReport>> percentInRange(
      @ForAll @IntRange(min = -300, max = 300) int share, @ForAll("day") LocalDate on) {
    return claim(
        percent ->
            share >= 0 && share <= 100
                ? Outcome.equal(
                    percent.apply(share).percent(),
                    Optional.of(BigDecimal.valueOf(share)),
                    "share " + share)
                : refusedWith(
                    "TaskReport.percent must be from 0 to 100, was '" + share + "'",
                    () -> percent.apply(share)),
        any -> Fact.taskReport(TASK, on).percent(any).build(),
        any -> Fact.taskReport(TASK, on).percent(Math.min(100, any)).build());
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return AnyPeriod.day();
  }

  @Provide
  Arbitrary<Fact> happenings() {
    return AnyLedger.cancelled().map(fact -> fact);
  }
}
