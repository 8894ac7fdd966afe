package io.github.kehoach.rules.status;

import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one task without parts. It is done when everything in it that can be finished is:
 * a report of completion serves all that is due once or has no due day, a report that names a due
 * day serves that one. Recurring parts are done when the last of them is served; a standing part or
 * one on demand is never finished and does not keep the rest from being done. An extension counts
 * from the day of its decision, unless the task was done before. Used by one thread.
 */
final class Judgement {
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  final TaskStory story;
  final LocalDate asOf;
  private final ResolveContext policies;
  private final Stories stories;
  private final Map<Integer, DeadlineInForce> known = new HashMap<>();

  /** The deadline that is in force. */
  final DeadlineInForce current;

  private final Optional<DeadlineInForce> completed;

  Judgement(TaskStory story, LocalDate asOf, ResolveContext policies, Stories stories) {
    this.story = story;
    this.asOf = asOf;
    this.policies = policies;
    this.stories = stories;
    this.current = inForceOn(asOf);
    this.completed = completed();
  }

  /** The deadline that was in force on a day, as far as it is known. */
  DeadlineInForce inForceOn(LocalDate day) {
    LedgerEntry<Fact.DeadlineExtended> extension =
        story.extensionOn(day.isAfter(asOf) ? asOf : day);
    return known.computeIfAbsent(
        extension == null ? -1 : extension.index(),
        any -> DeadlineInForce.of(story, extension, policies, stories));
  }

  /** The deadline that decides. */
  DeadlineInForce deciding() {
    return completed.orElse(current);
  }

  boolean isDone() {
    return completed.isPresent();
  }

  boolean isCancelled() {
    return completed.isEmpty() && story.cancelled != null;
  }

  private Optional<DeadlineInForce> completed() {
    LedgerEntry<Fact.TaskReport> done = story.done;
    List<LocalDate> days = new ArrayList<>();
    if (done != null) {
      days.add(done.fact().doneOn().orElse(asOf));
    }
    story.lastService().ifPresent(days::add);
    return days.stream()
        .filter(day -> isComplete(inForceOn(day), lastDayInForce(day)))
        .findFirst()
        .map(this::inForceOn);
  }

  private LocalDate lastDayInForce(LocalDate day) {
    return story
        .extensionAfter(day)
        .filter(next -> !next.isAfter(asOf))
        .map(next -> next.minusDays(1))
        .orElse(asOf);
  }

  private boolean isComplete(DeadlineInForce deciding, LocalDate until) {
    PreparedDeadline prepared = deciding.prepared();
    if (deciding.recursUnknown()
        || (!prepared.recurs() && prepared.once().isEmpty() && !deciding.finishesUndated())) {
      return false;
    }
    boolean reported = reportedDone(deciding).isPresent();
    return (reported || !deciding.finishesUndated())
        && (reported || isServed(prepared.once()))
        && (!prepared.recurs() || isRunOut(deciding, until));
  }

  private boolean isRunOut(DeadlineInForce deciding, LocalDate until) {
    if (until.isBefore(LAST) && !deciding.prepared().nextOfRecurring(until.plusDays(1)).isEmpty()) {
      return false;
    }
    List<Occurrence> all = deciding.recurrences(until);
    return !all.isEmpty() && isServed(all);
  }

  private boolean isServed(List<Occurrence> all) {
    return all.stream().allMatch(one -> story.service(one.day()) != null);
  }

  /** The day on which the task was reported as done as a whole, under a deadline. */
  Optional<LocalDate> reportedDone(DeadlineInForce deciding) {
    return Optional.ofNullable(story.done)
        .flatMap(entry -> entry.fact().doneOn())
        .filter(day -> inForceOn(day).equals(deciding));
  }

  /** The due days, increasing; of a cancelled task those that were served. */
  List<DueStatus> due() {
    DeadlineInForce deciding = deciding();
    Optional<LocalDate> whole = reportedDone(deciding);
    List<DueStatus> due = new ArrayList<>();
    for (Occurrence one : deciding.prepared().once()) {
      due.add(DueStatus.of(one, served(one.day()).or(() -> whole), asOf));
    }
    List<Occurrence> recurrences = new ArrayList<>(deciding.recurrences(asOf));
    if (!isDone() && asOf.isBefore(LAST)) {
      recurrences.addAll(deciding.prepared().nextOfRecurring(asOf.plusDays(1)));
    }
    recurrences.forEach(one -> due.add(DueStatus.of(one, served(one.day()), asOf)));
    addEarlier(due);
    if (isCancelled()) {
      due.removeIf(one -> !one.isServed());
    }
    due.sort(Comparator.comparing(DueStatus::day));
    return due;
  }

  /** Due days that were served before an extension put others in their place. */
  private void addEarlier(List<DueStatus> due) {
    Set<LocalDate> known = new HashSet<>();
    due.forEach(one -> known.add(one.day()));
    for (LocalDate day : story.servedDays()) {
      if (!known.contains(day) && inForceOn(day).isDue(day)) {
        due.add(DueStatus.of(day, CalendarPeriod.day(day), Optional.empty(), served(day), asOf));
      }
    }
  }

  private Optional<LocalDate> served(LocalDate dueDay) {
    return service(dueDay).flatMap(entry -> entry.fact().doneOn());
  }

  /** The report that serves a due day by naming it. */
  Optional<LedgerEntry<Fact.TaskReport>> service(LocalDate dueDay) {
    return Optional.ofNullable(story.service(dueDay));
  }

  /** Whether a report can name a day as due: under some deadline that it can have meant. */
  boolean isDue(LocalDate day, Fact.TaskReport report) {
    return current.isDue(day)
        || inForceOn(day).isDue(day)
        || inForceOn(report.doneOn().orElse(report.on())).isDue(day);
  }

  /** The report that completed the task as a whole, if one did. */
  @Nullable LedgerEntry<Fact.TaskReport> completion() {
    return reportedDone(deciding()).isPresent() ? Objects.requireNonNull(story.done) : null;
  }
}
