package io.github.kehoach.json.model;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.form.Scalar;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Phrases;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.diff.ChangeKind;
import io.github.kehoach.rules.status.Attainment;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.FactIssue;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.wording.Certainty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Values that are one text. */
public final class Scalars {
  private static final Text PERIOD_DUE = Phrases.text("due.period");

  public static final Scalar<String> WORDS = Scalar.WORDS;
  public static final Scalar<String> ANY_TEXT = Scalar.ANY_TEXT;

  public static final Scalar<CalendarPeriod> PERIOD =
      Scalar.of(CalendarPeriod.class, PERIOD_DUE, CalendarPeriod::parse);
  public static final Scalar<Horizon> HORIZON =
      Scalar.of(Horizon.class, PERIOD_DUE, Horizon::parse);
  public static final Scalar<LocalDate> DAY =
      Scalar.of(
          LocalDate.class,
          Phrases.text("due.day"),
          Scalars::day,
          day -> CalendarPeriod.day(day).toString());
  public static final Scalar<PartNumber> PART_NUMBER =
      Scalar.of(PartNumber.class, Phrases.text("due.task-number"), PartNumber::parse);
  public static final Scalar<DocumentNumber> DOCUMENT_NUMBER =
      Scalar.of(DocumentNumber.class, Phrases.text("due.document-number"), DocumentNumber::parse);
  public static final Scalar<AgencyId> AGENCY_ID =
      Scalar.of(AgencyId.class, Phrases.text("due.agency-id"), AgencyId::of);
  public static final Scalar<ElectronicCode> ELECTRONIC_CODE =
      Scalar.of(ElectronicCode.class, Names.WORDS, ElectronicCode::of);
  public static final Scalar<Unit> UNIT = Scalar.of(Unit.class, Names.WORDS, Unit::of);
  public static final Scalar<Deliverable> DELIVERABLE =
      Scalar.of(Deliverable.class, Names.WORDS, Deliverable::of);

  public static final Scalar<DayOfWeek> WEEKDAY = Scalar.choice(DayOfWeek.class, Scalars::lower);
  public static final Scalar<Language> LANGUAGE = Scalar.choice(Language.class, Scalars::lower);
  public static final Scalar<AgencyKind> AGENCY_KIND = Scalar.choice(AgencyKind.class);
  public static final Scalar<SuccessionKind> SUCCESSION_KIND = Scalar.choice(SuccessionKind.class);
  public static final Scalar<Better> BETTER = Scalar.choice(Better.class);
  public static final Scalar<Cycle> CYCLE = Scalar.choice(Cycle.class);
  public static final Scalar<Edge> EDGE = Scalar.choice(Edge.class);
  public static final Scalar<LagUnit> LAG_UNIT = Scalar.choice(LagUnit.class);
  public static final Scalar<Trigger.Type> TRIGGER_TYPE = Scalar.choice(Trigger.Type.class);
  public static final Scalar<Target.Comparison> COMPARISON = Scalar.choice(Target.Comparison.class);
  public static final Scalar<CalendarPeriod.Span> SPAN = Scalar.choice(CalendarPeriod.Span.class);
  public static final Scalar<Severity> SEVERITY = Scalar.choice(Severity.class);
  public static final Scalar<TaskState> TASK_STATE = Scalar.choice(TaskState.class);
  public static final Scalar<TaskFlag> TASK_FLAG = Scalar.choice(TaskFlag.class);
  public static final Scalar<DueStatus.State> DUE_STATE = Scalar.choice(DueStatus.State.class);
  public static final Scalar<FactIssue> FACT_ISSUE = Scalar.choice(FactIssue.class);
  public static final Scalar<Attainment.Kind> ATTAINMENT = Scalar.choice(Attainment.Kind.class);
  public static final Scalar<ChangeKind> CHANGE_KIND = Scalar.choice(ChangeKind.class);
  public static final Scalar<Certainty> CERTAINTY = Scalar.choice(Certainty.class);
  public static final Scalar<ProblemCode> PROBLEM_CODE = Scalar.choice(ProblemCode.class);

  private Scalars() {}

  private static LocalDate day(String text) {
    if (CalendarPeriod.parse(text) instanceof CalendarPeriod.Day day) {
      return day.date();
    }
    throw new UnreadableTextException("LocalDate", text, 0, Phrases.requirement("a-day"));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
