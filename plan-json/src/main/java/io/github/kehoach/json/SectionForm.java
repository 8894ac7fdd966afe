package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.List;

/** {@code {"number":"I","title":"…","content":"…","tasks":[…]}}. */
final class SectionForm extends AnnotatedForm<Section> {
  static final SectionForm SECTION = new SectionForm();

  private final Field<Section, String> number = optional("number", Scalar.WORDS, Section::number);
  private final Field<Section, String> title = optional("title", Scalar.WORDS, Section::title);
  private final Field<Section, String> content =
      optional("content", Scalar.WORDS, Section::content);
  private final Field<Section, List<Task>> tasks = list("tasks", TaskForm.TASK, Section::tasks);
  private final Field<Section, List<Section>> sections = list("sections", this, Section::sections);
  private final Field<Section, List<Doubt>> doubts = doubts();

  private SectionForm() {
    super("Section");
  }

  @Override
  Section build(Slots slots) {
    return Section.builder()
        .number(slots.orNull(number))
        .title(slots.orNull(title))
        .content(slots.orNull(content))
        .tasks(slots.get(tasks))
        .sections(slots.get(sections))
        .extensions(slots.extensions())
        .doubts(slots.get(doubts))
        .build();
  }
}
