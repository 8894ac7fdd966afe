package io.github.kehoach.laws.core;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactBuilder;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of facts and ledgers. */
public final class AnyLedger {
  private AnyLedger() {}

  /** Any ledger of up to eight facts, in no order of days; simplest is the empty one. */
  public static Arbitrary<Ledger> ledger() {
    return Made.by(Ledger::builder)
        .with(0.3, AnyDocument.citation(), Ledger.Builder::plan)
        .with(facts(), Ledger.Builder::facts)
        .with(AnyExtensions.extensions(), Ledger.Builder::extensions)
        .with(AnyExtensions.doubts("facts"), Ledger.Builder::doubts)
        .build(Ledger.Builder::build);
  }

  /** Up to eight facts; no two have one id. */
  private static Arbitrary<List<Fact>> facts() {
    return fact().list().ofMaxSize(8).map(AnyLedger::withoutSecondIds);
  }

  private static List<Fact> withoutSecondIds(List<Fact> facts) {
    Set<String> ids = new HashSet<>();
    return facts.stream().filter(fact -> fact.notes().id().map(ids::add).orElse(true)).toList();
  }

  /** Any fact of all nine variants. */
  public static Arbitrary<Fact> fact() {
    return Composed.of(
        Composed.<Fact>frequencyOf(
            Tuple.of(4, taskReport()),
            Tuple.of(2, triggerFired()),
            Tuple.of(1, deadlineExtended()),
            Tuple.of(1, reassigned()),
            Tuple.of(1, cancelled()),
            Tuple.of(1, taskAdded()),
            Tuple.of(1, taskChanged()),
            Tuple.of(1, withdrawn()),
            Tuple.of(2, indicatorRead())));
  }

