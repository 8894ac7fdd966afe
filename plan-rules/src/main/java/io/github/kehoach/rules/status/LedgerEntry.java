package io.github.kehoach.rules.status;

import io.github.kehoach.core.ledger.Fact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its place in the ledger. Ordered by the day from which it counts, then by place.
 *
 * @param <F> the kind of fact
 */
record LedgerEntry<F extends Fact>(int index, F fact) implements Comparable<LedgerEntry<?>> {
  private static final Comparator<LedgerEntry<?>> ORDER =
      Comparator.<LedgerEntry<?>, LocalDate>comparing(LedgerEntry::on)
          .thenComparingInt(LedgerEntry::index);

  LocalDate on() {
    return fact.on();
  }

  @Override
  public int compareTo(LedgerEntry<?> other) {
    return ORDER.compare(this, other);
  }

  /** The later of two, of which either may be missing. */
  static <F extends Fact> @Nullable LedgerEntry<F> last(
      @Nullable LedgerEntry<F> a, @Nullable LedgerEntry<F> b) {
    return Stream.concat(Stream.ofNullable(a), Stream.ofNullable(b)).max(ORDER).orElse(null);
  }
}
