package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.DECIMAL;
import static io.github.kehoach.json.form.Part.all;
import static io.github.kehoach.json.form.Part.optional;
import static io.github.kehoach.json.form.Part.required;
import static io.github.kehoach.json.form.Part.requiredList;
import static io.github.kehoach.json.model.AgencyForms.AGENCY_REF;
import static io.github.kehoach.json.model.DeadlineForms.DEADLINE;
import static io.github.kehoach.json.model.DeadlineForms.TRIGGER;
import static io.github.kehoach.json.model.DocumentForms.CITATION;
import static io.github.kehoach.json.model.IndicatorForms.INDICATOR_REF;
import static io.github.kehoach.json.model.IndicatorForms.READING;
import static io.github.kehoach.json.model.PlanForms.TASK;
import static io.github.kehoach.json.model.PlanForms.TASK_REF;
import static io.github.kehoach.json.model.Scalars.DAY;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactBuilder;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.form.ChoiceForm.Variant;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.RecordForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.tree.Phrases;
import java.util.Optional;
import java.util.stream.Stream;

/** Ledgers and facts. Every fact ends with its id, its source, a note and marks of doubt. */
public final class LedgerForms {
  private static final ObjectForm<FactNotes> NOTES =
      Table.annotated(
          Table.built(FactNotes.class, FactNotes::builder, FactNotes.Builder::build)
              .optional("id", WORDS, FactNotes::id, FactNotes.Builder::id)
              .optional("source", WORDS, FactNotes::source, FactNotes.Builder::source)
              .optional("note", WORDS, FactNotes::note, FactNotes.Builder::note));

  private static final ObjectForm<Fact.TaskReport> TASK_REPORT =
      RecordForm.of(
          Fact.TaskReport.class,
          (task, on, doneOn, occurrence, percent, status, notes) ->
              Fact.taskReport(task, on)
                  .doneOn(doneOn.orElse(null))
                  .occurrence(occurrence.orElse(null))
                  .percent(percent.orElse(null))
                  .statedStatus(status.orElse(null))
                  .notes(notes)
                  .build(),
          required("task", TASK_REF, Fact.TaskReport::task),
          required("on", DAY, Fact.TaskReport::on),
          optional("doneOn", DAY, Fact.TaskReport::doneOn),
          optional("occurrence", DAY, Fact.TaskReport::occurrence),
          optional("percent", DECIMAL, Fact.TaskReport::percent),
          optional("statedStatus", WORDS, Fact.TaskReport::statedStatus),
          all(NOTES, Fact::notes));

  private static final ObjectForm<Fact.TriggerFired> TRIGGER_FIRED =
      RecordForm.of(
          Fact.TriggerFired.class,
          (task, trigger, on, document, notes) ->
              Fact.triggerFired(released(task, trigger), on)
                  .document(document.orElse(null))
                  .notes(notes)
                  .build(),
          optional("task", TASK_REF, fired -> taskOf(fired.released())),
          optional("trigger", TRIGGER, fired -> triggerOf(fired.released())),
          required("on", DAY, Fact.TriggerFired::on),
          optional("document", CITATION, Fact.TriggerFired::document),
          all(NOTES, Fact::notes));

  private static final ObjectForm<Fact.DeadlineExtended> DEADLINE_EXTENDED =
      RecordForm.of(
          Fact.DeadlineExtended.class,
          (task, deadline, on, decision, notes) ->
              decided(Fact.deadlineExtended(task, deadline, on), decision, notes),
          required("task", TASK_REF, Fact.DeadlineExtended::task),
          required("deadline", DEADLINE, Fact.DeadlineExtended::deadline),
          required("on", DAY, Fact.DeadlineExtended::on),
          optional("decision", CITATION, Fact.DeadlineExtended::decision),
          all(NOTES, Fact::notes));

  private static final ObjectForm<Fact.Reassigned> REASSIGNED =
      RecordForm.of(
          Fact.Reassigned.class,
          (task, leads, on, decision, notes) ->
              decided(Fact.reassigned(task, leads, on), decision, notes),
          required("task", TASK_REF, Fact.Reassigned::task),
          requiredList("leads", AGENCY_REF, Fact.Reassigned::leads),
          required("on", DAY, Fact.Reassigned::on),
          optional("decision", CITATION, Fact.Reassigned::decision),
          all(NOTES, Fact::notes));

