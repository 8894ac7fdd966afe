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
import io.github.kehoach.core.Requirement;
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
import io.github.kehoach.rules.status.Rate;
import io.github.kehoach.rules.status.StatedStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.status.Totals;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Statuses, and how many tasks are in which state. What follows from other fields is checked. */
public final class StatusForms {
  /** {@code {"numerator":1,"denominator":3}}. */
  public static final ObjectForm<Rate> RATE =
      RecordForm.of(
          Rate.class,
          Rate::new,
          required("numerator", COUNT, Rate::numerator),
          required("denominator", COUNT, Rate::denominator));

  private static final Map<String, Function<Tally, Rate>> RATES = new LinkedHashMap<>();

  static {
    RATES.put("doneRate", Tally::doneRate);
    RATES.put("inTimeRate", Tally::inTimeRate);
    RATES.put("overdueRate", Tally::overdueRate);
  }

  /** {@code {"tasks":3,"doneInTime":1,"openLate":2,"doneRate":{…},…}}: cells and their rates. */
  public static final ObjectForm<Tally> TALLY = tally();

  public static final ObjectForm<Totals.OfSection> OF_SECTION =
      RecordForm.of(
          Totals.OfSection.class,
          Totals.OfSection::new,
          required("pointer", WORDS, Totals.OfSection::pointer),
          optional("number", WORDS, Totals.OfSection::number),
          required("tally", TALLY, Totals.OfSection::tally));

  public static final ObjectForm<Totals.OfLeads> OF_LEADS =
      RecordForm.of(
          Totals.OfLeads.class,
          Totals.OfLeads::new,
          list("leads", AGENCY_REF, Totals.OfLeads::leads),
          required("tally", TALLY, Totals.OfLeads::tally));

  /** {@code {"all":{…},"bySection":[…],"byLead":[…]}}. */
  public static final ObjectForm<Totals> TOTALS =
      RecordForm.of(
          Totals.class,
          Totals::new,
          required("all", TALLY, Totals::all),
          list("bySection", OF_SECTION, Totals::bySection),
          list("byLead", OF_LEADS, Totals::byLead));

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
  public static final ObjectForm<StatedStatus> STATED =
      RecordForm.of(
          StatedStatus.class,
          StatedStatus::new,
          required("on", DAY, StatedStatus::on),
          optional("doneOn", DAY, StatedStatus::doneOn),
          optional("percent", DECIMAL, StatedStatus::percent),
          optional("status", WORDS, StatedStatus::status),
          required("fact", COUNT, StatedStatus::fact));

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
              optional("totals", TOTALS, status -> Optional.of(status.totals())))
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

  private static ObjectForm<Tally> tally() {
    Table<Tally, ReadTally> table =
        Table.built(Tally.class, ReadTally::new, ReadTally::tally)
            .required("tasks", COUNT, Tally::tasks, (read, tasks) -> read.tasks = tasks);
    for (TaskState state : TaskState.values()) {
      table.withDefault(
          state.toString(),
          COUNT,
          tally -> tally.count(state),
          0,
          (read, count) -> read.cells.put(state, count));
    }
    RATES.forEach(
        (name, rate) ->
            table.optional(
                name,
                RATE,
                tally -> Optional.of(rate.apply(tally)),
                (read, value) -> read.rates.put(name, value)));
    return table.form();
  }

  /** A tally as it is read: what follows from its cells must follow. */
  private static final class ReadTally {
    private final Map<TaskState, Integer> cells = new EnumMap<>(TaskState.class);
    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private int tasks;

    Tally tally() {
      Tally tally = new Tally(cells);
      follows("tasks", tasks, tally.tasks(), Phrases.requirement("sum-of-cells"));
      rates.forEach(
          (name, read) -> {
            Rate counted = Objects.requireNonNull(RATES.get(name)).apply(tally);
            follows(name, read, counted, Phrases.requirement("from-cells"), counted);
          });
      return tally;
    }

    private static void follows(
        String field, Object read, Object counted, Requirement requirement, Object... values) {
      if (!read.equals(counted)) {
        throw new InvalidValueException("Tally." + field, requirement, read, values);
      }
    }
  }
}
