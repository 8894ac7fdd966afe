package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.place.TaskIndex;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a plan with the facts of a ledger about them, found in one walk. The task of a fact
 * is found by what its reference says of the plan, whichever way that is. Withdrawn facts do not
 * count; tasks that were added or changed are there as they read on the day. Used by one thread.
 */
final class Stories {
  private final FactFindings findings = new FactFindings();
  private final List<TaskStory> all = new ArrayList<>();
  private final Readings readings;
  private final TaskIndex index;
  private final Map<Integer, List<LedgerEntry<?>>> byTask = new HashMap<>();
  private final List<LedgerEntry<Fact.TriggerFired>> general = new ArrayList<>();
  private final Map<Object, LedgerEntry<Fact.TriggerFired>> earliest = new HashMap<>();
  private final Set<Object> awaited = new HashSet<>();

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
    this.index = TaskIndex.of(ledger.amended(plan, day));
    Set<Fact> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    counted.addAll(ledger.asOf(day));
    for (int i = 0; i < ledger.facts().size(); i++) {
      if (counted.contains(ledger.facts().get(i))) {
        ledger.facts().get(i).match(new Sorter(i));
      }
    }
    Map<TaskVisit, TaskStory> byVisit = new HashMap<>();
    for (int i = 0; i < index.tasks().size(); i++) {
      TaskVisit task = index.tasks().get(i);
      TaskStory parent = task.parent().map(byVisit::get).orElse(null);
      TaskStory story = new TaskStory(task, parent, byTask.getOrDefault(i, List.of()));
      byVisit.put(task, story);
      all.add(story);
    }
  }

  /** Every task, each before its parts, in the order of print. */
  List<TaskStory> all() {
    return all;
  }

  /** The indicators with what was read of them. */
  Readings readings() {
    return readings;
  }

  /** What is to be said about the facts. */
  FactFindings findings() {
    return findings;
  }

  /**
   * The earliest event that releases whatever waits for exactly this trigger; from now on somebody
   * waits for it.
   */
  @Nullable LedgerEntry<Fact.TriggerFired> firing(Trigger trigger) {
    Object key = trigger.key();
    awaited.add(key);
    return earliest.get(key);
  }

  /** Reports the events that nobody has waited for so far. */
  void reportUnasked() {
    general.stream()
        .filter(event -> !awaited.contains(trigger(event).key()))
        .forEach(event -> findings.add(event.index(), FactIssue.NOTHING_WAITS, Optional.empty()));
  }

  private static Trigger trigger(LedgerEntry<Fact.TriggerFired> event) {
    return ((Released.AllWaiting) event.fact().released()).trigger();
  }

  /** Gives one fact to the task, event or indicator that it names. */
  private final class Sorter implements Fact.Cases<Boolean> {
    private final int place;

    Sorter(int place) {
      this.place = place;
    }

    @Override
    public Boolean taskReport(Fact.TaskReport report) {
      return about(report.task(), report);
    }

    @Override
    public Boolean deadlineExtended(Fact.DeadlineExtended extended) {
      return about(extended.task(), extended);
    }

    @Override
    public Boolean reassigned(Fact.Reassigned reassigned) {
      return about(reassigned.task(), reassigned);
    }

    @Override
    public Boolean cancelled(Fact.Cancelled cancelled) {
      return about(cancelled.task(), cancelled);
    }

    /** The task reads so in the plan that is judged; a reference that finds none is told. */
    @Override
    public Boolean taskChanged(Fact.TaskChanged changed) {
      return about(changed.task(), changed);
    }

    @Override
    public Boolean triggerFired(Fact.TriggerFired fired) {
      if (fired.released() instanceof Released.OneTask one) {
        return about(one.task(), fired);
      }
      LedgerEntry<Fact.TriggerFired> event = new LedgerEntry<>(place, fired);
      earliest.merge(
          trigger(event).key(), event, (a, b) -> Objects.requireNonNull(LedgerEntry.first(a, b)));
      return general.add(event);
    }

    @Override
    public Boolean taskAdded(Fact.TaskAdded added) {
      return true; // stands in the plan that is judged
    }

    @Override
    public Boolean withdrawn(Fact.Withdrawn withdrawn) {
      return true; // what it withdrew does not come here
    }

    @Override
    public Boolean indicatorRead(Fact.IndicatorRead read) {
      return readings.add(new LedgerEntry<>(place, read), findings);
    }

    private boolean about(TaskRef ref, Fact fact) {
      TaskIndex.Found found = index.find(ref);
      if (index.means(ref) && found.task().isPresent()) {
        return byTask
            .computeIfAbsent(found.task().getAsInt(), any -> new ArrayList<>(1))
            .add(new LedgerEntry<>(place, fact));
      }
      FactIssue issue =
          !index.means(ref)
              ? FactIssue.OTHER_DOCUMENT
              : found.several() ? FactIssue.AMBIGUOUS_TASK : FactIssue.UNKNOWN_TASK;
      return findings.add(place, issue, Optional.empty(), words(ref));
    }
  }

  private static Text words(TaskRef ref) {
    String path =
        Stream.concat(Stream.of(ref.task()), ref.subtasks().stream())
            .map(PartNumber::toString)
            .collect(Collectors.joining("."));
    return ref.section()
        .map(section -> text("fact.taskInSection", path, section))
        .orElseGet(() -> text("fact.task", path));
  }
}
