package io.github.kehoach.rules.compare;

import static io.github.kehoach.laws.core.Claim.claim;
import static io.github.kehoach.rules.compare.Related.serves;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.rules.DayByDay;
import io.github.kehoach.laws.rules.Expansion;
import io.github.kehoach.laws.rules.OrderLaws;
import io.github.kehoach.rules.compare.Related.Chain;
import io.github.kehoach.rules.compare.Related.Pair;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is said to serve does, and what is said to fail fails, day by day. */
class OrderSoundnessProperties {
  @Provide
  Arbitrary<Chain> chains() {
    return Related.chains(2);
  }

  @Provide
  Arbitrary<Chain> families() {
    return Related.families();
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Related.pairs();
  }

  @Property(tries = 500)
  @Law(
      id = "order-sound",
      says =
          "Where a deadline is said to serve another, each due day, beginning and event of the"
              + " other is served, day by day.",
      catches = "order that forgets until")
  Claim<?> whatServesIsServedDayByDay(@ForAll("chains") Chain chain) {
    Statistics.label("serves")
        .collect(serves(chain.link(0), chain.link(2), chain))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    return claim(
        () -> sound(chain.link(0), chain.link(2), chain, DeadlineOrder::compare),
        Related::pairs,
        pair ->
            OrderLaws.sound(
                pair.lower(),
                pair.upper(),
                new DayRange(pair.since(), Related.HORIZON),
                (lower, upper, since) ->
                    DeadlineOrder.compare(withoutEnd((Deadline.Every) lower), upper, since),
                new DayByDay()));
  }

  @Property(tries = 500)
  void whatServesInASmallFamilyIsServedDayByDay(@ForAll("families") Chain chain) {
    Deadline both = together(chain.link(0), chain.link(1));
    sound(both, chain.link(2), chain, DeadlineOrder::compare).check();
    Statistics.label("serves")
        .collect(serves(both, chain.link(2), chain))
        .coverage(coverage -> coverage.check(true).count(count -> count > 20));
  }

  @Property(tries = 500)
  void whatServesIsServedAsTheResolverSees(
      @ForAll("chains") Chain chain, @ForAll("families") Chain family) {
    OrderLaws.sound(
            chain.link(0),
            chain.link(2),
            chain.range(),
            DeadlineOrder::compare,
            OrderSoundnessProperties::resolved)
        .check();
    OrderLaws.sound(
            together(family.link(0), family.link(1)),
            family.link(2),
            family.range(),
            DeadlineOrder::compare,
            OrderSoundnessProperties::resolved)
        .check();
  }

  /** Occurrences as resolved, beginning with the first cycle that is not over. */
  private static List<Expansion.Due> resolved(Deadline.Every every, DayRange range) {
    ResolveContext context =
        ResolveContext.builder()
            .since(range.firstInclusive())
            .firstOccurrence(FirstOccurrence.CYCLE_END)
            .build();
    DayRange dueIn =
        new DayRange(
            range.firstInclusive().minusYears(2),
            range.lastInclusive().plusYears(every.offset() + 1L));
    return DeadlineResolver.resolve(every, context, dueIn).occurrences().stream()
        .map(occurrence -> new Expansion.Due(occurrence.cycle().days(), occurrence.day()))
        .filter(due -> !due.cycle().lastInclusive().isAfter(range.lastInclusive()))
        .toList();
  }

  private static Deadline together(Deadline one, Deadline other) {
    return one instanceof Deadline.Unstated || other instanceof Deadline.Unstated
        ? one
        : Deadline.allOf(one, other);
  }

  private static Deadline withoutEnd(Deadline.Every every) {
    return every.until().isEmpty()
        ? every
        : every.toBuilder().until(CalendarPeriod.year(9999)).build();
  }

  private static Outcome sound(Deadline lower, Deadline upper, Chain chain, OrderLaws.Order order) {
    return OrderLaws.sound(lower, upper, chain.range(), order, new DayByDay());
  }

  @Law(
      id = "order-misses-are-real",
      says =
          "The cycle in which a recurring duty is said to fail is the first that no lower"
              + " occurrence serves, and the lateness is that of the nearest; without a first cycle"
              + " the lower is taken at its best, as if every cycle counted.",
      catches = "order that begins a year late")
  Claim<?> theCycleThatFailsIsTheFirst(@ForAll("pairs") Pair pair) {
    Verdict verdict =
        DeadlineOrder.compare(pair.lower(), pair.upper(), pair.since()).duties().get(0).verdict();
    Statistics.label("verdict")
        .collect(verdict.getClass().getSimpleName())
        .coverage(
            coverage -> {
              coverage.check("Later").percentage(share -> share > 5);
              coverage.check("Dropped").percentage(share -> share > 20);
              coverage.check("Served").percentage(share -> share > 2);
            });
    return claim(
        () -> real(pair, DeadlineOrder::compare),
        Related::pairs,
        other ->
            real(
                other,
                (lower, upper, since) -> DeadlineOrder.compare(lower, upper, since.plusYears(1))));
  }

  private static Outcome real(Pair pair, OrderLaws.Order order) {
    return OrderLaws.missesAreReal(pair.lower(), pair.upper(), pair.since(), order, new DayByDay());
  }
}
