package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.GroupTarget;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import java.util.List;

/** {@code {"number":"7.1","horizon":"2030","name":"…","unit":"%","target":{…}}}. */
final class IndicatorForm extends AnnotatedForm<Indicator> {
  static final IndicatorForm INDICATOR = new IndicatorForm();

  private final Field<Indicator, String> number =
      optional("number", Scalar.WORDS, Indicator::number);
  private final Field<Indicator, Horizon> horizon =
      optional("horizon", Scalar.HORIZON, Indicator::horizon);
  private final Field<Indicator, String> parent =
      optional("parent", Scalar.WORDS, Indicator::parent);
  private final Field<Indicator, String> name = required("name", Scalar.WORDS, Indicator::name);
  private final Field<Indicator, Unit> unit = optional("unit", Scalar.UNIT, Indicator::unit);
  private final Field<Indicator, Target> target =
      optional("target", TargetForm.TARGET, Indicator::target);
  private final Field<Indicator, String> targetText =
      optional("targetText", Scalar.WORDS, Indicator::targetText);
  private final Field<Indicator, List<GroupTarget>> groups =
      list("groups", GroupTargetForm.GROUP_TARGET, Indicator::groups);
  private final Field<Indicator, List<AgencyRef>> leads =
      list("leads", AgencyRefForm.AGENCY_REF, Indicator::leads);
  private final Field<Indicator, List<AgencyRef>> monitors =
      list("monitors", AgencyRefForm.AGENCY_REF, Indicator::monitors);
  private final Field<Indicator, Better> better =
      optional("better", Scalar.BETTER, Indicator::better);
  private final Field<Indicator, List<Doubt>> doubts = doubts();

  private IndicatorForm() {
    super("Indicator");
  }

  @Override
  Indicator build(Slots slots) {
    return Indicator.builder()
        .number(slots.orNull(number))
        .horizon(slots.orNull(horizon))
        .parent(slots.orNull(parent))
        .name(slots.get(name))
        .unit(slots.orNull(unit))
        .target(slots.orNull(target))
        .targetText(slots.orNull(targetText))
        .groups(slots.get(groups))
        .leads(slots.get(leads))
        .monitors(slots.get(monitors))
        .better(slots.orNull(better))
        .extensions(slots.extensions())
        .doubts(slots.get(doubts))
        .build();
  }
}
