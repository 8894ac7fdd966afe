package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.DECIMAL;
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
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactNotes;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.form.ChoiceForm.Variant;
import io.github.kehoach.json.form.DoubtForm;
import io.github.kehoach.json.form.FormRequirements;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.form.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ledgers and facts. Every fact ends with its id, its source, a note and marks of doubt. */
public final class LedgerForms {
  private static final ObjectForm<Fact.TaskReport> TASK_REPORT =
      Table.variant(
          "TaskReport",
          "taskReport",
          table -> {
            var task = table.required("task", TASK_REF, Fact.TaskReport::task);
            var on = table.required("on", DAY, Fact.TaskReport::on);
            var doneOn = table.optional("doneOn", DAY, Fact.TaskReport::doneOn);
            var occurrence = table.optional("occurrence", DAY, Fact.TaskReport::occurrence);
            var percent = table.optional("percent", DECIMAL, Fact.TaskReport::percent);
            var status = table.optional("statedStatus", WORDS, Fact.TaskReport::statedStatus);
            var notes = notes(table);
            table.restriction(
                """
                {"properties": {"percent": {"minimum": 0, "maximum": 100}}}""");
            return values ->
                Fact.taskReport(values.get(task), values.get(on))
                    .doneOn(values.orNull(doneOn))
                    .occurrence(values.orNull(occurrence))
                    .percent(values.orNull(percent))
                    .statedStatus(values.orNull(status))
                    .notes(notes.apply(values))
                    .build();
          });

  private static final ObjectForm<Fact.TriggerFired> TRIGGER_FIRED =
      Table.variant(
          "TriggerFired",
          "triggerFired",
          table -> {
            var task = table.optional("task", TASK_REF, fired -> taskOf(fired.released()));
            var trigger = table.optional("trigger", TRIGGER, fired -> triggerOf(fired.released()));
            var on = table.required("on", DAY, Fact.TriggerFired::on);
            var document = table.optional("document", CITATION, Fact.TriggerFired::document);
            var notes = notes(table);
            table.restriction(
                """
                {"oneOf": [{"required": ["task"]}, {"required": ["trigger"]}]}""");
            return values ->
                Fact.triggerFired(released(values.get(task), values.get(trigger)), values.get(on))
                    .document(values.orNull(document))
                    .notes(notes.apply(values))
                    .build();
          });

  private static final ObjectForm<Fact.DeadlineExtended> DEADLINE_EXTENDED =
      Table.variant(
          "DeadlineExtended",
          "deadlineExtended",
          table -> {
            var task = table.required("task", TASK_REF, Fact.DeadlineExtended::task);
            var deadline = table.required("deadline", DEADLINE, Fact.DeadlineExtended::deadline);
            var on = table.required("on", DAY, Fact.DeadlineExtended::on);
            var decision = table.optional("decision", CITATION, Fact.DeadlineExtended::decision);
            var notes = notes(table);
            return values ->
                Fact.deadlineExtended(values.get(task), values.get(deadline), values.get(on))
                    .decision(values.orNull(decision))
                    .notes(notes.apply(values))
                    .build();
          });

  private static final ObjectForm<Fact.Reassigned> REASSIGNED =
      Table.variant(
          "Reassigned",
          "reassigned",
          table -> {
            var task = table.required("task", TASK_REF, Fact.Reassigned::task);
            var leads = table.requiredList("leads", AGENCY_REF, Fact.Reassigned::leads);
            var on = table.required("on", DAY, Fact.Reassigned::on);
            var decision = table.optional("decision", CITATION, Fact.Reassigned::decision);
            var notes = notes(table);
            table.restriction("{\"properties\": {\"leads\": {\"minItems\": 1}}}");
            return values ->
                Fact.reassigned(values.get(task), values.get(leads), values.get(on))
                    .decision(values.orNull(decision))
                    .notes(notes.apply(values))
                    .build();
          });

  private static final ObjectForm<Fact.Cancelled> CANCELLED =
      Table.variant(
          "Cancelled",
          "cancelled",
          table -> {
            var task = table.required("task", TASK_REF, Fact.Cancelled::task);
            var on = table.required("on", DAY, Fact.Cancelled::on);
            var decision = table.optional("decision", CITATION, Fact.Cancelled::decision);
            var notes = notes(table);
            return values ->
                Fact.cancelled(values.get(task), values.get(on))
                    .decision(values.orNull(decision))
                    .notes(notes.apply(values))
                    .build();
          });

