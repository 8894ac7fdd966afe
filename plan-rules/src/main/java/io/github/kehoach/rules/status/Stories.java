package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.place.TaskIndex;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tasks of a plan with the facts of a ledger about them. The task of a fact is found by what
 * its reference says of the plan, whichever way that is. Withdrawn facts do not count; tasks that
 * were added or changed are there as they read on the day. Used by one thread.
 */
final class Stories {
  private final GeneralEvents events = new GeneralEvents();
  private final FactFindings findings = new FactFindings();
  private final Readings readings;
  private final List<TaskStory> all = new ArrayList<>();

  /**
   * Sorts the facts.
   *
   * @param day facts that count from a later day are as if they were not there
   */
  Stories(Plan plan, Ledger ledger, LocalDate day) {
    if (ledger.follows(plan) == Identity.DIFFERENT) {
      throw new InvalidValueException(
          "PlanStatus.ledger", Messages.requirement("follows-plan"), ledger.plan().orElseThrow());
    }
    this.readings = new Readings(plan.indicators());
    TaskIndex index = TaskIndex.of(ledger.amended(plan, day));
    Set<Fact> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    counted.addAll(ledger.asOf(day));
    FactSorter sorter = new FactSorter(index, events, readings, findings);
    for (int i = 0; i < ledger.facts().size(); i++) {
      if (counted.contains(ledger.facts().get(i))) {
        sorter.sort(i, ledger.facts().get(i));
      }
    }
    Map<TaskVisit, TaskStory> byVisit = new HashMap<>();
    for (int i = 0; i < index.tasks().size(); i++) {
      TaskVisit task = index.tasks().get(i);
      TaskStory parent = task.parent().map(byVisit::get).orElse(null);
      TaskStory story = new TaskStory(task, parent, sorter.of(i));
      byVisit.put(task, story);
      all.add(story);
    }
  }

  /** Every task, each before its parts, in the order of print. */
  List<TaskStory> all() {
    return all;
  }

  /** Events that release everything that waits for them. */
  GeneralEvents events() {
    return events;
  }

  /** The indicators with what was read of them. */
  Readings readings() {
    return readings;
  }

  /** What is to be said about the facts. */
  FactFindings findings() {
    return findings;
  }
}
