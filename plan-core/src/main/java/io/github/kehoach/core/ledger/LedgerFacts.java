package io.github.kehoach.core.ledger;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Requirements;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which facts of a ledger count, and what they make of a plan. */
final class LedgerFacts {
  private LedgerFacts() {}

  static void checkIds(List<Fact> facts) {
    Set<String> seen = new HashSet<>();
    for (Fact fact : facts) {
      String id = fact.notes().id().orElse(null);
      if (id != null && !seen.add(id)) {
        throw new InvalidValueException("Ledger.facts", Requirements.EACH_ONCE, id);
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
      if (fact instanceof Fact.Withdrawn taken) {
        withdrawn.add(taken.fact());
      } else {
        counted.addFirst(fact);
      }
    }
    return List.copyOf(counted);
  }

  static Plan amended(Plan plan, List<Fact> facts) {
    Plan amended = plan;
    for (Fact fact : facts) {
      if (fact instanceof Fact.TaskAdded added) {
        amended = with(amended, added);
      } else if (fact instanceof Fact.TaskChanged changed
          && amended.find(changed.task()).isPresent()) {
        amended = amended.with(changed.task(), old -> changed.changed().toBuilder());
      }
    }
    return amended;
  }

  private static Plan with(Plan plan, Fact.TaskAdded fact) {
    String section = fact.section().orElse(null);
    if (section == null) {
      return plan.toBuilder().addSection(Section.builder().addTask(fact.added()).build()).build();
    }
    return plan.findSection(section).isPresent()
        ? plan.withSection(section, old -> old.addTask(fact.added()))
        : plan;
  }
}
