package io.github.kehoach.core.ledger;

import io.github.kehoach.core.internal.Refuse;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which facts of a ledger count. */
final class LedgerFacts {
  private LedgerFacts() {}

  static void checkIds(List<Fact> facts) {
    Set<String> seen = new HashSet<>();
    for (Fact fact : facts) {
      String id = fact.notes().id().orElse(null);
      if (id != null && !seen.add(id)) {
        throw Refuse.value("Ledger.facts", "each-once", id);
      }
    }
  }

  /** From the last to the first, because only a withdrawal that stands takes anything back. */
  static List<Fact> asOf(List<Fact> facts, LocalDate day) {
    Set<String> withdrawn = new HashSet<>();
    Deque<Fact> counted = new ArrayDeque<>();
    for (int i = facts.size() - 1; i >= 0; i--) {
      Fact fact = facts.get(i);
      if (fact.on().isAfter(day) || fact.notes().id().filter(withdrawn::contains).isPresent()) {
        continue;
      }
      fact.takesBack().ifPresentOrElse(withdrawn::add, () -> counted.addFirst(fact));
    }
    return List.copyOf(counted);
  }
}
