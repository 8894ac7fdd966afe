package io.github.kehoach.rules.check.task;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.likeness.DroppedParts;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the content of a task does all that its title asks for. */
public final class ScopeRules {
  private static final double SPOKEN_OF = 0.5;
  private static final int SHORT = 4;
  private static final Pattern PURPOSE =
      Pattern.compile("(?<!\\p{L})(?:để|nhằm|góp phần) [^;.]*", Pattern.CASE_INSENSITIVE);

  private ScopeRules() {}

  public static void bind(Binder to) {
    to.plan("task-content-narrower", ScopeRules::contentNarrower);
  }

  private static void contentNarrower(Plan plan, Findings found) {
    for (TaskVisit task : found.context().tasks().all()) {
      List<String> dropped =
          task.task().content().map(words -> dropped(task, words)).orElse(List.of());
      if (!dropped.isEmpty()) {
        found.add(task.place().field("content"), String.join(", ", dropped));
      }
    }
  }

  /** What a title says of its purpose is no work; of short things a content may give examples. */
  private static List<String> dropped(TaskVisit task, String content) {
    String work = PURPOSE.matcher(task.task().title()).replaceAll(" ");
    List<String> dropped = DroppedParts.of(work, List.of(content), SPOKEN_OF);
    return dropped.stream().anyMatch(part -> part.split(" ").length > SHORT) ? dropped : List.of();
  }
}
