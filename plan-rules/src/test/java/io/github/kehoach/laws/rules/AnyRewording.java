package io.github.kehoach.laws.rules;

import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what a plan says in other letters: capitals, spaces and marks that change no meaning. */
public final class AnyRewording {
  private AnyRewording() {}

  /**
   * The plan with every word of its tasks beginning with a capital, more spaces and a full stop.
   */
  public static Plan of(Plan plan) {
    List<Section> sections = new ArrayList<>();
    for (Section section : plan.sections()) {
      List<Task> tasks = section.tasks().stream().map(AnyRewording::of).toList();
      sections.add(section.toBuilder().tasks(tasks).build());
    }
    return plan.toBuilder().sections(sections).build();
  }

  private static Task of(Task task) {
    return task.toBuilder()
        .title(words(task.title()))
        .content(task.content().map(AnyRewording::words).orElse(null))
        .deliverables(
            task.deliverables().stream()
                .map(product -> Deliverable.of(words(product.text())))
                .toList())
        .subtasks(task.subtasks().stream().map(AnyRewording::of).toList())
        .build();
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word.isEmpty() ? "" : word.substring(1);
      words.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
      words.append(rest).append("  ");
    }
    return words.toString().strip() + " .";
  }
}
