package io.github.kehoach.laws.core;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.IndicatorRef;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of facts and ledgers. */
public final class AnyLedger {
  private AnyLedger() {}

  /** Any ledger of up to eight facts, in no order of days; simplest is the empty one. */
  public static Arbitrary<Ledger> ledger() {
    return Composed.of(
        Builders.withBuilder(Ledger::builder)
            .use(fact().list().ofMaxSize(8))
            .in(Ledger.Builder::addAllFacts)
            .use(AnyExtensions.extensions())
            .in(Ledger.Builder::extensions)
            .use(AnyExtensions.doubts("facts"))
            .in(Ledger.Builder::addAllDoubts)
            .build(Ledger.Builder::build));
  }

  /** Any fact of all six variants. */
  public static Arbitrary<Fact> fact() {
    return Composed.of(
        Arbitraries.<Fact>frequencyOf(
            Tuple.of(4, taskReport()),
            Tuple.of(2, triggerFired()),
            Tuple.of(1, deadlineExtended()),
            Tuple.of(1, reassigned()),
            Tuple.of(1, cancelled()),
            Tuple.of(2, indicatorRead())));
  }

  /** Any report: nothing said, partly done, done, about one occurrence. */
  public static Arbitrary<Fact.TaskReport> taskReport() {
    Arbitrary<Integer> daysAgo =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)), Tuple.of(3, Arbitraries.integers().between(1, 60)));
    Arbitrary<Integer> shares =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(0, 100)),
            Tuple.of(2, Arbitraries.integers().between(1, 99)));
    return Composed.of(
        Combinators.combine(
                AnyPlan.taskRef(),
                AnyPeriod.day(),
                daysAgo.optional(0.5),
                AnyPeriod.day().optional(0.3),
                shares.optional(0.4),
                Arbitraries.of("đang thực hiện", "hoàn thành", "quá hạn").optional(0.4),
                notes())
            .as(
                (task, on, ago, occurrence, percent, status, notes) ->
                    new Fact.TaskReport(
                        task,
                        on,
                        ago.map(on::minusDays),
                        occurrence,
                        percent.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        status,
                        notes)));
  }

  /** Any event, for one task or for all that wait. */
  public static Arbitrary<Fact.TriggerFired> triggerFired() {
    return Composed.of(
        Combinators.combine(released(), AnyPeriod.day(), decision(), notes())
            .as(Fact.TriggerFired::new));
  }

  /** Any new deadline. */
  public static Arbitrary<Fact.DeadlineExtended> deadlineExtended() {
    return Composed.of(
        Combinators.combine(
                AnyPlan.taskRef(), AnyDeadline.deadline(), AnyPeriod.day(), decision(), notes())
            .as(Fact.DeadlineExtended::new));
  }

  /** Any change of leads. */
  public static Arbitrary<Fact.Reassigned> reassigned() {
    return Composed.of(
        Combinators.combine(
                AnyPlan.taskRef(),
                AnyAgency.ref().list().ofMinSize(1).ofMaxSize(3),
                AnyPeriod.day(),
                decision(),
                notes())
            .as(Fact.Reassigned::new));
  }

  /** Any cancellation. */
  public static Arbitrary<Fact.Cancelled> cancelled() {
    return Composed.of(
        Combinators.combine(AnyPlan.taskRef(), AnyPeriod.day(), decision(), notes())
            .as(Fact.Cancelled::new));
  }

  /** Any measured value. */
  public static Arbitrary<Fact.IndicatorRead> indicatorRead() {
    return Composed.of(
        Combinators.combine(indicatorRef(), AnyIndicator.reading(), AnyPeriod.day(), notes())
            .as(Fact.IndicatorRead::new));
  }

  /** Any reference to an indicator. */
  public static Arbitrary<IndicatorRef> indicatorRef() {
    return Combinators.combine(
            Arbitraries.of("1", "7.12", "18.1", "a"), AnyIndicator.horizon().optional(0.3))
        .as(IndicatorRef::new);
  }

  /** Any release of one task or of all that wait for a trigger. */
  public static Arbitrary<Released> released() {
    return Arbitraries.oneOf(
        AnyPlan.taskRef().map(Released::task), AnyDeadline.trigger().map(Released::every));
  }

  /** Any notes, most often none. */
  public static Arbitrary<FactNotes> notes() {
    Arbitrary<FactNotes> some =
        Combinators.combine(
                AnyPlan.words().optional(0.5),
                AnyPlan.words().optional(0.5),
                AnyExtensions.extensions(),
                AnyExtensions.doubts("on", "note"))
            .as(FactNotes::new);
    return Composed.of(
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(FactNotes.none())), Tuple.of(1, some)));
  }

  private static Arbitrary<Optional<Citation>> decision() {
    return AnyDocument.citation().optional(0.4);
  }
}
