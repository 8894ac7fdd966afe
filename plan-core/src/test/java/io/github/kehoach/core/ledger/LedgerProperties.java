package io.github.kehoach.core.ledger;

import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.core.AnyLedger;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.LedgerLaws;
import io.github.kehoach.laws.core.PlantedBug;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LedgerProperties {
  private static final TaskRef TASK = TaskRef.of("15");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyPeriod.day();
  }

  @Property
  @Label("ledger-and-appends")
  void andAppends(@ForAll Ledger ledger, @ForAll Fact fact) {
    Fact unnamed = AnyLedger.withNotes(fact, fact.notes().toBuilder().id(null).build());
    LedgerLaws.andAppends(ledger, unnamed, Ledger::and).check();
  }

  @Example
  @Label("planted: ledger-and-appends")
  void ledgerThatForgetsWhatStandsBeside() {
    Fact cancelled = Fact.cancelled(TASK, DAY).build();
    PlantedBug.isCaught(
        AnyLedger.ledger(),
        ledger ->
            LedgerLaws.andAppends(
                ledger,
                cancelled,
                (old, fact) -> Ledger.builder().facts(old.facts()).addFact(fact).build()));
  }

  @Provide
  Arbitrary<Fact> happenings() {
    return AnyLedger.cancelled().map(fact -> fact);
  }

  @Property
  @Label("fact-withdrawn")
  void whatWasWithdrawnCountsNoLonger(@ForAll Ledger ledger, @ForAll("happenings") Fact fact) {
    LedgerLaws.withdrawn(ledger, fact, Ledger::asOf).check();
  }

  @Example
  @Label("planted: fact-withdrawn")
  void withdrawalThatNobodyReads() {
    PlantedBug.isCaught(
        AnyLedger.ledger(),
        ledger ->
            LedgerLaws.withdrawn(
                ledger,
                Fact.cancelled(TASK, DAY).build(),
                (all, day) ->
                    all.facts().stream()
                        .filter(fact -> !(fact instanceof Fact.Withdrawn))
                        .toList()));
  }

  @Property
  @Label("fact-notes-beside")
  void notesStandBeside(@ForAll Fact fact, @ForAll FactNotes notes) {
    LedgerLaws.notesBeside(fact, notes, AnyLedger::withNotes).check();
  }

  @Example
  @Label("planted: fact-notes-beside")
  void notesThatLoseTheirDoubts() {
    PlantedBug.isCaught(
        AnyLedger.notes(),
        notes ->
            LedgerLaws.notesBeside(
                Fact.cancelled(TASK, DAY).build(),
                notes,
                (fact, other) ->
                    AnyLedger.withNotes(fact, other.toBuilder().doubts(List.of()).build())));
  }

  @Property
  @Label("task-report-not-before-done")
  void noReportOfAnEndToCome(
      @ForAll("days") LocalDate on, @ForAll @IntRange(min = -400, max = 400) int daysLater) {
    LedgerLaws.notBeforeDone(on, daysLater, day -> Fact.taskReport(TASK, on).doneOn(day).build())
        .check();
  }

  @Example
  @Label("planted: task-report-not-before-done")
  void reportThatWaits() {
    PlantedBug.isCaught(
        Arbitraries.integers().between(-3, 3),
        later ->
            LedgerLaws.notBeforeDone(
                DAY, later, day -> Fact.taskReport(TASK, DAY.plusDays(1)).doneOn(day).build()));
  }

  @Property
  @Label("task-report-percent-in-range")
  void sharesAreFromZeroToAHundred(@ForAll @IntRange(min = -300, max = 300) int share) {
    LedgerLaws.percentInRange(share, any -> Fact.taskReport(TASK, DAY).percent(any).build())
        .check();
  }

  @Example
  @Label("planted: task-report-percent-in-range")
  void sharesCutToTheRange() {
    PlantedBug.isCaught(
        Arbitraries.integers().between(-300, 300),
        share ->
            LedgerLaws.percentInRange(
                share, any -> Fact.taskReport(TASK, DAY).percent(Math.min(100, any)).build()));
  }
}
