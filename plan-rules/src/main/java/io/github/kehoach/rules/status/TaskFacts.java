package io.github.kehoach.rules.status;

import io.github.kehoach.core.ledger.Fact;
import java.util.ArrayList;
import java.util.List;

/** The facts that name one task, in the order of the ledger. Used by one thread. */
final class TaskFacts {
  final List<LedgerEntry<Fact.TaskReport>> reports = new ArrayList<>(0);
  final List<LedgerEntry<Fact.DeadlineExtended>> extensions = new ArrayList<>(0);
  final List<LedgerEntry<Fact.TriggerFired>> events = new ArrayList<>(0);
  final List<LedgerEntry<Fact.Cancelled>> cancellations = new ArrayList<>(0);
  final List<LedgerEntry<Fact.Reassigned>> reassignments = new ArrayList<>(0);

  /** Whether a report or an event names the task. */
  boolean isNamed() {
    return !reports.isEmpty() || !events.isEmpty();
  }
}
