package io.github.kehoach.core.ledger;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened (sự việc đã ghi nhận). Each fact has the day from which it counts, so
 * that a status as of an earlier day does not see it. A fact is built by the factory of its kind,
 * which takes what the fact cannot be without; a new kind is a major change. No accessor returns
 * null. Immutable and thread-safe. Long because the variants of a sealed type are nested in it.
 *
 * <pre>{@code
 * Fact.taskReport(TaskRef.of("4"), LocalDate.of(2025, 6, 30)).percent(80).build();
 * }</pre>
 */
@PartStyle
@SuppressWarnings("immutables:subtype") // only the factories here call the constructors
public sealed interface Fact extends Annotated {
  /**
   * The day from which the fact counts: of the report, the event, the decision or the withdrawal;
   * of a reading the day from which it is known.
   */
  LocalDate on();

  /** What the fact carries beside its own content. */
  FactNotes notes();

  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** The id of the earlier fact that it takes back; empty for all but {@link Withdrawn}. */
  default Optional<String> takesBack() {
    return Optional.empty();
  }

  /**
   * What the fact makes of a plan.
   *
   * @return the plan itself, unless the fact adds or changes a task and the plan has the one
   *     section or task that it names
   */
  default Plan amend(Plan plan) {
    return Checks.required(plan, "Fact.plan");
  }

  @Override
  default Extensions extensions() {
    return notes().extensions();
  }

  @Override
  default List<Doubt> doubts() {
    return notes().doubts();
  }

  /** One function for each variant; a new variant is a new function here. */
  interface Cases<R> {
    /** For {@link TaskReport}. */
    R taskReport(TaskReport report);

    /** For {@link TriggerFired}. */
    R triggerFired(TriggerFired fired);

    /** For {@link DeadlineExtended}. */
    R deadlineExtended(DeadlineExtended extended);

    /** For {@link Reassigned}. */
    R reassigned(Reassigned reassigned);

    /** For {@link Cancelled}. */
    R cancelled(Cancelled cancelled);

    /** For {@link TaskAdded}. */
    R taskAdded(TaskAdded added);

    /** For {@link TaskChanged}. */
    R taskChanged(TaskChanged changed);

    /** For {@link IndicatorRead}. */
    R indicatorRead(IndicatorRead read);

    /** For {@link Withdrawn}. */
    R withdrawn(Withdrawn withdrawn);
  }

  /** Begins a report on a task, so far without content. */
  static TaskReportBuilder taskReport(TaskRef task, LocalDate on) {
    return new TaskReportBuilder(
        Checks.required(task, "TaskReport.task"), Checks.required(on, "TaskReport.on"));
  }

  /** Begins an event that tasks waited for, such as a document issued. */
  static TriggerFiredBuilder triggerFired(Released released, LocalDate on) {
    return new TriggerFiredBuilder(
        Checks.required(released, "TriggerFired.released"), Checks.required(on, "TriggerFired.on"));
  }

  /** Begins a new deadline for a task. */
  static FactBuilder.Decided<DeadlineExtended> deadlineExtended(
      TaskRef task, Deadline deadline, LocalDate decidedOn) {
    Checks.required(task, "DeadlineExtended.task");
    Checks.required(deadline, "DeadlineExtended.deadline");
    Checks.required(decidedOn, "DeadlineExtended.on");
    return new FactBuilder.Decided<>(
        (notes, decision) ->
            ImmutableDeadlineExtended.of(decidedOn, notes, task, deadline, decision));
  }

  /**
   * Begins other leads for a task.
   *
   * @param leads at least one
   * @throws InvalidValueException if there is no lead
   */
  static FactBuilder.Decided<Reassigned> reassigned(
      TaskRef task, List<AgencyRef> leads, LocalDate decidedOn) {
    Checks.required(task, "Reassigned.task");
    List<AgencyRef> all = Checks.listOf(leads, "Reassigned.leads");
    Checks.required(decidedOn, "Reassigned.on");
    if (all.isEmpty()) {
      throw Refuse.value("Reassigned.leads", "an-agency", null);
    }
    return new FactBuilder.Decided<>(
        (notes, decision) -> ImmutableReassigned.of(decidedOn, notes, task, all, decision));
  }

