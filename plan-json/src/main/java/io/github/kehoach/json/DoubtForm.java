package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;

/** {@code {"field":"deadlineText","note":"…"}}. */
final class DoubtForm extends ObjectForm<Doubt> {
  static final DoubtForm DOUBT = new DoubtForm();

  private final Field<Doubt, String> field = required("field", Scalar.WORDS, Doubt::field);
  private final Field<Doubt, String> note = required("note", Scalar.WORDS, Doubt::note);

  private DoubtForm() {
    super("Doubt");
  }

  @Override
  Doubt build(Slots slots) {
    return new Doubt(slots.get(field), slots.get(note));
  }
}
