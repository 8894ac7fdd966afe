package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.check.Severity;
import java.util.List;

/**
 * {@code {"rule":"…","severity":"error","pointer":"…","subject":{…},"arguments":[…],"other":{…},
 * "text":{…},"hint":{…}}}.
 */
final class FindingForm extends ObjectForm<Finding> {
  static final FindingForm FINDING = new FindingForm();

  private final Field<Finding, String> rule = required("rule", Scalar.WORDS, Finding::rule);
  private final Field<Finding, Severity> severity =
      required("severity", Scalar.SEVERITY, Finding::severity);
  private final Field<Finding, String> pointer =
      required("pointer", AnyText.ANY_TEXT, finding -> finding.place().pointer());
  private final Field<Finding, Text> subject =
      required("subject", TextForm.TEXT, finding -> finding.place().subject());
  private final Field<Finding, List<String>> arguments =
      list("arguments", AnyText.ANY_TEXT, Finding::arguments);
  private final Field<Finding, Place> other = optional("other", PlaceForm.PLACE, Finding::other);
  private final Field<Finding, Text> text = required("text", TextForm.TEXT, Finding::text);
  private final Field<Finding, Text> hint = required("hint", TextForm.TEXT, Finding::hint);

  private FindingForm() {
    super("Finding");
  }

  @Override
  Finding build(Slots slots) {
    return new Finding(
        slots.get(rule),
        slots.get(severity),
        new Place(slots.get(pointer), slots.get(subject)),
        slots.get(arguments),
        slots.optional(other),
        slots.get(text),
        slots.get(hint));
  }
}