  /** Any report: nothing said, partly done, done, about one occurrence. */
  public static Arbitrary<Fact.TaskReport> taskReport() {
    Arbitrary<Integer> daysAgo =
        Composed.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)), Tuple.of(3, Arbitraries.integers().between(1, 60)));
    return Composed.of(
        Combinators.combine(
                AnyPlan.taskRef(),
                AnyPeriod.day(),
                daysAgo.optional(0.5),
                AnyPeriod.day().injectNull(0.7),
                share().injectNull(0.6),
                Arbitraries.of("đang thực hiện", "hoàn thành", "quá hạn").injectNull(0.6),
                notes())
            .as(
                (task, on, ago, occurrence, percent, status, notes) ->
                    Fact.taskReport(task, on)
                        .doneOn(ago.map(on::minusDays).orElse(null))
                        .occurrence(occurrence)
                        .percent(percent)
                        .statedStatus(status)
                        .notes(notes)
                        .build()));
  }

  /** Any share from 0 to 100, most often whole. */
  public static Arbitrary<BigDecimal> share() {
    return Composed.frequencyOf(
        Tuple.of(1, Arbitraries.of(0, 100).map(BigDecimal::valueOf)),
        Tuple.of(2, Arbitraries.integers().between(1, 99).map(BigDecimal::valueOf)),
        Tuple.of(
            1, Arbitraries.integers().between(1, 9999).map(share -> BigDecimal.valueOf(share, 2))));
  }

  /** Any event, for one task or for all that wait. */
  public static Arbitrary<Fact.TriggerFired> triggerFired() {
    return Composed.of(
        Combinators.combine(released(), AnyPeriod.day(), decision(), notes())
            .as(
                (released, on, document, notes) ->
                    Fact.triggerFired(released, on).document(document).notes(notes).build()));
  }

  /** Any new deadline. */
  public static Arbitrary<Fact.DeadlineExtended> deadlineExtended() {
    return decided(
        Combinators.combine(AnyPlan.taskRef(), AnyDeadline.deadline(), AnyPeriod.day())
            .as(Fact::deadlineExtended));
  }

  /** Any change of leads. */
  public static Arbitrary<Fact.Reassigned> reassigned() {
    return decided(
        Combinators.combine(
                AnyPlan.taskRef(),
                AnyAgency.ref().list().ofMinSize(1).ofMaxSize(3),
                AnyPeriod.day())
            .as(Fact::reassigned));
  }

  /** Any cancellation. */
  public static Arbitrary<Fact.Cancelled> cancelled() {
    return decided(Combinators.combine(AnyPlan.taskRef(), AnyPeriod.day()).as(Fact::cancelled));
  }

  /** Any task that was added, in a section or in one of its own. */
  public static Arbitrary<Fact.TaskAdded> taskAdded() {
    return decided(
        Combinators.combine(
                AnyPlan.task(), Arbitraries.of("I", "2", "II/1").injectNull(0.5), AnyPeriod.day())
            .as(Fact::taskAdded));
  }

  /** Any task that was changed. */
  public static Arbitrary<Fact.TaskChanged> taskChanged() {
    return decided(
        Combinators.combine(AnyPlan.taskRef(), AnyPlan.task(), AnyPeriod.day())
            .as(Fact::taskChanged));
  }

  /** Any measured value. */
  public static Arbitrary<Fact.IndicatorRead> indicatorRead() {
    return Composed.of(
        Combinators.combine(indicatorRef(), AnyIndicator.reading(), AnyPeriod.day(), notes())
            .as(
                (indicator, reading, on, notes) ->
                    Fact.indicatorRead(indicator, reading, on).notes(notes).build()));
  }

  /** Any withdrawal. */
  public static Arbitrary<Fact.Withdrawn> withdrawn() {
    return Composed.of(
        Combinators.combine(Arbitraries.of("1", "2", "BC-3"), AnyPeriod.day(), notes())
            .as((fact, on, notes) -> Fact.withdrawn(fact, on).notes(notes).build()));
  }

  private static <F extends Fact> Arbitrary<F> decided(Arbitrary<FactBuilder.Decided<F>> decided) {
    return Composed.of(
        Combinators.combine(decided, decision(), notes())
            .as((fact, decision, notes) -> fact.decision(decision).notes(notes).build()));
  }

  /** Any reference to an indicator. */
  public static Arbitrary<IndicatorRef> indicatorRef() {
    return Combinators.combine(
            Arbitraries.of("1", "7.12", "18.1", "a"), AnyIndicator.horizon().optional(0.3))
        .as(
            (number, horizon) ->
                horizon
                    .map(by -> IndicatorRef.of(number, by))
                    .orElseGet(() -> IndicatorRef.of(number)));
  }

  /** Any release of one task or of all that wait for a trigger. */
  public static Arbitrary<Released> released() {
    return Composed.oneOf(
        AnyPlan.taskRef().map(Released::task), AnyDeadline.trigger().map(Released::allWaiting));
  }

  /** Any notes, most often none. */
  public static Arbitrary<FactNotes> notes() {
    Arbitrary<FactNotes> some =
        Made.by(FactNotes::builder)
            .with(0.3, Arbitraries.of("1", "2", "BC-3"), FactNotes.Builder::id)
            .with(0.5, AnyPlan.words(), FactNotes.Builder::source)
            .with(0.5, AnyPlan.words(), FactNotes.Builder::note)
            .with(AnyExtensions.extensions(), FactNotes.Builder::extensions)
            .with(AnyExtensions.doubts("on", "note"), FactNotes.Builder::doubts)
            .build(FactNotes.Builder::build);
    return Composed.of(
        Composed.frequencyOf(Tuple.of(1, Arbitraries.just(FactNotes.none())), Tuple.of(1, some)));
  }

  /** A fact with other notes. */
  public static Fact withNotes(Fact fact, FactNotes notes) {
    Object builder = ModelFields.toBuilder(fact);
    ModelFields.call(ModelFields.stepOf(builder.getClass(), "notes").orElseThrow(), builder, notes);
    return (Fact) ModelFields.built(builder);
  }

  private static Arbitrary<Citation> decision() {
    return AnyDocument.citation().injectNull(0.6);
  }
}