  /** Begins the end of a task that is no longer to be done. */
  static FactBuilder.Decided<Cancelled> cancelled(TaskRef task, LocalDate decidedOn) {
    Checks.required(task, "Cancelled.task");
    Checks.required(decidedOn, "Cancelled.on");
    return new FactBuilder.Decided<>(
        (notes, decision) -> ImmutableCancelled.of(decidedOn, notes, task, decision));
  }

  /**
   * Begins a task that was added to the plan.
   *
   * @param section number of the section in which it stands, last, as {@link TaskRef#section} names
   *     it; null or blank: a section of its own
   */
  static FactBuilder.Decided<TaskAdded> taskAdded(
      Task added, @Nullable String section, LocalDate decidedOn) {
    Checks.required(added, "TaskAdded.added");
    Checks.required(decidedOn, "TaskAdded.on");
    return new FactBuilder.Decided<>(
        (notes, decision) ->
            ImmutableTaskAdded.of(decidedOn, notes, added, Checks.optional(section), decision));
  }

  /** Begins a task that was changed. */
  static FactBuilder.Decided<TaskChanged> taskChanged(
      TaskRef task, Task changed, LocalDate decidedOn) {
    Checks.required(task, "TaskChanged.task");
    Checks.required(changed, "TaskChanged.changed");
    Checks.required(decidedOn, "TaskChanged.on");
    return new FactBuilder.Decided<>(
        (notes, decision) -> ImmutableTaskChanged.of(decidedOn, notes, task, changed, decision));
  }

  /** Begins a measured value of an indicator. */
  static FactBuilder.Plain<IndicatorRead> indicatorRead(
      IndicatorRef indicator, Reading reading, LocalDate on) {
    Checks.required(indicator, "IndicatorRead.indicator");
    Checks.required(reading, "IndicatorRead.reading");
    Checks.required(on, "IndicatorRead.on");
    return new FactBuilder.Plain<>(
        notes -> ImmutableIndicatorRead.of(on, notes, indicator, reading));
  }

  /**
   * Begins the withdrawal of an earlier fact.
   *
   * @param fact its id, not blank
   */
  static FactBuilder.Plain<Withdrawn> withdrawn(String fact, LocalDate on) {
    Checks.text(fact, "Withdrawn.fact");
    Checks.required(on, "Withdrawn.on");
    return new FactBuilder.Plain<>(notes -> ImmutableWithdrawn.of(on, notes, fact));
  }

  /** What an agency reports about a task. */
  @Value.Immutable
  sealed interface TaskReport extends Fact permits ImmutableTaskReport {
    /** Which task. */
    TaskRef task();

    /** The day on which the task, or the occurrence, was finished; not after the report. */
    Optional<LocalDate> doneOn();

    /** For a recurring task, the due day that was served. */
    Optional<LocalDate> occurrence();

    /** The share that is done, from 0 to 100, with at most 15 digits. */
    Optional<BigDecimal> percent();

    /** What the agency itself calls the state; not blank. */
    Optional<String> statedStatus();

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.taskReport(this);
    }

