package io.github.kehoach.json.model;

import static io.github.kehoach.json.model.CheckForms.TEXT;
import static io.github.kehoach.json.model.Scalars.ANY_TEXT;
import static io.github.kehoach.json.model.Scalars.CHANGE_KIND;
import static io.github.kehoach.json.model.StatusForms.TASK_STATUS;

import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.rules.diff.PlanChange;
import io.github.kehoach.rules.diff.StateChange;

/** What has changed from one plan, or one status, to the next. */
final class DiffForms {
  /** {@code {"kind":"title","subject":{…},"pointer":"/sections/0/tasks/4","before":{…}}}. */
  static final ObjectForm<PlanChange> PLAN_CHANGE =
      Table.of(
          "PlanChange",
          table -> {
            var kind = table.required("kind", CHANGE_KIND, PlanChange::kind);
            var subject = table.required("subject", TEXT, PlanChange::subject);
            var oldPointer = table.optional("oldPointer", ANY_TEXT, PlanChange::oldPointer);
            var pointer = table.optional("pointer", ANY_TEXT, PlanChange::pointer);
            var before = table.optional("before", TEXT, PlanChange::before);
            var after = table.optional("after", TEXT, PlanChange::after);
            return values ->
                new PlanChange(
                    values.get(kind),
                    values.get(subject),
                    values.get(oldPointer),
                    values.get(pointer),
                    values.get(before),
                    values.get(after));
          });

  /** {@code {"before":{…},"after":{…}}}, each the status of a task. */
  static final ObjectForm<StateChange> STATE_CHANGE =
      Table.of(
          "StateChange",
          table -> {
            var before = table.optional("before", TASK_STATUS, StateChange::before);
            var after = table.optional("after", TASK_STATUS, StateChange::after);
            return values -> new StateChange(values.get(before), values.get(after));
          });

  private DiffForms() {}
}
