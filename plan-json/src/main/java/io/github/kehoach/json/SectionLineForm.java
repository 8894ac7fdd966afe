package io.github.kehoach.json;

import io.github.kehoach.core.plan.Section;

/**
 * {@code {"section":{"number":"I","title":"…"}}}: a section, whose tasks follow on lines of their
 * own.
 */
final class SectionLineForm extends ObjectForm<Section> {
  static final SectionLineForm SECTION_LINE = new SectionLineForm();

  /** Name of its only field; on the line of a task the number of the section stands there. */
  static final String SECTION = "section";

  private final Field<Section, Section> section =
      required(SECTION, WithoutParts.SECTION, value -> value);

  private SectionLineForm() {
    super("SectionLine");
  }

  @Override
  Section build(Slots slots) {
    return slots.get(section);
  }
}
