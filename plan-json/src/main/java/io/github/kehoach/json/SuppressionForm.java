package io.github.kehoach.json;

import io.github.kehoach.rules.check.Suppression;

/** {@code {"rule":"agency-unknown","pointer":"/sections/3","reason":"…"}}. */
final class SuppressionForm extends ObjectForm<Suppression> {
  static final SuppressionForm SUPPRESSION = new SuppressionForm();

  private final Field<Suppression, String> rule = required("rule", Scalar.WORDS, Suppression::rule);
  private final Field<Suppression, String> pointer =
      withDefault("pointer", AnyText.ANY_TEXT, Suppression::pointer, "");
  private final Field<Suppression, String> reason =
      required("reason", Scalar.WORDS, Suppression::reason);

  private SuppressionForm() {
    super("Suppression");
  }

  @Override
  Suppression build(Slots slots) {
    return new Suppression(slots.get(rule), slots.get(pointer), slots.get(reason));
  }
}
