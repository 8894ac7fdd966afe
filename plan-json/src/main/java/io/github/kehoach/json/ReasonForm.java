package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.text.Reason;
import java.util.List;

/** {@code {"vi":"quá hạn","en":"open, late","because":[…]}}: a sentence and what it rests on. */
final class ReasonForm extends ObjectForm<Reason> {
  static final ReasonForm REASON = new ReasonForm();

  private final Field<Reason, String> vi = required("vi", AnyText.ANY_TEXT, one -> one.text().vi());
  private final Field<Reason, String> en = required("en", AnyText.ANY_TEXT, one -> one.text().en());
  private final Field<Reason, List<Reason>> because = list("because", this, Reason::because);

  private ReasonForm() {
    super("Reason");
  }

  @Override
  Reason build(Slots slots) {
    return new Reason(new Text(slots.get(vi), slots.get(en)), slots.get(because));
  }
}
