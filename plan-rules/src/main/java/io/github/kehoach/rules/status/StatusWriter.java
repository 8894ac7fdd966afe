package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.schedule.Duties;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Turns judgements into statuses: of a task without parts, and of one that follows from them. */
final class StatusWriter {

  private final int nearDays;
  private final Function<List<AgencyRef>, List<Holder>> holders;

  StatusWriter(int nearDays, Function<List<AgencyRef>, List<Holder>> holders) {
    this.nearDays = nearDays;
    this.holders = holders;
  }

  /** The status of a task without parts. */
  TaskStatus leaf(Judgement judgement) {
    List<DueStatus> due = judgement.due();
    TaskState state = state(judgement, due);
    DeadlineInForce deciding = judgement.deciding();
    Deadline planned = judgement.story.visit.deadline();
    TaskStatus.Builder status =
        about(judgement.story)
            .state(state)
            .flags(flags(judgement, state, due))
            .deadline(deciding.prepared().deadline())
            .due(due)
            .reason(new StatusReason(judgement, state, due).reason());
    if (deciding.extension() != null) {
      status.original(planned);
    }
    if (state.isOpen()) {
      status.waitingFor(
          deciding.duties().awaited().stream().map(one -> one.deadline().trigger()).toList());
    }
    if (state.isDone()) {
      status.doneOn(doneOn(judgement, due).orElse(null));
    }
    return status.build();
  }

  private static TaskState state(Judgement judgement, List<DueStatus> due) {
    if (judgement.isCancelled()) {
      return TaskState.CANCELLED;
    }
    DueStatus.State missed =
        judgement.isDone() ? DueStatus.State.SERVED_LATE : DueStatus.State.OVERDUE;
    boolean late = due.stream().anyMatch(one -> one.state() == missed);
    return TaskState.of(judgement.isDone(), !due.isEmpty(), late);
  }

  private static Optional<LocalDate> doneOn(Judgement judgement, List<DueStatus> due) {
    return judgement
        .reportedDone(judgement.deciding())
        .or(
            () ->
                due.stream().flatMap(one -> one.doneOn().stream()).max(Comparator.naturalOrder()));
  }

  private Set<TaskFlag> flags(Judgement judgement, TaskState state, List<DueStatus> due) {
    DeadlineInForce deciding = judgement.deciding();
    Duties duties = deciding.duties();
    EnumSet<TaskFlag> flags = EnumSet.noneOf(TaskFlag.class);
    LocalDate near = judgement.asOf.plusDays(nearDays);
    set(flags, TaskFlag.WAITING, state.isOpen() && !duties.awaited().isEmpty());
    set(flags, TaskFlag.RELEASED, !duties.released().isEmpty());
    boolean runs = duties.standing().stream().anyMatch(one -> !one.isOverBefore(judgement.asOf));
    set(flags, TaskFlag.STANDING, runs);
    set(flags, TaskFlag.ON_DEMAND, !duties.onDemand().isEmpty());
    set(flags, TaskFlag.UNREAD, !duties.unread().isEmpty());
    boolean soon =
        due.stream()
            .anyMatch(one -> one.state() == DueStatus.State.UPCOMING && !one.day().isAfter(near));
    set(flags, TaskFlag.NEAR_DUE, state.isOpen() && soon);
    set(flags, TaskFlag.EXTENDED, deciding.extension() != null);
    set(flags, TaskFlag.REASSIGNED, judgement.story.reassigned != null);
    return flags;
  }

  private static void set(Set<TaskFlag> flags, TaskFlag flag, boolean on) {
    if (on) {
      flags.add(flag);
    }
  }

  /**
   * The status of a task with parts. Cancelled parts do not count unless all are. It is done when
   * all are done, late when one is late, and has no date when none has one.
   */
  TaskStatus whole(TaskStory story, List<TaskStatus> parts) {
    List<TaskStatus> counted =
        parts.stream().filter(part -> part.state() != TaskState.CANCELLED).toList();
    boolean done = counted.stream().allMatch(part -> part.state().isDone());
    boolean dated = counted.stream().anyMatch(part -> part.state().isDated());
    boolean late =
        counted.stream().anyMatch(part -> part.state().isLate() && (done || part.state().isOpen()));
    TaskState state = counted.isEmpty() ? TaskState.CANCELLED : TaskState.of(done, dated, late);
    EnumSet<TaskFlag> flags = EnumSet.noneOf(TaskFlag.class);
    counted.forEach(part -> flags.addAll(part.flags()));
    set(flags, TaskFlag.REASSIGNED, story.reassigned != null);
    TaskStatus.Builder status =
        about(story)
            .parts(parts.size())
            .state(state)
            .flags(flags)
            .deadline(story.visit.deadline())
            .reason(
                new Reason(
                    state.text(),
                    parts.stream()
                        .map(
                            part ->
                                Reason.of(text("status.part", part.number(), part.state().text())))
                        .toList()));
    if (state.isDone()) {
      status.doneOn(
          counted.stream()
              .flatMap(part -> part.doneOn().stream())
              .max(Comparator.naturalOrder())
              .orElse(null));
    }
    return status.build();
  }

  private TaskStatus.Builder about(TaskStory story) {
    TaskVisit visit = story.visit;
    return TaskStatus.builder()
        .pointer(visit.pointer())
        .number(visit.path())
        .section(visit.section().number().map(PartNumber::key).orElse(null))
        .title(visit.task().title())
        .leads(story.leads())
        .holders(holders.apply(story.leads()))
        .stated(story.lastReport().map(StatedStatus::of).orElse(null));
  }
}
