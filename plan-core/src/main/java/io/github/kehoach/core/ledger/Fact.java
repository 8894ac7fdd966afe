package io.github.kehoach.core.ledger;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.plan.TaskRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened (sự việc đã ghi nhận). Each fact has the day from which it counts, so
 * that a status as of an earlier day does not see it. Immutable and thread-safe. Long because the
 * variants of a sealed type are nested in it.
 */
public sealed interface Fact extends Annotated {
  /** The day from which the fact counts. */
  LocalDate on();

  /** What the fact carries beside its own content. */
  FactNotes notes();

  /** This fact with other notes. */
  Fact with(FactNotes notes);

  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

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

    /** For {@link IndicatorRead}. */
    R indicatorRead(IndicatorRead read);
  }

  /** A report on a task, so far without content. */
  static TaskReport taskReport(TaskRef task, LocalDate on) {
    return new TaskReport(
        task,
        on,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        FactNotes.none());
  }

  /** An event that tasks waited for, such as a document issued. */
  static TriggerFired triggerFired(Released released, LocalDate on) {
    return new TriggerFired(released, on, Optional.empty(), FactNotes.none());
  }

  /** A new deadline for a task; the original stays in the plan. */
  static DeadlineExtended deadlineExtended(TaskRef task, Deadline deadline, LocalDate decidedOn) {
    return new DeadlineExtended(task, deadline, decidedOn, Optional.empty(), FactNotes.none());
  }

  /** Other leads for a task. */
  static Reassigned reassigned(TaskRef task, List<AgencyRef> leads, LocalDate decidedOn) {
    return new Reassigned(task, leads, decidedOn, Optional.empty(), FactNotes.none());
  }

  /** A task that is no longer to be done. */
  static Cancelled cancelled(TaskRef task, LocalDate decidedOn) {
    return new Cancelled(task, decidedOn, Optional.empty(), FactNotes.none());
  }

  /** A measured value of an indicator. */
  static IndicatorRead indicatorRead(IndicatorRef indicator, Reading reading, LocalDate on) {
    return new IndicatorRead(indicator, reading, on, FactNotes.none());
  }

  /**
   * What an agency reports about a task.
   *
   * @param task which task
   * @param on the day of the report
   * @param doneOn the day on which the task, or the occurrence, was finished; not after the report
   * @param occurrence for a recurring task, the due day that was served
   * @param percent from 0 to 100
   * @param statedStatus what the agency itself calls the state, not blank
   */
  record TaskReport(
      TaskRef task,
      LocalDate on,
      Optional<LocalDate> doneOn,
      Optional<LocalDate> occurrence,
      OptionalInt percent,
      Optional<String> statedStatus,
      FactNotes notes)
      implements Fact {
    /**
     * Refuses a share outside 0 to 100, an end after the report and a blank state.
     *
     * @throws InvalidValueException if a field is one of these
     */
    public TaskReport {
      Objects.requireNonNull(task, "task");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(doneOn, "doneOn");
      Objects.requireNonNull(occurrence, "occurrence");
      Objects.requireNonNull(percent, "percent");
      Objects.requireNonNull(notes, "notes");
      Checks.text(statedStatus, "TaskReport.statedStatus");
      percent.ifPresent(share -> Checks.range(share, 0, 100, "TaskReport.percent"));
      if (doneOn.isPresent() && doneOn.get().isAfter(on)) {
        throw new InvalidValueException(
            "TaskReport.doneOn", "not lie after the report of " + on, doneOn.get());
      }
    }

    /** This report with the day on which the task was finished. */
    public TaskReport done(LocalDate day) {
      return new TaskReport(
          task,
          on,
          Optional.of(Objects.requireNonNull(day, "day")),
          occurrence,
          percent,
          statedStatus,
          notes);
    }

    /** This report about one occurrence of a recurring task. */
    public TaskReport forOccurrence(LocalDate dueDay) {
      return new TaskReport(
          task,
          on,
          doneOn,
          Optional.of(Objects.requireNonNull(dueDay, "dueDay")),
          percent,
          statedStatus,
          notes);
    }

    /** This report with the share that is done, from 0 to 100. */
    public TaskReport percent(int share) {
      return new TaskReport(
          task, on, doneOn, occurrence, OptionalInt.of(share), statedStatus, notes);
    }

    /** This report with the agency's own word for the state, not blank. */
    public TaskReport stating(String status) {
      return new TaskReport(
          task,
          on,
          doneOn,
          occurrence,
          percent,
          Optional.of(Checks.text(status, "TaskReport.statedStatus")),
          notes);
    }

    @Override
    public TaskReport with(FactNotes other) {
      return new TaskReport(task, on, doneOn, occurrence, percent, statedStatus, other);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.taskReport(this);
    }
  }

  /**
   * An event that tasks waited for.
   *
   * @param released what it releases
   * @param on the day of the event
   * @param document the document that was issued, if it is one
   */
  record TriggerFired(Released released, LocalDate on, Optional<Citation> document, FactNotes notes)
      implements Fact {
    /** Refuses null. */
    public TriggerFired {
      Objects.requireNonNull(released, "released");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(notes, "notes");
    }

    /** This event with the document that was issued. */
    public TriggerFired by(Citation issued) {
      return new TriggerFired(
          released, on, Optional.of(Objects.requireNonNull(issued, "issued")), notes);
    }

    @Override
    public TriggerFired with(FactNotes other) {
      return new TriggerFired(released, on, document, other);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.triggerFired(this);
    }
  }

  /**
   * A new deadline for a task (gia hạn).
   *
   * @param task which task
   * @param deadline the new deadline
   * @param on the day of the decision
   * @param decision the document that decided it
   */
  record DeadlineExtended(
      TaskRef task, Deadline deadline, LocalDate on, Optional<Citation> decision, FactNotes notes)
      implements Fact {
    /** Refuses null. */
    public DeadlineExtended {
      Objects.requireNonNull(task, "task");
      Objects.requireNonNull(deadline, "deadline");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(decision, "decision");
      Objects.requireNonNull(notes, "notes");
    }

    /** This extension with the document that decided it. */
    public DeadlineExtended by(Citation document) {
      return new DeadlineExtended(
          task, deadline, on, Optional.of(Objects.requireNonNull(document, "document")), notes);
    }

    @Override
    public DeadlineExtended with(FactNotes other) {
      return new DeadlineExtended(task, deadline, on, decision, other);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.deadlineExtended(this);
    }
  }

  /**
   * Other leads for a task (chuyển cơ quan chủ trì).
   *
   * @param task which task
   * @param leads who leads from now on, at least one
   * @param on the day of the decision
   * @param decision the document that decided it
   */
  record Reassigned(
      TaskRef task,
      List<AgencyRef> leads,
      LocalDate on,
      Optional<Citation> decision,
      FactNotes notes)
      implements Fact {
    /**
     * Refuses a task handed to nobody.
     *
     * @throws InvalidValueException if there is no lead
     */
    public Reassigned {
      Objects.requireNonNull(task, "task");
      leads = List.copyOf(Objects.requireNonNull(leads, "leads"));
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(decision, "decision");
      Objects.requireNonNull(notes, "notes");
      if (leads.isEmpty()) {
        throw new InvalidValueException("Reassigned.leads", "name at least one agency", leads);
      }
    }

    /** This reassignment with the document that decided it. */
    public Reassigned by(Citation document) {
      return new Reassigned(
          task, leads, on, Optional.of(Objects.requireNonNull(document, "document")), notes);
    }

    @Override
    public Reassigned with(FactNotes other) {
      return new Reassigned(task, leads, on, decision, other);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.reassigned(this);
    }
  }

  /**
   * A task that is no longer to be done (dừng thực hiện).
   *
   * @param task which task
   * @param on the day of the decision
   * @param decision the document that decided it
   */
  record Cancelled(TaskRef task, LocalDate on, Optional<Citation> decision, FactNotes notes)
      implements Fact {
    /** Refuses null. */
    public Cancelled {
      Objects.requireNonNull(task, "task");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(decision, "decision");
      Objects.requireNonNull(notes, "notes");
    }

    /** This cancellation with the document that decided it. */
    public Cancelled by(Citation document) {
      return new Cancelled(
          task, on, Optional.of(Objects.requireNonNull(document, "document")), notes);
    }

    @Override
    public Cancelled with(FactNotes other) {
      return new Cancelled(task, on, decision, other);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.cancelled(this);
    }
  }

  /**
   * A measured value of an indicator.
   *
   * @param indicator which indicator
   * @param reading the value, its period and source
   * @param on the day from which it is known
   */
  record IndicatorRead(IndicatorRef indicator, Reading reading, LocalDate on, FactNotes notes)
      implements Fact {
    /** Refuses null. */
    public IndicatorRead {
      Objects.requireNonNull(indicator, "indicator");
      Objects.requireNonNull(reading, "reading");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(notes, "notes");
    }

    @Override
    public IndicatorRead with(FactNotes other) {
      return new IndicatorRead(indicator, reading, on, other);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.indicatorRead(this);
    }
  }
}
