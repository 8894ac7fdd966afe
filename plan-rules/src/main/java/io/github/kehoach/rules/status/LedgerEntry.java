package io.github.kehoach.rules.status;

import io.github.kehoach.core.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its place in the ledger. Ordered by the day from which it counts, then by place.
 *
 * @param <F> the kind of fact
 */
record LedgerEntry<F extends Fact>(int index, F fact) implements Comparable<LedgerEntry<?>> {
  LocalDate on() {
    return fact.on();
  }

  @Override
  public int compareTo(LedgerEntry<?> other) {
    int byDay = fact.on().compareTo(other.fact().on());
    return byDay != 0 ? byDay : Integer.compare(index, other.index());
  }

  /** The later of two, of which either may be missing. */
  static <F extends Fact> @Nullable LedgerEntry<F> last(
      @Nullable LedgerEntry<F> a, @Nullable LedgerEntry<F> b) {
    return a == null || (b != null && b.compareTo(a) > 0) ? b : a;
  }

  /** The earlier of two, of which either may be missing. */
  static <F extends Fact> @Nullable LedgerEntry<F> first(
      @Nullable LedgerEntry<F> a, @Nullable LedgerEntry<F> b) {
    return a == null || (b != null && b.compareTo(a) < 0) ? b : a;
  }
}
