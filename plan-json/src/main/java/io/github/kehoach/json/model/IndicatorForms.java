package io.github.kehoach.json.model;

import static io.github.kehoach.json.form.Numbers.DECIMAL;
import static io.github.kehoach.json.form.Numbers.WHOLE;
import static io.github.kehoach.json.form.Part.optional;
import static io.github.kehoach.json.form.Part.required;
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
import io.github.kehoach.json.form.RecordForm;
import io.github.kehoach.json.form.Table;
import java.util.stream.Stream;

/** Indicators, targets and readings. */
public final class IndicatorForms {
  private static final ObjectForm<Target.Between> BETWEEN =
      RecordForm.of(
              Target.Between.class,
              Target.Between::new,
              required("low", DECIMAL, Target.Between::low),
              required("high", DECIMAL, Target.Between::high),
              optional("stated", WORDS, Target::stated))
          .named("Target");

  private static final ObjectForm<Target.RankWithin> RANK_WITHIN =
      RecordForm.of(
              Target.RankWithin.class,
              Target.RankWithin::new,
              required("rank", WHOLE, Target.RankWithin::rank),
              optional("stated", WORDS, Target::stated))
          .named("Target");

  private static final ObjectForm<Target.Stated> STATED =
      RecordForm.of(
              Target.Stated.class, Target.Stated::new, required("text", WORDS, Target.Stated::text))
          .named("Target");

  /** {@code {"kind":"atLeast","value":80}} and the other kinds of targets. */
  public static final ChoiceForm<Target> TARGET =
      new ChoiceForm<>(
          Target.class,
          true,
          Stream.concat(
              Stream.of(Target.Comparison.values()).map(IndicatorForms::number),
              Stream.of(BETWEEN, RANK_WITHIN, STATED).map(Variant::of)));

  /** {@code {"group":"Thành phố Chí Linh","target":{…},"targetText":"≥ 80"}}. */
  public static final ObjectForm<GroupTarget> GROUP_TARGET =
      Table.built(GroupTarget.class, GroupTarget::builder, GroupTarget.Builder::build)
          .required("group", WORDS, GroupTarget::group, GroupTarget.Builder::group)
          .optional("target", TARGET, GroupTarget::target, GroupTarget.Builder::target)
          .optional("targetText", WORDS, GroupTarget::targetText, GroupTarget.Builder::targetText)
          .form();

  /** {@code {"number":"7.1","horizon":"2030","name":"…","unit":"%","target":{…}}}. */
  public static final ObjectForm<Indicator> INDICATOR =
      Table.annotated(
          Table.built(Indicator.class, Indicator::builder, Indicator.Builder::build)
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
              .optional("better", BETTER, Indicator::better, Indicator.Builder::better));

  /** {@code {"number":"7.1","horizon":"2030"}}. */
  public static final ObjectForm<IndicatorRef> INDICATOR_REF =
      RecordForm.of(
          IndicatorRef.class,
          (number, horizon) ->
              horizon
                  .map(by -> IndicatorRef.of(number, by))
                  .orElseGet(() -> IndicatorRef.of(number)),
          required("number", WORDS, IndicatorRef::number),
          optional("horizon", HORIZON, IndicatorRef::horizon));

  /** {@code {"value":82.5,"period":"2025","source":"…"}}. */
  public static final ObjectForm<Reading> READING =
      Table.built(Reading.class, Reading::builder, Reading.Builder::build)
          .optional("value", DECIMAL, Reading::value, Reading.Builder::value)
          .optional("words", WORDS, Reading::words, Reading.Builder::words)
          .required("period", PERIOD, Reading::period, Reading.Builder::period)
          .optional("source", WORDS, Reading::source, Reading.Builder::source)
          .form();

  private IndicatorForms() {}

  private static Variant<Target.Compared> number(Target.Comparison comparison) {
    ObjectForm<Target.Compared> form =
        RecordForm.of(
                Target.Compared.class,
                (value, stated) -> new Target.Compared(comparison, value, stated),
                required("value", DECIMAL, Target.Compared::value),
                optional("stated", WORDS, Target::stated))
            .named("Target");
    return Variant.of(comparison.toString(), form, number -> number.comparison() == comparison);
  }
}
