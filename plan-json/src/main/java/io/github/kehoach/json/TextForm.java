package io.github.kehoach.json;

import io.github.kehoach.core.Text;

/** {@code {"vi":"…","en":"…"}}. */
final class TextForm extends ObjectForm<Text> {
  static final TextForm TEXT = new TextForm();

  private final Field<Text, String> vi = required("vi", AnyText.ANY_TEXT, Text::vi);
  private final Field<Text, String> en = required("en", AnyText.ANY_TEXT, Text::en);

  private TextForm() {
    super("Text");
  }

  @Override
  Text build(Slots slots) {
    return new Text(slots.get(vi), slots.get(en));
  }
}
