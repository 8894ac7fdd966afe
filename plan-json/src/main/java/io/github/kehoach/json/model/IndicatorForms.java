package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.DECIMAL;
import static io.github.kehoach.json.form.Numbers.WHOLE;
import static io.github.kehoach.json.model.AgencyForms.AGENCY_REF;
import static io.github.kehoach.json.model.Scalars.BETTER;
import static io.github.kehoach.json.model.Scalars.HORIZON;
import static io.github.kehoach.json.model.Scalars.PERIOD;
import static io.github.kehoach.json.model.Scalars.UNIT;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.indicator.GroupTarget;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.form.ChoiceForm.Variant;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;
import java.util.stream.Stream;

/** Indicators, targets and readings. */
public final class IndicatorForms {
  private static final ObjectForm<Target.Between> BETWEEN =
      Table.variant(
          "Target",
          "between",
          table -> {
            var low = table.required("low", DECIMAL, Target.Between::low);
            var high = table.required("high", DECIMAL, Target.Between::high);
            var stated = table.optional("stated", WORDS, Target::stated);
            return values ->
                new Target.Between(values.get(low), values.get(high), values.get(stated));
          });

  private static final ObjectForm<Target.RankWithin> RANK_WITHIN =
      Table.variant(
          "Target",
          "rankWithin",
          table -> {
            var rank = table.required("rank", WHOLE, Target.RankWithin::rank);
            var stated = table.optional("stated", WORDS, Target::stated);
            table.restriction(
                """
                {"properties": {"rank": {"minimum": 1, "maximum": 1000000}}}""");
            return values -> new Target.RankWithin(values.get(rank), values.get(stated));
          });

  private static final ObjectForm<Target.Stated> STATED =
      Table.variant(
          "Target",
          "stated",
          table -> {
            var text = table.required("text", WORDS, Target.Stated::text);
            return values -> new Target.Stated(values.get(text));
          });

  /** {@code {"kind":"atLeast","value":80}} and the other kinds of targets. */
  public static final ChoiceForm<Target> TARGET =
      new ChoiceForm<>(
          "Target",
          true,
          Stream.<Variant<? extends Target>>concat(
                  Stream.of(Target.Comparison.values()).map(IndicatorForms::number),
                  Stream.of(
                      new Variant<>(Target.Between.class, BETWEEN),
                      new Variant<>(Target.RankWithin.class, RANK_WITHIN),
                      new Variant<>(Target.Stated.class, STATED)))
              .toList());

  /** {@code {"group":"Thành phố Chí Linh","target":{…},"targetText":"≥ 80"}}. */
  public static final ObjectForm<GroupTarget> GROUP_TARGET =
      Table.<GroupTarget, GroupTarget.Builder>built(
              "GroupTarget", GroupTarget::builder, GroupTarget.Builder::build)
          .required("group", WORDS, GroupTarget::group, GroupTarget.Builder::group)
          .optional("target", TARGET, GroupTarget::target, GroupTarget.Builder::target)
          .optional("targetText", WORDS, GroupTarget::targetText, GroupTarget.Builder::targetText)
          .form();

  /** {@code {"number":"7.1","horizon":"2030","name":"…","unit":"%","target":{…}}}. */
  public static final ObjectForm<Indicator> INDICATOR =
      Table.<Indicator, Indicator.Builder>built(
              "Indicator", Indicator::builder, Indicator.Builder::build)
          .optional("number", WORDS, Indicator::number, Indicator.Builder::number)
          .optional("horizon", HORIZON, Indicator::horizon, Indicator.Builder::horizon)
          .optional("parent", WORDS, Indicator::parent, Indicator.Builder::parent)
          .required("name", WORDS, Indicator::name, Indicator.Builder::name)
          .optional("unit", UNIT, Indicator::unit, Indicator.Builder::unit)
          .optional("target", TARGET, Indicator::target, Indicator.Builder::target)
          .optional("targetText", WORDS, Indicator::targetText, Indicator.Builder::targetText)
          .list("groups", GROUP_TARGET, Indicator::groups, Indicator.Builder::groups)
          .list("leads", AGENCY_REF, Indicator::leads, Indicator.Builder::leads)
          .list("monitors", AGENCY_REF, Indicator::monitors, Indicator.Builder::monitors)
          .optional("better", BETTER, Indicator::better, Indicator.Builder::better)
          .annotated(
              Indicator::doubts,
              Indicator.Builder::doubts,
              Indicator::extensions,
              Indicator.Builder::extensions)
          .form();

  /** {@code {"number":"7.1","horizon":"2030"}}. */
  public static final ObjectForm<IndicatorRef> INDICATOR_REF =
      Table.of(
          "IndicatorRef",
          table -> {
            var number = table.required("number", WORDS, IndicatorRef::number);
            var horizon = table.optional("horizon", HORIZON, IndicatorRef::horizon);
            return values ->
                values
                    .get(horizon)
                    .map(by -> IndicatorRef.of(values.get(number), by))
                    .orElseGet(() -> IndicatorRef.of(values.get(number)));
          });

  /** {@code {"value":82.5,"period":"2025","source":"…"}}. */
  public static final ObjectForm<Reading> READING =
      Table.<Reading, Reading.Builder>built("Reading", Reading::builder, Reading.Builder::build)
          .optional("value", DECIMAL, Reading::value, Reading.Builder::value)
          .optional("words", WORDS, Reading::words, Reading.Builder::words)
          .required("period", PERIOD, Reading::period, Reading.Builder::period)
          .optional("source", WORDS, Reading::source, Reading.Builder::source)
          .restriction(
              """
              {"anyOf": [{"required": ["value"]}, {"required": ["words"]}]}""")
          .form();

  private IndicatorForms() {}

  private static Variant<Target.Number> number(Target.Comparison comparison) {
    ObjectForm<Target.Number> form =
        Table.variant(
            "Target",
            comparison.toString(),
            table -> {
              var value = table.required("value", DECIMAL, Target.Number::value);
              var stated = table.optional("stated", WORDS, Target::stated);
              return values -> new Target.Number(comparison, values.get(value), values.get(stated));
            });
    return new Variant<>(Target.Number.class, form, number -> number.comparison() == comparison);
  }
}
