package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.COUNT;
import static io.github.kehoach.json.form.Numbers.DECIMAL;
import static io.github.kehoach.json.form.Numbers.GAP;
import static io.github.kehoach.json.model.AgencyForms.AGENCY_REF;
import static io.github.kehoach.json.model.CheckForms.TEXT;
import static io.github.kehoach.json.model.DeadlineForms.DEADLINE;
import static io.github.kehoach.json.model.DeadlineForms.TRIGGER;
import static io.github.kehoach.json.model.IndicatorForms.READING;
import static io.github.kehoach.json.model.IndicatorForms.TARGET;
import static io.github.kehoach.json.model.Scalars.AGENCY_ID;
import static io.github.kehoach.json.model.Scalars.ANY_TEXT;
import static io.github.kehoach.json.model.Scalars.ATTAINMENT;
import static io.github.kehoach.json.model.Scalars.DAY;
import static io.github.kehoach.json.model.Scalars.DUE_STATE;
import static io.github.kehoach.json.model.Scalars.FACT_ISSUE;
import static io.github.kehoach.json.model.Scalars.HORIZON;
import static io.github.kehoach.json.model.Scalars.PERIOD;
import static io.github.kehoach.json.model.Scalars.TASK_FLAG;
import static io.github.kehoach.json.model.Scalars.TASK_STATE;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.FormRequirements;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.rules.diff.StateChange;
import io.github.kehoach.rules.status.Attainment;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.Holder;
import io.github.kehoach.rules.status.IndicatorStatus;
import io.github.kehoach.rules.status.Stated;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.status.Totals;
import io.github.kehoach.rules.text.Reason;
import java.util.Optional;

/** Statuses. What follows from other fields is checked when it is read. */
public final class StatusForms {
  private static final Form<Reason> BECAUSE = Form.later(() -> StatusForms.REASON);

  /** {@code {"vi":"quá hạn","en":"open, late","because":[…]}}: a sentence and what it rests on. */
  public static final ObjectForm<Reason> REASON =
      Table.of(
          "Reason",
          table -> {
            var vi = table.required("vi", ANY_TEXT, reason -> reason.text().vi());
            var en = table.required("en", ANY_TEXT, reason -> reason.text().en());
            var because = table.list("because", BECAUSE, Reason::because);
            return values ->
                new Reason(new Text(values.get(vi), values.get(en)), values.get(because));
          });

  /** {@code {"day":"2025-05-18","cycle":"2025-05","state":"overdue"}}. */
  public static final ObjectForm<DueStatus> DUE_STATUS =
      Table.of(
          "DueStatus",
          table -> {
            var day = table.required("day", DAY, DueStatus::day);
            var cycle = table.required("cycle", PERIOD, DueStatus::cycle);
            var scope = table.optional("scope", WORDS, DueStatus::scope);
            var state = table.required("state", DUE_STATE, DueStatus::state);
            var doneOn = table.optional("doneOn", DAY, DueStatus::doneOn);
            table.restriction(
                """
                {"if": {"properties": {"state": {"enum": ["servedInTime", "servedLate"]}}},
                 "then": {"required": ["doneOn"]}, "else": {"properties": {"doneOn": false}}}""");
            return values ->
                new DueStatus(
                    values.get(day),
                    values.get(cycle),
                    values.get(scope),
                    values.get(state),
                    values.get(doneOn));
          });

  /** {@code {"on":"2025-06-05","percent":60,"status":"Đang thực hiện","fact":3}}. */
  public static final ObjectForm<Stated> STATED =
      Table.of(
          "Stated",
          table -> {
            var on = table.required("on", DAY, Stated::on);
            var doneOn = table.optional("doneOn", DAY, Stated::doneOn);
            var percent = table.optional("percent", DECIMAL, Stated::percent);
            var status = table.optional("status", WORDS, Stated::status);
            var fact = table.required("fact", COUNT, Stated::fact);
            table.restriction(
                """
                {"properties": {"percent": {"minimum": 0, "maximum": 100}}}""");
            return values ->
                new Stated(
                    values.get(on),
                    values.get(doneOn),
                    values.get(percent),
                    values.get(status),
                    values.get(fact));
          });

  /** {@code {"printed":{…},"agency":"so-khcn","name":"Sở Khoa học và Công nghệ"}}. */
  public static final ObjectForm<Holder> HOLDER =
      Table.of(
          "Holder",
          table -> {
            var printed = table.required("printed", AGENCY_REF, Holder::printed);
            var agency = table.optional("agency", AGENCY_ID, Holder::agency);
            var name = table.optional("name", WORDS, Holder::name);
            var unknown = table.optional("unknown", TEXT, Holder::unknown);
            return values ->
                new Holder(
                    values.get(printed), values.get(agency), values.get(name), values.get(unknown));
          });