    /** A builder that begins with everything this one has. */
    default TaskReportBuilder toBuilder() {
      return Fact.taskReport(task(), on())
          .doneOn(doneOn().orElse(null))
          .occurrence(occurrence().orElse(null))
          .percent(percent().orElse(null))
          .statedStatus(statedStatus().orElse(null))
          .notes(notes());
    }
  }

  /** An event that tasks waited for. */
  @Value.Immutable
  sealed interface TriggerFired extends Fact permits ImmutableTriggerFired {
    /** What it releases. */
    Released released();

    /** The document that was issued, if it is one. */
    Optional<Citation> document();

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.triggerFired(this);
    }

    /** A builder that begins with everything this one has. */
    default TriggerFiredBuilder toBuilder() {
      return Fact.triggerFired(released(), on()).document(document().orElse(null)).notes(notes());
    }
  }

  /** A new deadline for a task (gia hạn); the original stays in the plan. */
  @Value.Immutable
  sealed interface DeadlineExtended extends Fact permits ImmutableDeadlineExtended {
    /** Which task. */
    TaskRef task();

    /** The new deadline. */
    Deadline deadline();

    /** The document that decided it. */
    Optional<Citation> decision();

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.deadlineExtended(this);
    }

    /** A builder that begins with everything this one has. */
    default FactBuilder.Decided<DeadlineExtended> toBuilder() {
      return Fact.deadlineExtended(task(), deadline(), on())
          .decision(decision().orElse(null))
          .notes(notes());
    }
  }

  /** Other leads for a task (chuyển cơ quan chủ trì). */
  @Value.Immutable
  sealed interface Reassigned extends Fact permits ImmutableReassigned {
    /** Which task. */
    TaskRef task();

    /** Who leads from now on; at least one. */
    List<AgencyRef> leads();

    /** The document that decided it. */
    Optional<Citation> decision();

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.reassigned(this);
    }

    /** A builder that begins with everything this one has. */
    default FactBuilder.Decided<Reassigned> toBuilder() {
      return Fact.reassigned(task(), leads(), on())
          .decision(decision().orElse(null))
          .notes(notes());
    }
  }

  /** A task that is no longer to be done (dừng thực hiện). */
  @Value.Immutable
  sealed interface Cancelled extends Fact permits ImmutableCancelled {
    /** Which task. */
    TaskRef task();

    /** The document that decided it. */
    Optional<Citation> decision();

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.cancelled(this);
    }

    /** A builder that begins with everything this one has. */
    default FactBuilder.Decided<Cancelled> toBuilder() {
      return Fact.cancelled(task(), on()).decision(decision().orElse(null)).notes(notes());
    }
  }

  /** A task that a later decision added to the plan (bổ sung nhiệm vụ). */
  @Value.Immutable
  sealed interface TaskAdded extends Fact permits ImmutableTaskAdded {
    /** The task. */
    Task added();

    /**
     * Number of the section in which it stands, last, as {@link TaskRef#section} names it; absent
     * where it stands in a section of its own.
     */
    Optional<String> section();

    /** The document that decided it. */
    Optional<Citation> decision();

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.taskAdded(this);
    }

    @Override
    default Plan amend(Plan plan) {
      Checks.required(plan, "Fact.plan");
      if (section().isEmpty()) {
        return plan.toBuilder().addSection(Section.builder().addTask(added()).build()).build();
      }
      String number = section().get();
      return plan.findSection(number).isPresent()
          ? plan.withSection(number, section -> section.addTask(added()))
          : plan;
    }

    /** A builder that begins with everything this one has. */
    default FactBuilder.Decided<TaskAdded> toBuilder() {
      return Fact.taskAdded(added(), section().orElse(null), on())
          .decision(decision().orElse(null))
          .notes(notes());
    }
  }

  /** A task in the wording that a later decision gave it (sửa đổi nhiệm vụ). */
  @Value.Immutable
  sealed interface TaskChanged extends Fact permits ImmutableTaskChanged {
    /** Which task. */
    TaskRef task();

    /** The whole task as it reads from then on. */
    Task changed();

    /** The document that decided it. */
    Optional<Citation> decision();

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.taskChanged(this);
    }

    @Override
    default Plan amend(Plan plan) {
      return Checks.required(plan, "Fact.plan").find(task()).isPresent()
          ? plan.with(task(), old -> changed().toBuilder())
          : plan;
    }

    /** A builder that begins with everything this one has. */
    default FactBuilder.Decided<TaskChanged> toBuilder() {
      return Fact.taskChanged(task(), changed(), on())
          .decision(decision().orElse(null))
          .notes(notes());
    }
  }

  /** A measured value of an indicator. */
  @Value.Immutable
  sealed interface IndicatorRead extends Fact permits ImmutableIndicatorRead {
    /** Which indicator. */
    IndicatorRef indicator();

    /** The value, its period and source. */
    Reading reading();

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.indicatorRead(this);
    }

    /** A builder that begins with everything this one has. */
    default FactBuilder.Plain<IndicatorRead> toBuilder() {
      return Fact.indicatorRead(indicator(), reading(), on()).notes(notes());
    }
  }

  /** An earlier fact that was recorded in error (thu hồi, đính chính). */
  @Value.Immutable
  sealed interface Withdrawn extends Fact permits ImmutableWithdrawn {
    /** The id of the fact that no longer counts; not blank. */
    String fact();

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.withdrawn(this);
    }

    @Override
    default Optional<String> takesBack() {
      return Optional.of(fact());
    }

    /** A builder that begins with everything this one has. */
    default FactBuilder.Plain<Withdrawn> toBuilder() {
      return Fact.withdrawn(fact(), on()).notes(notes());
    }
  }
}