  private static final ObjectForm<Fact.Cancelled> CANCELLED =
      RecordForm.of(
          Fact.Cancelled.class,
          (task, on, decision, notes) -> decided(Fact.cancelled(task, on), decision, notes),
          required("task", TASK_REF, Fact.Cancelled::task),
          required("on", DAY, Fact.Cancelled::on),
          optional("decision", CITATION, Fact.Cancelled::decision),
          all(NOTES, Fact::notes));

  private static final ObjectForm<Fact.TaskAdded> TASK_ADDED =
      RecordForm.of(
          Fact.TaskAdded.class,
          (section, added, on, decision, notes) ->
              decided(Fact.taskAdded(added, section.orElse(null), on), decision, notes),
          optional("section", WORDS, Fact.TaskAdded::section),
          required("added", TASK, Fact.TaskAdded::added),
          required("on", DAY, Fact.TaskAdded::on),
          optional("decision", CITATION, Fact.TaskAdded::decision),
          all(NOTES, Fact::notes));

  private static final ObjectForm<Fact.TaskChanged> TASK_CHANGED =
      RecordForm.of(
          Fact.TaskChanged.class,
          (task, changed, on, decision, notes) ->
              decided(Fact.taskChanged(task, changed, on), decision, notes),
          required("task", TASK_REF, Fact.TaskChanged::task),
          required("changed", TASK, Fact.TaskChanged::changed),
          required("on", DAY, Fact.TaskChanged::on),
          optional("decision", CITATION, Fact.TaskChanged::decision),
          all(NOTES, Fact::notes));

  private static final ObjectForm<Fact.Withdrawn> WITHDRAWN =
      RecordForm.of(
          Fact.Withdrawn.class,
          (fact, on, notes) -> Fact.withdrawn(fact, on).notes(notes).build(),
          required("fact", WORDS, Fact.Withdrawn::fact),
          required("on", DAY, Fact.Withdrawn::on),
          all(NOTES, Fact::notes));

  private static final ObjectForm<Fact.IndicatorRead> INDICATOR_READ =
      RecordForm.of(
          Fact.IndicatorRead.class,
          (indicator, reading, on, notes) ->
              Fact.indicatorRead(indicator, reading, on).notes(notes).build(),
          required("indicator", INDICATOR_REF, Fact.IndicatorRead::indicator),
          required("reading", READING, Fact.IndicatorRead::reading),
          required("on", DAY, Fact.IndicatorRead::on),
          all(NOTES, Fact::notes));

  /** {@code {"kind":"taskReport","task":{…},"on":"2025-03-18"}} and the other kinds of facts. */
  public static final ChoiceForm<Fact> FACT =
      new ChoiceForm<>(
          Fact.class,
          false,
          Stream.of(
                  TASK_REPORT,
                  TRIGGER_FIRED,
                  DEADLINE_EXTENDED,
                  REASSIGNED,
                  CANCELLED,
                  TASK_ADDED,
                  TASK_CHANGED,
                  WITHDRAWN,
                  INDICATOR_READ)
              .map(Variant::of));

  /** {@code {"plan":{…},"facts":[…]}}. */
  public static final ObjectForm<Ledger> LEDGER =
      Table.annotated(
          Table.built(Ledger.class, Ledger::builder, Ledger.Builder::build)
              .optional("plan", CITATION, Ledger::plan, Ledger.Builder::plan)
              .list("facts", FACT, Ledger::facts, Ledger.Builder::facts));

  private LedgerForms() {}

  private static <F extends Fact> F decided(
      FactBuilder.Decided<F> fact, Optional<Citation> decision, FactNotes notes) {
    return fact.decision(decision.orElse(null)).notes(notes).build();
  }

  private static Released released(Optional<TaskRef> task, Optional<Trigger> trigger) {
    if (task.isPresent() == trigger.isPresent()) {
      throw new InvalidValueException(
          "TriggerFired",
          Phrases.requirement("one-of-released"),
          task.isPresent() ? "task, trigger" : null);
    }
    return task.<Released>map(Released::task)
        .orElseGet(() -> Released.allWaiting(trigger.orElseThrow()));
  }

  private static Optional<TaskRef> taskOf(Released released) {
    return released instanceof Released.OneTask one ? Optional.of(one.task()) : Optional.empty();
  }

  private static Optional<Trigger> triggerOf(Released released) {
    return released instanceof Released.AllWaiting all
        ? Optional.of(all.trigger())
        : Optional.empty();
  }
}
