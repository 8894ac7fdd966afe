package io.github.kehoach.json;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.plan.TaskRef;
import java.time.LocalDate;
import java.util.Optional;

/** {@code {"kind":"triggerFired","task":{…},"on":"2025-03-18","document":{…}}}. */
final class TriggerFiredForm extends NotedForm<Fact.TriggerFired> {
  private final Field<Fact.TriggerFired, TaskRef> task =
      optional("task", TaskRefForm.TASK_REF, fired -> fired.released().match(new OneTask()));
  private final Field<Fact.TriggerFired, Trigger> trigger =
      optional("trigger", TriggeredForm.TRIGGER, fired -> fired.released().match(new Every()));
  private final Field<Fact.TriggerFired, LocalDate> on =
      required("on", Scalar.DAY, Fact.TriggerFired::on);
  private final Field<Fact.TriggerFired, Citation> document =
      optional("document", CitationForm.CITATION, Fact.TriggerFired::document);

  TriggerFiredForm() {
    super("TriggerFired", "triggerFired");
    endWithNotes();
  }

  @Override
  String restriction() {
    return """
        {"oneOf": [{"required": ["task"]}, {"required": ["trigger"]}]}""";
  }

  @Override
  Fact.TriggerFired build(Slots slots) {
    return Fact.triggerFired(released(slots), slots.get(on))
        .document(slots.orNull(document))
        .notes(notes(slots))
        .build();
  }

  private Released released(Slots slots) {
    if (slots.has(task) == slots.has(trigger)) {
      throw new InvalidValueException(
          "TriggerFired", "have either 'task' or 'trigger'", slots.has(task) ? "both" : "neither");
    }
    return slots.has(task) ? Released.task(slots.get(task)) : Released.every(slots.get(trigger));
  }

  private static final class OneTask implements Released.Cases<Optional<TaskRef>> {
    @Override
    public Optional<TaskRef> task(Released.OneTask one) {
      return Optional.of(one.task());
    }

    @Override
    public Optional<TaskRef> every(Released.Every every) {
      return Optional.empty();
    }
  }

  private static final class Every implements Released.Cases<Optional<Trigger>> {
    @Override
    public Optional<Trigger> task(Released.OneTask one) {
      return Optional.empty();
    }

    @Override
    public Optional<Trigger> every(Released.Every every) {
      return Optional.of(every.trigger());
    }
  }
}
