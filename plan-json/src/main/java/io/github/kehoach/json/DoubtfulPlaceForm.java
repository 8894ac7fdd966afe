package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.DoubtfulPlace;
import io.github.kehoach.rules.check.Place;

/** {@code {"pointer":"…","key":"…","subject":{…},"field":"deadlineText","part":{…},"note":"…"}}. */
final class DoubtfulPlaceForm extends ObjectForm<DoubtfulPlace> {
  static final DoubtfulPlaceForm DOUBTFUL_PLACE = new DoubtfulPlaceForm();

  private final Field<DoubtfulPlace, String> pointer =
      required("pointer", AnyText.ANY_TEXT, doubt -> doubt.place().pointer());
  private final Field<DoubtfulPlace, String> key =
      withDefault("key", AnyText.ANY_TEXT, doubt -> doubt.place().key(), "");
  private final Field<DoubtfulPlace, Text> subject =
      required("subject", TextForm.TEXT, doubt -> doubt.place().subject());
  private final Field<DoubtfulPlace, String> field =
      required("field", AnyText.ANY_TEXT, DoubtfulPlace::field);
  private final Field<DoubtfulPlace, Text> part =
      required("part", TextForm.TEXT, DoubtfulPlace::part);
  private final Field<DoubtfulPlace, String> note =
      required("note", AnyText.ANY_TEXT, DoubtfulPlace::note);

  private DoubtfulPlaceForm() {
    super("DoubtfulPlace");
  }

  @Override
  DoubtfulPlace build(Slots slots) {
    return new DoubtfulPlace(
        new Place(slots.get(pointer), slots.get(key), slots.get(subject)),
        slots.get(field),
        slots.get(part),
        slots.get(note));
  }
}
