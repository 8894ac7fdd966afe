package io.github.kehoach.json;

import io.github.kehoach.rules.Text;

/** {@code {"vi":"…","en":"…"}}: one sentence in both languages. */
final class TextForm extends ObjectForm<Text> {
  static final TextForm TEXT = new TextForm();

  private final Field<Text, String> vi = required("vi", Scalar.WORDS, Text::vi);
  private final Field<Text, String> en = required("en", Scalar.WORDS, Text::en);

  private TextForm() {
    super("Text");
  }

  @Override
  Text build(Slots slots) {
    return new Text(slots.get(vi), slots.get(en));
  }
}
