package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.COUNT;
import static io.github.kehoach.json.model.Scalars.ANY_TEXT;
import static io.github.kehoach.json.model.Scalars.CHANGE_KIND;
import static io.github.kehoach.json.model.Scalars.PROBLEM_CODE;
import static io.github.kehoach.json.model.Scalars.SEVERITY;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.form.FormRequirements;
import io.github.kehoach.json.form.MapForm;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;
import io.github.kehoach.json.form.Values;
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
import java.util.function.Function;

/** What is said of a plan: findings, reports, what has changed, problems of reading. */
public final class CheckForms {
  /** {@code {"vi":"…","en":"…"}}. */
  public static final ObjectForm<Text> TEXT =
      Table.of(
          "Text",
          table -> {
            var vi = table.required("vi", ANY_TEXT, Text::vi);
            var en = table.required("en", ANY_TEXT, Text::en);
            return values -> new Text(values.get(vi), values.get(en));
          });

  /**
   * {@code {"pointer":"/sections/0/tasks/4","key":"section/I/task/5","subject":{"vi":"nhiệm vụ
   * 5","en":"task 5"}}}.
   */
  public static final ObjectForm<Place> PLACE =
      Table.of("Place", table -> place(table, Function.identity()));

  /**
   * {@code {"rule":"…","severity":"error","pointer":"…","key":"…","subject":{…},"places":[{…}],
   * "arguments":[…],"other":{…},"text":{…},"hint":{…},"note":{…}}}.
   */
  public static final ObjectForm<Finding> FINDING =
      Table.of(
          "Finding",
          table -> {
            var rule = table.required("rule", WORDS, Finding::rule);
            var severity = table.required("severity", SEVERITY, Finding::severity);
            var place = place(table, Finding::place);
            var places = table.list("places", PLACE, Finding::places);
            var arguments = table.list("arguments", ANY_TEXT, Finding::arguments);
            var other = table.optional("other", PLACE, Finding::other);
            var text = table.required("text", TEXT, Finding::text);
            var hint = table.required("hint", TEXT, Finding::hint);
            var note = table.optional("note", TEXT, Finding::note);
            return values ->
                Finding.builder()
                    .rule(values.get(rule))
                    .severity(values.get(severity))
                    .place(place.apply(values))
                    .places(values.get(places))
                    .arguments(values.get(arguments))
                    .other(values.get(other))
                    .text(values.get(text))
                    .hint(values.get(hint))
                    .note(values.get(note))
                    .build();
          });

  /** {@code {"rule":"agency-unknown","subject":"section/IV","reason":"…"}}. */
  public static final ObjectForm<Suppression> SUPPRESSION =
      Table.of(
          "Suppression",
          table -> {
            var rule = table.required("rule", WORDS, Suppression::rule);
            var subject = table.withDefault("subject", ANY_TEXT, Suppression::subject, "");
            var reason = table.required("reason", WORDS, Suppression::reason);
            return values ->
                new Suppression(values.get(rule), values.get(subject), values.get(reason));
          });

  /**
   * {@code {"pointer":"…","key":"…","subject":{…},"field":"deadlineText","part":{…},"note":"…"}}.
   */
  public static final ObjectForm<DoubtfulPlace> DOUBTFUL_PLACE =
      Table.of(
          "DoubtfulPlace",
          table -> {
            var place = place(table, DoubtfulPlace::place);
            var field = table.required("field", ANY_TEXT, DoubtfulPlace::field);
            var part = table.required("part", TEXT, DoubtfulPlace::part);
            var note = table.required("note", ANY_TEXT, DoubtfulPlace::note);
            return values ->
                new DoubtfulPlace(
                    place.apply(values), values.get(field), values.get(part), values.get(note));
          });

  /** {@code {"only":[…],"without":[…],"severity":{"rule-id":"error"},"suppress":[…]}}. */
  public static final ObjectForm<RuleSelection> RULE_SELECTION =
      Table.of(
          "RuleSelection",
          table -> {
            var only = table.list("only", WORDS, RuleSelection::only);
            var without = table.list("without", WORDS, RuleSelection::without);
            var severity =
                table.withDefault(
                    "severity", new MapForm<>(WORDS, SEVERITY), RuleSelection::severity, Map.of());
            var suppress = table.list("suppress", SUPPRESSION, RuleSelection::suppress);
            return values ->
                new RuleSelection(
                    values.get(only),
                    values.get(without),
                    values.get(severity),
                    values.get(suppress));
          });

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

  /** {@code {"code":"missing","pointer":"/plan","line":1,"column":5,"text":{…}}}. */
  static final ObjectForm<Problem> PROBLEM =
      Table.of(
          "Problem",
          table -> {
            var code = table.required("code", PROBLEM_CODE, Problem::code);
            var pointer = table.required("pointer", ANY_TEXT, Problem::pointer);
            var line = table.required("line", COUNT, Problem::line);
            var column = table.required("column", COUNT, Problem::column);
            var text = table.required("text", TEXT, Problem::text);
            return values ->
                new Problem(
                    values.get(code),
                    values.get(pointer),
                    values.get(line),
                    values.get(column),
                    values.get(text));
          });

  private static final ObjectForm<Map.Entry<Finding, Suppression>> ACCEPTED =
      Table.of(
          "Accepted",
          table -> {
            var finding = table.required("finding", FINDING, Map.Entry::getKey);
            var by = table.required("by", SUPPRESSION, Map.Entry::getValue);
            return values -> Map.entry(values.get(finding), values.get(by));
          });

  /**
   * {@code {"findings":[…],"suppressed":[{"finding":{…},"by":{…}}],"unused":[{…}],"doubts":[{…}]}}.
   */
  public static final ObjectForm<Report> REPORT =
      Table.of(
          "Report",
          table -> {
            var findings = table.list("findings", FINDING, Report::findings);
            var suppressed =
                table.list(
                    "suppressed", ACCEPTED, report -> List.copyOf(report.suppressed().entrySet()));
            var unused = table.list("unused", SUPPRESSION, Report::unused);
            var doubts = table.list("doubts", DOUBTFUL_PLACE, Report::doubts);
            table.restriction("{\"properties\": {\"suppressed\": {\"uniqueItems\": true}}}");
            return values ->
                Report.builder()
                    .findings(values.get(findings))
                    .suppressed(once(values.get(suppressed)))
                    .unused(values.get(unused))
                    .doubts(values.get(doubts))
                    .build();
          });

  private CheckForms() {}

  /** The fields of a place, in an object of its own or beside other fields. */
  private static <T> Function<Values, Place> place(Table<T> table, Function<T, Place> of) {
    var pointer = table.required("pointer", ANY_TEXT, value -> of.apply(value).pointer());
    var key = table.withDefault("key", ANY_TEXT, value -> of.apply(value).key(), "");
    var subject = table.required("subject", TEXT, value -> of.apply(value).subject());
    return values -> new Place(values.get(pointer), values.get(key), values.get(subject));
  }

  private static Map<Finding, Suppression> once(List<Map.Entry<Finding, Suppression>> accepted) {
    Map<Finding, Suppression> map = new LinkedHashMap<>();
    for (Map.Entry<Finding, Suppression> one : accepted) {
      if (map.put(one.getKey(), one.getValue()) != null) {
        throw new InvalidValueException(
            "Report.suppressed", FormRequirements.EACH_FINDING_ONCE, one.getKey().rule());
      }
    }
    return map;
  }
}
