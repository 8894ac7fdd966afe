package io.github.kehoach.laws.rules;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.rules.AnyStatus.Followed;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which tasks have missed a due day, found the slow way: every due day against every fact. Knows
 * nothing of extensions and cancellations.
 */
public final class MissedDays {
  private final Followed followed;
  private final LocalDate since;
  private final Set<String> missed = new HashSet<>();

  private MissedDays(Followed followed) {
    this.followed = followed;
    this.since = followed.plan().document().date().map(CalendarPeriod::firstDay).orElseThrow();
  }

  /** The numbers of the tasks without parts that have missed a due day. */
  public static Set<String> of(Followed followed) {
    MissedDays days = new MissedDays(followed);
    for (Section section : followed.plan().sections()) {
      for (Task task : section.tasks()) {
        TaskRef ref = TaskRef.of(task.number().orElseThrow());
        if (task.subtasks().isEmpty()) {
          days.look(ref, List.of(ref), Optional.empty(), task.deadline());
        }
        for (Task part : task.subtasks()) {
          TaskRef own = ref.subtask(part.number().orElseThrow());
          boolean inherits = part.deadline().equals(Deadline.unstated());
          days.look(
              own,
              inherits ? List.of(own, ref) : List.of(own),
              Optional.of(ref),
              inherits ? task.deadline() : part.deadline());
        }
      }
    }
    return days.missed;
  }

  private void look(TaskRef own, List<TaskRef> names, Optional<TaskRef> whole, Deadline deadline) {
    List<Fact.TriggerFired> events = new ArrayList<>();
    Set<LocalDate> served = new HashSet<>();
    boolean done = false;
    for (Fact fact : followed.ledger().facts()) {
      if (fact.on().isAfter(followed.asOf())) {
        continue;
      }
      if (fact instanceof Fact.TriggerFired fired) {
        boolean named =
            fired.released() instanceof Released.OneTask one && names.contains(one.task());
        if (named || fired.released() instanceof Released.AllWaiting) {
          events.add(named ? Fact.triggerFired(Released.task(own), fired.on()).build() : fired);
        }
      }
      if (fact instanceof Fact.TaskReport report && report.doneOn().isPresent()) {
        if (report.occurrence().isPresent()) {
          if (names.contains(report.task())) {
            served.add(report.occurrence().get());
          }
        } else {
          done |= report.task().equals(own) || whole.equals(Optional.of(report.task()));
        }
      }
    }
    ResolveContext context = ResolveContext.builder().since(since).events(events).build();
    LocalDate before = followed.asOf().minusDays(1);
    DayRange range = DayRange.ofClosed(LocalDate.of(2000, 1, 1), before);
    for (Occurrence one : DeadlineResolver.resolve(deadline, context, range).occurrences()) {
      boolean once = !(one.part().deadline() instanceof Deadline.Every);
      if (!served.contains(one.day()) && !(once && done)) {
        missed.add(number(own));
      }
    }
  }

  private static String number(TaskRef ref) {
    return ref.subtasks().isEmpty()
        ? ref.task().toString()
        : ref.task() + "." + ref.subtasks().get(0);
  }
}