  private static final ObjectForm<Fact.TaskAdded> TASK_ADDED =
      Table.variant(
          "TaskAdded",
          "taskAdded",
          table -> {
            var section = table.optional("section", WORDS, Fact.TaskAdded::section);
            var added = table.required("added", TASK, Fact.TaskAdded::added);
            var on = table.required("on", DAY, Fact.TaskAdded::on);
            var decision = table.optional("decision", CITATION, Fact.TaskAdded::decision);
            var notes = notes(table);
            return values ->
                Fact.taskAdded(values.get(added), values.orNull(section), values.get(on))
                    .decision(values.orNull(decision))
                    .notes(notes.apply(values))
                    .build();
          });

  private static final ObjectForm<Fact.TaskChanged> TASK_CHANGED =
      Table.variant(
          "TaskChanged",
          "taskChanged",
          table -> {
            var task = table.required("task", TASK_REF, Fact.TaskChanged::task);
            var changed = table.required("changed", TASK, Fact.TaskChanged::changed);
            var on = table.required("on", DAY, Fact.TaskChanged::on);
            var decision = table.optional("decision", CITATION, Fact.TaskChanged::decision);
            var notes = notes(table);
            return values ->
                Fact.taskChanged(values.get(task), values.get(changed), values.get(on))
                    .decision(values.orNull(decision))
                    .notes(notes.apply(values))
                    .build();
          });

  private static final ObjectForm<Fact.Withdrawn> WITHDRAWN =
      Table.variant(
          "Withdrawn",
          "withdrawn",
          table -> {
            var fact = table.required("fact", WORDS, Fact.Withdrawn::fact);
            var on = table.required("on", DAY, Fact.Withdrawn::on);
            var notes = notes(table);
            return values ->
                Fact.withdrawn(values.get(fact), values.get(on)).notes(notes.apply(values)).build();
          });

  private static final ObjectForm<Fact.IndicatorRead> INDICATOR_READ =
      Table.variant(
          "IndicatorRead",
          "indicatorRead",
          table -> {
            var indicator =
                table.required("indicator", INDICATOR_REF, Fact.IndicatorRead::indicator);
            var reading = table.required("reading", READING, Fact.IndicatorRead::reading);
            var on = table.required("on", DAY, Fact.IndicatorRead::on);
            var notes = notes(table);
            return values ->
                Fact.indicatorRead(values.get(indicator), values.get(reading), values.get(on))
                    .notes(notes.apply(values))
                    .build();
          });

  /** {@code {"kind":"taskReport","task":{…},"on":"2025-03-18"}} and the other kinds of facts. */
  public static final ChoiceForm<Fact> FACT =
      new ChoiceForm<>(
          "Fact",
          false,
          List.of(
              new Variant<>(Fact.TaskReport.class, TASK_REPORT),
              new Variant<>(Fact.TriggerFired.class, TRIGGER_FIRED),
              new Variant<>(Fact.DeadlineExtended.class, DEADLINE_EXTENDED),
              new Variant<>(Fact.Reassigned.class, REASSIGNED),
              new Variant<>(Fact.Cancelled.class, CANCELLED),
              new Variant<>(Fact.TaskAdded.class, TASK_ADDED),
              new Variant<>(Fact.TaskChanged.class, TASK_CHANGED),
              new Variant<>(Fact.Withdrawn.class, WITHDRAWN),
              new Variant<>(Fact.IndicatorRead.class, INDICATOR_READ)));

  /** {@code {"plan":{…},"facts":[…]}}. */
  public static final ObjectForm<Ledger> LEDGER =
      Table.<Ledger, Ledger.Builder>built("Ledger", Ledger::builder, Ledger.Builder::build)
          .optional("plan", CITATION, Ledger::plan, Ledger.Builder::plan)
          .list("facts", FACT, Ledger::facts, Ledger.Builder::facts)
          .annotated(
              Ledger::doubts,
              Ledger.Builder::doubts,
              Ledger::extensions,
              Ledger.Builder::extensions)
          .form();

  private LedgerForms() {}

  private static <T extends Fact> Function<Values, FactNotes> notes(Table<T> table) {
    var id = table.optional("id", WORDS, fact -> fact.notes().id());
    var source = table.optional("source", WORDS, fact -> fact.notes().source());
    var note = table.optional("note", WORDS, fact -> fact.notes().note());
    var doubts = table.list("doubts", DoubtForm.DOUBT, Fact::doubts);
    table.carries(Fact::extensions);
    return values ->
        FactNotes.builder()
            .id(values.orNull(id))
            .source(values.orNull(source))
            .note(values.orNull(note))
            .extensions(values.extensions())
            .doubts(values.get(doubts))
            .build();
  }

  private static Released released(Optional<TaskRef> task, Optional<Trigger> trigger) {
    if (task.isPresent() == trigger.isPresent()) {
      throw new InvalidValueException(
          "TriggerFired", FormRequirements.ONE_OF_RELEASED, task.isPresent() ? "both" : "neither");
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
