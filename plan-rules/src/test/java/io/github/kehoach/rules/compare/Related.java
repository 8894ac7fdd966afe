package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.rules.AnyOrder;
import io.github.kehoach.rules.compare.DeadlineComparison.Answer;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Deadlines that have something to do with each other, and the day they are compared from. */
final class Related {
  static final LocalDate HORIZON = LocalDate.of(2070, 12, 31);

  private Related() {}

  /** Deadlines of which each loosens the one before, or any others. */
  record Chain(List<Deadline> links, LocalDate since) {
    Deadline link(int number) {
      return links.get(number);
    }

    DayRange range() {
      return new DayRange(since, HORIZON);
    }
  }

  record Pair(Deadline.Every lower, Deadline.Every upper, LocalDate since) {}

  static Arbitrary<Chain> chains(int steps) {
    return Combinators.combine(
            AnyOrder.chain(steps), Composed.oneOf(AnyOrder.since(), AnyPeriod.day()))
        .as(Chain::new);
  }

  /** Three deadlines of one small world, in no order. */
  static Arbitrary<Chain> families() {
    Arbitrary<Deadline> alike = AnyOrder.alike().map(every -> every);
    return Composed.oneOf(
        Combinators.combine(alike.list().ofSize(3), AnyOrder.since()).as(Chain::new),
        Combinators.combine(AnyOrder.kin().list().ofSize(3), AnyOrder.since()).as(Chain::new));
  }

  static Arbitrary<Pair> pairs() {
    return Combinators.combine(AnyOrder.alike(), AnyOrder.alike(), AnyOrder.since()).as(Pair::new);
  }

  static boolean serves(Deadline lower, Deadline upper, Chain chain) {
    return DeadlineOrder.compare(lower, upper, chain.since()).answer() == Answer.SERVES;
  }
}
