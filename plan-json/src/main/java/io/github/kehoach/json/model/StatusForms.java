package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.COUNT;
import static io.github.kehoach.json.form.Numbers.DECIMAL;
import static io.github.kehoach.json.form.Numbers.GAP;
import static io.github.kehoach.json.form.Part.list;
import static io.github.kehoach.json.form.Part.optional;
import static io.github.kehoach.json.form.Part.required;
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
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.RecordForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.tree.Phrases;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Statuses. What follows from other fields is checked when it is read. */
public final class StatusForms {
  private static final Form<Reason> BECAUSE = new Form.Later<>(() -> StatusForms.REASON);

  /** {@code {"vi":"quá hạn","en":"open, late","because":[…]}}: a sentence and what it rests on. */
  public static final ObjectForm<Reason> REASON =
      RecordForm.of(
          Reason.class,
          (vi, en, because) -> new Reason(new Text(vi, en), because),
          required("vi", ANY_TEXT, reason -> reason.text().vi()),
          required("en", ANY_TEXT, reason -> reason.text().en()),
          list("because", BECAUSE, Reason::because));

  /** {@code {"day":"2025-05-18","cycle":"2025-05","state":"overdue"}}. */
  public static final ObjectForm<DueStatus> DUE_STATUS =
      RecordForm.of(
          DueStatus.class,
          DueStatus::new,
          required("day", DAY, DueStatus::day),
          required("cycle", PERIOD, DueStatus::cycle),
          optional("scope", WORDS, DueStatus::scope),
          required("state", DUE_STATE, DueStatus::state),
          optional("doneOn", DAY, DueStatus::doneOn));

  /** {@code {"on":"2025-06-05","percent":60,"status":"Đang thực hiện","fact":3}}. */
  public static final ObjectForm<Stated> STATED =
      RecordForm.of(
          Stated.class,
          Stated::new,
          required("on", DAY, Stated::on),
          optional("doneOn", DAY, Stated::doneOn),
          optional("percent", DECIMAL, Stated::percent),
          optional("status", WORDS, Stated::status),
          required("fact", COUNT, Stated::fact));

  /** {@code {"printed":{…},"agency":"so-khcn","name":"Sở Khoa học và Công nghệ"}}. */
  public static final ObjectForm<Holder> HOLDER =
      RecordForm.of(
          Holder.class,
          Holder::new,
          required("printed", AGENCY_REF, Holder::printed),
          optional("agency", AGENCY_ID, Holder::agency),
          optional("name", WORDS, Holder::name),
          optional("unknown", TEXT, Holder::unknown));

  /** {@code {"pointer":"/sections/0/tasks/4","number":"5","title":"…","state":"openLate",…}}. */
  public static final ObjectForm<TaskStatus> TASK_STATUS =
      Table.built(TaskStatus.class, TaskStatus::builder, TaskStatus.Builder::build)
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
          .form();

  /** {@code {"before":{…},"after":{…}}}, each the status of a task. */
  static final ObjectForm<StateChange> STATE_CHANGE =
      RecordForm.of(
          StateChange.class,
          StateChange::new,
          optional("before", TASK_STATUS, StateChange::before),
          optional("after", TASK_STATUS, StateChange::after));

  /** {@code {"is":"notMet","gap":7.5}}; no choice of types, hence not {@code kind}. */
  public static final ObjectForm<Attainment> ATTAINED =
      RecordForm.of(
          Attainment.class,
          Attainment::new,
          required("is", ATTAINMENT, Attainment::kind),
          optional("gap", GAP, Attainment::gap));

  /** {@code {"pointer":"/indicators/0","name":"…","reading":{…},"attainment":{…}}}. */
  public static final ObjectForm<IndicatorStatus> INDICATOR_STATUS =
      RecordForm.of(
          IndicatorStatus.class,
          IndicatorStatus::new,
          required("pointer", WORDS, IndicatorStatus::pointer),
          optional("number", WORDS, IndicatorStatus::number),
          optional("horizon", HORIZON, IndicatorStatus::horizon),
          required("name", WORDS, IndicatorStatus::name),
          optional("target", TARGET, IndicatorStatus::target),
          optional("reading", READING, IndicatorStatus::reading),
          optional("attainment", ATTAINED, IndicatorStatus::attainment));

  /** {@code {"fact":3,"issue":"unknownTask","text":{…},"hint":{…}}}. */
  public static final ObjectForm<FactFinding> FACT_FINDING =
      RecordForm.of(
          FactFinding.class,
          FactFinding::new,
          required("fact", COUNT, FactFinding::fact),
          required("issue", FACT_ISSUE, FactFinding::issue),
          optional("task", WORDS, FactFinding::task),
          required("text", TEXT, FactFinding::text),
          required("hint", TEXT, FactFinding::hint));

  /** {@code {"asOf":"2025-07-01","tasks":[…],"totals":{…}}}. */
  public static final ObjectForm<StatusReport> STATUS =
      RecordForm.of(
              StatusReport.class,
              StatusForms::status,
              required("asOf", DAY, StatusReport::asOf),
              list("tasks", TASK_STATUS, StatusReport::tasks),
              list("indicators", INDICATOR_STATUS, StatusReport::indicators),
              list("findings", FACT_FINDING, StatusReport::findings),
              optional("totals", TallyForms.TOTALS, status -> Optional.of(status.totals())))
          .named("Status");

  private StatusForms() {}

  private static StatusReport status(
      LocalDate asOf,
      List<TaskStatus> tasks,
      List<IndicatorStatus> indicators,
      List<FactFinding> findings,
      Optional<Totals> totals) {
    StatusReport status = new StatusReport(asOf, tasks, indicators, findings);
    totals
        .filter(read -> !read.equals(status.totals()))
        .ifPresent(
            read -> {
              throw new InvalidValueException(
                  "Status.totals", Phrases.requirement("from-tasks"), read.all().cells());
            });
    return status;
  }
}
