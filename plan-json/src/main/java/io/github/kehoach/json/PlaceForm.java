package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.Place;

/**
 * {@code {"pointer":"/sections/0/tasks/4","key":"section/I/task/5","subject":{"vi":"nhiệm vụ
 * 5","en":"task 5"}}}.
 */
final class PlaceForm extends ObjectForm<Place> {
  static final PlaceForm PLACE = new PlaceForm();

  private final Field<Place, String> pointer =
      required("pointer", AnyText.ANY_TEXT, Place::pointer);
  private final Field<Place, String> key = withDefault("key", AnyText.ANY_TEXT, Place::key, "");
  private final Field<Place, Text> subject = required("subject", TextForm.TEXT, Place::subject);

  private PlaceForm() {
    super("Place");
  }

  @Override
  Place build(Slots slots) {
    return new Place(slots.get(pointer), slots.get(key), slots.get(subject));
  }
}
