package io.github.kehoach.json;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.rules.status.Attainment;
import io.github.kehoach.rules.status.IndicatorStatus;
import java.math.BigDecimal;

/** {@code {"pointer":"/indicators/0","name":"…","reading":{…},"attainment":{…}}}. */
final class IndicatorStatusForm extends ObjectForm<IndicatorStatus> {
  static final IndicatorStatusForm INDICATOR_STATUS = new IndicatorStatusForm();

  private final Field<IndicatorStatus, String> pointer =
      required("pointer", Scalar.WORDS, IndicatorStatus::pointer);
  private final Field<IndicatorStatus, String> number =
      optional("number", Scalar.WORDS, IndicatorStatus::number);
  private final Field<IndicatorStatus, Horizon> horizon =
      optional("horizon", Scalar.HORIZON, IndicatorStatus::horizon);
  private final Field<IndicatorStatus, String> name =
      required("name", Scalar.WORDS, IndicatorStatus::name);
  private final Field<IndicatorStatus, Target> target =
      optional("target", TargetForm.TARGET, IndicatorStatus::target);
  private final Field<IndicatorStatus, Reading> reading =
      optional("reading", IndicatorReadForm.READING, IndicatorStatus::reading);
  private final Field<IndicatorStatus, Attainment> attainment =
      optional("attainment", new AttainmentForm(), IndicatorStatus::attainment);

  private IndicatorStatusForm() {
    super("IndicatorStatus");
  }

  @Override
  String restriction() {
    return """
        {"if": {"required": ["target", "reading"],
          "properties": {"reading": {"required": ["value"]}}},
         "then": {"required": ["attainment"]}, "else": {"properties": {"attainment": false}}}""";
  }

  @Override
  IndicatorStatus build(Slots slots) {
    return new IndicatorStatus(
        slots.get(pointer),
        slots.optional(number),
        slots.optional(horizon),
        slots.get(name),
        slots.optional(target),
        slots.optional(reading),
        slots.optional(attainment));
  }

  /** {@code {"is":"notMet","gap":7.5}}; no choice of types, hence not {@code kind}. */
  private static final class AttainmentForm extends ObjectForm<Attainment> {
    private final Field<Attainment, Attainment.Kind> is =
        required("is", StatusCodes.ATTAINMENT, Attainment::kind);
    private final Field<Attainment, BigDecimal> gap = optional("gap", Numbers.GAP, Attainment::gap);

    private AttainmentForm() {
      super("Attainment");
    }

    @Override
    String restriction() {
      return """
          {"if": {"properties": {"is": {"const": "notMet"}}},
           "then": {"required": ["gap"]}, "else": {"properties": {"gap": false}}}""";
    }

    @Override
    Attainment build(Slots slots) {
      return new Attainment(slots.get(is), slots.optional(gap));
    }
  }
}
