package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.COUNT;
import static io.github.kehoach.json.form.Part.all;
import static io.github.kehoach.json.form.Part.list;
import static io.github.kehoach.json.form.Part.optional;
import static io.github.kehoach.json.form.Part.required;
import static io.github.kehoach.json.form.Part.withDefault;
import static io.github.kehoach.json.model.Scalars.ANY_TEXT;
import static io.github.kehoach.json.model.Scalars.CHANGE_KIND;
import static io.github.kehoach.json.model.Scalars.PROBLEM_CODE;
import static io.github.kehoach.json.model.Scalars.SEVERITY;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.form.MapForm;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.RecordForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.tree.Phrases;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.Suppression;
import io.github.kehoach.rules.diff.PlanChange;
import io.github.kehoach.rules.place.DoubtfulPlace;
import io.github.kehoach.rules.place.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said of a plan: findings, reports, what has changed, problems of reading. */
public final class CheckForms {
  /** {@code {"vi":"…","en":"…"}}. */
  public static final ObjectForm<Text> TEXT =
      RecordForm.of(
          Text.class,
          Text::new,
          required("vi", ANY_TEXT, Text::vi),
          required("en", ANY_TEXT, Text::en));

  /**
   * {@code {"pointer":"/sections/0/tasks/4","key":"section/I/task/5","subject":{"vi":"nhiệm vụ
   * 5","en":"task 5"}}}.
   */
  public static final ObjectForm<Place> PLACE =
      RecordForm.of(
          Place.class,
          Place::new,
          required("pointer", ANY_TEXT, Place::pointer),
          withDefault("key", ANY_TEXT, Place::key, ""),
          required("subject", TEXT, Place::subject));

  /**
   * {@code {"rule":"…","severity":"error","pointer":"…","key":"…","subject":{…},"places":[{…}],
   * "arguments":[…],"other":{…},"text":{…},"hint":{…},"note":{…}}}.
   */
  public static final ObjectForm<Finding> FINDING =
      Table.built(Finding.class, Finding::builder, Finding.Builder::build)
          .required("rule", WORDS, Finding::rule, Finding.Builder::rule)
          .required("severity", SEVERITY, Finding::severity, Finding.Builder::severity)
          .all(PLACE, Finding::place, Finding.Builder::place)
          .list("places", PLACE, Finding::places, Finding.Builder::places)
          .list("arguments", ANY_TEXT, Finding::arguments, Finding.Builder::arguments)
          .optional("other", PLACE, Finding::other, Finding.Builder::other)
          .required("text", TEXT, Finding::text, Finding.Builder::text)
          .required("hint", TEXT, Finding::hint, Finding.Builder::hint)
          .optional("note", TEXT, Finding::note, Finding.Builder::note)
          .form();

  /** {@code {"rule":"agency-unknown","subject":"section/IV","reason":"…"}}. */
  public static final ObjectForm<Suppression> SUPPRESSION =
      RecordForm.of(
          Suppression.class,
          Suppression::new,
          required("rule", WORDS, Suppression::rule),
          withDefault("subject", ANY_TEXT, Suppression::subject, ""),
          required("reason", WORDS, Suppression::reason));

  /**
   * {@code {"pointer":"…","key":"…","subject":{…},"field":"deadlineText","part":{…},"note":"…"}}.
   */
  public static final ObjectForm<DoubtfulPlace> DOUBTFUL_PLACE =
      RecordForm.of(
          DoubtfulPlace.class,
          DoubtfulPlace::new,
          all(PLACE, DoubtfulPlace::place),
          required("field", ANY_TEXT, DoubtfulPlace::field),
          required("part", TEXT, DoubtfulPlace::part),
          required("note", ANY_TEXT, DoubtfulPlace::note));

  /** {@code {"only":[…],"without":[…],"severity":{"rule-id":"error"},"suppress":[…]}}. */
  public static final ObjectForm<RuleSelection> RULE_SELECTION =
      RecordForm.of(
          RuleSelection.class,
          RuleSelection::new,
          list("only", WORDS, RuleSelection::only),
          list("without", WORDS, RuleSelection::without),
          withDefault("severity", new MapForm<>(SEVERITY), RuleSelection::severity, Map.of()),
          list("suppress", SUPPRESSION, RuleSelection::suppress));

  /** {@code {"kind":"title","subject":{…},"pointer":"/sections/0/tasks/4","before":{…}}}. */
  static final ObjectForm<PlanChange> PLAN_CHANGE =
      RecordForm.of(
          PlanChange.class,
          PlanChange::new,
          required("kind", CHANGE_KIND, PlanChange::kind),
          required("subject", TEXT, PlanChange::subject),
          optional("oldPointer", ANY_TEXT, PlanChange::oldPointer),
          optional("pointer", ANY_TEXT, PlanChange::pointer),
          optional("before", TEXT, PlanChange::before),
          optional("after", TEXT, PlanChange::after));

  /** {@code {"code":"missing","pointer":"/plan","line":1,"column":5,"text":{…}}}. */
  static final ObjectForm<Problem> PROBLEM =
      RecordForm.of(
          Problem.class,
          Problem::new,
          required("code", PROBLEM_CODE, Problem::code),
          required("pointer", ANY_TEXT, Problem::pointer),
          required("line", COUNT, Problem::line),
          required("column", COUNT, Problem::column),
          required("text", TEXT, Problem::text));

  private static final ObjectForm<Accepted> ACCEPTED =
      RecordForm.of(
          Accepted.class,
          Accepted::new,
          required("finding", FINDING, Accepted::finding),
          required("by", SUPPRESSION, Accepted::by));

  /**
   * {@code {"findings":[…],"suppressed":[{"finding":{…},"by":{…}}],"unused":[{…}],"doubts":[{…}]}}.
   */
  public static final ObjectForm<Report> REPORT =
      Table.built(Report.class, Report::builder, Report.Builder::build)
          .list("findings", FINDING, Report::findings, Report.Builder::findings)
          .list(
              "suppressed",
              ACCEPTED,
              CheckForms::accepted,
              (report, accepted) -> report.suppressed(once(accepted)))
          .list("unused", SUPPRESSION, Report::unused, Report.Builder::unused)
          .list("doubts", DOUBTFUL_PLACE, Report::doubts, Report.Builder::doubts)
          .form();

  private CheckForms() {}

  /** A finding that was there and is suppressed. */
  private record Accepted(Finding finding, Suppression by) {}

  private static List<Accepted> accepted(Report report) {
    return report.suppressed().entrySet().stream()
        .map(one -> new Accepted(one.getKey(), one.getValue()))
        .toList();
  }

  private static Map<Finding, Suppression> once(List<Accepted> accepted) {
    Map<Finding, Suppression> map = new LinkedHashMap<>();
    for (Accepted one : accepted) {
      if (map.put(one.finding(), one.by()) != null) {
        throw new InvalidValueException(
            "Report.suppressed", Phrases.requirement("each-finding-once"), one.finding().rule());
      }
    }
    return map;
  }
}
