package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
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
  private final Plan amended;
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
      Citation other = ledger.plan().orElseThrow();
      throw new InvalidValueException(
          "PlanStatus.ledger",
          Messages.requirement("follows-plan"),
          other.number().map(Object::toString).orElseGet(other::toString));
    }
    this.readings = new Readings(plan.indicators());
    this.amended = ledger.amended(plan, day);
    this.index = TaskIndex.of(amended);
    Set<Fact> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    counted.addAll(ledger.asOf(day));
    for (int i = 0; i < ledger.facts().size(); i++) {
      if (counted.contains(ledger.facts().get(i))) {
        Fact fact = ledger.facts().get(i);
        LedgerEntry<Fact> entry = new LedgerEntry<>(i, fact);
        fact.match(new Sorter(i)).ifPresent(ref -> about(ref, entry));
      }
    }
    findings.ofWithdrawals(ledger, day);
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

  private void about(TaskRef ref, LedgerEntry<Fact> entry) {
    TaskIndex.Found found = index.find(ref);
    if (!index.means(ref)) {
      findings.add(entry.index(), FactIssue.OTHER_DOCUMENT, Optional.empty(), words(ref));
    } else if (found.task().isPresent()) {
      byTask.computeIfAbsent(found.task().getAsInt(), any -> new ArrayList<>(1)).add(entry);
    } else {
      FactIssue issue = found.several() ? FactIssue.AMBIGUOUS_TASK : FactIssue.UNKNOWN_TASK;
      findings.add(entry.index(), issue, Optional.empty(), words(ref));
    }
  }

  /** The task that a fact names; a fact about an event or indicator is kept, and names none. */
  private final class Sorter implements Fact.Cases<Optional<TaskRef>> {
    private final int place;

    Sorter(int place) {
      this.place = place;
    }

    @Override
    public Optional<TaskRef> taskReport(Fact.TaskReport report) {
      return Optional.of(report.task());
    }

    @Override
    public Optional<TaskRef> deadlineExtended(Fact.DeadlineExtended extended) {
      return Optional.of(extended.task());
    }

    @Override
    public Optional<TaskRef> reassigned(Fact.Reassigned reassigned) {
      return Optional.of(reassigned.task());
    }

    @Override
    public Optional<TaskRef> cancelled(Fact.Cancelled cancelled) {
      return Optional.of(cancelled.task());
    }

    /** The task reads so in the plan that is judged; a reference that finds none is told. */
    @Override
    public Optional<TaskRef> taskChanged(Fact.TaskChanged changed) {
      return Optional.of(changed.task());
    }

    @Override
    public Optional<TaskRef> triggerFired(Fact.TriggerFired fired) {
      if (fired.released() instanceof Released.OneTask one) {
        return Optional.of(one.task());
      }
      LedgerEntry<Fact.TriggerFired> event = new LedgerEntry<>(place, fired);
      earliest.merge(trigger(event).key(), event, BinaryOperator.minBy(Comparator.naturalOrder()));
      general.add(event);
      return Optional.empty();
    }

    @Override
    public Optional<TaskRef> taskAdded(Fact.TaskAdded added) {
      added
          .section()
          .filter(section -> amended.findSection(section).isEmpty())
          .ifPresent(
              section -> findings.add(place, FactIssue.UNKNOWN_SECTION, Optional.empty(), section));
      return Optional.empty(); // stands in the plan that is judged
    }

    @Override
    public Optional<TaskRef> withdrawn(Fact.Withdrawn withdrawn) {
      return Optional.empty(); // what it withdrew does not come here
    }

    @Override
    public Optional<TaskRef> indicatorRead(Fact.IndicatorRead read) {
      readings.add(new LedgerEntry<>(place, read), findings);
      return Optional.empty();
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
