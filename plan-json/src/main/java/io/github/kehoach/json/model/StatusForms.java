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
import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.FormRequirements;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.form.Values;
import io.github.kehoach.rules.status.Attainment;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.Holder;
import io.github.kehoach.rules.status.IndicatorStatus;
import io.github.kehoach.rules.status.Rate;
import io.github.kehoach.rules.status.Stated;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.status.Totals;
import io.github.kehoach.rules.text.Reason;
import java.util.EnumMap;
import java.util.Map;
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

  /** {@code {"numerator":1,"denominator":3}}. */
  public static final ObjectForm<Rate> RATE =
      Table.of(
          "Rate",
          table -> {
            var numerator = table.required("numerator", COUNT, Rate::numerator);
            var denominator = table.required("denominator", COUNT, Rate::denominator);
            return values -> new Rate(values.get(numerator), values.get(denominator));
          });

  /** {@code {"tasks":3,"doneInTime":1,"openLate":2,"doneRate":{…},…}}: cells and their rates. */
  public static final ObjectForm<Tally> TALLY =
      Table.of(
          "Tally",
          table -> {
            var tasks = table.required("tasks", COUNT, Tally::tasks);
            Map<TaskState, Values.Key<Integer>> cells = new EnumMap<>(TaskState.class);
            for (TaskState state : TaskState.values()) {
              cells.put(
                  state,
                  table.withDefault(state.toString(), COUNT, tally -> tally.count(state), 0));
            }
            var done = table.optional("doneRate", RATE, tally -> Optional.of(tally.doneRate()));
            var inTime =
                table.optional("inTimeRate", RATE, tally -> Optional.of(tally.inTimeRate()));
            var overdue =
                table.optional("overdueRate", RATE, tally -> Optional.of(tally.overdueRate()));
            return values -> {
              Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
              cells.forEach((state, cell) -> counts.put(state, values.get(cell)));
              Tally tally = new Tally(counts);
              follows("tasks", values.get(tasks), tally.tasks(), FormRequirements.SUM_OF_CELLS);
              follows("doneRate", values.get(done), tally.doneRate());
              follows("inTimeRate", values.get(inTime), tally.inTimeRate());
              follows("overdueRate", values.get(overdue), tally.overdueRate());
              return tally;
            };
          });

  public static final ObjectForm<Totals.OfSection> OF_SECTION =
      Table.of(
          "OfSection",
          table -> {
            var pointer = table.required("pointer", WORDS, Totals.OfSection::pointer);
            var number = table.optional("number", WORDS, Totals.OfSection::number);
            var tally = table.required("tally", TALLY, Totals.OfSection::tally);
            return values ->
                new Totals.OfSection(values.get(pointer), values.get(number), values.get(tally));
          });

  public static final ObjectForm<Totals.OfLeads> OF_LEADS =
      Table.of(
          "OfLeads",
          table -> {
            var leads = table.list("leads", AGENCY_REF, Totals.OfLeads::leads);
            var tally = table.required("tally", TALLY, Totals.OfLeads::tally);
            return values -> new Totals.OfLeads(values.get(leads), values.get(tally));
          });

  /** {@code {"all":{…},"bySection":[…],"byLead":[…]}}. */
  public static final ObjectForm<Totals> TOTALS =
      Table.of(
          "Totals",
          table -> {
            var all = table.required("all", TALLY, Totals::all);
            var bySection = table.list("bySection", OF_SECTION, Totals::bySection);
            var byLead = table.list("byLead", OF_LEADS, Totals::byLead);
            return values -> new Totals(values.get(all), values.get(bySection), values.get(byLead));
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
            var totals = table.optional("totals", TOTALS, status -> Optional.of(status.totals()));
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

  private static void follows(String field, Optional<Rate> read, Rate rate) {
    follows(field, read.orElse(rate), rate, FormRequirements.FROM_CELLS, rate);
  }

  private static void follows(
      String field, Object read, Object counted, Requirement requirement, Object... values) {
    if (!read.equals(counted)) {
      throw new InvalidValueException("Tally." + field, requirement, read, values);
    }
  }
}
