package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.check.Severity;
import java.util.List;

/**
 * {@code {"rule":"…","severity":"error","pointer":"…","key":"…","subject":{…},"places":[{…}],
 * "arguments":[…],"other":{…},"text":{…},"hint":{…},"note":{…}}}.
 */
final class FindingForm extends ObjectForm<Finding> {
  static final FindingForm FINDING = new FindingForm();

  private final Field<Finding, String> rule = required("rule", Scalar.WORDS, Finding::rule);
  private final Field<Finding, Severity> severity =
      required("severity", Scalar.SEVERITY, Finding::severity);
  private final Field<Finding, String> pointer =
      required("pointer", AnyText.ANY_TEXT, finding -> finding.place().pointer());
  private final Field<Finding, String> key =
      withDefault("key", AnyText.ANY_TEXT, finding -> finding.place().key(), "");
  private final Field<Finding, Text> subject =
      required("subject", TextForm.TEXT, finding -> finding.place().subject());
  private final Field<Finding, List<Place>> places =
      list("places", PlaceForm.PLACE, Finding::places);
  private final Field<Finding, List<String>> arguments =
      list("arguments", AnyText.ANY_TEXT, Finding::arguments);
  private final Field<Finding, Place> other = optional("other", PlaceForm.PLACE, Finding::other);
  private final Field<Finding, Text> text = required("text", TextForm.TEXT, Finding::text);
  private final Field<Finding, Text> hint = required("hint", TextForm.TEXT, Finding::hint);

  private final Field<Finding, Text> note = optional("note", TextForm.TEXT, Finding::note);

  private FindingForm() {
    super("Finding");
  }

  @Override
  Finding build(Slots slots) {
    return Finding.builder()
        .rule(slots.get(rule))
        .severity(slots.get(severity))
        .place(new Place(slots.get(pointer), slots.get(key), slots.get(subject)))
        .places(slots.get(places))
        .arguments(slots.get(arguments))
        .other(slots.optional(other))
        .text(slots.get(text))
        .hint(slots.get(hint))
        .note(slots.optional(note))
        .build();
  }
}
