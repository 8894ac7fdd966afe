package io.github.kehoach.rules.compare;

import static io.github.kehoach.laws.core.Claim.claim;
import static io.github.kehoach.rules.compare.Related.serves;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.rules.AnyOrder;
import io.github.kehoach.laws.rules.OrderLaws;
import io.github.kehoach.rules.compare.DeadlineComparison.Answer;
import io.github.kehoach.rules.compare.Related.Chain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The order as such. */
class DeadlineOrderProperties {
  @Provide
  Arbitrary<Deadline> deadlines() {
    return AnyDeadline.deadline();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyPeriod.day();
  }

  @Provide
  Arbitrary<Chain> chains() {
    return Related.chains(2);
  }

  @Provide
  Arbitrary<Chain> families() {
    return Related.families();
  }

  @Law(
      id = "order-reflexive",
      says =
          "A deadline serves itself, unless a part of it is unread or returns every so many cycles"
              + " without a first one; then it is at least no looser.",
      catches = "order that is strict")
  Claim<?> everyDeadlineServesItself(
      @ForAll("deadlines") Deadline deadline, @ForAll("days") LocalDate since) {
    Statistics.label("decided")
        .collect(!OrderLaws.hasUnknownPart(deadline))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 70));
    return claim(
        () -> OrderLaws.reflexive(deadline, since, DeadlineOrder::compare),
        () ->
            OrderLaws.reflexive(
                deadline,
                LocalDate.of(2025, 2, 20),
                (lower, upper, on) ->
                    DeadlineOrder.compare(
                        upper instanceof Deadline.By ? Deadline.open() : lower, upper, on)));
  }

  @Law(
      id = "order-transitive",
      says = "What serves a deadline serves whatever that deadline serves.",
      catches = "order that forgives a month")
  Claim<?> servingIsTransitive(@ForAll("chains") Chain chain) {
    boolean forms =
        serves(chain.link(0), chain.link(1), chain) && serves(chain.link(1), chain.link(2), chain);
    Statistics.label("real chains")
        .collect(forms)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    Statistics.label("real chains of different deadlines")
        .collect(forms && chain.links().stream().distinct().count() == 3)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
    return claim(
        () -> transitive(chain, DeadlineOrder::compare),
        () -> Related.chains(2),
        other ->
            OrderLaws.transitive(
                other.link(2),
                other.link(1),
                other.link(0),
                other.since(),
                DeadlineOrderProperties::aMonthLaterServes));
  }

  @Property
  void servingIsTransitiveInASmallFamily(@ForAll("families") Chain chain) {
    transitive(chain, DeadlineOrder::compare).check();
    Statistics.label("real chains")
        .collect(
            serves(chain.link(0), chain.link(1), chain)
                && serves(chain.link(1), chain.link(2), chain))
        .coverage(coverage -> coverage.check(true).count(count -> count > 2));
  }

  private static DeadlineComparison aMonthLaterServes(
      Deadline lower, Deadline upper, LocalDate since) {
    DeadlineComparison comparison = DeadlineOrder.compare(lower, upper, since);
    boolean nearly =
        comparison.duties().stream()
            .allMatch(
                duty ->
                    duty.isServed()
                        || (duty.verdict() instanceof Verdict.Later later
                            && later.lateDays() < 32));
    return nearly ? new DeadlineComparison(Answer.SERVES, comparison.duties()) : comparison;
  }

  private static Outcome transitive(Chain chain, OrderLaws.Order order) {
    return OrderLaws.transitive(chain.link(0), chain.link(1), chain.link(2), chain.since(), order);
  }

  @Law(
      id = "order-monotone",
      says = "A lower deadline that another one serves never has a better answer than that one.",
      catches = "order that likes open deadlines")
  Claim<?> loosenessNeverHelps(
      @ForAll("chains") Chain chain, @ForAll("deadlines") Deadline other, @ForAll int choice) {
    Deadline upper = Math.floorMod(choice, 2) == 0 ? other : chain.link(2);
    Statistics.label("answer before")
        .collect(DeadlineOrder.compare(chain.link(0), upper, chain.since()).answer())
        .coverage(
            coverage -> {
              coverage.check(Answer.LOOSER).percentage(share -> share > 10);
              coverage.check(Answer.NOT_DECIDED).percentage(share -> share > 5);
              coverage.check(Answer.SERVES).percentage(share -> share > 10);
            });
    return claim(
        () ->
            OrderLaws.monotone(
                chain.link(0), chain.link(1), upper, chain.since(), DeadlineOrder::compare),
        () -> Combinators.combine(Related.chains(1), AnyDeadline.dated()).as(UnderDated::new),
        value ->
            OrderLaws.monotone(
                value.chain().link(0),
                value.chain().link(1),
                value.upper(),
                value.chain().since(),
                (lower, above, since) ->
                    lower instanceof Deadline.Open
                        ? new DeadlineComparison(Answer.SERVES, List.of())
                        : DeadlineOrder.compare(lower, above, since)));
  }

  @Property
  void loosenessNeverHelpsInASmallFamily(@ForAll("families") Chain chain) {
    OrderLaws.monotone(
            chain.link(0), chain.link(1), chain.link(2), chain.since(), DeadlineOrder::compare)
        .check();
    Statistics.label("looser")
        .collect(serves(chain.link(0), chain.link(1), chain))
        .coverage(coverage -> coverage.check(true).count(count -> count > 50));
  }

  private record UnderDated(Chain chain, Deadline upper) {}

  @Law(
      id = "order-later-day-is-looser",
      says = "Of two due days the later is looser by the days between, and the earlier serves.",
      catches = "order that counts months as thirty days")
  Claim<?> aLaterDayIsLooserByTheDaysBetween(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 4000) int more,
      @ForAll("days") LocalDate since) {
    return claim(
        () -> laterDay(day, more, since, DeadlineOrder::compare),
        () ->
            laterDay(
                day,
                31,
                day,
                (lower, upper, on) ->
                    DeadlineOrder.compare(
                        Deadline.by(CalendarPeriod.day(day.plusDays(30))), upper, on)));
  }

  private static Outcome laterDay(LocalDate day, int more, LocalDate since, OrderLaws.Order order) {
    return OrderLaws.laterDayIsLooser(
        Deadline.by(CalendarPeriod.day(day)),
        Deadline.before(CalendarPeriod.day(day.plusDays(more + 1L))),
        more,
        since,
        order);
  }

  @Law(
      id = "order-of-parts-is-irrelevant",
      says = "In what order the parts of a mixture stand changes no answer and no lateness.",
      catches = "order that looks at the first part")
  Claim<?> partsMayStandInAnyOrder(
      @ForAll("mixtures") Chain chain, @ForAll("deadlines") Deadline other, @ForAll long seed) {
    return claim(
        () ->
            Outcome.all(
                shuffled(chain.link(0), other, chain.since(), seed, DeadlineOrder::compare),
                shuffled(chain.link(0), chain.link(1), chain.since(), seed, DeadlineOrder::compare),
                shuffled(other, chain.link(0), chain.since(), seed, DeadlineOrder::compare)),
        AnyDeadline::allOf,
        deadline ->
            shuffled(
                deadline,
                deadline,
                LocalDate.of(2025, 2, 20),
                1,
                (lower, upper, since) ->
                    DeadlineOrder.compare(
                        DeadlineOrder.duties(lower).get(0).deadline(), upper, since)));
  }

  @Provide
  Arbitrary<Chain> mixtures() {
    Arbitrary<Deadline> mixed =
        Composed.oneOf(AnyDeadline.allOf(), AnyDeadline.scoped().map(scoped -> scoped));
    return Combinators.combine(mixed, AnyOrder.loosening(), AnyPeriod.day())
        .as((first, step, since) -> new Chain(List.of(first, step.apply(first)), since));
  }

  private static Outcome shuffled(
      Deadline lower, Deadline upper, LocalDate since, long seed, OrderLaws.Order order) {
    Random random = new Random(seed);
    return OrderLaws.partsInAnyOrder(
        lower, shuffle(lower, random), upper, shuffle(upper, random), since, order);
  }

  private static Deadline shuffle(Deadline deadline, Random random) {
    if (deadline instanceof Deadline.AllOf all) {
      List<Deadline> parts = new ArrayList<>(all.parts());
      parts.replaceAll(part -> shuffle(part, random));
      Collections.shuffle(parts, random);
      return Deadline.allOf(parts);
    }
    if (deadline instanceof Deadline.Scoped scoped) {
      List<ScopedPart> parts = new ArrayList<>(scoped.parts());
      parts.replaceAll(part -> ScopedPart.of(part.scope(), shuffle(part.deadline(), random)));
      Collections.shuffle(parts, random);
      return Deadline.scoped(parts);
    }
    return deadline;
  }
}
