package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.FactIssue;

/** {@code {"fact":3,"issue":"unknownTask","text":{…},"hint":{…}}}. */
final class FactFindingForm extends ObjectForm<FactFinding> {
  static final FactFindingForm FACT_FINDING = new FactFindingForm();

  private final Field<FactFinding, Integer> fact =
      required("fact", Numbers.COUNT, FactFinding::fact);
  private final Field<FactFinding, FactIssue> issue =
      required("issue", StatusCodes.ISSUE, FactFinding::issue);
  private final Field<FactFinding, String> task = optional("task", Scalar.WORDS, FactFinding::task);
  private final Field<FactFinding, Text> text = required("text", TextForm.TEXT, FactFinding::text);
  private final Field<FactFinding, Text> hint = required("hint", TextForm.TEXT, FactFinding::hint);

  private FactFindingForm() {
    super("FactFinding");
  }

  @Override
  FactFinding build(Slots slots) {
    return new FactFinding(
        slots.get(fact), slots.get(issue), slots.optional(task), slots.get(text), slots.get(hint));
  }
}