  /** {@code {"pointer":"/sections/0/tasks/4","number":"5","title":"…","state":"openLate",…}}. */
  public static final ObjectForm<TaskStatus> TASK_STATUS =
      Table.<TaskStatus, TaskStatus.Builder>built(
              "TaskStatus", TaskStatus::builder, TaskStatus.Builder::build)
          .required("pointer", WORDS, TaskStatus::pointer, TaskStatus.Builder::pointer)
          .required("number", WORDS, TaskStatus::number, TaskStatus.Builder::number)
          .optional("section", WORDS, TaskStatus::section, TaskStatus.Builder::section)
          .required("title", WORDS, TaskStatus::title, TaskStatus.Builder::title)
          .list("leads", AGENCY_REF, TaskStatus::leads, TaskStatus.Builder::leads)
          .list("holders", HOLDER, TaskStatus::holders, TaskStatus.Builder::holders)
          .withDefault("parts", COUNT, TaskStatus::parts, 0, TaskStatus.Builder::parts)
          .required("state", TASK_STATE, TaskStatus::state, TaskStatus.Builder::state)
          .list(
              "flags",
              TASK_FLAG,
              task -> task.flags().stream().sorted().toList(),
              TaskStatus.Builder::flags)
          .withDefault(
              "deadline",
              DEADLINE,
              TaskStatus::deadline,
              Deadline.unstated(),
              TaskStatus.Builder::deadline)
          .optional("original", DEADLINE, TaskStatus::original, TaskStatus.Builder::original)
          .optional("doneOn", DAY, TaskStatus::doneOn, TaskStatus.Builder::doneOn)
          .list("due", DUE_STATUS, TaskStatus::due, TaskStatus.Builder::due)
          .list("waitingFor", TRIGGER, TaskStatus::waitingFor, TaskStatus.Builder::waitingFor)
          .optional("stated", STATED, TaskStatus::stated, TaskStatus.Builder::stated)
          .required("reason", REASON, TaskStatus::reason, TaskStatus.Builder::reason)
          .restriction(
              """
              {"properties": {"pointer": {"allOf": [{"pattern": "^/sections/"}, {"pattern": "/tasks/"}]}}}""")
          .form();

  /** {@code {"before":{…},"after":{…}}}, each the status of a task. */
  static final ObjectForm<StateChange> STATE_CHANGE =
      Table.of(
          "StateChange",
          table -> {
            var before = table.optional("before", TASK_STATUS, StateChange::before);
            var after = table.optional("after", TASK_STATUS, StateChange::after);
            return values -> new StateChange(values.get(before), values.get(after));
          });

  /** {@code {"is":"notMet","gap":7.5}}; no choice of types, hence not {@code kind}. */
  public static final ObjectForm<Attainment> ATTAINED =
      Table.of(
          "Attainment",
          table -> {
            var is = table.required("is", ATTAINMENT, Attainment::kind);
            var gap = table.optional("gap", GAP, Attainment::gap);
            table.restriction(
                """
                {"if": {"properties": {"is": {"const": "notMet"}}},
                 "then": {"required": ["gap"]}, "else": {"properties": {"gap": false}}}""");
            return values -> new Attainment(values.get(is), values.get(gap));
          });

  /** {@code {"pointer":"/indicators/0","name":"…","reading":{…},"attainment":{…}}}. */
  public static final ObjectForm<IndicatorStatus> INDICATOR_STATUS =
      Table.of(
          "IndicatorStatus",
          table -> {
            var pointer = table.required("pointer", WORDS, IndicatorStatus::pointer);
            var number = table.optional("number", WORDS, IndicatorStatus::number);
            var horizon = table.optional("horizon", HORIZON, IndicatorStatus::horizon);
            var name = table.required("name", WORDS, IndicatorStatus::name);
            var target = table.optional("target", TARGET, IndicatorStatus::target);
            var reading = table.optional("reading", READING, IndicatorStatus::reading);
            var attainment = table.optional("attainment", ATTAINED, IndicatorStatus::attainment);
            table.restriction(
                """
                {"if": {"required": ["target", "reading"],
                  "properties": {"reading": {"required": ["value"]}}},
                 "then": {"required": ["attainment"]}, "else": {"properties": {"attainment": false}}}""");
            return values ->
                new IndicatorStatus(
                    values.get(pointer),
                    values.get(number),
                    values.get(horizon),
                    values.get(name),
                    values.get(target),
                    values.get(reading),
                    values.get(attainment));
          });

  /** {@code {"fact":3,"issue":"unknownTask","text":{…},"hint":{…}}}. */
  public static final ObjectForm<FactFinding> FACT_FINDING =
      Table.of(
          "FactFinding",
          table -> {
            var fact = table.required("fact", COUNT, FactFinding::fact);
            var issue = table.required("issue", FACT_ISSUE, FactFinding::issue);
            var task = table.optional("task", WORDS, FactFinding::task);
            var text = table.required("text", TEXT, FactFinding::text);
            var hint = table.required("hint", TEXT, FactFinding::hint);
            return values ->
                new FactFinding(
                    values.get(fact),
                    values.get(issue),
                    values.get(task),
                    values.get(text),
                    values.get(hint));
          });

  /** {@code {"asOf":"2025-07-01","tasks":[…],"totals":{…}}}. */
  public static final ObjectForm<StatusReport> STATUS =
      Table.of(
          "Status",
          table -> {
            var asOf = table.required("asOf", DAY, StatusReport::asOf);
            var tasks = table.list("tasks", TASK_STATUS, StatusReport::tasks);
            var indicators = table.list("indicators", INDICATOR_STATUS, StatusReport::indicators);
            var findings = table.list("findings", FACT_FINDING, StatusReport::findings);
            var totals =
                table.optional("totals", TallyForms.TOTALS, status -> Optional.of(status.totals()));
            return values -> {
              StatusReport status =
                  new StatusReport(
                      values.get(asOf),
                      values.get(tasks),
                      values.get(indicators),
                      values.get(findings));
              Totals read = values.get(totals).orElse(status.totals());
              if (!read.equals(status.totals())) {
                throw new InvalidValueException(
                    "Status.totals", FormRequirements.FROM_TASKS, read.all().cells());
              }
              return status;
            };
          });

  private StatusForms() {}
}
