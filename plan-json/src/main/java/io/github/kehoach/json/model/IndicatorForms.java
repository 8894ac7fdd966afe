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
import io.github.kehoach.json.form.Field;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Indicators, targets and readings. */
public final class IndicatorForms {
  private static final ObjectForm<Target.AtLeast> AT_LEAST =
      bound("atLeast", Target.AtLeast::value, Target.AtLeast::new);
  private static final ObjectForm<Target.MoreThan> MORE_THAN =
      bound("moreThan", Target.MoreThan::value, Target.MoreThan::new);
  private static final ObjectForm<Target.AtMost> AT_MOST =
      bound("atMost", Target.AtMost::value, Target.AtMost::new);
  private static final ObjectForm<Target.LessThan> LESS_THAN =
      bound("lessThan", Target.LessThan::value, Target.LessThan::new);
  private static final ObjectForm<Target.Exactly> EXACTLY =
      bound("exactly", Target.Exactly::value, Target.Exactly::new);

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
          List.of(
              new Variant<>(Target.AtLeast.class, AT_LEAST),
              new Variant<>(Target.MoreThan.class, MORE_THAN),
              new Variant<>(Target.AtMost.class, AT_MOST),
              new Variant<>(Target.LessThan.class, LESS_THAN),
              new Variant<>(Target.Exactly.class, EXACTLY),
              new Variant<>(Target.Between.class, BETWEEN),
              new Variant<>(Target.RankWithin.class, RANK_WITHIN),
              new Variant<>(Target.Stated.class, STATED)));

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

  private static <T extends Target> ObjectForm<T> bound(
      String kind,
      Field.Getter<T, BigDecimal> getter,
      BiFunction<BigDecimal, Optional<String>, T> builder) {
    return Table.variant(
        "Target",
        kind,
        table -> {
          var value = table.required("value", DECIMAL, getter);
          var stated = table.optional("stated", WORDS, Target::stated);
          return values -> builder.apply(values.get(value), values.get(stated));
        });
  }
}
