package io.github.kehoach.json;

import io.github.kehoach.rules.check.Suppression;

/** {@code {"rule":"agency-unknown","subject":"section/IV","reason":"…"}}. */
final class SuppressionForm extends ObjectForm<Suppression> {
  static final SuppressionForm SUPPRESSION = new SuppressionForm();

  private final Field<Suppression, String> rule = required("rule", Scalar.WORDS, Suppression::rule);
  private final Field<Suppression, String> subject =
      withDefault("subject", AnyText.ANY_TEXT, Suppression::subject, "");
  private final Field<Suppression, String> reason =
      required("reason", Scalar.WORDS, Suppression::reason);

  private SuppressionForm() {
    super("Suppression");
  }

  @Override
  Suppression build(Slots slots) {
    return new Suppression(slots.get(rule), slots.get(subject), slots.get(reason));
  }
}
