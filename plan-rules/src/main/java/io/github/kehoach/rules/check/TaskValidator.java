package io.github.kehoach.rules.check;

import io.github.kehoach.rules.place.TaskVisit;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules of scope record on one task after another, as a stream gives them. It says what
 * {@link PlanValidator#validate(TaskVisit)} says, sooner, because it keeps in mind what the last
 * wordings meant and who bears which name, as long as the head is the same. Its memory has a limit.
 * Belongs to one thread at a time.
 *
 * <pre>{@code
 * TaskValidator tasks = PlanValidator.of(RuleSet.standard()).forTasks();
 * while (reader.next()) {
 *   reader.result().value().ifPresent(task -> save(task, tasks.validate(task.visit())));
 * }
 * }</pre>
 */
public final class TaskValidator {
  private final PlanValidator validator;
  private @Nullable PlanContext context;

  TaskValidator(PlanValidator validator) {
    this.validator = validator;
  }

  /** What the rules of scope record have to say about a task and its parts. */
  public Report validate(TaskVisit task) {
    PlanContext known = context;
    if (known == null || known.head() != task.head()) {
      known = validator.context(task.head());
      context = known;
    }
    return validator.validate(task, known);
  }
}
